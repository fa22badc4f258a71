export const budget: number;
export function scriptsOf(html: string): { readonly files: readonly string[]; readonly inline: readonly string[] };
export function firstScreen(folder: string): readonly (readonly [name: string, bytes: number])[];

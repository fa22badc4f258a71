import type { Speaker } from './speak';

type Said = { readonly rule: string; readonly messageId: string; readonly data: Readonly<Record<string, string | number>> };

/** The sentence of a finding. A value that begins with `@` is itself a message (`@rules.word.…`). */
export function sayFinding({ rule, messageId, data }: Said, speaker: Speaker): string {
  const spoken = Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const [, area, path] = typeof value === 'string' ? (/^@(\w+)[.:](.+)$/.exec(value) ?? []) : [];
      return [key, (area === 'rules' || area === 'conventions' || area === 'model') && path ? speaker.speak(area, path) : value];
    }),
  );
  return speaker.speak('rules', `${rule}.${messageId}`, spoken);
}

export type Block = { readonly pace: number; readonly heap: number; readonly lines: number; readonly checkpoints: number };
export function verdictOf(blocks: readonly Block[]): {
  readonly slower: number;
  readonly heavier: number;
  readonly lines: number;
  readonly checkpoints: number;
  readonly holds: boolean;
};

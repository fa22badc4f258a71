import type { BrowserCommand } from 'vitest/node';

/** What a hand does; points are CSS pixels of the page under test. */
export type HandStep =
  | { readonly do: 'move'; readonly x: number; readonly y: number }
  | { readonly do: 'down' | 'up'; readonly button?: 'left' | 'middle' }
  | { readonly do: 'wheel'; readonly by: number }
  | { readonly do: 'key' | 'hold' | 'letGo'; readonly key: string };

export const hand: BrowserCommand<[steps: readonly HandStep[]]>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    readonly hand: (steps: readonly HandStep[]) => Promise<void>;
  }
}

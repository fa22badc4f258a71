/** For a part that scrolls and may hold nothing to focus: the keyboard must reach it all the same (axe: scrollable-region-focusable). */
export const reachable = { tabIndex: 0 } as const;

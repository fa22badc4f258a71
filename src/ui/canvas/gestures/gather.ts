import type { SeatId } from '../../../model/ids';

/** How more seats join those that are selected: in their place, beside them, or each turned to what it was not. */
export type Gathering = 'only' | 'add' | 'turn';

/** The seats that are selected afterwards; who comes first stays first, since that one leads. */
export function gathered(before: readonly SeatId[], how: Gathering, seats: readonly SeatId[]): readonly SeatId[] {
  switch (how) {
    case 'only':
      return [...new Set(seats)];
    case 'add':
      return [...new Set([...before, ...seats])];
    case 'turn': {
      const turned = new Set(seats);
      return [...before.filter((seat) => !turned.has(seat)), ...[...turned].filter((seat) => !before.includes(seat))];
    }
  }
}

type Keys = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Shift adds, Ctrl or ⌘ takes in or out. */
export const gatheringBy = ({ shiftKey, ctrlKey, metaKey }: Keys): Gathering => (ctrlKey || metaKey ? 'turn' : shiftKey ? 'add' : 'only');

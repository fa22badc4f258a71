import type { Layout } from '../../src/layouts/layout';
import type { Citation } from '../../src/model/citation';
import type { Occasion } from '../../src/model/occasion';
import type { HonorOrder, RankedSeat } from '../../src/protocol/conventions/honor-order';

export const citation: Citation = { source: '涉外会谈座次，五处资料一致', place: 'talks', relation: 'states', grade: 'professional' };

/** Enough of a convention for the screens: from the center outwards, own right first, the interpreter's seat apart. */
export function talksOrder(layout: Layout, { convention, given }: Occasion): HonorOrder | undefined {
  if (layout.id !== 'meeting/talks') return undefined;
  const row = (side: string, rightIsEast: boolean): readonly RankedSeat[] => {
    const seats = layout.seats.filter((seat) => seat.side === side);
    const middle = Math.ceil(seats.length / 2);
    const distance = (place: number) => Math.abs(place - middle) * 2 + (place > middle === rightIsEast ? 0 : 1);
    return seats
      .filter(({ place }) => place !== middle + 1)
      .toSorted((left, right) => distance(left.place) - distance(right.place))
      .map(({ id }, index) => ({ seat: id, rank: index + 1, because: [{ principle: 'center', citation }], sourced: true }));
  };
  const seven = (side: string) => layout.seats.filter((seat) => seat.side === side && seat.place === Math.ceil(seat.of / 2) + 1);
  const [guest, host] = [row('N', false), row('S', true)];
  return {
    layout: layout.id,
    convention,
    given,
    ignored: [],
    order: { guest, host },
    ladder: { guest, host, other: [] },
    roles: { interpreter: [...seven('S'), ...seven('N')].map(({ id }) => ({ seat: id, because: [] })) },
    free: [],
  };
}

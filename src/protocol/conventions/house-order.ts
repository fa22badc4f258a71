import type { Layout } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { HouseConvention } from '../../model/house-convention';
import type { SeatId } from '../../model/ids';
import type { Party } from '../../model/person';
import type { HonorOrder, Order, RankedSeat, Reason } from './honor-order';

const orders: readonly Order[] = ['guest', 'host', 'any'];

/** The office's own authority, as it named it. It states the order of the seats that were chosen, and of no others. */
export const houseCitation = ({ name, source }: HouseConvention): Citation => ({
  source: `本单位惯例：${source.title}`,
  place: [name, source.place].filter(Boolean).join('，'),
  relation: 'states',
  grade: 'professional',
});

/** What the base leaves of one list. Where its neighbor above was chosen by the office, another reason than the base's holds. */
function restOf(list: readonly RankedSeat[], chosen: ReadonlySet<SeatId>, own: boolean, states: Citation): readonly RankedSeat[] {
  const left = list.flatMap((ranked, index) => (chosen.has(ranked.seat) ? [] : [{ ranked, above: list[index - 1] }]));
  return left.map(({ ranked, above }, index) => {
    const sameNeighbor = above && left[index - 1]?.ranked === above;
    if (sameNeighbor || (index === 0 && !above && !own)) return ranked;
    // After the chosen ones by the office's word; among the rest we only close the gap that it left.
    const citation: Citation = index === 0 && own ? states : { ...states, relation: 'inspires' };
    const reason: Reason = { principle: 'house-order-rest', citation };
    return { ...ranked, because: [...ranked.because, reason] };
  });
}

/** Ranks counted anew; seats that were level and still stand together stay level. */
function recounted(chosen: readonly RankedSeat[], rest: readonly RankedSeat[]): readonly RankedSeat[] {
  const counted: RankedSeat[] = [...chosen];
  for (const [index, ranked] of rest.entries()) {
    const level = index > 0 && rest[index - 1]?.rank === ranked.rank;
    counted.push({ ...ranked, rank: level ? (counted.at(-1)?.rank ?? 1) : counted.length + 1 });
  }
  return counted;
}

/** Tables in the order in which the office first takes a seat at each; the others follow as they were. */
function tablesOf(
  base: HonorOrder['tables'],
  layout: Layout,
  lists: readonly (readonly RankedSeat[])[],
  reason: Reason,
): HonorOrder['tables'] {
  if (!base) return undefined;
  const tableOf = new Map(layout.seats.map(({ id, table }) => [id, table]));
  const first = new Set(lists.flatMap((list) => list.flatMap(({ seat }) => tableOf.get(seat) || [])));
  const because = [reason];
  return [...[...first].map((table) => ({ table, because })), ...base.filter(({ table }) => !first.has(table))];
}

/**
 * The house's order over that of its base: the chosen seats first, in the order they were chosen, each party on its own list;
 * then whatever the base has besides. `base` is absent where it does not cover the layout: then only the chosen seats rank.
 */
export function houseOrder(base: HonorOrder | undefined, house: HouseConvention, layout: Layout): HonorOrder {
  const drawn = new Set(layout.seats.map(({ id }) => id));
  const reason: Reason = { principle: 'house-order', citation: houseCitation(house) };
  const chosenOf = (order: Order): readonly RankedSeat[] =>
    (house.order[order] ?? [])
      .filter((seat) => drawn.has(seat))
      .map((seat, index) => ({ seat, rank: index + 1, because: [reason], sourced: true }));
  const chosen = { guest: chosenOf('guest'), host: chosenOf('host'), any: chosenOf('any') };
  const taken: ReadonlySet<SeatId> = new Set(orders.flatMap((order) => chosen[order].map(({ seat }) => seat)));

  const over = (order: Order, list: readonly RankedSeat[]) =>
    recounted(chosen[order], restOf(list, taken, chosen[order].length > 0, reason.citation));
  const named = orders.filter((order) => base?.order[order] || chosen[order].length > 0);
  const order = Object.fromEntries(named.map((one) => [one, over(one, base?.order[one] ?? [])]));

  const ladderOf = (party: Party): readonly RankedSeat[] => {
    const own = party === 'other' ? [] : chosen[party];
    const first = [...own, ...chosen.any].map((ranked, index) => ({ ...ranked, rank: index + 1 }));
    return recounted(first, restOf(base?.ladder[party] ?? [], taken, first.length > 0, reason.citation));
  };
  const unclaimed = <Held extends { readonly seat: SeatId }>(list: readonly Held[]) => list.filter(({ seat }) => !taken.has(seat));
  const tables = tablesOf(base?.tables, layout, [chosen.guest, chosen.host, chosen.any], reason);
  return {
    layout: layout.id,
    convention: house.base,
    given: base?.given ?? {},
    ignored: base?.ignored ?? [],
    order,
    roles: Object.fromEntries(Object.entries(base?.roles ?? {}).map(([role, seats]) => [role, unclaimed(seats ?? [])])),
    free: unclaimed(base?.free ?? []),
    ladder: { guest: ladderOf('guest'), host: ladderOf('host'), other: ladderOf('other') },
    ...(tables ? { tables } : {}),
  };
}

import { distance } from '../../../geometry/point';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { afterThem } from '../by-list';
import type { Placed, SceneAnswer } from '../scene';

/** Who presides, and the seats at each hand, nearest first. */
export type Around = { readonly chair: LayoutSeat; readonly right: readonly LayoutSeat[]; readonly left: readonly LayoutSeat[] };

/** One seat of each list in turn, from the first on; a seat that two lists have counts once. */
export const byTurns = (...lists: readonly (readonly LayoutSeat[])[]): readonly LayoutSeat[] => [
  ...new Set(
    Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, turn) => lists.map((list) => list[turn]))
      .flat()
      .filter((seat) => seat !== undefined),
  ),
];

const rest = (seats: readonly LayoutSeat[], named: readonly Placed[], from: LayoutSeat): readonly Placed[] => {
  const taken = new Set(named.map(({ seat }) => seat));
  return afterThem(
    seats.filter(({ id }) => !taken.has(id)),
    (seat) => [Math.round(distance(seat.at, from.at))],
  );
};

export type Sexes = {
  readonly english: boolean;
  readonly citation: Citation;
  /** The first man at the hostess's left: `first` has its hands changed. */
  readonly oldGerman?: Citation | undefined;
  /** To which hand the hostess moves from her end. */
  readonly hostess?: { readonly hand: string; readonly citation: Citation } | undefined;
};

/** The chair next to an end, and what its sitter then has at the right and left: the end itself is one of the two. */
function moved({ chair, right, left }: Around, hand: string): Around | undefined {
  const [next, ...rest] = hand === 'right' ? right : left;
  const others = hand === 'right' ? left : right;
  if (!next) return undefined;
  // Going to her right along the table she has the end at her left from then on.
  return hand === 'right' ? { chair: next, right: rest, left: [chair, ...others] } : { chair: next, right: [chair, ...others], left: rest };
}

type Sex = 'female' | 'male';
const other = (sex: Sex): Sex => (sex === 'female' ? 'male' : 'female');

/**
 * Hostess and host preside, women and men alternate and are ranked by lists of their own: `guest` interleaves the two, each seat
 * saying whose list it is. French style: the hostess at the better middle; English style: the host at the end `W`.
 * With an odd number on each long side the English plan does not come out (N = 4n): the hostess gives up her end and moves by a
 * seat, to her right or, as older manuals have it, to her left.
 */
export function womenAndMen(
  first: Around,
  opposite: Around,
  { english, citation, oldGerman, hostess }: Sexes,
  seats: readonly LayoutSeat[],
): SceneAnswer | undefined {
  const second = hostess ? moved(opposite, hostess.hand) : opposite;
  if (!second) return undefined;
  const presides: Sex = english ? 'male' : 'female';
  const sexOf = new Map<LayoutSeat, Sex>();
  // Round the table from each of the two, one sex and the other; at the ends each reaches to the middle of the long sides.
  const reach = english && !hostess ? first.right.length / 2 : Number.POSITIVE_INFINITY;
  for (const [{ right, left }, nearest] of [
    [second, presides],
    [first, other(presides)],
  ] as const) {
    for (const hand of [right, left]) {
      for (const [turn, seat] of hand.entries()) if (turn < reach) sexOf.set(seat, turn % 2 === 0 ? nearest : other(nearest));
    }
  }
  const placed = (seat: LayoutSeat, principle: string, sex: Sex): Placed => ({
    seat: seat.id,
    because: [{ principle, citation }],
    sourced: true,
    sex,
  });
  const host = [
    placed(first.chair, english ? 'host-at-the-end' : 'hostess-in-the-middle', presides),
    hostess
      ? {
          ...placed(second.chair, 'hostess-moves-by-a-seat', 'female'),
          because: [{ principle: 'hostess-moves-by-a-seat', citation: hostess.citation }],
        }
      : placed(second.chair, english ? 'hostess-at-the-other-end' : 'host-opposite-the-hostess', other(presides)),
  ];
  const taken = new Set(host.map(({ seat }) => seat));
  const guest = byTurns(first.right, second.right, first.left, second.left)
    .filter(({ id }) => !taken.has(id))
    .map((seat, index) => ({
      ...placed(seat, index < 4 ? 'beside-host-or-hostess-by-sex' : 'women-and-men-in-turn', sexOf.get(seat) ?? presides),
      ...(index === 0 && oldGerman && { because: [{ principle: 'guest-at-the-hostesss-left', citation: oldGerman }] }),
    }));
  const any = rest(seats, [...host, ...guest], first.chair);
  return { order: { host, guest, ...(any.length > 0 ? { any } : {}) } };
}

/** The visitor at the host's end and the spouse at the other; hostess and host at their left hands, the next guests at their right. */
export function headOfState(first: Around, second: Around, citation: Citation, seats: readonly LayoutSeat[]): SceneAnswer | undefined {
  const [host, hostess] = [second.left[0], first.left[0]];
  if (!host || !hostess) return undefined;
  const placed = (seat: LayoutSeat, principle: string): Placed => ({ seat: seat.id, because: [{ principle, citation }], sourced: true });
  const hosts = [placed(host, 'host-at-the-visitors-spouses-left'), placed(hostess, 'hostess-at-the-visitors-left')];
  const taken = new Set(hosts.map(({ seat }) => seat));
  const next = [first.right[0], second.right[0]].filter((seat) => seat !== undefined).filter(({ id }) => !taken.has(id));
  const guest = [
    placed(first.chair, 'guest-takes-the-hosts-place'),
    placed(second.chair, 'visitors-spouse-at-the-other-end'),
    ...next.map((seat) => placed(seat, 'at-the-visitors-right')),
  ];
  const any = rest(seats, [...hosts, ...guest], first.chair);
  return { order: { host: hosts, guest, ...(any.length > 0 ? { any } : {}) } };
}

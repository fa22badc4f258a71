import { distance } from '../../../geometry/point';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { afterThem } from '../by-list';
import type { Placed, Scene, SceneAnswer, SceneQuestion } from '../scene';
import { seatsOn } from '../scene';
import { ceding } from './ceding';
import { sideOf } from './talks';

export type LongAuthority = {
  /** Hosts in the middle of the long sides. */
  readonly french: Citation;
  /** In which order the guests stand round two presiding hosts in the middle. */
  readonly cross: Citation;
  /** Hosts at the ends; absent where no source covers it. */
  readonly english?: Citation;
  readonly zigzag: Citation;
  /** Round two presidencies: crossing, or round the table. Absent: only the source's own order. */
  readonly cartesian?: Citation;
  readonly clock?: Citation;
  /** Where the host sits who gives up the chair, while one presides. */
  readonly ceded?: Citation;
};

type Around = { readonly chair: LayoutSeat; readonly right: readonly LayoutSeat[]; readonly left: readonly LayoutSeat[] };

/** What an end sees: its own right and left neighbours along the long sides, nearest first. */
function endOf(seats: readonly LayoutSeat[], end: 'W' | 'E'): Around | undefined {
  const chair = seatsOn(seats, end)[0];
  if (!chair) return undefined;
  const nearest = (side: string) =>
    [...seatsOn(seats, side)].sort((left, right) => distance(left.at, chair.at) - distance(right.at, chair.at));
  // W looks to the right of the drawing: its own right hand is the near side S; for E it is the far side N.
  return end === 'W' ? { chair, right: nearest('S'), left: nearest('N') } : { chair, right: nearest('N'), left: nearest('S') };
}

function middleOf(seats: readonly LayoutSeat[], side: 'N' | 'S'): Around | undefined {
  const found = sideOf(seatsOn(seats, side), 'right');
  return found && { chair: found.principal, right: found.right, left: found.left };
}

const alternate = (around: Around): readonly LayoutSeat[] =>
  Array.from({ length: Math.max(around.right.length, around.left.length) }, (_, turn) => [around.right[turn], around.left[turn]])
    .flat()
    .filter((seat) => seat !== undefined);

function crossing(first: Around, second: Around): readonly LayoutSeat[] {
  const turns = Math.max(first.right.length, first.left.length);
  return Array.from({ length: turns }, (_, turn) => [first.right[turn], second.right[turn], first.left[turn], second.left[turn]])
    .flat()
    .filter((seat) => seat !== undefined);
}

const unique = (seats: readonly LayoutSeat[]) => [...new Set(seats)];

function answer(
  seats: readonly LayoutSeat[],
  hosts: readonly Placed[],
  guests: readonly LayoutSeat[],
  principle: string,
  citation: Citation,
  principal: LayoutSeat,
): SceneAnswer {
  const hostSeats = new Set(hosts.map(({ seat }) => seat));
  const guest: readonly Placed[] = unique(guests)
    .filter(({ id }) => !hostSeats.has(id))
    .map(({ id }, index) => ({
      seat: id,
      because: [{ principle: index === 0 ? 'guest-at-the-hosts-right' : principle, citation }],
      sourced: true,
    }));
  const named = new Set([...hostSeats, ...guest.map(({ seat }) => seat)]);
  const any = afterThem(
    seats.filter(({ id }) => !named.has(id)),
    (seat) => [Math.round(distance(seat.at, principal.at))],
  );
  return { order: { guest, host: hosts, ...(any.length > 0 ? { any } : {}) } };
}

const hostPlace = ({ id }: LayoutSeat, principle: string, citation: Citation): Placed => ({
  seat: id,
  because: [{ principle, citation }],
  sourced: true,
});

function guestsAround(
  first: Around,
  second: Around,
  { given }: SceneQuestion,
  authority: LongAuthority,
): readonly [readonly LayoutSeat[], string, Citation] {
  const { cartesian, clock, zigzag } = authority;
  const order = cartesian && clock ? given('order') : 'own';
  if (order === 'cartesian' && cartesian) return [crossing(first, second), 'crossing-between-two-presiding', cartesian];
  if (order === 'clock' && clock) {
    // Four places are stated; those after them go on by distance.
    const four = [first.right[0], first.left[0], second.right[0], second.left[0]].filter((seat) => seat !== undefined);
    return [four, 'round-the-table', clock];
  }
  if (order === 'zigzag') return [alternate(first), 'right-and-left-in-turn', zigzag];
  return [
    [first.right[0], second.right[0], first.left[0], second.left[0]].filter((seat) => seat !== undefined),
    'round-both-hosts',
    authority.cross,
  ];
}

/** A long table at a meal (CONTRACT `banquet/long`): hosts in the middle (French style) or at the ends (English style). */
export const longBanquetScene =
  (authority: LongAuthority): Scene =>
  (question) => {
    const { seats, given } = question;
    const english = given('style') === 'english';
    if (english && !authority.english) return undefined;
    const first = english ? endOf(seats, 'W') : middleOf(seats, 'N');
    const second = english ? endOf(seats, 'E') : middleOf(seats, 'S');
    if (!first || !second) return undefined;
    const style = english && authority.english ? authority.english : authority.french;
    const principal = hostPlace(first.chair, english ? 'host-at-the-end' : 'host-in-the-middle', style);
    const opposite = hostPlace(second.chair, english ? 'host-at-the-other-end' : 'second-host-opposite', style);
    if (english && !authority.cartesian) {
      // Chinese wording: the principal guest at the hostess's right, his wife at the host's right.
      const pair = [second.right[0], first.right[0]].filter((seat) => seat !== undefined);
      return answer(seats, [principal, opposite], pair, 'guests-wife-at-the-hosts-right', style, first.chair);
    }
    const two = authority.cartesian ? true : given('hosts') === 'two';
    if (!two)
      return answer(
        seats,
        [principal],
        [first.right[0], first.left[0]].filter((seat) => seat !== undefined),
        'guest-at-the-hosts-left',
        authority.zigzag,
        first.chair,
      );
    const [guests, principle, citation] = guestsAround(first, second, question, authority);
    const around = () => answer(seats, [principal, opposite], guests, principle, citation, first.chair);
    return principle === 'right-and-left-in-turn' && authority.ceded ? ceding(around, authority.ceded)(question) : around();
  };

import { distance } from '../../../geometry/point';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { afterThem } from '../by-list';
import type { Hand } from '../principles';
import type { Placed, Scene, SceneAnswer } from '../scene';
import { seatsOn } from '../scene';
import { ceding } from './ceding';
import { type Around, byTurns, headOfState, womenAndMen } from './presiding-pair';
import { sideOf } from './talks-side';

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
  /** The hand to which the host always moves; else by free will or not. */
  readonly cededTo?: Hand;
  /** The seat opposite a host who presides alone. */
  readonly opposite?: Citation;
  /** The guest of honor at the hostess's left hand. */
  readonly leftHand?: Citation;
  /** A visiting head of state and spouse take both ends. */
  readonly headOfState?: Citation;
  /** Women and men by lists of their own, alternating. */
  readonly frenchSexes?: Citation;
  readonly englishSexes?: Citation;
  /** Where they do not come out at the ends, the hostess moves by a seat. */
  readonly hostessMoves?: Citation;
};

/** What an end sees: its own right and left neighbours along the long sides, nearest first. */
function endOf(seats: readonly LayoutSeat[], end: 'W' | 'E'): Around | undefined {
  const chair = seatsOn(seats, end)[0];
  if (!chair) return undefined;
  const nearest = (side: string) =>
    [...seatsOn(seats, side)].sort((left, right) => distance(left.at, chair.at) - distance(right.at, chair.at));
  // W looks to the right of the drawing: its own right hand is the near side S; for E it is the far side N.
  return end === 'W' ? { chair, right: nearest('S'), left: nearest('N') } : { chair, right: nearest('N'), left: nearest('S') };
}

function middleOf(seats: readonly LayoutSeat[], side: 'N' | 'S', facing?: LayoutSeat): Around | undefined {
  const found = sideOf(seatsOn(seats, side), 'right', facing);
  return found && { chair: found.principal, right: found.right, left: found.left };
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

const mirrored = ({ chair, right, left }: Around): Around => ({ chair, right: left, left: right });

function guestsAround(
  first: Around,
  second: Around,
  order: string,
  authority: LongAuthority,
  english: boolean,
): readonly [readonly LayoutSeat[], string, Citation] {
  const { cartesian, clock, zigzag } = authority;
  // At the ends there are two poles whoever presides: the lowest sit in the middle of the long sides.
  if (cartesian && (order === 'cartesian' || (english && order === 'zigzag'))) {
    return [byTurns(first.right, second.right, first.left, second.left), 'crossing-between-two-presiding', cartesian];
  }
  // 1, 2 beside the first presidency, 3, 4 beside the second, and so on outwards: a spiral.
  if (order === 'clock' && clock) return [byTurns(first.right, first.left, second.right, second.left), 'round-the-table', clock];
  if (order === 'zigzag') return [byTurns(first.right, first.left), 'right-and-left-in-turn', zigzag];
  return [
    [first.right[0], second.right[0], first.left[0], second.left[0]].filter((seat) => seat !== undefined),
    'round-both-hosts',
    authority.cross,
  ];
}

/** One host at the middle of a long side: the guests about him, the seat across after them. */
function alone(seats: readonly LayoutSeat[], first: Around, second: Around, authority: LongAuthority, western: boolean): SceneAnswer {
  const host = hostPlace(first.chair, 'host-in-the-middle', authority.french);
  const guests = western ? byTurns(first.right, first.left) : [first.right[0], first.left[0]].filter((seat) => seat !== undefined);
  const found = answer(
    seats,
    [host],
    guests,
    western ? 'right-and-left-in-turn' : 'guest-at-the-hosts-left',
    authority.zigzag,
    first.chair,
  );
  const { opposite } = authority;
  if (!opposite || !found.order.any) return found;
  const any = found.order.any.map((placed) =>
    placed.seat === second.chair.id ? { ...placed, because: [{ principle: 'opposite-the-host', citation: opposite }] } : placed,
  );
  return { ...found, order: { ...found.order, any } };
}

/** A long table at a meal (CONTRACT `banquet/long`): hosts in the middle (French style) or at the ends (English style). */
export const longBanquetScene =
  (authority: LongAuthority): Scene =>
  (question) => {
    const { seats, given } = question;
    const english = given('style') === 'english';
    if (english && !authority.english) return undefined;
    const sexes = english ? authority.englishSexes : authority.frenchSexes;
    const alternating = sexes !== undefined && given('sexes') === 'alternate';
    const inMiddle = middleOf(seats, 'N');
    const first = english ? endOf(seats, 'W') : inMiddle;
    // Face to face, so that women and men can alternate where a side is even (N = 4n: one host moves by a seat).
    const second = english ? endOf(seats, 'E') : middleOf(seats, 'S', alternating ? inMiddle?.chair : undefined);
    if (!first || !second) return undefined;
    if (alternating) {
      // The old German way concerns the men beside the hostess; the host keeps his lady at the right.
      const oldGerman = !english && authority.leftHand !== undefined && given('honor-hand') === 'left' ? authority.leftHand : undefined;
      const uneven = english && authority.hostessMoves && first.right.length % 2 === 1;
      const hostess = uneven ? { hand: given('hostess'), citation: authority.hostessMoves } : undefined;
      return womenAndMen(oldGerman ? mirrored(first) : first, second, { english, citation: sexes, oldGerman, hostess }, seats);
    }
    const style = english && authority.english ? authority.english : authority.french;
    const principal = hostPlace(first.chair, english ? 'host-at-the-end' : 'host-in-the-middle', style);
    const opposite = hostPlace(second.chair, english ? 'host-at-the-other-end' : 'second-host-opposite', style);
    const western = authority.cartesian !== undefined;
    if (english && !western) {
      // Chinese wording: the principal guest at the hostess's right, his wife at the host's right.
      const pair = [second.right[0], first.right[0]].filter((seat) => seat !== undefined);
      return answer(seats, [principal, opposite], pair, 'guests-wife-at-the-hosts-right', style, first.chair);
    }
    if (english && authority.headOfState && given('presiding') === 'guest') return headOfState(first, second, authority.headOfState, seats);
    const toLeft = !english && authority.leftHand !== undefined && given('honor-hand') === 'left';
    const around = toLeft ? mirrored(first) : first;
    const order = western && authority.clock ? given('order') : 'own';
    const presidesAlone = !english && (order === 'zigzag' || order === 'own');
    const scene: Scene = () => {
      if (presidesAlone && given('hosts') === 'one') return alone(seats, around, second, authority, western);
      const [guests, principle, citation] = guestsAround(around, second, order, authority, english);
      return answer(seats, [principal, opposite], guests, principle, citation, first.chair);
    };
    const found = authority.ceded ? ceding(scene, authority.ceded, authority.cededTo)(question) : scene(question);
    const best = found?.order.guest?.[0];
    if (!toLeft || !found || !best || !authority.leftHand || best.seat === first.chair.id) return found;
    const because = [{ principle: 'guest-at-the-hostesss-left', citation: authority.leftHand }];
    return { ...found, order: { ...found.order, guest: [{ ...best, because }, ...(found.order.guest ?? []).slice(1)] } };
  };

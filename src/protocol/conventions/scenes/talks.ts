import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { SeatId } from '../../../model/ids';
import { held } from '../by-list';
import type { Reason } from '../honor-order';
import type { Hand } from '../principles';
import { type Placed, type RoleSeat, type Scene, type SceneAnswer, seatsOn } from '../scene';
import { interleaved } from './talks-interleaved';
import { rightness, type Side, sideOf } from './talks-side';

export type TalksAuthority = {
  readonly hand: Hand;
  /** `door=side`: who faces the door. */
  readonly across: Citation;
  /** `door=end`: who sits at the right of whoever comes in. */
  readonly end: Citation;
  readonly principal: Citation;
  readonly order: Citation;
  readonly mirrored: Citation;
  readonly even: Citation;
  /** At which own hand each principal's interpreter sits. */
  readonly interpreter: { readonly host: Hand; readonly guest: Hand; readonly citation: Citation };
  /** Both at the right hand of their own principals, where a source says so (`interpreter-hand=own-right`). */
  readonly ownRight?: Citation;
  /** The hosts on the far side, facing the door (`far-side=hosts`). */
  readonly hostsFaceDoor?: Citation;
  /** Each side from its principal's right hand, where the usual order begins at the left (`talks-order=right-first`). */
  readonly rightFirst?: Citation;
  readonly behind: Citation;
  readonly noteTaker: Citation;
  /** Two of equal standing in the middle of an even side, each with his own people outwards (2+2). */
  readonly pairs?: Citation;
  /** Both delegations mixed along both sides (`delegations=interleaved`). */
  readonly interleaved?: Citation;
};

const other = (hand: Hand): Hand => (hand === 'left' ? 'right' : 'left');

type Ranking = { readonly first: Hand; readonly interpreter: Hand | undefined; readonly citation: Citation; readonly principal: Citation };

/**
 * No. 1 in the middle, the rest one hand after the other from the superior hand.
 * An interpreter takes the first seat of a hand and no number, so the turn begins at the other hand.
 */
function rankSide(
  side: Side,
  { first, interpreter, citation, principal }: Ranking,
): { placed: readonly Placed[]; interpreterSeat: LayoutSeat | undefined } {
  const interpreterSeat = interpreter && side[interpreter][0];
  const hands = {
    left: side.left.filter((seat) => seat !== interpreterSeat),
    right: side.right.filter((seat) => seat !== interpreterSeat),
  };
  const lead = interpreterSeat ? other(interpreter) : first;
  const placed: Placed[] = [
    { seat: side.principal.id, because: [{ principle: 'principal-in-the-middle', citation: principal }], sourced: true },
  ];
  for (let turn = 0; turn < Math.max(hands.left.length, hands.right.length); turn += 1) {
    for (const hand of [lead, other(lead)]) {
      const seat = hands[hand][turn];
      if (!seat) continue;
      const because: Reason =
        hand === lead
          ? { principle: 'nearer-the-principal', citation }
          : {
              principle:
                interpreterSeat && first !== lead
                  ? 'turn-after-interpreter'
                  : first === 'right'
                    ? 'own-right-over-own-left'
                    : 'own-left-over-own-right',
              citation,
            };
      placed.push({ seat: seat.id, because: [because], sourced: true });
    }
  }
  return { placed, interpreterSeat };
}

/** An interpreter beside the principal has to have a seat there: where a side is of two, the principal moves over. */
function withRoomAt(side: Side, hand: Hand | undefined): Side {
  const next = hand && side[hand].length === 0 ? side[other(hand)][0] : undefined;
  if (!hand || !next) return side;
  const [at, beyond] = [[side.principal], side[other(hand)].slice(1)];
  return { ...side, principal: next, ...(hand === 'left' ? { left: at, right: beyond } : { left: beyond, right: at }) };
}

/** The second-row chair right behind a seat. */
function behindOf(seat: LayoutSeat, chairs: readonly LayoutSeat[]): LayoutSeat | undefined {
  const distance = (chair: LayoutSeat) => Math.abs(rightness(chair) - rightness(seat));
  return [...chairs].sort((left, right) => distance(left) - distance(right) || rightness(right) - rightness(left))[0];
}

/** Two delegations across a table (CONTRACT `meeting/talks`). */
export const talksScene =
  (authority: TalksAuthority): Scene =>
  ({ layout, seats, given }): SceneAnswer | undefined => {
    const across = layout.settings.door !== 'end';
    const turned = across && authority.hostsFaceDoor && given('far-side') === 'hosts' ? authority.hostsFaceDoor : undefined;
    const [guestSide, hostSide] = turned ? ['S', 'N'] : across ? ['N', 'S'] : ['E', 'W'];
    const sideReasons: Readonly<Record<'guest' | 'host', Reason>> = turned
      ? {
          guest: { principle: 'guests-back-to-the-door', citation: turned },
          host: { principle: 'hosts-face-the-door', citation: turned },
        }
      : across
        ? {
            guest: { principle: 'guests-face-the-door', citation: authority.across },
            host: { principle: 'hosts-back-to-the-door', citation: authority.across },
          }
        : {
            guest: { principle: 'guests-at-the-right-coming-in', citation: authority.end },
            host: { principle: 'hosts-at-the-left-coming-in', citation: authority.end },
          };
    const interpreters = given('interpreters');
    const mirrored = given('counterparts') === 'mirrored';
    const guestSeats = seatsOn(seats, guestSide ?? '');
    const even = guestSeats.length % 2 === 0 && given('even') === 'first-left-of-center' ? 'left' : 'right';
    const guests = sideOf(guestSeats, even);
    const opposite = mirrored || interpreters === 'beside' ? guests?.principal : undefined;
    const hosts = sideOf(seatsOn(seats, hostSide ?? ''), even, opposite);
    if (!guests || !hosts) return undefined;
    if (authority.interleaved && given('delegations') === 'interleaved') {
      // The drawing shows neither an interpreter nor a middle between two seats.
      return guestSeats.length % 2 === 0 || interpreters === 'beside'
        ? undefined
        : interleaved({ guest: guests, host: hosts }, authority.interleaved);
    }
    const ownRights =
      interpreters === 'beside' && authority.ownRight && given('interpreter-hand') === 'own-right' ? authority.ownRight : undefined;
    const hands = ownRights ? { host: 'right' as const, guest: 'right' as const, citation: ownRights } : authority.interpreter;
    const beside = interpreters === 'beside' ? hands : undefined;
    const pairs = authority.pairs && guestSeats.length % 2 === 0 && given('heads') === 'equal' ? authority.pairs : undefined;
    // The second of the pair holds the other middle seat: the turn begins at the other hand.
    const rightFirst = authority.rightFirst && given('talks-order') === 'right-first' ? authority.rightFirst : undefined;
    const usual: Hand = rightFirst ? 'right' : authority.hand;
    const hand = pairs ? other(usual) : usual;
    const interpreterHand = (party: 'guest' | 'host') => (mirrored && party === 'host' && beside ? other(beside.guest) : beside?.[party]);
    const rank = (side: Side, party: 'guest' | 'host') =>
      rankSide(withRoomAt(side, interpreterHand(party)), {
        first: mirrored && party === 'host' ? other(hand) : hand,
        interpreter: interpreterHand(party),
        citation: pairs ?? (mirrored && party === 'host' ? authority.mirrored : (rightFirst ?? authority.order)),
        principal: authority.principal,
      });
    const guestOrder = rank(guests, 'guest');
    const hostOrder = rank(hosts, 'host');

    const chairs = { guest: seatsOn(seats, `${guestSide}B`), host: seatsOn(seats, `${hostSide}B`) };
    const behind = interpreters === 'behind';
    const interpreterSeats: readonly (readonly [SeatId | undefined, 'host' | 'guest'])[] = [
      [behind ? behindOf(hosts.principal, chairs.host)?.id : hostOrder.interpreterSeat?.id, 'host'],
      [behind ? behindOf(guests.principal, chairs.guest)?.id : guestOrder.interpreterSeat?.id, 'guest'],
    ];
    const interpreterReason: Reason = behind
      ? { principle: 'interpreter-behind', citation: authority.behind }
      : { principle: 'interpreter-beside', citation: hands.citation };
    const interpreter: readonly RoleSeat[] = interpreterSeats.flatMap(([seat, party]) => held(seats, [seat], interpreterReason, party));
    const taken = new Set(interpreter.map(({ seat }) => seat));
    const noteReason: Reason = { principle: 'note-takers-behind', citation: authority.noteTaker };
    const notetaker = (['host', 'guest'] as const).flatMap((party) =>
      held(
        seats,
        chairs[party].map(({ id }) => id).filter((id) => !taken.has(id)),
        noteReason,
        party,
      ),
    );
    const withSide = (placed: readonly Placed[], party: 'guest' | 'host') =>
      placed.map((one) => ({ ...one, because: [sideReasons[party], ...one.because] }));
    return {
      order: { guest: withSide(guestOrder.placed, 'guest'), host: withSide(hostOrder.placed, 'host') },
      roles: { ...(interpreter.length > 0 ? { interpreter } : {}), ...(notetaker.length > 0 ? { notetaker } : {}) },
    };
  };

import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { SeatId } from '../../../model/ids';
import { afterThem } from '../by-list';
import type { Reason } from '../honor-order';
import type { Placed, RoleSeat, Scene, SceneQuestion } from '../scene';
import { roundFrom } from './round-meeting';

export type RoundBanquetAuthority = {
  readonly one: Citation;
  /** 主陪 and 副陪; absent where no source has a second host opposite. */
  readonly two?: Citation;
  readonly third?: Citation;
  /** The first guest at the host's left (`honor-hand=left`). */
  readonly left?: Citation;
  /** Somebody of the hosts who outranks the host takes the chair. */
  readonly superior?: Citation;
  readonly presiding?: Citation;
  readonly couples?: Citation;
  readonly couplesTogether?: Citation;
  /** No hostess: the guest couple on either side of the host (`couples=beside-host`). */
  readonly coupleBesideHost?: Citation;
  readonly interpreter?: Citation;
};

export type TableAnswer = {
  readonly guest: readonly Placed[];
  readonly host: readonly Placed[];
  readonly any: readonly Placed[];
  readonly interpreter: readonly RoleSeat[];
};

type Named = { readonly at: number; readonly because: Reason };
type Plan = { readonly guest: readonly Named[]; readonly host: readonly Named[] };

/** Seats counted clockwise from the one that faces the door (0); `count - 1` is therefore its own right hand. */
function twoHosts(count: number, authority: RoundBanquetAuthority, two: Citation, third: boolean): Plan {
  const across = Math.floor(count / 2);
  const at = (place: number, principle: string): Named => ({ at: place, because: { principle, citation: two } });
  const thirdHost: readonly Named[] =
    third && count === 10 && authority.third ? [{ at: count - 2, because: { principle: 'third-host', citation: authority.third } }] : [];
  return {
    host: [at(0, 'host-faces-the-door'), at(across, 'second-host-opposite'), ...thirdHost],
    guest: [
      at(count - 1, 'guest-at-the-hosts-right'),
      at(1, 'guest-at-the-hosts-left'),
      at(across - 1, 'guest-at-the-second-hosts-right'),
      at(across + 1, 'guest-at-the-second-hosts-left'),
    ],
  };
}

/** A superior of the hosts presides, the host at the left hand; the guest of honor keeps the right, the others go round from there. */
function superiorPresides(seats: readonly LayoutSeat[], authority: RoundBanquetAuthority, superior: Citation, two: boolean): Plan {
  const across = Math.floor(seats.length / 2);
  const at = (place: number, principle: string): Named => ({ at: place, because: { principle, citation: superior } });
  const second = authority.two && two ? [{ at: across, because: { principle: 'second-host-opposite', citation: authority.two } }] : [];
  const held = new Set([0, 1, ...second.map((one) => one.at)]);
  return {
    host: [at(0, 'superior-takes-the-hosts-place'), at(1, 'host-at-the-superiors-left'), ...second],
    guest: oneHost(seats, authority.one).guest.filter((one) => !held.has(one.at)),
  };
}

function oneHost(seats: readonly LayoutSeat[], one: Citation): Plan {
  const around = [...seats]
    .map(({ place, of }) => ({ at: place - 1, ...roundFrom(1, { place, of }) }))
    .filter(({ at }) => at > 0)
    .sort((left, right) => left.steps - right.steps || (left.hand === 'right' ? -1 : 1) - (right.hand === 'right' ? -1 : 1));
  return {
    host: [{ at: 0, because: { principle: 'host-faces-the-door', citation: one } }],
    guest: around.map(({ at, steps, hand }) => ({
      at,
      because: {
        principle:
          steps === 1 && hand === 'right' ? 'guest-at-the-hosts-right' : hand === 'right' ? 'nearer-the-host' : 'own-right-over-own-left',
        citation: one,
      },
    })),
  };
}

function planOf(seats: readonly LayoutSeat[], authority: RoundBanquetAuthority, given: SceneQuestion['given'], interpreter: boolean): Plan {
  const count = seats.length;
  const across = Math.floor(count / 2);
  const { presiding, couples, couplesTogether, coupleBesideHost, two } = authority;
  if (presiding && given('presiding') === 'guest') {
    const at = (place: number, principle: string): Named => ({ at: place, because: { principle, citation: presiding } });
    return {
      guest: [at(0, 'guest-takes-the-hosts-place')],
      host: [at(count - 1, 'host-takes-the-guests-place'), ...(two && given('hosts') === 'two' ? [at(1, 'second-host-at-the-left')] : [])],
    };
  }
  if (authority.superior && given('presiding') === 'superior')
    return superiorPresides(seats, authority, authority.superior, given('hosts') === 'two');
  const pairs = couples ? given('couples') : 'apart';
  if (couples && pairs === 'by-host-couple') {
    const at = (place: number, principle: string): Named => ({ at: place, because: { principle, citation: couples } });
    return {
      host: [at(0, 'host-faces-the-door'), at(across, 'hostess-opposite')],
      guest: [at(count - 1, 'guest-at-the-hosts-right'), at(across - 1, 'guests-wife-at-the-hostesss-right')],
    };
  }
  if (couplesTogether && pairs === 'together') {
    const at = (place: number, principle: string): Named => ({ at: place, because: { principle, citation: couplesTogether } });
    return {
      host: [at(0, 'host-faces-the-door'), at(count - 2, 'hosts-wife-at-the-guests-right')],
      guest: [at(count - 1, 'guest-at-the-hosts-right'), at(1, 'guests-wife-at-the-hosts-left')],
    };
  }
  if (coupleBesideHost && pairs === 'beside-host') {
    const at = (place: number, principle: string): Named => ({ at: place, because: { principle, citation: coupleBesideHost } });
    return {
      host: [at(0, 'host-faces-the-door')],
      guest: [at(count - 1, 'guest-at-the-hosts-right'), at(1, 'guests-wife-at-the-hosts-left')],
    };
  }
  return two && given('hosts') === 'two' ? twoHosts(count, authority, two, !interpreter) : oneHost(seats, authority.one);
}

const otherHand: Readonly<Record<string, string>> = {
  'guest-at-the-hosts-right': 'guest-at-the-hosts-left',
  'guest-at-the-hosts-left': 'guest-at-the-hosts-right',
  'guest-at-the-second-hosts-right': 'guest-at-the-second-hosts-left',
  'guest-at-the-second-hosts-left': 'guest-at-the-second-hosts-right',
  'own-right-over-own-left': 'own-left-over-own-right',
};

/** The same table by the left hand; the places on the axis stay. */
const mirrored = ({ guest, host }: Plan, count: number, citation: Citation): Plan => {
  const flip = (list: readonly Named[]): readonly Named[] =>
    list.map(({ at, because }) => ({
      at: (count - at) % count,
      because: { principle: otherHand[because.principle] ?? because.principle, citation },
    }));
  return { guest: flip(guest), host: flip(host) };
};

type Answered = Omit<Placed, 'seat'> & { readonly at: number };

/** A table's answer by place, 0 faces the door: the same for all tables of as many seats that are laid by the same givens. */
type Laid = {
  readonly guest: readonly Answered[];
  readonly host: readonly Answered[];
  readonly rest: readonly Answered[];
  readonly interpreter: number | undefined;
};

function laid(seats: readonly LayoutSeat[], authority: RoundBanquetAuthority, given: SceneQuestion['given']): Laid {
  const count = seats.length;
  const beside = authority.interpreter !== undefined && given('interpreters') === 'beside';
  const usual = planOf(seats, authority, given, beside);
  const leftCitation = authority.left && given('honor-hand') === 'left' ? authority.left : undefined;
  const plan = leftCitation ? mirrored(usual, count, leftCitation) : usual;
  const principalGuest = plan.guest[0]?.at ?? count - 1;
  // Outwards of the principal guest: at the right hand, unless the guest sits at the host's left.
  const interpreter = beside ? (principalGuest + (leftCitation ? 1 : count - 1)) % count : undefined;
  const taken = new Set<number | undefined>([interpreter]);
  const named = (list: readonly Named[]): readonly Answered[] =>
    list.flatMap(({ at, because }) => {
      if (at < 0 || at >= count || taken.has(at)) return [];
      taken.add(at);
      return [{ at, because: [because], sourced: true }];
    });
  const host = named(plan.host);
  const guest = named(plan.guest);
  const places = new Map(seats.map(({ id, place }) => [id, place - 1]));
  const rest = afterThem(
    seats.filter(({ place }) => !taken.has(place - 1)),
    (seat) => {
      const { steps, hand } = roundFrom(1, seat);
      return [steps, hand === 'right' ? 0 : 1];
    },
  ).map(({ seat, ...one }) => ({ ...one, at: places.get(seat) ?? 0 }));
  return { guest, host, rest, interpreter };
}

function seated({ guest, host, rest, interpreter }: Laid, seats: readonly LayoutSeat[], authority: RoundBanquetAuthority): TableAnswer {
  const ids: SeatId[] = [];
  for (const { id, place } of seats) ids[place - 1] = id;
  const placed = (list: readonly Answered[]): readonly Placed[] => {
    const there: Placed[] = [];
    for (const { at, because, sourced, tied } of list) {
      const seat = ids[at];
      if (seat) there.push(tied ? { seat, because, sourced, tied } : { seat, because, sourced });
    }
    return there;
  };
  const beside = interpreter === undefined ? undefined : ids[interpreter];
  return {
    guest: placed(guest),
    host: placed(host),
    any: placed(rest),
    interpreter:
      beside && authority.interpreter
        ? [{ seat: beside, because: [{ principle: 'interpreter-at-the-guests-right', citation: authority.interpreter }] }]
        : [],
  };
}

/** Round tables laid by the same givens: the places that sources name, then the rest by distance from the host's chair. */
export function roundTables(
  tables: readonly (readonly LayoutSeat[])[],
  authority: RoundBanquetAuthority,
  given: SceneQuestion['given'],
): readonly TableAnswer[] {
  const bySize = new Map<number, Laid>();
  return tables.map((seats) => {
    const known = bySize.get(seats.length) ?? laid(seats, authority, given);
    bySize.set(seats.length, known);
    return seated(known, seats, authority);
  });
}

/** One round table at a meal (CONTRACT `banquet/round`). */
export const roundBanquetScene =
  (authority: RoundBanquetAuthority): Scene =>
  ({ seats, given, thirdHost }) => {
    const { third, ...rest } = authority;
    const [table] = roundTables([seats], third && thirdHost ? authority : rest, given);
    if (!table) return undefined;
    const { guest, host, any, interpreter } = table;
    return {
      order: { guest, host, ...(any.length > 0 ? { any } : {}) },
      roles: interpreter.length > 0 ? { interpreter } : {},
    };
  };

import type { Layout } from '../../layouts/layout';
import type { ConventionId, Givens } from '../../model/occasion';
import { isOwnLayout } from '../../model/own-layout';
import type { Party } from '../../model/person';
import { isBanquet } from '../../model/scene';
import type { ConvoyRole } from '../../model/vehicle';
import type { Convention } from './convention';
import { faultOf, type GivenId, givenOf } from './givens';
import type { GivenFault, HonorOrder, NotCovered, RankedSeat } from './honor-order';
import { conventionOf } from './index';
import type { Placed, Scene, SceneAnswer } from './scene';
import { drawnRoomScene, roomAuthority } from './scenes/drawn-room';
import { drawnVehicleScene } from './scenes/drawn-vehicle';

/** What the list of people settles where a given was not said. */
export type RosterFacts = {
  /** The hosts have a second man (副陪). */
  readonly secondHost: boolean;
  /** They have a third (三陪); absent where no list was given, and the place is kept. */
  readonly thirdHost?: boolean;
  readonly interpreters: boolean;
  /** Hosts and guests each have a couple among them. */
  readonly couples?: boolean;
  /** What the vehicles of a convoy are for, where somebody has planned it. */
  readonly vehicles?: Readonly<Record<string, ConvoyRole>>;
};

export const emptyRoster: RosterFacts = { secondHost: false, interpreters: false };

function standardOf(id: GivenId, layout: Layout, convention: Convention, roster: RosterFacts): string {
  if (id === 'hosts') return roster.secondHost ? 'two' : 'one';
  if (id === 'interpreters') return roster.interpreters ? (convention.interpreters[layout.id] ?? 'none') : 'none';
  const withWives = id === 'couples' && roster.couples ? convention.couples?.[layout.id] : undefined;
  if (withWives) return withWives;
  if (id === 'parties' && isOwnLayout(layout.id)) return layout.seats.some(({ party }) => party !== undefined) ? 'two' : 'one';
  if (id === 'parties') return twoParties.has(layout.id) || isBanquet(layout.id) ? 'two' : 'one';
  return convention.standards?.[id] ?? givenOf(id)?.standard ?? '';
}

/** Women and men alternate at social dinners in the West (intl.md §4). One host, a guest who presides and two equal presidencies go by rank. */
const alternatesSocially = ({ event, hosts, presiding, order }: Givens): boolean =>
  event === 'social' && hosts !== 'one' && presiding !== 'guest' && (order === undefined || order === 'zigzag');

const twoParties: ReadonlySet<string> = new Set([
  'meeting/talks',
  'meeting/courtesy-call',
  'meeting/armchairs',
  'meeting/living-room',
  'ceremony/signing',
]);

function rankedOf(placed: readonly Placed[]): readonly RankedSeat[] {
  let rank = 0;
  return placed.map(({ seat, because, sourced, tied, sex }, index) => {
    if (!tied) rank = index + 1;
    return sex ? { seat, because, sourced, rank, sex } : { seat, because, sourced, rank };
  });
}

const inTurn = (...lists: readonly (readonly Placed[])[]): readonly Placed[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, turn) => lists.map((list) => list[turn]))
    .flat()
    .filter((placed) => placed !== undefined);

/**
 * With `parties=one` where the convention knows two, everybody shares one order. At a meal the first host's seat is the first of
 * all. Elsewhere the guests have the better side: a whole side of a table, or of seats that face one way every other one.
 */
function merged({ order, ...rest }: SceneAnswer, layout: Layout): SceneAnswer {
  if (rest.common) return { ...rest, order: { any: rest.common } };
  if (!order.guest && !order.host) return { order, ...rest };
  const host = order.host ?? [];
  const guest = order.guest ?? [];
  const any = order.any ?? [];
  if (isBanquet(layout.id)) return { ...rest, order: { any: [...host.slice(0, 1), ...guest, ...host.slice(1), ...any] } };
  const sameWay = layout.id === 'meeting/courtesy-call' || layout.id.startsWith('ceremony/');
  return { ...rest, order: { any: [...(sameWay ? inTurn(guest, host) : [...guest, ...host]), ...any] } };
}

/** What is drawn by hand ranks by geometry; everything else as the convention has it. */
function sceneFor(layout: Layout, convention: Convention): Scene | undefined {
  if (layout.own) return drawnVehicleScene(convention.id, layout.own);
  return isOwnLayout(layout.id) ? drawnRoomScene(roomAuthority(convention.id)) : convention.scenes[layout.id];
}

/**
 * The seats of a layout from most to least honored, with the reason of every step.
 * Givens that were not said take their default, given by the convention or by the roster; the answer repeats them.
 */
export function honorOrderOf(
  layout: Layout,
  id: ConventionId,
  said: Givens,
  roster: RosterFacts = emptyRoster,
): HonorOrder | NotCovered | GivenFault {
  const fault = faultOf(said);
  if (fault) return fault;
  if (layout.like) {
    // Only the walls are its own: whatever holds for the template holds here.
    const answer = honorOrderOf(layout.like, id, said, roster);
    if (isCovered(answer)) return { ...answer, layout: layout.id };
  }
  const convention = conventionOf(id);
  const scene = sceneFor(layout, convention);
  const notCovered: NotCovered = { notCovered: true, layout: layout.id, convention: id };
  if (!scene) return notCovered;
  const used: Record<string, string> = {};
  const given = (key: GivenId): string => {
    const socially = key === 'sexes' && said.sexes === undefined && alternatesSocially(said);
    if (socially) used.event = 'social';
    const value = said[key] ?? (socially ? 'alternate' : standardOf(key, layout, convention, roster));
    // A given that was not said and has no default is not repeated.
    if (value !== '') used[key] = value;
    return value;
  };
  const separate = scene({
    layout,
    seats: layout.seats,
    given,
    convention: id,
    vehicles: roster.vehicles ?? {},
    thirdHost: roster.thirdHost ?? true,
  });
  if (!separate) return notCovered;
  const known = separate.order.guest !== undefined || separate.order.host !== undefined;
  const answer = known && given('parties') === 'one' ? merged(separate, layout) : separate;
  const order: HonorOrder['order'] = {
    ...(answer.order.guest ? { guest: rankedOf(answer.order.guest) } : {}),
    ...(answer.order.host ? { host: rankedOf(answer.order.host) } : {}),
    ...(answer.order.any ? { any: rankedOf(answer.order.any) } : {}),
  };
  const ladderOf = (party: Party): readonly RankedSeat[] => {
    if (answer === separate && answer.ladder && party !== 'other') return rankedOf(answer.ladder[party]);
    const own = party === 'other' ? undefined : order[party];
    const any = answer.order.any ?? [];
    // Whoever has no list of the own is ranked on the common one, which is the same for all of them.
    if (party === 'other' || !own) return order.any ?? [];
    return any.length > 0 ? rankedOf([...(answer.order[party] ?? []), ...any]) : own;
  };
  return {
    layout: layout.id,
    convention: id,
    given: used,
    ignored: Object.keys(said).filter((key) => !(key in used)),
    order,
    roles: answer.roles ?? {},
    free: answer.free ?? [],
    ladder: { guest: ladderOf('guest'), host: ladderOf('host'), other: ladderOf('other') },
    ...(answer.tables ? { tables: answer.tables } : {}),
  };
}

export const isCovered = (answer: HonorOrder | NotCovered | GivenFault): answer is HonorOrder => 'order' in answer;

import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { isVehicle } from '../../model/scene';
import type { SeatRole } from '../conventions/honor-order';
import type { OccasionContext } from '../rules/occasion-context';
import { principalOf } from '../rules/reading/principals';
import type { Draft } from './draft';

const firstOf = (context: OccasionContext, party: Person['party']): Person | undefined =>
  principalOf(context, party) ??
  context.people.find((person) => person.party === party && (context.seniority.level(person.id) === 1 || person.role === 'principal'));

const roleSeats = (context: OccasionContext, role: SeatRole) => context.honor?.roles[role] ?? [];

/** The wheels: a driver, or the principal host where he drives, his wife beside him. */
function placeDriver(context: OccasionContext, draft: Draft): void {
  const [wheel, ...others] = roleSeats(context, 'driver');
  if (!wheel) return;
  const drives = context.honor?.given.driver;
  const driver =
    drives === 'host' || drives === 'host-couple' ? firstOf(context, 'host') : context.people.find(({ role }) => role === 'driver');
  if (driver) draft.seat(driver.id, [wheel.seat]);
  // In a convoy every car behind the first has a driver of its own.
  const employed = context.people.filter(({ role, id }) => role === 'driver' && id !== driver?.id);
  for (const { id } of employed)
    draft.seat(
      id,
      others.map(({ seat }) => seat),
    );
  const [beside] = roleSeats(context, 'host-spouse');
  const spouse = context.people.find(({ id, spouse: partner }) => driver && (driver.spouse === id || partner === driver.id));
  if (beside && spouse) draft.seat(spouse.id, [beside.seat]);
}

/** Each interpreter takes the seat held for the side of the one he serves. */
function placeInterpreters(context: OccasionContext, draft: Draft): void {
  const seats = roleSeats(context, 'interpreter');
  const sideOf = (person: Person) => (person.serves && context.personOf(person.serves)?.party) ?? person.party;
  const principals = new Set([firstOf(context, 'guest')?.id, firstOf(context, 'host')?.id]);
  const interpreters = context.people
    .filter(({ role }) => role === 'interpreter')
    .sort((left, right) => Number(principals.has(right.serves)) - Number(principals.has(left.serves)));
  for (const person of interpreters) {
    const own = seats.filter(({ party }) => party === sideOf(person));
    draft.seat(
      person.id,
      [...own, ...seats.filter(({ party }) => party === undefined)].map(({ seat }) => seat),
    );
  }
}

function placeOthers(context: OccasionContext, draft: Draft, role: 'notetaker' | 'guide'): void {
  const seats = roleSeats(context, role);
  for (const person of context.people.filter((one) => one.role === (role === 'guide' ? 'aide' : role))) {
    draft.seat(
      person.id,
      [...seats.filter(({ party }) => party === person.party), ...seats.filter(({ party }) => party === undefined)].map(({ seat }) => seat),
    );
  }
}

/** The chairs of a signing on the side of this party: its signer's, its assistant's. Any, where the sides are not told apart. */
function chairsAtSigning(context: OccasionContext, party: Person['party'], role: 'signer' | 'assistant'): readonly SeatId[] {
  return roleSeats(context, role).flatMap((kept) => (kept.party === undefined || kept.party === party ? [kept.seat] : []));
}

/**
 * Who signs is for the office to say. But those for whom there is no room behind the table have the chairs at it: the signer's before
 * the assistant's, each party its own, so that no side has an assistant and nobody to assist.
 */
export function placeAtSigning(context: OccasionContext, draft: Draft, people: readonly Person[]): void {
  for (const { id, party } of people)
    draft.seat(id, [...chairsAtSigning(context, party, 'signer'), ...chairsAtSigning(context, party, 'assistant')]);
}

export function placeRoles(context: OccasionContext, draft: Draft): void {
  placeDriver(context, draft);
  placeInterpreters(context, draft);
  placeOthers(context, draft, 'notetaker');
}

/**
 * People without rank, after everybody else: the guard beside the driver, carers beside whom they serve, note-takers and guards
 * on second-row chairs. At a table nobody without rank takes a ranked place while another is left; in a vehicle any seat that is.
 */
export function placeUnranked(context: OccasionContext, draft: Draft): void {
  const vehicle = isVehicle(context.layout.id);
  const free = new Set(context.honor?.free.map(({ seat }) => seat));
  const held = new Set(
    Object.entries(context.honor?.roles ?? {}).flatMap(([role, seats]) => (role === 'notetaker' ? [] : seats.map(({ seat }) => seat))),
  );
  const ladder = new Set(['guest', 'host', 'other'].flatMap((party) => context.ladder(party as Person['party']).map(({ seat }) => seat)));
  const open: readonly SeatId[] = context.layout.seats.map(({ id }) => id).filter((seat) => !free.has(seat) && !held.has(seat));
  const front = context.layout.seats.filter(({ row }) => row === 1).map(({ id }) => id);
  const offLadder = open.filter((seat) => !ladder.has(seat));
  const lowestOf = (party: Person['party']) => [...context.ladder(party)].reverse().map(({ seat }) => seat);
  const inPlaceOf = (party: Person['party']): readonly SeatId[] => [
    ...[...new Set([party, 'guest', 'host', 'other'] as const)].flatMap(lowestOf),
    ...chairsAtSigning(context, party, 'assistant'),
    ...chairsAtSigning(context, party, 'signer'),
  ];
  const ownFirst = { guest: inPlaceOf('guest'), host: inPlaceOf('host'), other: inPlaceOf('other') };
  for (const person of context.people) {
    if (context.seniority.level(person.id) !== null || draft.isSeated(person.id)) continue;
    if (vehicle) {
      const lowest = [...context.ladder('other')].reverse().map(({ seat }) => seat);
      draft.seat(person.id, person.role === 'security' ? [...front.filter((seat) => open.includes(seat)), ...lowest] : lowest);
      continue;
    }
    const sides = draft.sideOf(person.party);
    // Better on the lowest place that is left than standing, the own party's first.
    draft.seat(person.id, [...offLadder.filter(sides), ...offLadder, ...ownFirst[person.party]]);
  }
}

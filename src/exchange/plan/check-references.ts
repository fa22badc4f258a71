import { ownVehiclesIn, roomOf } from '../../model/drawn-room';
import { blockOf } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import { isOwnLayout } from '../../model/own-layout';
import type { Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { PlanFault } from './plan-fault';

type Broken = Extract<PlanFault, { fault: 'dangling' | 'misfiled' | 'unlisted' }>;

const broken = (fault: Broken['fault'], path: readonly string[], name: string, value: string): Broken => ({
  fault,
  part: { path, name },
  value,
});

function* inPerson(key: string, person: Person, { people }: Reception): Generator<Broken> {
  if (person.id !== key) yield broken('misfiled', ['people', key], person.name, person.id);
  const named = { serves: [person.serves], spouse: [person.spouse], apart: person.apart ?? [], together: person.together ?? [] };
  for (const [field, ids] of Object.entries(named)) {
    for (const id of ids)
      if (id !== undefined && !Object.hasOwn(people, id)) yield broken('dangling', ['people', key, field], person.name, id);
  }
}

function* inOccasion(key: string, occasion: Occasion, { people, houseConventions, rooms }: Reception): Generator<Broken> {
  const { title, house, layout } = occasion;
  if (occasion.id !== key) yield broken('misfiled', ['occasions', key], title, occasion.id);
  if (house !== undefined && houseConventions?.[house]?.layout !== occasion.layout)
    yield broken('dangling', ['occasions', key, 'house'], title, house);
  for (const id of [layout, ...ownVehiclesIn(occasion.settings)]) {
    if (isOwnLayout(id) && !roomOf(rooms, id)) yield broken('dangling', ['occasions', key, 'layout'], title, id);
  }
  for (const id of Object.keys(occasion.attendees)) {
    if (!Object.hasOwn(people, id)) yield broken('dangling', ['occasions', key, 'attendees'], title, id);
  }
  for (const [, person] of takenSeats(occasion)) {
    if (!Object.hasOwn(people, person)) yield broken('dangling', ['occasions', key, 'seating'], title, person);
  }
  for (const [block, seats] of Object.entries(occasion.seating)) {
    // A seat in another block than its own would be shown as empty and taken at once.
    const stray = takenSeats({ seating: { [block]: seats } }).find(([seat]) => blockOf(seat) !== block);
    if (stray) yield broken('misfiled', ['occasions', key, 'seating'], title, stray[0]);
  }
}

/** The first place where the plan speaks of somebody or something that it does not hold. */
export function brokenReference(reception: Reception): Broken | undefined {
  const { people, occasions, programme, waivers, wishes, houseConventions, rooms } = reception;
  function* all(): Generator<Broken> {
    for (const [key, person] of Object.entries(people)) yield* inPerson(key, person, reception);
    for (const [key, occasion] of Object.entries(occasions)) yield* inOccasion(key, occasion, reception);
    for (const [index, id] of programme.entries()) {
      if (!Object.hasOwn(occasions, id)) yield broken('dangling', ['programme'], '', id);
      if (programme.indexOf(id) !== index) yield broken('misfiled', ['programme'], '', id);
    }
    // An occasion outside the programme could never be reached on screen.
    for (const occasion of Object.values(occasions)) {
      if (!programme.includes(occasion.id)) yield broken('unlisted', ['programme'], '', occasion.title);
    }
    for (const { a, b } of wishes ?? []) {
      for (const side of [a, b]) {
        if (side.by === 'person' && !Object.hasOwn(people, side.person)) yield broken('dangling', ['wishes'], '', side.person);
      }
    }
    for (const [key, house] of Object.entries(houseConventions ?? {})) {
      if (house.id !== key) yield broken('misfiled', ['houseConventions', key], house.name, house.id);
    }
    for (const [key, room] of Object.entries(rooms ?? {})) {
      if (room.id !== key) yield broken('misfiled', ['rooms', key], room.name, room.id);
    }
    for (const [key, waiver] of Object.entries(waivers)) {
      if (waiver.id !== key) yield broken('misfiled', ['waivers', key], waiver.finding, waiver.id);
      if (!Object.hasOwn(occasions, waiver.occasion))
        yield broken('dangling', ['waivers', key, 'occasion'], waiver.finding, waiver.occasion);
    }
  }
  return all().next().value ?? undefined;
}

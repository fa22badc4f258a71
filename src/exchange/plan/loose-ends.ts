import { blockOf, SeatId } from '../../model/ids';
import { isRaw, type Raw } from '../../model/migrations/migration';
import { isOwnLayout, ownRoomIdIn } from '../../model/own-layout';
import type { PlanPart } from './plan-fault';

/** A plan without references to what is not in it, and which ones were cut. */
export type Tidied = { readonly plan: Raw; readonly cut: readonly PlanPart[] };

const records = (value: unknown): readonly (readonly [string, Raw])[] =>
  Object.entries(isRaw(value) ? value : {}).flatMap(([key, one]) => (isRaw(one) ? [[key, one] as const] : []));

const nameOf = (one: Raw, key: string) => String(one.name ?? one.title ?? key);

/**
 * Cuts what leads nowhere: people named or seated who are not on the list, an order of the house or a waiver for nothing, an
 * occasion outside the programme comes last in it. Trusts nothing; what it does not recognize it leaves for the schema.
 */
export function withoutLooseEnds(plan: Raw): Tidied {
  const cut: PlanPart[] = [];
  const { people, occasions } = plan;
  const known = (id: unknown): boolean => typeof id === 'string' && isRaw(people) && Object.hasOwn(people, id);

  function tidyPerson(key: string, person: Raw): Raw {
    const made: Record<string, unknown> = { ...person, id: key };
    const say = (field: string) => cut.push({ path: ['people', key, field], name: nameOf(person, key) });
    for (const field of ['serves', 'spouse'])
      if (made[field] !== undefined && !known(made[field])) {
        delete made[field];
        say(field);
      }
    for (const field of ['apart', 'together']) {
      const list = made[field];
      if (!Array.isArray(list) || list.every(known)) continue;
      say(field);
      const left = list.filter(known);
      if (left.length > 0) made[field] = left;
      else delete made[field];
    }
    return made;
  }

  function tidyOccasion(key: string, occasion: Raw): Raw {
    const made: Record<string, unknown> = { ...occasion, id: key };
    const say = (field: string) => cut.push({ path: ['occasions', key, field], name: nameOf(occasion, key) });
    const attendees = isRaw(occasion.attendees) ? occasion.attendees : {};
    const coming = Object.keys(attendees).filter(known);
    if (coming.length < Object.keys(attendees).length) say('attendees');
    made.attendees = Object.fromEntries(coming.map((id) => [id, true]));

    const seated = new Set<unknown>();
    const seating: Record<string, Record<string, unknown>> = {};
    let stray = false;
    for (const [, seats] of records(occasion.seating))
      for (const [seat, person] of Object.entries(seats)) {
        const id = SeatId.safeParse(seat).data;
        if (!id || typeof person !== 'string' || !coming.includes(person) || seated.has(person)) {
          stray = true;
          continue;
        }
        seated.add(person);
        seating[blockOf(id)] = { ...seating[blockOf(id)], [id]: person };
      }
    if (stray) say('seating');
    made.seating = seating;
    const taken = new Set(Object.values(seating).flatMap(Object.keys));
    for (const field of ['locks', 'chosen']) {
      const marks = isRaw(occasion[field]) ? occasion[field] : {};
      made[field] = Object.fromEntries(Object.entries(marks).filter(([seat]) => taken.has(seat)));
    }
    const houses = isRaw(plan.houseConventions) ? plan.houseConventions : {};
    const house = typeof occasion.house === 'string' ? houses[occasion.house] : undefined;
    if (occasion.house !== undefined && !(isRaw(house) && house.layout === occasion.layout)) {
      delete made.house;
      say('house');
    }
    return made;
  }

  const tidyPeople = Object.fromEntries(records(people).map(([key, person]) => [key, tidyPerson(key, person)]));
  const inRooms = records(occasions).filter(([key, occasion]) => {
    const { layout } = occasion;
    const rooms = isRaw(plan.rooms) ? plan.rooms : {};
    const there = typeof layout !== 'string' || !isOwnLayout(layout) || Object.hasOwn(rooms, ownRoomIdIn(layout));
    if (!there) cut.push({ path: ['occasions', key], name: nameOf(occasion, key) });
    return there;
  });
  const tidyOccasions = Object.fromEntries(inRooms.map(([key, occasion]) => [key, tidyOccasion(key, occasion)]));
  const listed = [...new Set(Array.isArray(plan.programme) ? plan.programme.map(String) : [])].filter((id) =>
    Object.hasOwn(tidyOccasions, id),
  );
  const waivers = records(plan.waivers).filter(
    ([, { occasion }]) => typeof occasion === 'string' && Object.hasOwn(tidyOccasions, occasion),
  );
  const { wishes } = plan;
  const alive = (wish: unknown) =>
    isRaw(wish) && [wish.a, wish.b].every((side) => !isRaw(side) || side.by !== 'person' || known(side.person));
  const heldWishes = Array.isArray(wishes) ? wishes.filter(alive) : undefined;
  if (Array.isArray(wishes) && heldWishes && heldWishes.length < wishes.length) cut.push({ path: ['wishes'] });
  return {
    cut,
    plan: {
      ...plan,
      people: tidyPeople,
      occasions: tidyOccasions,
      programme: [...listed, ...Object.keys(tidyOccasions).filter((id) => !listed.includes(id))],
      waivers: Object.fromEntries(waivers),
      ...(heldWishes ? { wishes: heldWishes } : {}),
    },
  };
}

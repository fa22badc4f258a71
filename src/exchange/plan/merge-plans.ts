import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { blockOf } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import { Reception } from '../../model/reception';
import { withoutLooseEnds } from './loose-ends';
import { keysOf, type Side, sameValue, settle, type Three } from './three-way';

/** Where both changed the same thing to something else. Values are as they stand in the plan; `undefined`: removed, or never there. */
export type MergeConflict = {
  /** Stable, so that a choice finds its conflict again: `people/p3/title`, `seats/talks/p3`, `chair/talks/N4`. */
  readonly id: string;
  readonly about:
    | { readonly kind: 'heading'; readonly field: string }
    | { readonly kind: 'person'; readonly person: PersonId; readonly field?: string }
    | { readonly kind: 'occasion'; readonly occasion: OccasionId; readonly field?: string }
    /** One person, whom the two seat differently. */
    | { readonly kind: 'seat'; readonly occasion: OccasionId; readonly person: PersonId }
    /** One chair, on which the two seat different people. */
    | { readonly kind: 'chair'; readonly occasion: OccasionId; readonly seat: SeatId };
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type MergeChoices = Readonly<Record<string, Side>>;
export type Merged = { readonly reception: Reception; readonly conflicts: readonly MergeConflict[] };

type Plain = Readonly<Record<string, unknown>>;
type About = MergeConflict['about'];

/**
 * Two versions that grew out of one: what only one of them changed is taken over, person by person, field by field, seat by seat.
 * Where both changed the same thing, `choices` decides by conflict; without a choice the version here stands.
 */
export function mergePlans(base: Reception, mine: Reception, theirs: Reception, choices: MergeChoices = {}): Merged {
  const conflicts: MergeConflict[] = [];

  function decide<Value>(id: string, about: About, three: Three<Value>): Value | undefined {
    const settled = settle(three);
    if (settled !== 'conflict') return settled.value;
    conflicts.push({ id, about, mine: three.mine, theirs: three.theirs });
    return choices[id] === 'theirs' ? three.theirs : three.mine;
  }

  /** Key by key; inside a record that all three have, or both have made. */
  function fields(
    id: string,
    three: Three<Plain>,
    about: (field: string) => About,
    leave: readonly string[] = [],
  ): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const key of keysOf(three.mine, three.theirs)) {
      if (leave.includes(key)) continue;
      const value = decide(`${id}/${key}`, about(key), {
        base: three.base?.[key],
        mine: three.mine?.[key],
        theirs: three.theirs?.[key],
      });
      if (value !== undefined) made[key] = value;
    }
    return made;
  }

  /** Things with an id: added, removed, or changed inside as `inside` has it. Removed here and changed there is a conflict. */
  function things<Thing extends Plain>(
    id: string,
    three: Three<Readonly<Record<string, Thing>>>,
    about: (key: string) => About,
    inside: (key: string, three: { base: Thing | undefined; mine: Thing; theirs: Thing }) => Plain,
  ): Record<string, Plain> {
    const made: Record<string, Plain> = {};
    for (const key of keysOf(three.mine, three.theirs)) {
      const [base, mine, theirs] = [three.base?.[key], three.mine?.[key], three.theirs?.[key]];
      const value = mine && theirs ? inside(key, { base, mine, theirs }) : decide(`${id}/${key}`, about(key), { base, mine, theirs });
      if (value !== undefined) made[key] = value;
    }
    return made;
  }

  const seatsByPerson = (occasion: Occasion | undefined) =>
    new Map(occasion ? takenSeats(occasion).map(([seat, person]) => [person, seat]) : []);

  /** Person by person, then chair by chair: two people who were seated on one chair cannot both have it. */
  function seating(id: OccasionId, three: { base: Occasion | undefined; mine: Occasion; theirs: Occasion }): Occasion['seating'] {
    const [base, mine, theirs] = [seatsByPerson(three.base), seatsByPerson(three.mine), seatsByPerson(three.theirs)];
    const sitters = new Map<SeatId, PersonId[]>();
    for (const person of new Set([...mine.keys(), ...theirs.keys()])) {
      const seat = decide(
        `seats/${id}/${person}`,
        { kind: 'seat', occasion: id, person },
        { base: base.get(person), mine: mine.get(person), theirs: theirs.get(person) },
      );
      if (seat) sitters.set(seat, [...(sitters.get(seat) ?? []), person]);
    }
    const made: Record<string, Record<SeatId, PersonId>> = {};
    for (const [seat, people] of sitters) {
      const [first, other] = people;
      if (!first) continue;
      const here = people.find((person) => mine.get(person) === seat) ?? first;
      const there = people.find((person) => person !== here) ?? other;
      const chair = `chair/${id}/${seat}`;
      if (there) conflicts.push({ id: chair, about: { kind: 'chair', occasion: id, seat }, mine: here, theirs: there });
      const block = blockOf(seat);
      made[block] = { ...made[block], [seat]: there && choices[chair] === 'theirs' ? there : here };
    }
    return made;
  }

  /** Marks that are there or not: attendance, locks. */
  function marks(three: Three<Readonly<Record<string, true>>>): Record<string, true> {
    const kept = keysOf(three.mine, three.theirs).filter((key) => {
      const [base, mine, theirs] = [three.base?.[key], three.mine?.[key], three.theirs?.[key]];
      return mine === theirs ? mine : mine === base ? theirs : mine;
    });
    return Object.fromEntries(kept.map((key) => [key, true]));
  }

  function occasion(key: string, three: { base: Occasion | undefined; mine: Occasion; theirs: Occasion }): Plain {
    const id = three.mine.id;
    const about = (field: string): About => ({ kind: 'occasion', occasion: id, field });
    const part = <Field extends 'attendees' | 'locks' | 'chosen'>(field: Field) =>
      marks({ base: three.base?.[field], mine: three.mine[field], theirs: three.theirs[field] });
    return {
      ...fields(`occasions/${key}`, three, about, ['seating', 'attendees', 'locks', 'chosen']),
      attendees: part('attendees'),
      locks: part('locks'),
      chosen: part('chosen'),
      seating: seating(id, three),
    };
  }

  const three = <Field extends keyof Reception>(field: Field): Three<Reception[Field]> => ({
    base: base[field],
    mine: mine[field],
    theirs: theirs[field],
  });
  const heading = (field: string): About => ({ kind: 'heading', field });
  const whole = (key: 'waivers' | 'houseConventions' | 'rooms') =>
    things<Plain>(
      key,
      three(key) as Three<Record<string, Plain>>,
      () => heading(key),
      (id, { base: was, mine: here, theirs: there }) =>
        decide(`${key}/${id}`, heading(key), { base: was, mine: here, theirs: there }) ?? here,
    );
  const optional = (key: 'houseConventions' | 'rooms') => {
    const made = whole(key);
    return Object.keys(made).length > 0 ? { [key]: made } : {};
  };
  const records = ['people', 'occasions', 'programme', 'waivers', 'houseConventions', 'rooms', 'settings', 'id', 'format', 'formatVersion'];
  const made = {
    ...fields('heading', { base, mine, theirs }, heading, records),
    format: mine.format,
    formatVersion: mine.formatVersion,
    id: mine.id,
    people: things(
      'people',
      three('people'),
      (key) => ({ kind: 'person', person: key as PersonId }),
      (key, person) => fields(`people/${key}`, person, (field) => ({ kind: 'person', person: person.mine.id, field })),
    ),
    occasions: things('occasions', three('occasions'), (key) => ({ kind: 'occasion', occasion: key as OccasionId }), occasion),
    programme: programmeOf(base.programme, mine.programme, theirs.programme),
    waivers: whole('waivers'),
    ...optional('houseConventions'),
    ...optional('rooms'),
    settings: {
      ...fields('settings', three('settings'), heading, ['rules']),
      rules: fields('settings/rules', { base: base.settings.rules, mine: mine.settings.rules, theirs: theirs.settings.rules }, heading),
    },
  };
  return { reception: Reception.parse(withoutLooseEnds(made).plan), conflicts };
}

/** The order here, unless only the other one changed it; what the other one added comes where it stood, or last. */
function programmeOf(base: readonly OccasionId[], mine: readonly OccasionId[], theirs: readonly OccasionId[]): readonly OccasionId[] {
  if (sameValue(base, mine)) return theirs;
  const made = [...mine];
  for (const id of theirs) if (!base.includes(id) && !made.includes(id)) made.splice(Math.min(theirs.indexOf(id), made.length), 0, id);
  return made;
}

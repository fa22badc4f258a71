import { blockOf, type OccasionId, type PersonId, type SeatId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import type { ConflictSubject, OpenConflicts } from '../../model/open-conflict';
import { Reception } from '../../model/reception';
import { withoutLooseEnds } from './loose-ends';
import { keysOf, type Side, sameValue, settle, type Three } from './three-way';

/** Where both changed the same thing to something else. Values are as they stand in the plan; `undefined`: removed, or never there. */
export type MergeConflict = {
  /** Stable, so that a choice finds its conflict again: `people/p3/title`, `seats/talks/p3`, `chair/talks/N4`. */
  readonly id: string;
  readonly about: ConflictSubject;
  /** The keys that lead to it from the top of the plan; of seats and chairs `about` says enough. */
  readonly place: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
};

export type MergeChoices = Readonly<Record<string, Side>>;
export type Merged = { readonly reception: Reception; readonly conflicts: readonly MergeConflict[] };

/** Decided together, or not at all. */
const roomFields = ['layout', 'settings', 'convention', 'given', 'house'] as const;

const idOf = (place: readonly string[]): string => (place.length === 1 ? ['heading', ...place] : place).join('/');

type Plain = Readonly<Record<string, unknown>>;
type About = ConflictSubject;

/**
 * Two versions that grew out of one: what only one of them changed is taken over, person by person, field by field, seat by seat.
 * Where both changed the same thing, `choices` decides by conflict; without a choice the version here stands and the conflict is left
 * open in the plan, so that whoever has it on the screen next can settle it.
 */
export function mergePlans(base: Reception, mine: Reception, theirs: Reception, choices: MergeChoices = {}): Merged {
  const conflicts: MergeConflict[] = [];

  function decide<Value>(place: readonly string[], about: About, three: Three<Value>): Value | undefined {
    const settled = settle(three);
    if (settled !== 'conflict') return settled.value;
    const id = idOf(place);
    conflicts.push({ id, about, place, mine: three.mine, theirs: three.theirs });
    return choices[id] === 'theirs' ? three.theirs : three.mine;
  }

  /** Key by key; inside a record that all three have, or both have made. */
  function fields(
    place: readonly string[],
    three: Three<Plain>,
    about: (field: string) => About,
    leave: readonly string[] = [],
  ): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    for (const key of keysOf(three.mine, three.theirs)) {
      if (leave.includes(key)) continue;
      const value = decide([...place, key], about(key), {
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
    place: readonly string[],
    three: Three<Readonly<Record<string, Thing>>>,
    about: (key: string) => About,
    inside: (key: string, three: { base: Thing | undefined; mine: Thing; theirs: Thing }) => Plain,
  ): Record<string, Plain> {
    const made: Record<string, Plain> = {};
    for (const key of keysOf(three.mine, three.theirs)) {
      const [base, mine, theirs] = [three.base?.[key], three.mine?.[key], three.theirs?.[key]];
      const value = mine && theirs ? inside(key, { base, mine, theirs }) : decide([...place, key], about(key), { base, mine, theirs });
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
        ['seats', id, person],
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
      const place = ['chair', id, seat];
      const chair = idOf(place);
      if (there) conflicts.push({ id: chair, about: { kind: 'chair', occasion: id, seat }, place, mine: here, theirs: there });
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

  /** Room and custom go together: a setting of the one means nothing in the other. */
  function roomAndCustom(three: Three<Occasion> & { readonly mine: Occasion }): Plain {
    const of = (occasion: Occasion | undefined) => occasion && Object.fromEntries(roomFields.map((field) => [field, occasion[field]]));
    const about: About = { kind: 'occasion', occasion: three.mine.id, field: 'layout' };
    return (
      decide(['occasions', three.mine.id, 'layout'], about, { base: of(three.base), mine: of(three.mine), theirs: of(three.theirs) }) ?? {}
    );
  }

  function occasion(key: string, three: { base: Occasion | undefined; mine: Occasion; theirs: Occasion }): Plain {
    const id = three.mine.id;
    const about = (field: string): About => ({ kind: 'occasion', occasion: id, field });
    const part = <Field extends 'attendees' | 'locks' | 'chosen'>(field: Field) =>
      marks({ base: three.base?.[field], mine: three.mine[field], theirs: three.theirs[field] });
    return {
      ...fields(['occasions', key], three, about, ['seating', 'attendees', 'locks', 'chosen', ...roomFields]),
      ...roomAndCustom(three),
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
  const each = (key: 'waivers' | 'houseConventions' | 'rooms') =>
    things<Plain>(
      [key],
      three(key) as Three<Record<string, Plain>>,
      () => heading(key),
      (id, { base: was, mine: here, theirs: there }) => decide([key, id], heading(key), { base: was, mine: here, theirs: there }) ?? here,
    );
  const optional = (key: 'houseConventions' | 'rooms') => {
    const made = each(key);
    return Object.keys(made).length > 0 ? { [key]: made } : {};
  };
  const records = [
    ...['people', 'occasions', 'programme', 'waivers', 'houseConventions', 'rooms', 'settings', 'openConflicts'],
    ...['id', 'format', 'formatVersion'],
  ];
  const made = {
    ...fields([], { base, mine, theirs }, heading, records),
    format: mine.format,
    formatVersion: mine.formatVersion,
    id: mine.id,
    people: things(
      ['people'],
      three('people'),
      (key) => ({ kind: 'person', person: key as PersonId }),
      (key, person) => fields(['people', key], person, (field) => ({ kind: 'person', person: person.mine.id, field })),
    ),
    occasions: things(['occasions'], three('occasions'), (key) => ({ kind: 'occasion', occasion: key as OccasionId }), occasion),
    programme: programmeOf(base.programme, mine.programme, theirs.programme),
    waivers: each('waivers'),
    ...optional('houseConventions'),
    ...optional('rooms'),
    settings: {
      ...fields(['settings'], three('settings'), heading, ['rules']),
      rules: fields(
        ['settings', 'rules'],
        { base: base.settings.rules, mine: mine.settings.rules, theirs: theirs.settings.rules },
        heading,
      ),
    },
  };
  const { openConflicts: _, ...whole } = Reception.parse(withoutLooseEnds(made).plan);
  const open = stillOpen(three('openConflicts'), conflicts, choices);
  return { reception: Object.keys(open).length > 0 ? { ...whole, openConflicts: open } : whole, conflicts };
}

/** Conflicts of earlier merges that neither side has settled, and those of this one that nobody chose about. */
function stillOpen(earlier: Three<Reception['openConflicts']>, conflicts: readonly MergeConflict[], choices: MergeChoices): OpenConflicts {
  const open: OpenConflicts = {};
  for (const id of keysOf(earlier.mine, earlier.theirs)) {
    const settled = settle({ base: earlier.base?.[id], mine: earlier.mine?.[id], theirs: earlier.theirs?.[id] });
    const left = settled === 'conflict' ? earlier.mine?.[id] : settled.value;
    if (left) open[id] = left;
  }
  for (const { id, about, place, theirs } of conflicts) {
    delete open[id];
    if (choices[id] === undefined) open[id] = { about, place: [...place], ...(theirs === undefined ? {} : { theirs }) };
  }
  return open;
}

/** The order here, unless only the other one changed it; what the other one added comes where it stood, or last. */
function programmeOf(base: readonly OccasionId[], mine: readonly OccasionId[], theirs: readonly OccasionId[]): readonly OccasionId[] {
  if (sameValue(base, mine)) return theirs;
  const made = [...mine];
  for (const id of theirs) if (!base.includes(id) && !made.includes(id)) made.splice(Math.min(theirs.indexOf(id), made.length), 0, id);
  return made;
}

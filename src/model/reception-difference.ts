import type { OccasionId, PersonId, SeatId } from './ids';
import { type Occasion, takenSeats } from './occasion';
import { attends, type Person } from './person';
import { occasionsInOrder, peopleInOrder, type Reception } from './reception';

/** Facts about a person that somebody with a printed sheet would want to correct. */
export const comparedFields = [
  'name',
  'otherName',
  'title',
  'organization',
  'party',
  'officialOrder',
  'role',
  'phone',
  'diet',
  'status',
] as const;
export type ComparedField = (typeof comparedFields)[number];

export type FieldChange = { readonly field: ComparedField; readonly from: string | undefined; readonly to: string | undefined };

/** Where one person was and is in one occasion; `absent`: not among those who attend. */
export type Place = SeatId | 'unseated' | 'absent';
/** A seat id has no small letters. */
export const hasNoSeat = (place: Place): place is 'unseated' | 'absent' => place === 'unseated' || place === 'absent';
export type SeatChange = { readonly occasion: OccasionId; readonly from: Place; readonly to: Place };

export type PersonChange = {
  readonly person: Person;
  readonly kind: 'joined' | 'left' | 'changed';
  readonly fields: readonly FieldChange[];
  readonly seats: readonly SeatChange[];
};

/** What the sheet of an occasion says, besides who sits where. */
export const comparedLines = ['title', 'start', 'end', 'place', 'layout', 'convention'] as const;

/** `key`: which setting of the layout, which given of the convention. */
export type LineChange = {
  readonly line: (typeof comparedLines)[number] | 'settings' | 'given';
  readonly key?: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
};
export type OccasionChange = {
  readonly occasion: Occasion;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly lines: readonly LineChange[];
};

/** Everything that differs between two versions of a reception, person by person and occasion by occasion. */
export type ReceptionDifference = { readonly people: readonly PersonChange[]; readonly occasions: readonly OccasionChange[] };

const words = (value: string | number | undefined): string | undefined => (value === undefined ? undefined : String(value));

const fieldsOf = (before: Person, after: Person): readonly FieldChange[] =>
  comparedFields.flatMap((field) => {
    const [from, to] = [words(before[field]), words(after[field])];
    return from === to ? [] : [{ field, from, to }];
  });

type Places = ReadonlyMap<PersonId, Place>;

/** A seat that somebody sits on who has withdrawn since is no place. */
function placesIn(occasion: Occasion | undefined, people: Reception['people']): Places {
  const places = new Map<PersonId, Place>();
  if (!occasion) return places;
  const comes = (id: PersonId) => occasion.attendees[id] === true && people[id] !== undefined && attends(people[id]);
  for (const id of Object.keys(occasion.attendees) as PersonId[]) if (comes(id)) places.set(id, 'unseated');
  for (const [seat, id] of takenSeats(occasion)) if (comes(id)) places.set(id, seat);
  return places;
}

/** Setting by setting; of another layout or convention every one of them would be another. */
const keysChanged = (line: 'settings' | 'given', before: Occasion, after: Occasion): readonly LineChange[] =>
  [...new Set([...Object.keys(before[line]), ...Object.keys(after[line])])].flatMap((key) => {
    const [from, to] = [words(before[line][key]), words(after[line][key])];
    return from === to ? [] : [{ line, key, from, to }];
  });

function occasionChange(before: Occasion | undefined, after: Occasion | undefined): readonly OccasionChange[] {
  if (!before) return after ? [{ occasion: after, kind: 'added', lines: [] }] : [];
  if (!after) return [{ occasion: before, kind: 'removed', lines: [] }];
  const lines = [
    ...comparedLines.flatMap((line): readonly LineChange[] => {
      const [from, to] = [before[line], after[line]];
      return from === to ? [] : [{ line, from, to }];
    }),
    ...(before.layout === after.layout ? keysChanged('settings', before, after) : []),
    ...(before.convention === after.convention ? keysChanged('given', before, after) : []),
  ];
  return lines.length > 0 ? [{ occasion: after, kind: 'changed', lines }] : [];
}

/** Who joined, left or was corrected, who sits elsewhere now, and which occasions are others. Nobody is named whose part is the same. */
export function differenceOf(before: Reception, after: Reception): ReceptionDifference {
  const occasions = [...new Set([...occasionsInOrder(after), ...occasionsInOrder(before)].map(({ id }) => id))];
  const seatings = occasions.map((id) => ({
    id,
    was: placesIn(before.occasions[id], before.people),
    is: placesIn(after.occasions[id], after.people),
  }));
  const everybody = [...peopleInOrder(after), ...peopleInOrder(before).filter(({ id }) => after.people[id] === undefined)];
  const people = everybody.flatMap((person): readonly PersonChange[] => {
    const [earlier, later] = [before.people[person.id], after.people[person.id]];
    const seats = seatings.flatMap(({ id, was, is }): readonly SeatChange[] => {
      const [from, to] = [was.get(person.id) ?? 'absent', is.get(person.id) ?? 'absent'];
      return from === to ? [] : [{ occasion: id, from, to }];
    });
    const here = (one: Person | undefined) => one !== undefined && attends(one);
    const kind = !here(earlier) && here(later) ? 'joined' : here(earlier) && !here(later) ? 'left' : 'changed';
    const fields = earlier && later ? fieldsOf(earlier, later) : [];
    const same = kind === 'changed' && seats.length === 0 && fields.length === 0;
    return same ? [] : [{ person, kind, fields, seats }];
  });
  return { people, occasions: occasions.flatMap((id) => occasionChange(before.occasions[id], after.occasions[id])) };
}

import type { Draft } from 'immer';
import type { PersonId } from '../model/ids';
import type { Person } from '../model/person';
import type { Reception } from '../model/reception';

type Names = Pick<Person, 'serves' | 'spouse' | 'apart' | 'together'>;

/** Everybody whom this person's record names by id. */
const peopleNamedBy = ({ serves, spouse, apart = [], together = [] }: Names): readonly PersonId[] => [
  ...(serves ? [serves] : []),
  ...(spouse ? [spouse] : []),
  ...apart,
  ...together,
];

/** Somebody whom the record names and who is not on the list. */
export const strangerAmong = ({ people }: Draft<Pick<Reception, 'people'>>, names: Names): PersonId | undefined =>
  peopleNamedBy(names).find((person) => !people[person]);

/** Nobody's record names the person any more. An empty list is no list. */
export function forget({ people }: Draft<Pick<Reception, 'people'>>, gone: PersonId): void {
  for (const person of Object.values(people)) {
    if (!peopleNamedBy(person).includes(gone)) continue;
    if (person.serves === gone) delete person.serves;
    if (person.spouse === gone) delete person.spouse;
    for (const list of ['apart', 'together'] as const) {
      const others = person[list]?.filter((other) => other !== gone) ?? [];
      if (others.length > 0) person[list] = others;
      else delete person[list];
    }
  }
}

import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { nameKey } from '../roster/names';
import type { FileFault } from './file-fault';

type Place = { readonly file: string; readonly row: number; readonly column: string };

/** Who is meant by a name; a name that nobody or several people bear is a fault. */
export type FindPerson = (name: string, place: Place) => PersonId | FileFault;

export const isFault = (found: PersonId | FileFault): found is FileFault => typeof found !== 'string';

export function personFinder(people: Iterable<Pick<Person, 'id' | 'name'>>): FindPerson {
  const byName = new Map<string, PersonId[]>();
  for (const { id, name } of people) {
    const key = nameKey(name);
    byName.set(key, [...(byName.get(key) ?? []), id]);
  }
  return (name, place) => {
    const [first, ...others] = byName.get(nameKey(name)) ?? [];
    if (!first) return { messageId: 'file.nameUnknown', data: { ...place, value: name } };
    return others.length > 0 ? { messageId: 'file.nameAmbiguous', data: { ...place, value: name, count: others.length + 1 } } : first;
  };
}

import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { writeCsv } from './write-csv';

type NameOf = (id: PersonId) => string;

/** The columns of the contract, and behind them what only offices keep. `readRosterFile` reads it all again. */
const columns: Readonly<Record<string, (person: Person, nameOf: NameOf) => string | number | undefined>> = {
  name: ({ name }) => name,
  party: ({ party }) => party,
  order: ({ officialOrder }) => officialOrder,
  title: ({ title }) => title,
  organization: ({ organization }) => organization,
  delegation: ({ delegation }) => delegation,
  country: ({ country }) => country,
  grade: ({ grade }) => grade,
  sex: ({ sex }) => sex,
  role: ({ role }) => role,
  serves: ({ serves }, nameOf) => serves && nameOf(serves),
  spouse: ({ spouse }, nameOf) => spouse && nameOf(spouse),
  apart: ({ apart }, nameOf) => apart?.map(nameOf).join('; '),
  together: ({ together }, nameOf) => together?.map(nameOf).join('; '),
  languages: ({ languages }) => languages?.join('; '),
  diet: ({ diet }) => diet,
  needs: ({ needs }) => needs?.join('; '),
  appointed: ({ appointed }) => appointed,
  arrived: ({ arrived }) => arrived,
  previous: ({ previous }) => previous,
  retired: ({ retired }) => (retired ? 'yes' : undefined),
  acting: ({ acting }) => (acting ? 'yes' : undefined),
  represents: ({ represents }) => represents,
  class: (person) => person.class,
  credentials: ({ credentials }) => credentials,
  status: ({ status }) => status,
  phone: ({ phone }) => phone,
  ethnicity: ({ ethnicity }) => ethnicity,
  remarks: ({ remarks }) => remarks,
  otherName: ({ otherName }) => otherName,
};

/** The people as a roster file. Columns of the original list that nobody read go along at the end. */
export function peopleCsv(reception: Pick<Reception, 'people'>): string {
  const people = peopleInOrder(reception);
  const nameOf: NameOf = (id) => reception.people[id]?.name ?? '';
  const own = [...new Set(people.flatMap(({ unread }) => Object.keys(unread ?? {})))].sort();
  const rows = people.map((person) => [
    ...Object.values(columns).map((read) => String(read(person, nameOf) ?? '')),
    ...own.map((heading) => person.unread?.[heading] ?? ''),
  ]);
  return writeCsv([...Object.keys(columns), ...own], rows);
}

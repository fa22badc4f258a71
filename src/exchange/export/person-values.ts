import type { Speaker } from '../../i18n/speak';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';

type NameOf = (id: PersonId) => string;
type Value = string | number | undefined;

/** The columns of the contract, and behind them what only offices keep. `readRosterFile` reads it all again. */
const columns = {
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
} satisfies Readonly<Record<string, (person: Person, nameOf: NameOf) => Value>>;
type Column = keyof typeof columns;
const names = Object.keys(columns) as readonly Column[];

export type PeopleTable = {
  /** Headings of the list that nobody read stand behind ours. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Wording = { readonly heading: (column: Column) => string; readonly value: (column: Column, value: string, person: Person) => string };

function tableOf(reception: Pick<Reception, 'people'>, { heading, value }: Wording): PeopleTable {
  const people = peopleInOrder(reception);
  const nameOf: NameOf = (id) => reception.people[id]?.name ?? '';
  const own = [...new Set(people.flatMap(({ unread }) => Object.keys(unread ?? {})))].sort();
  return {
    headings: [...names.map(heading), ...own],
    rows: people.map((person) => [
      ...names.map((column) => {
        const read: Value = columns[column](person, nameOf);
        return read === undefined || read === '' ? '' : value(column, String(read), person);
      }),
      ...own.map((key) => (person.unread && Object.hasOwn(person.unread, key) ? (person.unread[key] ?? '') : '')),
    ]),
  };
}

/** In the words of the contract, for other programs. */
export const peopleTable = (reception: Pick<Reception, 'people'>): PeopleTable =>
  tableOf(reception, { heading: (column) => column, value: (_, value) => value });

/** A person may be `主宾` only on the guests' side. */
const roleWord = (role: string, { party }: Person, speaker: Speaker): string =>
  role === 'principal' || role === 'deputy'
    ? speaker.say('exchange', `export.role.${role}.${party}`)
    : speaker.speak('model', `role.${role}`);

/** Columns that say something first, so that an empty one takes no room on paper. */
export function filledFirst({ headings, rows }: PeopleTable): PeopleTable & { readonly filled: number } {
  const places = headings.map((_, place) => place);
  const filled = places.filter((place) => rows.some((row) => (row[place] ?? '') !== ''));
  const order = [...filled, ...places.filter((place) => !filled.includes(place))];
  const ordered = (cells: readonly string[]) => order.map((place) => cells[place] ?? '');
  return { headings: ordered(headings), rows: rows.map(ordered), filled: filled.length };
}

/** In the words of an office, for a person: what the import reads back as the same. */
export function peopleTableFor(reception: Pick<Reception, 'people'>, speaker: Speaker): PeopleTable {
  if (speaker.language !== 'zh-CN') return peopleTable(reception);
  return tableOf(reception, {
    heading: (column) => speaker.speak('exchange', `field.${column}`),
    value(column, value, person) {
      switch (column) {
        case 'party':
        case 'grade':
        case 'sex':
        case 'class':
        case 'status':
          return speaker.speak('model', `${column}.${value}`);
        case 'role':
          return roleWord(value, person, speaker);
        case 'retired':
        case 'acting':
          return speaker.say('exchange', 'export.yes');
        default:
          return value;
      }
    },
  });
}

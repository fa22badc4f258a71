import type { PersonId } from '../../model/ids';
import type { Party, Person } from '../../model/person';
import { nameKey } from './names';
import type { Reading } from './read-row';
import { readNames } from './read-values';
import type { Doubt, DoubtKind } from './roster-draft';

/** A row of one of the sheets that are taken together; `sheet` is empty where there is only one. */
export type Numbered = Reading & { readonly row: number; readonly sheet: string };

const doubt = (row: number, kind: DoubtKind, data: Doubt['data'], column?: number): Doubt => ({
  id: `${row}:${kind}${column === undefined ? '' : `:${column}`}`,
  kind,
  messageId: `roster.doubt.${kind}`,
  data: { row, ...data },
  ...(column === undefined ? {} : { column }),
  byDefault: false,
  applied: false,
  answered: false,
});

/** By what other programs call a guest beside the name: PerfectTablePlan looks for ids and for names as they are displayed first. */
const otherwise = /^(guest )?id$|^display name$/i;

type ByName = ReadonlyMap<string, readonly Numbered[]>;

function byKeys(readings: readonly Numbered[], keysOf: (person: Person) => readonly string[]): ByName {
  const found = new Map<string, Numbered[]>();
  for (const reading of readings) {
    for (const key of new Set(keysOf(reading.person).map(nameKey))) {
      const same = found.get(key);
      if (same) same.push(reading);
      else found.set(key, [reading]);
    }
  }
  return found;
}

/** Others of this name, as many as are asked for: of a column that says the same in ten thousand rows nobody names them all. */
function othersNamed(name: string, self: PersonId, people: ByName, most: number): readonly Numbered[] {
  const others: Numbered[] = [];
  for (const reading of people.get(nameKey(name)) ?? []) {
    if (others.length === most) break;
    if (reading.person.id !== self) others.push(reading);
  }
  return others;
}

type Known = { readonly names: ByName; readonly otherwise: ByName };

const named = (name: string, self: PersonId, known: Known): readonly Numbered[] => {
  const found = othersNamed(name, self, known.names, 2);
  return found.length > 0 ? found : othersNamed(name, self, known.otherwise, 2);
};

/** The names in a cell. A comma may be part of a name, and parts names where each piece is one. */
function namesIn(text: string, self: PersonId, known: Known): readonly string[] {
  return readNames(text).flatMap((name) => {
    const pieces = name.split(/[,，]/).map((piece) => piece.trim());
    const isOne = pieces.length === 1 || named(name, self, known).length > 0;
    return !isOne && pieces.every((piece) => named(piece, self, known).length > 0) ? pieces : [name];
  });
}

/** Names in cells become people. A name that cannot be resolved is a doubt and is kept word for word. */
function withLinks(reading: Numbered, known: Known): Numbered {
  const person: Person = { ...reading.person };
  const doubts = [...reading.doubts];
  for (const { field, text, column, heading } of reading.links) {
    const ids: PersonId[] = [];
    for (const name of field === 'serves' || field === 'spouse' ? [text] : namesIn(text, reading.person.id, known)) {
      const found = named(name, reading.person.id, known);
      const [only] = found;
      if (only && found.length === 1) ids.push(only.person.id);
      else {
        doubts.push(doubt(reading.row, found.length === 0 ? 'linkUnknown' : 'linkAmbiguous', { heading, name }, column));
        person.unread = { ...person.unread, [heading]: text };
      }
    }
    const [first] = ids;
    if (first === undefined) continue;
    if (field === 'serves' || field === 'spouse') person[field] = first;
    else person[field] = [...new Set([...(person[field] ?? []), ...ids])];
  }
  return { ...reading, person, doubts };
}

function withNameDoubts(reading: Numbered, people: ByName): Numbered {
  const same = othersNamed(reading.person.name, reading.person.id, people, 5);
  if (same.length === 0) return reading;
  const rows = same.map(({ row, sheet }) => (sheet === reading.sheet ? String(row) : `${sheet} ${row}`)).join(', ');
  return { ...reading, doubts: [...reading.doubts, doubt(reading.row, 'sameName', { name: reading.person.name, rows })] };
}

/** The order of the list is the official order of each party, where no column says it. */
export function inRowOrder(people: readonly Person[]): readonly Person[] {
  const last: Record<Party, number> = { guest: 0, host: 0, other: 0 };
  return people.map((person) => {
    last[person.party] += 1;
    return { ...person, officialOrder: last[person.party] };
  });
}

/**
 * What only the lists as a whole can tell: who is meant by a name, who comes before whom, who is there twice. One list that
 * says the order outright (排名) speaks for all of them: where the others stand in it nobody has said.
 */
export function joinRows(readings: readonly Numbered[], hasOrder: boolean): readonly Numbered[] {
  const names = byKeys(readings, ({ name }) => [name]);
  const others = byKeys(readings, ({ unread = {} }) =>
    Object.entries(unread).flatMap(([heading, text]) => (otherwise.test(heading) ? [text] : [])),
  );
  const linked = readings.map((reading) => withNameDoubts(withLinks(reading, { names, otherwise: others }), names));
  if (hasOrder) return linked;
  const ordered = inRowOrder(linked.map(({ person }) => person));
  return linked.map((reading, index) => ({ ...reading, person: ordered[index] ?? reading.person }));
}

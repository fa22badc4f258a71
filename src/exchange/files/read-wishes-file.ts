import type { Person } from '../../model/person';
import type { Relation, Selector, Wish } from '../../model/wish';
import { readParty, readRole } from '../roster/read-values';
import { type Faults, type FileFault, hasFaults } from './file-fault';
import { type FindPerson, isFault, personFinder } from './find-person';
import { type Line, openFile, readColumns } from './open-file';

export type WishesFile = { readonly wishes: readonly Wish[]; readonly unknownColumns: readonly string[] };

type Column = 'a' | 'relation' | 'b' | 'strength';
const columns: ReadonlyMap<string, Column> = new Map([
  ['a', 'a'],
  ['甲', 'a'],
  ['relation', 'relation'],
  ['关系', 'relation'],
  ['b', 'b'],
  ['乙', 'b'],
  ['strength', 'strength'],
  ['强度', 'strength'],
  ['程度', 'strength'],
]);

const relations: ReadonlyMap<string, Relation> = new Map([
  ['beside', 'beside'],
  ['相邻', 'beside'],
  ['not-beside', 'not-beside'],
  ['notbeside', 'not-beside'],
  ['不相邻', 'not-beside'],
  ['same-table', 'same-table'],
  ['atonetable', 'same-table'],
  ['同桌', 'same-table'],
  ['other-table', 'other-table'],
  ['atdifferenttables', 'other-table'],
  ['不同桌', 'other-table'],
  ['same-vehicle', 'same-vehicle'],
  ['inonevehicle', 'same-vehicle'],
  ['同车', 'same-vehicle'],
  ['other-vehicle', 'other-vehicle'],
  ['indifferentvehicles', 'other-vehicle'],
  ['不同车', 'other-vehicle'],
]);

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');

type ListedPerson = Pick<Person, 'id' | 'name' | 'party' | 'role' | 'delegation' | 'diet'>;
type Place = { readonly file: string; readonly row: number; readonly column: string };

/** `delegation:X`, `party:host`, `role:deputy`, `diet:清真`, or a name. One that fits nobody is a slip, and a fault. */
function readSelector(text: string, place: Place, people: readonly ListedPerson[], find: FindPerson): Selector | FileFault {
  if (text === '') return { messageId: 'file.selectorMissing', data: place };
  const match = /^(delegation|代表团|party|方|role|角色|diet|饮食)\s*[:：]\s*(.+)$/i.exec(text);
  const [, kind = '', value = ''] = match ?? [];
  const nobody: FileFault = { messageId: 'file.selectorEmpty', data: { ...place, value: text } };
  switch (kind.toLowerCase()) {
    case 'delegation':
    case '代表团':
      return people.some(({ delegation }) => delegation === value) ? { by: 'delegation', delegation: value } : nobody;
    case 'party':
    case '方': {
      const party = readParty(value);
      if (!party) return { messageId: 'file.badParty', data: { ...place, value } };
      return people.some((person) => person.party === party) ? { by: 'party', party } : nobody;
    }
    case 'role':
    case '角色': {
      const role = readRole(value);
      return role && people.some((person) => person.role === role) ? { by: 'role', role } : nobody;
    }
    case 'diet':
    case '饮食':
      return people.some(({ diet }) => diet?.includes(value)) ? { by: 'diet', diet: value } : nobody;
    default: {
      const person = find(text, place);
      return isFault(person) ? person : { by: 'person', person };
    }
  }
}

const isFileFault = (read: Selector | FileFault): read is FileFault => 'messageId' in read;

function readStrength(text: string): Wish['strength'] | undefined {
  const tidy = plain(text);
  if (tidy === 'must' || tidy === '必须') return 'must';
  if (tidy === 'prefer' || tidy === 'should' || tidy === '希望' || tidy === '尽量') return 'prefer';
  return /^[+-]?\d{1,9}(\.\d{1,6})?$/.test(tidy) ? Number(tidy) : undefined;
}

function readWish(line: Line<Column>, file: string, people: readonly ListedPerson[], find: FindPerson): Wish | Faults {
  const place = (column: Column) => ({ file, row: line.row, column: line.heading(column) });
  const a = readSelector(line.cell('a'), place('a'), people, find);
  const b = readSelector(line.cell('b'), place('b'), people, find);
  const relation = relations.get(plain(line.cell('relation')));
  const strength = readStrength(line.cell('strength'));
  const faults = [a, b].filter(isFileFault);
  if (!relation) faults.push({ messageId: 'file.badRelation', data: { ...place('relation'), value: line.cell('relation') } });
  if (strength === undefined) faults.push({ messageId: 'file.badStrength', data: { ...place('strength'), value: line.cell('strength') } });
  if (isFileFault(a) || isFileFault(b) || !relation || strength === undefined) return { faults };
  if (a.by === 'person' && b.by === 'person' && a.person === b.person) {
    return { faults: [{ messageId: 'file.namesSelf', data: { ...place('b'), value: line.cell('b') } }] };
  }
  return { a, relation, b, strength };
}

export async function readWishesFile(bytes: Uint8Array, fileName: string, people: readonly ListedPerson[]): Promise<WishesFile | Faults> {
  const opened = await openFile(bytes, fileName);
  if (hasFaults(opened)) return opened;
  const [sheet] = opened.sheets;
  if (!sheet) return { wishes: [], unknownColumns: [] };
  const table = readColumns(sheet, fileName, (heading) => columns.get(plain(heading)), [
    { column: 'a', called: 'a' },
    { column: 'relation', called: '关系 (relation)' },
    { column: 'b', called: 'b' },
    { column: 'strength', called: '强度 (strength)' },
  ]);
  if (hasFaults(table)) return table;
  const find = personFinder(people);
  const read = table.lines.map((line) => readWish(line, fileName, people, find));
  const faults = read.flatMap((wish) => (hasFaults(wish) ? wish.faults : []));
  if (faults.length > 0) return { faults };
  return { wishes: read.filter((wish): wish is Wish => !hasFaults(wish)), unknownColumns: table.unknownColumns };
}

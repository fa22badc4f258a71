import { type PersonId, SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { wordsForNotSeated } from '../not-seated';
import { readYes } from '../roster/read-values';
import { type Faults, type FileFault, hasFaults } from './file-fault';
import { type FindPerson, isFault, personFinder } from './find-person';
import { type Line, openFile, readColumns, sheetWith } from './open-file';

export type SeatingRow = {
  readonly seat: SeatId;
  readonly person: PersonId;
  readonly locked: boolean;
  readonly chosen: boolean;
};
export type SeatingFile = { readonly seating: readonly SeatingRow[]; readonly unknownColumns: readonly string[] };

type Column = 'seat' | 'name' | 'locked' | 'chosen';
const columns: ReadonlyMap<string, Column> = new Map([
  ['seat', 'seat'],
  ['席位', 'seat'],
  ['座位', 'seat'],
  ['座位号', 'seat'],
  ['席位号', 'seat'],
  ['name', 'name'],
  ['姓名', 'name'],
  ['locked', 'locked'],
  ['锁定', 'locked'],
  ['chosen', 'chosen'],
  ['自选', 'chosen'],
]);
const columnOf = (heading: string) => columns.get(heading.normalize('NFKC').toLowerCase().replaceAll(/\s/g, ''));

const asSeatId = (text: string) => SeatId.safeParse(text.normalize('NFKC').toUpperCase());

function readRow(line: Line<Column>, file: string, find: FindPerson, known: ReadonlySet<SeatId> | undefined): SeatingRow | Faults {
  const faults: FileFault[] = [];
  const { row } = line;
  const place = (column: Column) => ({ file, row, column: line.heading(column), value: line.cell(column) });

  const seat = asSeatId(line.cell('seat'));
  if (line.cell('seat') === '') faults.push({ messageId: 'file.seatMissing', data: place('seat') });
  else if (!seat.success || (known && !known.has(seat.data))) {
    const some = known ? [...known].slice(0, 12).join(', ') : '1A, N3, T2.4';
    faults.push({ messageId: 'file.seatUnknown', data: { ...place('seat'), known: some } });
  }

  const person = line.cell('name') === '' ? undefined : find(line.cell('name'), { file, row, column: line.heading('name') });
  if (person === undefined) faults.push({ messageId: 'file.nameMissing', data: place('name') });
  else if (isFault(person)) faults.push(person);

  const answers = { locked: false, chosen: false };
  for (const column of ['locked', 'chosen'] as const) {
    const answer = line.cell(column) === '' ? false : readYes(line.cell(column));
    if (answer === undefined) faults.push({ messageId: 'file.badYes', data: place(column) });
    else answers[column] = answer;
  }
  if (faults.length > 0 || !seat.success || person === undefined || isFault(person)) return { faults };
  return { seat: seat.data, person, ...answers };
}

/** Who sits where. With `seatIds` (those of the layout) a seat that it does not have is a fault; one person on two seats is left to a rule. */
export async function readSeatingFile(
  bytes: Uint8Array,
  fileName: string,
  people: readonly Pick<Person, 'id' | 'name'>[],
  seatIds?: readonly SeatId[],
): Promise<SeatingFile | Faults> {
  const opened = await openFile(bytes, fileName);
  if (hasFaults(opened)) return opened;
  const sheet = sheetWith(opened.sheets, columnOf, ['seat', 'name']);
  if (!sheet) return { seating: [], unknownColumns: [] };
  const table = readColumns(sheet, fileName, columnOf, [
    { column: 'seat', called: '席位 (seat)' },
    { column: 'name', called: '姓名 (name)' },
  ]);
  if (hasFaults(table)) return table;
  const find = personFinder(people);
  const known = seatIds && new Set(seatIds);
  const faults: FileFault[] = [];
  const seating: SeatingRow[] = [];
  const rowOfSeat = new Map<SeatId, number>();
  const notSeated = wordsForNotSeated();
  const seated = table.lines.filter((line) => !notSeated.has(line.cell('seat').toLowerCase()));
  for (const line of seated) {
    const read = readRow(line, fileName, find, known);
    if (hasFaults(read)) {
      faults.push(...read.faults);
      continue;
    }
    const earlier = rowOfSeat.get(read.seat);
    if (earlier !== undefined) {
      faults.push({
        messageId: 'file.seatTwice',
        data: { file: fileName, row: line.row, column: line.heading('seat'), value: read.seat, earlier },
      });
    }
    rowOfSeat.set(read.seat, line.row);
    seating.push(read);
  }
  return faults.length > 0 ? { faults } : { seating, unknownColumns: table.unknownColumns };
}

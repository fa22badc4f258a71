import { wordsForNotSeated } from '../not-seated';
import { fieldOf } from '../roster/columns';
import { rowsToSearch } from '../roster/find-header';
import { nameKey } from '../roster/names';
import type { Sheet, SheetRow } from '../tables/sheet';

/** A name, and where it stands: in the sheet, and what the sheet says of the seat. */
export type PlacedName = {
  readonly name: string;
  readonly row: number;
  /** Place of the cell, 0 first. */
  readonly column: number;
  /** A seat (`N3`) or a table (`3`, 主桌) in the words of the sheet; undefined where only the place of the cell tells. */
  readonly said?: string;
};

/**
 * How an already seated plan was written down: a list with a seat beside each name; a drawing whose cells name their seats; tables,
 * each with its names below; or the names alone, where they would sit.
 */
export type SeatedForm = 'list' | 'marked' | 'tables' | 'drawing';
export type SeatedNames = {
  readonly form: SeatedForm;
  readonly names: readonly PlacedName[];
  /** What else the sheet says, each text once: in a list who has no seat, elsewhere every cell that is neither a name nor names a seat or table. */
  readonly others: readonly string[];
};

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
const seatHeadings = new Set([
  '席位',
  '席位号',
  '座位',
  '座位号',
  '座号',
  '席次',
  '座次',
  '桌号',
  '桌次',
  '桌',
  'seat',
  'seatno.',
  'seatno',
  'table',
]);
const isSeatHeading = (heading: string) => seatHeadings.has(plain(heading));

/** `第3桌`, `三号桌`, `3 桌`, `主桌`, `Table 3`: the head of a table's names. */
const tableHeading = /^(第?\s*[\d一二三四五六七八九十百]+\s*号?\s*桌|主桌|主宾席|table\s*\d+|head table)\s*([（(].*[）)])?\s*[:：]?$/i;

const numerals = '零一二三四五六七八九';
/** `十二` is 12: tables are numbered so on many a plan. */
export function tableNumber(text: string): number | undefined {
  const tidy = text.normalize('NFKC').replaceAll(/\s/g, '');
  const digits = /\d+/.exec(tidy)?.[0];
  if (digits) return Number(digits);
  const word = /[一二三四五六七八九十]+/.exec(tidy)?.[0];
  if (!word) return undefined;
  const [tens = '', ones = ''] = word.includes('十') ? word.split('十') : ['零', word];
  return (tens === '' ? 1 : numerals.indexOf(tens)) * 10 + (ones === '' ? 0 : numerals.indexOf(ones));
}

/** The best column for seats: one of seats goes before one of tables. */
function seatColumn(header: SheetRow): number {
  const places = header.cells.flatMap((cell, index) => (isSeatHeading(cell) ? [index] : []));
  return places.find((place) => !/^(桌|table)/.test(plain(header.cells[place] ?? ''))) ?? places[0] ?? -1;
}

function inList({ rows }: Sheet, header: SheetRow): readonly PlacedName[] {
  const [seatAt, nameAt] = [seatColumn(header), header.cells.findIndex((cell) => fieldOf(cell) === 'name')];
  const notSeated = wordsForNotSeated();
  return rows.flatMap(({ row, cells }) => {
    const [said, name] = [cells[seatAt]?.trim() ?? '', nameKey(cells[nameAt] ?? '')];
    return row > header.row && said !== '' && !notSeated.has(said.toLowerCase()) && name !== '' && fieldOf(name) !== 'name'
      ? [{ name, row, column: nameAt, said }]
      : [];
  });
}

/** `N3　客 2` → N3: what our own chart writes above a name. */
const markedSeat = (cell: string): string => plain(cell.split(/[\s　]/)[0] ?? '').toUpperCase();

type Known = { readonly seats: ReadonlySet<string>; readonly names: ReadonlySet<string> };
const isSeat = ({ seats }: Known, text: string): boolean => seats.has(text);

/** A cell that names a seat, with the name below it, as deep as the cells are merged. */
function inMarks({ rows }: Sheet, known: Known): readonly PlacedName[] {
  return rows.flatMap(({ cells }, index) =>
    cells.flatMap((cell, column): readonly PlacedName[] => {
      const said = markedSeat(cell);
      if (!/^[A-Z0-9.]{1,12}$/.test(said) || !isSeat(known, said)) return [];
      const below = rows.slice(index + 1, index + 6).find((row) => (row.cells[column]?.trim() ?? '') !== '');
      const name = nameKey(below?.cells[column] ?? '');
      return below && name !== '' && !isSeat(known, markedSeat(name)) ? [{ name, row: below.row, column, said }] : [];
    }),
  );
}

/** Below each heading of a table its names, until the next heading in that column. */
function inTables({ rows }: Sheet): readonly PlacedName[] {
  const open = new Map<number, string>();
  const found: PlacedName[] = [];
  for (const { row, cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      const text = cell.trim();
      if (tableHeading.test(text)) open.set(column, text.replace(/[（(].*$/, '').replace(/[:：]$/, ''));
      else if (text !== '' && open.has(column)) {
        const said = open.get(column) ?? '';
        for (const name of text.split(/[、，,;；\n]/).map(nameKey)) if (/\p{L}/u.test(name)) found.push({ name, row, column, said });
      }
    }
  }
  return found;
}

/** Cells that hold a person of the plan; beside them, in the same rows, whatever looks like a name that nobody here bears. */
function inDrawing({ rows }: Sheet, { names }: Known): readonly PlacedName[] {
  return rows.flatMap(({ row, cells }) => {
    const here = cells.map((cell) => nameKey(cell));
    if (!here.some((name) => names.has(name))) return [];
    return here.flatMap((name, column) =>
      names.has(name) || /^\p{Script=Han}{2,4}$/u.test(name) || /^\p{Lu}\p{L}+( \p{Lu}\p{L}+)+$/u.test(name) ? [{ name, row, column }] : [],
    );
  });
}

/** A row that heads a column of seats and one of names; what other columns are called does not matter. */
const headsSeats = ({ cells }: SheetRow): boolean => cells.some(isSeatHeading) && cells.some((cell) => fieldOf(cell) === 'name');

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** In a list: whoever has a row and no seat. */
function withoutSeat({ rows }: Sheet, header: SheetRow, names: readonly PlacedName[]): readonly string[] {
  const [nameAt, seated] = [header.cells.findIndex((cell) => fieldOf(cell) === 'name'), new Set(names.map(({ row }) => row))];
  return once(
    rows.flatMap(({ row, cells }) => {
      const name = nameKey(cells[nameAt] ?? '');
      return row > header.row && !seated.has(row) && name !== '' && fieldOf(name) !== 'name' ? [name] : [];
    }),
  );
}

/** In a drawing or in tables: the cells with words that were not taken for a name, a seat or the head of a table. */
function otherWords({ rows }: Sheet, names: readonly PlacedName[], known: Known): readonly string[] {
  const placed = new Set(names.map(({ row, column }) => `${row}:${column}`));
  return once(
    rows.flatMap(({ row, cells }) =>
      cells.flatMap((cell, column) => {
        const text = cell.replaceAll(/\s+/g, ' ').trim();
        const isOther =
          /\p{L}/u.test(text) && !placed.has(`${row}:${column}`) && !isSeat(known, markedSeat(text)) && !tableHeading.test(text);
        return isOther ? [text] : [];
      }),
    ),
  );
}

/** The names of a sheet with their places, in the form that it has; undefined when nobody of the plan is on it. */
export function findNames(sheet: Sheet, known: Known): SeatedNames | undefined {
  const header = sheet.rows.slice(0, rowsToSearch).find(headsSeats);
  if (header) {
    const names = inList(sheet, header);
    if (names.length > 0) return { form: 'list', names, others: withoutSeat(sheet, header, names) };
  }
  const found = (form: SeatedForm, names: readonly PlacedName[]) => ({ form, names, others: otherWords(sheet, names, known) });
  const marked = inMarks(sheet, known);
  if (marked.length > 0) return found('marked', marked);
  const tables = inTables(sheet);
  if (tables.some(({ name }) => known.names.has(name))) return found('tables', tables);
  const drawn = inDrawing(sheet, known);
  return drawn.length > 0 ? found('drawing', drawn) : undefined;
}

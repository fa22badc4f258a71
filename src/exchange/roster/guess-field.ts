import type { SheetRow } from '../tables/sheet';
import type { Field } from './fields';
import { isChinese, lengthOf, nameKey } from './names';
import { readSex } from './read-values';

export const mostly = (cells: readonly string[], holds: (cell: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(holds).length >= cells.length * 0.7;

const looksLikeName = (cell: string) => {
  const name = nameKey(cell);
  if (isChinese(name)) return lengthOf(name) >= 2 && lengthOf(name) <= 5;
  // Scripts without capitals tell a name by its two to five words alone.
  return /^\p{Lu}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*){1,4}$|^[\p{Lo}\p{M}]+( [\p{Lo}\p{M}]+){1,4}$/u.test(name);
};

/** What a cell has the form of; words of any kind have none. */
const forms: readonly (readonly [Field, (cell: string) => boolean])[] = [
  ['sex', (cell) => readSex(cell) !== undefined],
  ['phone', (cell) => /^[+\d][\d\s()-]{6,}$/.test(cell)],
  ['sequence', (cell) => /^\d{1,4}[.、]?$/.test(cell)],
  ['ethnicity', (cell) => /^\p{Script=Han}{1,5}族$/u.test(cell)],
];
const formOf = (cells: readonly string[]) => forms.find(([, holds]) => mostly(cells, holds));

/** Hardly anybody bears another's name; a table or a ministry is said of many. */
const areDistinct = (cells: readonly string[]): boolean => new Set(cells).size > cells.length / 2;

/** A column without a heading, by what it holds: names, 男/女, telephone numbers, running numbers, long Chinese text. */
export function guessField(cells: readonly string[]): Field | undefined {
  const form = formOf(cells);
  if (form) return form[0];
  if (mostly(cells, looksLikeName) && areDistinct(cells)) return 'name';
  return mostly(cells, (cell) => isChinese(cell.replaceAll(/[、，（）()]/g, '')) && lengthOf(cell) >= 2) ? 'unitAndTitle' : undefined;
}

/** What stands in one column of these rows, empty cells left out. */
export const contentOf = (rows: readonly SheetRow[], index: number): readonly string[] =>
  rows.flatMap(({ cells }) => cells[index]?.trim() || []);

/**
 * A header in words that nobody here knows: above columns of numbers, telephones or 男 and 女 its cells are none of these. Without it the
 * headings would come in as a person.
 */
export function unreadHeader(rows: readonly SheetRow[]): SheetRow | undefined {
  const at = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const [first, below] = [rows[at], rows.slice(at + 1)];
  const isOver = (cell: string, index: number): boolean => {
    const content = contentOf(below, index);
    const form = content.length > 1 ? formOf(content) : undefined;
    return form !== undefined && cell.trim() !== '' && !/\d/.test(cell) && !form[1](cell.trim());
  };
  return first?.cells.some(isOver) ? first : undefined;
}

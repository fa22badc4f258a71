import type { CellObject, Sheet } from 'write-excel-file/universal';
import { printable } from '../../../documents/escape';
import { typeWidth } from '../../../documents/type-width';
import type { PagePlan } from './page-setup';

export type SheetPlan = { readonly sheet: Sheet<Blob>; readonly page: PagePlan };

/**
 * A cell is text, whatever it begins with: `=1+1` is what somebody is called, and never a formula. Whole numbers stay
 * numbers, so that Excel can sort by them.
 */
export function textCell(text: string, style: Omit<CellObject, 'value' | 'type'> = {}): CellObject {
  const number = /^(0|[1-9]\d{0,5})$/.test(text);
  return number
    ? { value: Number(text), type: Number, ...style }
    : { value: literal(apart(printable(text))), type: String, format: '@', ...style };
}

/**
 * The writer looks texts up in an object, where a name that every object has from birth (`constructor`) seems to stand already and
 * leaves a cell that no program can read. A space behind it, which reading takes away again, keeps them apart.
 */
const apart = (text: string): string => (text in Object.prototype ? `${text} ` : text);

/** Excel reads `_x0041_` as the sign of that number; a text that only looks like it says so by its first sign. */
const literal = (text: string): string => text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const line = '#A0A0A0';
const grid = { borderStyle: 'thin', borderColor: line, alignVertical: 'center', wrap: true } as const;
/** Characters of the default font. */
const [narrowest, widestColumn] = [6, 44];

type TableSheet = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Headings of columns whose cells stand in the middle. */
  readonly centered?: readonly string[];
  /** How many columns print; the rest is there to be filled in. */
  readonly printed?: number;
};

/** Lines that a text takes in a column; breaking at whole words may take one more than its length says. */
const linesOf = (text: string, width: number): number => Math.max(1, Math.ceil((typeWidth(text) * 2 + 1.5) / (width - 1)));

/** A4 within the margins of the page, points; and of a character of the default font. */
const [longSide, shortSide, character] = [784, 520, 5.3];
/** Part of a page: what fills less of the last one is drawn in a little smaller instead. */
const worthAPage = 0.15;

/** How many pages the list is made to fit, where a few rows would stand alone on one more; 0: as many as it takes. */
function pagesHigh(landscape: boolean, characters: number, heights: readonly number[]): number {
  const [across, down] = landscape ? [longSide, shortSide] : [shortSide, longSide];
  const scale = Math.min(1, across / (characters * character));
  const pages = (heights.reduce((sum, height) => sum + height, 0) * scale) / down;
  const whole = Math.floor(pages);
  return whole > 0 && pages - whole > 0 && pages - whole < worthAPage ? whole : 0;
}

export function tableSheet({ name, headings, rows, centered = [], printed = headings.length }: TableSheet): SheetPlan {
  const widths = headings.map((heading, column) => {
    const longest = Math.max(Math.min(5, typeWidth(heading)), ...rows.map((row) => typeWidth(row[column] ?? '')));
    return { width: Math.min(widestColumn, Math.max(narrowest, Math.ceil(longest * 2) + 3)) };
  });
  const highest = (texts: readonly string[]) => Math.max(...widths.map(({ width }, column) => linesOf(texts[column] ?? '', width)), 1);
  const heights = [8 + 14 * highest(headings), ...rows.map((row) => Math.min(409, 4 + 14 * highest(row)))];
  const data = [
    headings.map((heading) =>
      textCell(heading, { ...grid, fontWeight: 'bold', backgroundColor: '#EFEFEF', align: 'center', height: heights[0] ?? 0 }),
    ),
    ...rows.map((row, place) => {
      const height = heights[place + 1] ?? 0;
      return headings.map((heading, column) =>
        textCell(row[column] ?? '', { ...grid, height, align: centered.includes(heading) ? 'center' : 'left' }),
      );
    }),
  ];
  const totalWidth = widths.slice(0, printed).reduce((sum, { width }) => sum + width, 0);
  const landscape = totalWidth > 90;
  return {
    sheet: { sheet: name, data, columns: widths, stickyRowsCount: 1 },
    page: { name, landscape, pagesHigh: pagesHigh(landscape, totalWidth, heights), columns: printed, rows: data.length, headRows: 1 },
  };
}

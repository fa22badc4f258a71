import type { Rectangle } from '../geometry/rectangle';
import { columnWidths, type Measured, padX, widthIn } from './column-widths';
import { millimeters } from './escape';
import type { Voice } from './fonts';
import { lettered } from './lettering';
import { brokenInto, stackOf, textWidth, typeWidth } from './type-width';

export type Column = Measured & {
  readonly align?: 'start' | 'middle' | 'end';
};

/** Cells of a row, or one line across the whole table that names the group below it. */
export type Row = readonly string[] | { readonly group: string };

export type TableBlock = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Height of the type; 五号 where nothing is said. */
  readonly size?: number;
  /** At least this high: rows to sign in. */
  readonly rowHeight?: number;
  /** Lines between the columns too, as on an official form. */
  readonly grid?: boolean;
  /** Without the line of headers. */
  readonly headless?: boolean;
  /** So many of the last rows are empty, for whoever comes unasked: those that find room on the sheet, and no sheet of their own. */
  readonly spare?: number;
  /** The last row stays on the sheet of what follows. */
  readonly holds?: boolean;
};

export type Block =
  | TableBlock
  /** Listed in the contents when it has a mark, there perhaps in fewer words. */
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2; readonly mark?: string; readonly listed?: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly size?: number;
      readonly voice?: Voice;
      readonly align?: 'start' | 'middle';
      readonly strong?: boolean;
      /** Stays on the sheet of what follows. */
      readonly holds?: boolean;
    }
  | {
      readonly kind: 'picture';
      readonly height: number;
      readonly draw: (room: Rectangle) => string;
      /** Stays on the sheet of what follows. */
      readonly holds?: boolean;
      /** What it says, where it is lettering alone: for programs that do not draw. */
      readonly words?: readonly Block[];
    }
  /** A drawing at the left, and what is told of it at its right; what finds no room there goes on below the other on the next sheet. */
  | {
      readonly kind: 'beside';
      readonly width: number;
      readonly height: number;
      readonly draw: (room: Rectangle) => string;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'space'; readonly height: number }
  | { readonly kind: 'sheet' }
  | { readonly kind: 'contents' };

/** The smallest piece that is never split over two sheets. */
export type Slice = {
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
  /** Stays on the sheet of what follows. */
  readonly holds?: boolean;
  /** Repeated above the slice where a new sheet begins with it. */
  readonly head?: Slice;
  readonly mark?: string;
  /** Leads to the slice with this mark. */
  readonly leadsTo?: string;
  /** A new sheet begins here. */
  readonly turns?: boolean;
  /** Left out where others like it found room and it finds none. */
  readonly spare?: boolean;
};

/** 五号, 10.5 points. */
export const textSize = 3.7;
const leading = 1.4;
/** White above and below the lines of a row, millimeters; the lesser where it spares a sheet of a few rows. */
export const rowRoom = { usual: 1.5, tight: 1.05 } as const;

/** Rows of a table that a sheet does not begin or end with alone, as long as they are no higher than this together. */
const [together, highest] = [5, 60];

/** A row higher than the least sheet has room for goes on over the sheets, in pieces of about this height. */
const [tallest, piece] = [120, 40];

const rule = (x: number, y: number, width: number, weight: number) =>
  `<path d="M${millimeters(x)} ${millimeters(y)}h${millimeters(width)}" stroke="#000" stroke-width="${weight}"/>`;
const post = (x: number, y: number, height: number) =>
  `<path d="M${millimeters(x)} ${millimeters(y)}v${millimeters(height)}" stroke="#000" stroke-width="0.15"/>`;

/** The lines of each cell of a row. */
type Cells = readonly (readonly string[])[];

const cellsOfRows = ({ rows }: TableBlock): readonly (readonly string[])[] => rows.flatMap((row) => ('group' in row ? [] : [row]));

/** Rows by which the columns of a table are measured: those of every table with the same head, whose columns then stand under each other. */
export function measuredRows(table: TableBlock, blocks: readonly Block[]): readonly (readonly string[])[] {
  const headOf = ({ columns, size }: TableBlock) => JSON.stringify([size, columns.map(({ header, share }) => [header, share])]);
  const head = headOf(table);
  return blocks.flatMap((one) => (one.kind === 'table' && headOf(one) === head ? cellsOfRows(one) : []));
}

/** What a table shares with others of its flow: rows by which its columns are as wide as they are, and the white of its rows. */
type Beside = { readonly measured: readonly (readonly string[])[]; readonly padY: number };

export function tableSlices(table: TableBlock, width: number, { measured, padY }: Beside): readonly Slice[] {
  const { columns, rows, size = textSize, rowHeight = 0, grid = false, headless = false, spare = 0, holds = false } = table;
  const widths = columnWidths(columns, measured, { width, size });
  const starts = widths.map((_, place) => widths.slice(0, place).reduce((sum, cell) => sum + cell, 0));

  const cellsOf = (texts: readonly string[], measureOf = (place: number) => widthIn(columns[place]?.voice)): Cells =>
    widths.map((cell, place) => brokenInto(texts[place] ?? '', (cell - 2 * padX) / size, measureOf(place)));
  const stepOf = (lines: readonly string[]): number => size * leading * stackOf(lines.join(''));

  function rowsOf(texts: readonly string[]): readonly Slice[] {
    const cells = cellsOf(texts);
    const most = Math.max(...cells.map((lines) => lines.length * stepOf(lines)));
    if (most <= tallest) return [rowOf(cells, false)];
    const counts = cells.map((lines) => Math.floor(piece / stepOf(lines)));
    const pieces = Math.max(...cells.map((lines, place) => Math.ceil(lines.length / (counts[place] ?? 1))));
    return Array.from({ length: pieces }, (_, at) => {
      const part = cells.map((lines, place) => lines.slice(at * (counts[place] ?? 1), (at + 1) * (counts[place] ?? 1)));
      return rowOf(part, false, at < pieces - 1);
    });
  }

  /** `open`: the row goes on below, without a line between. */
  function rowOf(cells: Cells, strong: boolean, open = false): Slice {
    const steps = cells.map(stepOf);
    const height = Math.max(
      rowHeight * (strong ? 0.8 : 1),
      Math.max(...cells.map((lines, place) => lines.length * (steps[place] ?? 0))) + (open ? padY : 2 * padY),
    );
    return {
      height,
      draw(x, y) {
        const words = cells.flatMap((lines, place) => {
          const { align = 'start', voice = 'text' } = columns[place] ?? {};
          const cell = x + (starts[place] ?? 0);
          const within = widths[place] ?? 0;
          const at = align === 'middle' ? cell + within / 2 : align === 'end' ? cell + within - padX : cell + padX;
          const step = steps[place] ?? 0;
          const top = y + (height - lines.length * step) / 2;
          return lines.map((line, index) =>
            line === ''
              ? ''
              : lettered(line, {
                  x: at,
                  y: top + (index + 0.5) * step,
                  size,
                  align,
                  voice: strong ? 'plain' : voice,
                  strong,
                }),
          );
        });
        const lines = grid ? [...starts, width].map((start) => post(x + start, y, height)) : [];
        return [...words, ...lines, open ? '' : rule(x, y + height, width, strong ? 0.3 : 0.15)].join('');
      },
    };
  }

  /** Stays with the first row below it; a group without rows has none to stay with. */
  function groupOf(name: string, head: Slice, holds: boolean): Slice {
    const lines = brokenInto(name, (width - 2 * padX) / size);
    const height = lines.length * size * leading + 2 * padY;
    return {
      height,
      holds,
      head,
      draw: (x, y) =>
        [
          `<rect x="${millimeters(x)}" y="${millimeters(y)}" width="${millimeters(width)}" height="${millimeters(height)}" fill="#f0f0f0"/>`,
          ...lines.map((line, index) =>
            lettered(line, {
              x: x + padX,
              y: y + padY + (index + 0.5) * size * leading,
              size,
              align: 'start',
              voice: 'plain',
              strong: true,
            }),
          ),
          rule(x, y + height, width, 0.15),
        ].join(''),
    };
  }

  const bar: Slice = { height: 0, holds: true, draw: (x, y) => rule(x, y, width, 0.3) };
  const named = rowOf(
    cellsOf(
      columns.map(({ header }) => header),
      () => typeWidth,
    ),
    true,
  );
  const head: Slice = headless ? bar : { height: named.height, holds: true, draw: (x, y) => rule(x, y, width, 0.3) + named.draw(x, y) };
  const body = rows.flatMap((row, place): readonly Slice[] => {
    const next = rows[place + 1];
    if ('group' in row) return [groupOf(row.group, head, next !== undefined && !('group' in next))];
    return rowsOf(row).map((slice) => ({ ...slice, head, ...(place >= rows.length - spare ? { spare: true } : {}) }));
  });
  const written = body.slice(0, body.length - spare);
  const ending = written.slice(-together);
  const sum = ending.reduce((height, row) => height + row.height, 0);
  const joined = (place: number): boolean =>
    (place >= written.length - together && place < written.length - 1 && sum <= highest) ||
    (holds && place === body.length - 1 && sum <= highest);
  return [head, ...body.map((row, place) => (joined(place) ? { ...row, holds: true } : row))];
}

/** So many lines of a text stay on one sheet; of a longer one no line begins or ends a sheet alone. */
const unbroken = 4;

/** Text in lines; a line is never split. */
export function textSlices(
  { text, size = textSize, voice = 'text', align = 'start', strong = false, holds = false }: Extract<Block, { kind: 'text' }>,
  width: number,
): readonly Slice[] {
  const lines = brokenInto(text, width / size, strong ? typeWidth : widthIn(voice));
  const last = lines.length - 1;
  const isHeld = (place: number): boolean => place < last && (lines.length <= unbroken || place === 0 || place === last - 1);
  return lines.map((line, place) => ({
    height: size * 1.5,
    ...(holds || isHeld(place) ? { holds: true } : {}),
    draw: (x, y) => lettered(line, { x: align === 'middle' ? x + width / 2 : x, y: y + size * 0.75, size, align, voice, strong }),
  }));
}

/** A heading stays with what it is over. */
export function headingSlices({ text, level, mark }: Extract<Block, { kind: 'heading' }>, width: number): readonly Slice[] {
  const usual = level === 1 ? 5.6 : 4.2;
  // A word over is worth a little smaller type, not a line of its own.
  const fitting = width / Math.max(1, typeWidth(text));
  const size = fitting < usual && fitting > usual * 0.85 ? fitting : usual;
  const lines = brokenInto(text, width / size);
  const space = level === 1 ? 6 : 4;
  return lines.map((line, place) => {
    const above = place === 0 ? space : 0;
    return {
      height: above + size * 1.4 + (place === lines.length - 1 ? 2 : 0),
      holds: true,
      ...(mark && place === 0 ? { mark } : {}),
      draw: (x, y) =>
        lettered(line, { x, y: y + above + size * 0.7, size, align: 'start', voice: level === 1 ? 'title' : 'plain', strong: level === 2 }),
    };
  });
}

/** A line of the contents: the words of a heading, and under which mark it stands. */
export type Listed = { readonly text: string; readonly level: 1 | 2; readonly mark: string };

export const listedIn = (blocks: readonly Block[]): readonly Listed[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.mark ? [{ text: block.listed ?? block.text, level: block.level, mark: block.mark }] : [],
  );

const contentsLook = { 1: { size: 4.2, indent: 0, step: 1.9 }, 2: { size: 3.7, indent: 6, step: 1.7 } } as const;

/** Kept for the number of the page, whatever it becomes where a whole set is numbered through. */
const numberRoom = textWidth('0000');

/** 目录: the headings with a mark, dots, and the page of each, which is numbered anew with its sheets (`renumbered`). */
export function contentsSlices(headings: readonly Listed[], pageOf: (mark: string) => number, width: number): readonly Slice[] {
  return headings.map(({ text, level, mark }) => {
    const { size, indent, step } = contentsLook[level];
    const number = String(pageOf(mark));
    const lines = brokenInto(text, (width - indent - 24) / size, textWidth);
    const last = indent + textWidth(lines.at(-1) ?? '') * size;
    const y0 = (lines.length - 0.5) * size * step;
    return {
      height: lines.length * size * step,
      leadsTo: mark,
      draw: (x, y) =>
        [
          ...lines.map((line, place) =>
            lettered(line, { x: x + indent, y: y + (place + 0.5) * size * step, size, align: 'start', voice: 'text' }),
          ),
          `<path d="M${millimeters(x + last + 2)} ${millimeters(y + y0 + size * 0.3)}H${millimeters(x + width - numberRoom * size - 2)}" stroke="#7f7f7f" stroke-width="0.3" stroke-dasharray="0.3 1.5"/>`,
          `<g data-leaf="${number}">${lettered(number, { x: x + width, y: y + y0, size, align: 'end', voice: 'text' })}</g>`,
        ].join(''),
    };
  });
}

/** Numbers of pages within the sheets, told as those of a set in which so many sheets go before. */
export const renumbered = (body: string, before: number): string =>
  before === 0
    ? body
    : body.replace(/<g data-leaf="(\d+)">(<text[^>]*>)\d+/g, (_, page: string, opened: string) => {
        const number = Number(page) + before;
        return `<g data-leaf="${number}">${opened}${number}`;
      });

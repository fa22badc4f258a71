import { columnWidths, padX, widthIn } from './column-widths';
import { millimeters } from './escape';
import { type Block, leading, type Slice, type TableBlock, textSize } from './flow-blocks';
import { lettered } from './lettering';
import { brokenInto, stackOf, typeWidth } from './type-width';

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

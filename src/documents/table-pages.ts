import type { Rectangle } from '../geometry/rectangle';
import { millimeters } from './escape';
import type { Voice } from './fonts';
import { lettered } from './lettering';
import type { Sheet } from './paper';
import type { Page } from './print-document';
import { brokenInto, typeWidth } from './type-width';

export type Column = {
  readonly header: string;
  /** Share of the width. */
  readonly share: number;
  readonly voice?: Voice;
  readonly align?: 'start' | 'middle';
};

export type TableSheet = {
  readonly sheet: Sheet;
  readonly title: string;
  readonly line?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** A picture between the heading and the table of the first sheet. */
  readonly picture?: { readonly height: number; readonly draw: (room: Rectangle) => string };
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
};

const margin = { side: 20, top: 18, bottom: 18 };
/** 五号, 10.5 points. */
const size = 3.7;
const leading = 1.4;
const noteSize = 2.9;
const [padX, padY] = [1.6, 1.5];

type Row = { readonly cells: readonly (readonly string[])[]; readonly height: number };

/** A heading as large as the width allows, in two lines when it is long. */
export function heading(
  title: string,
  middle: number,
  top: number,
  width: number,
  largest: number,
): { readonly svg: string; readonly height: number } {
  const one = Math.min(largest, width / typeWidth(title));
  const fits = one >= largest * 0.7;
  const lines = fits ? [title] : brokenInto(title, Math.max(width / (largest * 0.75), typeWidth(title) / 2 + 1));
  const chosen = fits ? one : Math.min(largest * 0.75, width / Math.max(...lines.map(typeWidth)));
  const step = chosen * 1.3;
  const svg = lines
    .map((line, place) => lettered(line, { x: middle, y: top + (place + 0.5) * step, size: chosen, voice: 'title' }))
    .join('');
  return { svg, height: lines.length * step };
}

/** A table over as many sheets as it needs; the head is repeated, a row is never split. */
export function tablePages({ sheet, title, line = '', columns, rows, picture, foot, pageOf }: TableSheet): readonly Page[] {
  const width = sheet.width - 2 * margin.side;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / shares) * width);
  const rowOf = (texts: readonly string[]): Row => {
    const cells = widths.map((cell, place) => brokenInto(texts[place] ?? '', (cell - 2 * padX) / size));
    return { cells, height: Math.max(...cells.map((lines) => lines.length)) * size * leading + 2 * padY };
  };
  const head = rowOf(columns.map(({ header }) => header));
  const top = heading(title, sheet.width / 2, margin.top, width, 7.4);
  const lineSize = Math.min(4.2, line ? width / typeWidth(line) : 4.2);
  const start = margin.top + top.height + (line ? 8 : 3);
  const notes = brokenInto(foot, (width - typeWidth(pageOf(999, 999)) * noteSize) / noteSize);
  const end = sheet.height - margin.bottom - 1 - (notes.length - 1) * noteSize * 1.4;
  const note = (text: string, x: number, y: number, align: 'start' | 'end') =>
    lettered(text, { x, y, size: noteSize, align, voice: 'text', color: '#333333' });

  const groups: Row[][] = [[]];
  const pictureRoom = picture ? picture.height + 4 : 0;
  let left = end - start - pictureRoom - head.height;
  for (const row of rows.map(rowOf)) {
    if (row.height > left && (groups.at(-1)?.length ?? 0) > 0) {
      groups.push([]);
      left = end - start - head.height;
    }
    groups.at(-1)?.push(row);
    left -= row.height;
  }

  const rule = (y: number, weight: number) =>
    `<path d="M${margin.side} ${millimeters(y)}h${millimeters(width)}" stroke="#000" stroke-width="${weight}"/>`;
  const drawn = (row: Row, y: number, strong: boolean): string =>
    row.cells
      .flatMap((lines, place) => {
        const x = margin.side + widths.slice(0, place).reduce((sum, cell) => sum + cell, 0);
        const { align = 'start', voice = 'text' } = columns[place] ?? {};
        const at = align === 'middle' ? x + (widths[place] ?? 0) / 2 : x + padX;
        return lines.map((text, index) =>
          lettered(text, { x: at, y: y + padY + (index + 0.5) * size * leading, size, align, voice: strong ? 'plain' : voice, strong }),
        );
      })
      .join('');

  return groups.map((group, place) => {
    const parts = [
      top.svg,
      line ? lettered(line, { x: sheet.width / 2, y: margin.top + top.height + 3.5, size: lineSize, voice: 'text' }) : '',
    ];
    const first = place === 0 ? start + pictureRoom : start;
    if (picture && place === 0) parts.push(picture.draw({ x: margin.side, y: start, width, height: picture.height }));
    parts.push(rule(first, 0.3), drawn(head, first, true), rule(first + head.height, 0.3));
    let y = first + head.height;
    for (const row of group) {
      parts.push(drawn(row, y, false));
      y += row.height;
      parts.push(rule(y, 0.15));
    }
    const last = sheet.height - margin.bottom + 6;
    parts.push(...notes.map((text, index) => note(text, margin.side, last - (notes.length - 1 - index) * noteSize * 1.4, 'start')));
    parts.push(note(pageOf(place + 1, groups.length), sheet.width - margin.side, last, 'end'));
    return { ...sheet, body: parts.join('') };
  });
}

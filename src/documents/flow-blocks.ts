import type { Rectangle } from '../geometry/rectangle';
import { type Measured, widthIn } from './column-widths';
import { millimeters } from './escape';
import type { Voice } from './fonts';
import { lettered } from './lettering';
import { brokenInto, textWidth, typeWidth } from './type-width';

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
export const leading = 1.4;
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

import { type Block, contentsSlices, headingSlices, listedIn, type Slice, textSlices } from './flow-blocks';
import { drawnSheets, endsThinly, type PlacedSlices, placeSlices, type SheetFrame } from './flow-placing';
import { measuredRows, rowRoom, tableSlices } from './flow-table';
import { lettered } from './lettering';
import type { Sheet } from './paper';
import type { Link, Page } from './print-document';
import { brokenInto, textWidth, typeWidth } from './type-width';

export type FlowSheet = {
  readonly sheet: Sheet;
  readonly title: string;
  /** Under the title: when, where. */
  readonly line?: string;
  /** The title stands on every sheet (a list that goes on), or on the first alone. */
  readonly titled?: 'every' | 'first';
  readonly blocks: readonly Block[];
  /** Side by side on a sheet, filled one after the other. */
  readonly columns?: number;
  /** At the foot of every sheet. */
  readonly foot?: string;
  /** In a language that is read from the right: its first column stands there. Where it goes on being written; no list of ours is printed so. */
  readonly rightToLeft?: boolean;
};

/** What is told as a flow: on paper, and as it was told, for programs in which an office goes on writing. */
export const flowing = (...flows: readonly FlowSheet[]): { readonly pages: readonly Page[]; readonly flows: readonly FlowSheet[] } => ({
  pages: flows.flatMap(flowPages),
  flows,
});

const margin = { side: 20, top: 18, bottom: 16 };
const noteSize = 2.9;
const gutter = 8;

/** A heading as large as the width allows, in two lines when it is long. */
export function heading(
  title: string,
  middle: number,
  top: number,
  width: number,
  largest: number,
): { readonly svg: string; readonly height: number } {
  if (title === '') return { svg: '', height: 0 };
  const one = Math.min(largest, width / Math.max(1, typeWidth(title)));
  const fits = one >= largest * 0.7;
  const lines = fits ? [title] : brokenInto(title, Math.max(width / (largest * 0.75), typeWidth(title) / 2 + 1));
  const chosen = fits ? one : Math.min(largest * 0.75, width / Math.max(...lines.map(typeWidth)));
  const step = chosen * 1.3;
  const svg = lines
    .map((line, place) => lettered(line, { x: middle, y: top + (place + 0.5) * step, size: chosen, voice: 'title' }))
    .join('');
  return { svg, height: lines.length * step };
}

const movedRight = (slice: Slice, by: number): Slice => ({
  ...slice,
  ...(slice.head ? { head: movedRight(slice.head, by) } : {}),
  draw: (x, y) => slice.draw(x + by, y),
});

/** The drawing takes no height of its own: what is beside it does, and below that whatever the drawing has over. */
function besideSlices({ width, height, draw, blocks }: Extract<Block, { kind: 'beside' }>, setting: Setting): readonly Slice[] {
  const right = width + gutter;
  const told = slicesOf(blocks, { ...setting, width: setting.width - right }).map((slice) => movedRight(slice, right));
  const over = height - told.reduce((sum, slice) => sum + slice.height, 0);
  return [
    { height: 0, holds: true, draw: (x, y) => draw({ x, y, width, height }) },
    ...told,
    { height: Math.max(0, over), draw: () => '' },
  ];
}

type Setting = { readonly width: number; readonly padY: number; readonly pageOf: (mark: string) => number };

function slicesOf(blocks: readonly Block[], { width, padY, pageOf }: Setting): readonly Slice[] {
  return blocks.flatMap((block): readonly Slice[] => {
    switch (block.kind) {
      case 'table':
        return tableSlices(block, width, { measured: measuredRows(block, blocks), padY });
      case 'heading':
        return headingSlices(block, width);
      case 'text':
        return textSlices(block, width);
      case 'picture':
        return [{ height: block.height, holds: block.holds ?? false, draw: (x, y) => block.draw({ x, y, width, height: block.height }) }];
      case 'beside':
        return besideSlices(block, { width, padY, pageOf });
      case 'space':
        return [{ height: block.height, holds: true, draw: () => '' }];
      case 'sheet':
        return [{ height: 0, turns: true, draw: () => '' }];
      case 'contents':
        return contentsSlices(listedIn(blocks), pageOf, width);
      default:
        block satisfies never;
        throw new Error(`No block is like ${JSON.stringify(block)}.`);
    }
  });
}

/** Where everything of a flow may stand, and what stands beside its blocks. */
function frameOf({ sheet, title, line = '', titled = 'every', columns = 1, foot = '' }: FlowSheet) {
  const whole = sheet.width - 2 * margin.side;
  const top = heading(title, sheet.width / 2, margin.top, whole, 7.4);
  const start = margin.top + top.height + (line ? 8 : 3);
  const notes = foot ? brokenInto(foot, whole / noteSize, textWidth) : [];
  const bottom = sheet.height - margin.bottom - notes.length * noteSize * 1.4;
  const frame: SheetFrame = {
    ...{ left: margin.side, width: (whole - (columns - 1) * gutter) / columns, gutter, columns, bottom },
    topOf: (page) => (page === 0 || titled === 'every' ? start : margin.top),
  };
  return { frame, whole, top, notes };
}

type Reckoned = PlacedSlices & { readonly padY: number };

/** Part of a sheet: what fills less of the last one is not worth a sheet. */
const worthASheet = 0.2;

/**
 * How many sheets the flow takes, and on which of them each mark is; nothing is drawn. Where a few rows would be alone on a last sheet
 * and rows that stand closer spare it, they do.
 */
function reckonedOn(frame: SheetFrame, blocks: readonly Block[]): Reckoned {
  // The contents are as long whatever the numbers are.
  const placedWith = (padY: number) => ({ padY, ...placeSlices(slicesOf(blocks, { width: frame.width, padY, pageOf: () => 1 }), frame) });
  const usual = placedWith(rowRoom.usual);
  if (!endsThinly(usual, frame, worthASheet)) return usual;
  const tight = placedWith(rowRoom.tight);
  return tight.sheets < usual.sheets ? tight : usual;
}

export const sheetsOf = (flow: FlowSheet): number => reckonedOn(frameOf(flow).frame, flow.blocks).sheets;

/** The sheet of each heading with a mark, 1 first. */
export const marksOf = (flow: FlowSheet): ReadonlyMap<string, number> => reckonedOn(frameOf(flow).frame, flow.blocks).pageOf;

/** The lines of the contents on one sheet, and how many sheets further each leads. */
const linksOn = (sheet: number, { spots, pageOf }: PlacedSlices, width: number): readonly Link[] =>
  spots.flatMap(({ slice: { leadsTo, height }, page, x, y }) => {
    const to = page === sheet && leadsTo ? pageOf.get(leadsTo) : undefined;
    return to === undefined ? [] : [{ x, y, width, height, ahead: to - 1 - page }];
  });

/** Blocks over as many sheets as they need: a row, a line or a picture is never split, and nothing is left out. */
export function flowPages(flow: FlowSheet): readonly Page[] {
  const { sheet, line = '', titled = 'every', blocks } = flow;
  const { frame, whole, top, notes } = frameOf(flow);
  const reckoned = reckonedOn(frame, blocks);
  // With contents once more: their numbers are known only now.
  const placed = blocks.some(({ kind }) => kind === 'contents')
    ? placeSlices(slicesOf(blocks, { width: frame.width, padY: reckoned.padY, pageOf: (mark) => reckoned.pageOf.get(mark) ?? 1 }), frame)
    : reckoned;
  const bodies = drawnSheets(placed);

  const lineSize = Math.min(4.2, line ? whole / textWidth(line) : 4.2);
  const headed =
    top.svg + (line ? lettered(line, { x: sheet.width / 2, y: margin.top + top.height + 3.5, size: lineSize, voice: 'text' }) : '');
  const footed = notes
    .map((text, index) =>
      lettered(text, {
        x: margin.side,
        y: frame.bottom + 2 + (index + 0.5) * noteSize * 1.4,
        size: noteSize,
        align: 'start',
        voice: 'text',
        color: '#333333',
      }),
    )
    .join('');
  return bodies.map((body, page) => {
    const links = linksOn(page, placed, frame.width);
    return { ...sheet, body: `${page === 0 || titled === 'every' ? headed : ''}${body}${footed}`, ...(links.length > 0 ? { links } : {}) };
  });
}

import { BorderStyle, type ITableCellBorders, type Paragraph, type Table } from 'docx';
import type { Speaker } from '../../../i18n/speak';
import type { Party } from '../../../model/person';
import { chartWords, gridOf } from '../chart-words';
import { type ChartGrid, nameSize, typeSizes, widthOf } from '../grid/chart-grid';
import { markText, nameOnSeat, titleOnSeat } from '../seat-words';
import type { Staged } from '../staged';
import { paragraph } from './type';
import { type Block, gridTable, noBorders } from './word-tables';

/** A table in Word has no more columns. */
const mostColumns = 63;
/** A4 across within its margins, points; the height without title and notes. */
const room = { width: 770, height: 395 };

const tints: Readonly<Record<Party, string>> = { guest: 'FCF4E6', host: 'EEF3F9', other: 'FFFFFF' };

/** Coarser, step by step, until Word can hold it. */
function gridForWord(staged: Staged, speaker: Speaker): ChartGrid | undefined {
  for (const tolerance of [0.3, 0.5, 0.7, 0.85]) {
    const grid = gridOf(staged, speaker, 76, tolerance);
    if (grid.columns.length > 0 && grid.columns.length <= mostColumns) return grid;
  }
  return undefined;
}

const boxed = (sides: readonly ('top' | 'bottom')[], taken: boolean): ITableCellBorders => {
  const line = { style: taken ? BorderStyle.SINGLE : BorderStyle.DASHED, size: 4, color: taken ? '333333' : 'A0A0A0' };
  return {
    ...noBorders,
    left: line,
    right: line,
    ...(sides.includes('top') ? { top: line } : {}),
    ...(sides.includes('bottom') ? { bottom: line } : {}),
  };
};

function blocksOf(grid: ChartGrid, { drawing, context }: Staged, speaker: Speaker, scale: number): readonly Block[] {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
  const about = grid.room.map(
    ({ area, text, kind }): Block => ({
      ...area,
      text,
      size: typeSizes.words * scale,
      bold: false,
      color: '333333',
      ...(kind === 'table' ? { fill: 'F2F0EC' } : {}),
      borders: kind === 'table' ? { top: line, bottom: line, left: line, right: line } : noBorders,
    }),
  );
  const seats = grid.seats.flatMap(({ seat, mark, name, title }): readonly Block[] => {
    const taken = seat.person !== undefined;
    const fill = taken ? { fill: tints[seat.party] } : {};
    const color = taken ? '000000' : '7F7F7F';
    const marked = [seat.seat, markText(seat, drawing, speaker)].filter(Boolean).join('　');
    const named = nameOnSeat(seat);
    return [
      { ...mark, text: marked, size: typeSizes.mark * scale, bold: false, ...fill, color, borders: boxed(['top'], taken) },
      { ...name, text: named, size: nameSize(named, widthOf(grid, name)) * scale, bold: true, ...fill, color, borders: boxed([], taken) },
      {
        ...title,
        text: titleOnSeat(seat, context),
        size: typeSizes.title * scale,
        bold: false,
        ...fill,
        color,
        borders: boxed(['bottom'], taken),
      },
    ];
  });
  return [...about, ...seats];
}

/** One page: title, time and place, the view, the chart as a table, what its marks mean. */
export function wordChart(staged: Staged, speaker: Speaker): readonly (Paragraph | Table)[] {
  const words = chartWords(staged, speaker);
  const small = (text: string, align: 'center' | 'left') => paragraph({ text, style: 'Remark', align, leading: 13 });
  const head = [
    paragraph({ text: words.title, style: 'Heading1', leading: 26, after: 2 }),
    small(words.when, 'center'),
    paragraph({ text: words.view, style: 'Remark', align: 'center', leading: 13, after: 4 }),
  ];
  const grid = gridForWord(staged, speaker);
  if (!grid) return [...head, small(speaker.say('exchange', 'export.chartTooWide'), 'left')];
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  const scale = Math.min(1.25, room.width / total(grid.columns), room.height / total(grid.rows));
  const scaled = (sizes: readonly number[]) => sizes.map((size) => size * scale);
  return [
    ...head,
    gridTable(scaled(grid.columns), scaled(grid.rows), blocksOf(grid, staged, speaker, scale)),
    paragraph({ text: '', style: 'Remark', size: 4, leading: 6 }),
    ...words.notes.map((text) => small(text, 'left')),
  ];
}

import type { CellObject, Row } from 'write-excel-file/universal';
import type { Speaker } from '../../../i18n/speak';
import type { Party } from '../../../model/person';
import { chartWords, gridOf } from '../chart-words';
import type { Area } from '../grid/area';
import { linesIn, nameSize, typeSizes, widthOf } from '../grid/chart-grid';
import { markText, nameOnSeat, titleOnSeat } from '../seat-words';
import type { Staged } from '../staged';
import { type SheetPlan, textCell } from './table-sheet';

type Style = Omit<CellObject, 'value' | 'type'>;

/** Next to white, so that it prints: party is said by the mark, the tint only helps. */
const tints: Readonly<Record<Party, string>> = { guest: '#FCF4E6', host: '#EEF3F9', other: '#FFFFFF' };
const [ink, faint] = ['#333333', '#A0A0A0'];
const middle = { align: 'center', alignVertical: 'center', wrap: true } as const;

/** Points to the characters that Excel counts columns in: seven pixels each, and five of padding. */
const characters = (points: number): number => Math.max(0.4, ((points * 4) / 3 - 5) / 7);

const edges = (style: 'thin' | 'dashed', color: string, sides: readonly ('top' | 'bottom')[]): Style => ({
  leftBorderStyle: style,
  leftBorderColor: color,
  rightBorderStyle: style,
  rightBorderColor: color,
  ...(sides.includes('top') ? { topBorderStyle: style, topBorderColor: color } : {}),
  ...(sides.includes('bottom') ? { bottomBorderStyle: style, bottomBorderColor: color } : {}),
});

/** Narrow charts leave their title no room: the sheet is at least this wide, points. */
const leastWidth = 420;

/** The seating chart as a grid that can be edited: merged cells where the drawing has seats, tables and words. */
export function chartSheet(name: string, staged: Staged, speaker: Speaker, titleFont: string | undefined): SheetPlan {
  const { drawing, context } = staged;
  const grid = gridOf(staged, speaker, 76);
  const words = chartWords(staged, speaker);
  const inner = grid.columns.reduce((sum, width) => sum + width, 0);
  const side = Math.max(8, (leastWidth - inner) / 2);
  const columns = [side, ...grid.columns, side];
  const width = inner + 2 * side;

  const above: readonly (readonly [string, Style])[] = [
    [
      words.title,
      { fontSize: 18, height: 30 * linesIn(words.title, 18, width), ...(titleFont ? { fontFamily: titleFont } : { fontWeight: 'bold' }) },
    ],
    [words.when, { fontSize: 10, height: 16 * Math.max(1, linesIn(words.when, 10, width)) }],
    [words.view, { fontSize: 10, height: 16, textColor: ink }],
  ];
  const first = above.length + 1;
  const rows: Row[] = [
    ...above.map(
      ([text, style]): Row => [textCell(text, { ...middle, ...style, columnSpan: columns.length }), ...columns.slice(1).map(() => null)],
    ),
    [{ height: 8 }],
    ...grid.rows.map((height): Row => [{ height: Math.min(409, height) }, ...columns.slice(1).map(() => null)]),
    [{ height: 8 }],
    ...words.notes.map(
      (text): Row => [
        textCell(text, {
          fontSize: 9,
          wrap: true,
          alignVertical: 'top',
          columnSpan: columns.length,
          height: 13 * Math.max(1, linesIn(text, 9, width)) + 2,
        }),
        ...columns.slice(1).map(() => null),
      ],
    ),
  ];

  const put = ({ left, top, right, bottom }: Area, text: string, style: Style) => {
    const row = rows[first + top];
    if (row) row[1 + left] = textCell(text, { ...middle, ...style, columnSpan: right - left, rowSpan: bottom - top });
  };
  for (const { area, text, kind } of grid.room) {
    const table: Style = { backgroundColor: '#F2F0EC', borderStyle: 'thin', borderColor: faint, textColor: ink };
    put(area, text, { fontSize: typeSizes.words, ...(kind === 'table' ? table : { textColor: ink, wrap: false }) });
  }
  for (const { seat, mark, name: nameArea, title } of grid.seats) {
    const taken = seat.person !== undefined;
    const [style, color] = taken ? (['thin', ink] as const) : (['dashed', faint] as const);
    const fill: Style = taken ? { backgroundColor: tints[seat.party] } : {};
    const marked = [seat.seat, markText(seat, drawing, speaker)].filter(Boolean).join('　');
    put(mark, marked, { ...fill, ...edges(style, color, ['top']), fontSize: typeSizes.mark, textColor: taken ? ink : faint, wrap: false });
    put(nameArea, nameOnSeat(seat), {
      ...fill,
      ...edges(style, color, []),
      fontSize: nameSize(nameOnSeat(seat), widthOf(grid, nameArea)),
      fontWeight: 'bold',
    });
    put(title, titleOnSeat(seat, context), { ...fill, ...edges(style, color, ['bottom']), fontSize: typeSizes.title });
  }
  const high = grid.rows.reduce((sum, height) => sum + height, 0);
  return {
    sheet: { sheet: name, data: rows, columns: columns.map((points) => ({ width: characters(points) })), showGridLines: false },
    page: { name, landscape: width > high, pagesHigh: 1, columns: columns.length, rows: rows.length, headRows: 0 },
  };
}

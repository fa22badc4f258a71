import type { Drawing, TableDrawing } from '../../drawing/drawing';
import { distance } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { tidyName } from '../card-name';
import { occasionLine } from '../chart-words';
import { choice, defineDocument, text, tick } from '../document-kind';
import { millimeters } from '../escape';
import { flowPages } from '../flow-pages';
import { lettered } from '../lettering';
import { sheetOf } from '../paper';
import { drawingOf } from '../print-job';
import { hasTables, type Table, tablesOf } from '../tables';
import { typeWidth } from '../type-width';
import { floorDrawing } from './chart-drawing';
import { type Fit, fitted } from './chart-seats';
import { surround } from './chart-surround';
import { entranceRows } from './entrance-chart';

/** Around the top of a table stand its chairs. */
const chairs = 620;

/** Smallest type of names in a disc. */
const least = 1.9;

type Names = 'head' | 'none' | 'all';

const headOf = ({ sitters }: Table, ranked: (seat: string) => number): string => {
  const [first] = [...sitters].sort((left, right) => ranked(left.seat) - ranked(right.seat));
  return first ? tidyName(first.person.name) : '';
};

type Disc = { readonly x: number; readonly y: number; readonly radius: number };

/** Part of the radius of a disc that names take at most: of a few tables on a large sheet they are read from afar. */
const largest = 0.12;
/** Of the radius: the width that is written on. */
const inside = 1.5;

const namesAt = ({ sitters }: Table): readonly string[] => sitters.map(({ person }) => tidyName(person.name));

/** Everybody at a table, in columns as even as they get. */
function columnsOf(names: readonly string[]): { readonly columns: number; readonly rows: number } {
  const columns = names.length > 5 ? 2 : 1;
  return { columns, rows: Math.max(1, Math.ceil(names.length / columns)) };
}

/** The largest type in which everybody finds room in the disc of a table. */
function sizeIn(table: Table, { radius }: Disc): number {
  const names = namesAt(table);
  const { columns, rows } = columnsOf(names);
  const widest = Math.max(1, ...names.map(typeWidth));
  return Math.min(radius * largest, ((radius * inside) / columns / widest) * 0.94, (radius * 1.15) / (rows * 1.25));
}

/** Number, name of the head, how many; or everybody. */
function words(
  table: Table,
  { x, y, radius }: Disc,
  { names, size }: { readonly names: Names; readonly size: number },
  head: string,
  count: string,
): string {
  const inner = radius * inside;
  const line = (text: string, down: number, most: number, voice: 'title' | 'name' | 'text' | 'plain') => {
    const fitting = Math.min(most, inner / Math.max(1, typeWidth(text)));
    return lettered(text, { x, y: y + down * radius, size: fitting, voice });
  };
  if (names !== 'all') {
    const shown = names === 'head' ? head : '';
    return [
      line(table.number, shown ? -0.28 : -0.1, radius * 0.62, 'title'),
      shown ? line(shown, 0.26, radius * 0.24, 'name') : '',
      line(count, shown ? 0.58 : 0.5, radius * 0.17, 'plain'),
    ].join('');
  }
  const all = namesAt(table);
  const { columns, rows } = columnsOf(all);
  const number = line(table.number, -0.72, radius * 0.34, 'title');
  const step = inner / columns;
  const list = all.map((name, place) => {
    const column = Math.floor(place / rows);
    return lettered(name, {
      x: x + (column - (columns - 1) / 2) * step,
      y: y + radius * 0.08 + ((place % rows) - (rows - 1) / 2) * size * 1.25,
      size,
      voice: 'name',
    });
  });
  return number + list.join('');
}

/** The table with its chairs, but never into its neighbor. */
function discOn({ at, diameter }: TableDrawing, others: readonly TableDrawing[], { x, y, scale }: Fit): Disc {
  const nearest = Math.min(...others.filter((other) => other.at !== at).map((other) => distance(other.at, at)));
  return { x: x + at.x * scale, y: y + at.y * scale, radius: Math.min(diameter / 2 + chairs, nearest * 0.47) * scale };
}

/** The rank of the table, on the rim of its disc. */
function rankMark(rank: number, { x, y, radius }: Disc): string {
  const size = Math.min(2.3, radius * 0.22);
  const at = { x: x + radius * 0.72, y: y - radius * 0.72 };
  const figure = { ...at, size: size * (rank > 9 ? 1.15 : 1.35), voice: 'plain' as const, strong: true, color: '#fff' };
  const disc = `<circle cx="${millimeters(at.x)}" cy="${millimeters(at.y)}" r="${millimeters(size)}" fill="#000" stroke="#fff" stroke-width="0.3"/>`;
  return disc + lettered(String(rank), figure);
}

/** The hall without its chairs and without what stands on its tables: tables are discs with a lettering of their own. */
function bareHall(drawing: Drawing): Drawing {
  const ids = new Set(drawing.tables.map(({ id }) => id));
  return { ...drawing, seats: [], room: drawing.room.filter((shape) => shape.kind !== 'text' || !ids.has(shape.text)) };
}

/** 桌次图: where each table stands, its number and rank, and who presides at it. */
export const tablePlan = defineDocument({
  id: 'table-plan',
  scope: 'occasion',
  group: 'seating',
  suits: (context) => hasTables(context) && context.layout.tables.length > 1,
  options: {
    paper: choice('A4', 'A3'),
    orientation: choice('landscape', 'portrait'),
    tableNames: choice('head', 'none', 'all'),
    ranks: tick(true),
    heading: text(120),
  },
  make({ context, speaker }, { paper, orientation, tableNames, ranks, heading }) {
    const drawing = drawingOf(context, speaker);
    const sheet = sheetOf(paper, orientation);
    const title = heading.trim() || speaker.say('documents', 'table.planTitle', { occasion: context.occasion.title });
    const request = { context, speaker, drawing: bareHall(drawing), options: { heading: title } };
    const around = surround(request, sheet, '');
    const fit = fitted(drawing.frame, around.room satisfies Rectangle);
    const tables = tablesOf(context, speaker);
    const order = new Map(drawing.seats.map(({ seat, rank }) => [seat as string, rank ?? Number.MAX_SAFE_INTEGER]));
    const discs = drawing.tables.flatMap((at) => {
      const table = tables.find(({ id }) => id === at.id);
      return table ? [{ table, disc: discOn(at, drawing.tables, fit) }] : [];
    });
    // All names of a plan are of one size, and where one table has no room for its own none of them has them.
    const size = tableNames === 'all' ? Math.min(...discs.map(({ table, disc }) => sizeIn(table, disc))) : 0;
    const complete = tableNames !== 'all' || size >= least;
    const drawn = discs.map(({ table, disc }) => {
      const said = words(
        table,
        disc,
        { names: complete ? tableNames : 'none', size },
        headOf(table, (seat) => order.get(seat) ?? Number.MAX_SAFE_INTEGER),
        speaker.say('documents', 'table.count', { count: table.sitters.length }),
      );
      const circle = `<circle cx="${millimeters(disc.x)}" cy="${millimeters(disc.y)}" r="${millimeters(disc.radius)}" fill="#fff" stroke="#000" stroke-width="${table.rank === 1 ? 0.9 : 0.3}"/>`;
      const mark = ranks && table.rank !== undefined ? rankMark(table.rank, disc) : '';
      return circle + said + mark;
    });
    const list = complete
      ? []
      : flowPages({
          sheet: sheetOf(paper, 'portrait'),
          title: speaker.say('documents', 'table.listTitle', { occasion: context.occasion.title }),
          line: occasionLine(context, speaker),
          columns: 2,
          blocks: [entranceRows(context, speaker, 'table', { size: 3.7, titles: false })],
        });
    return {
      title,
      pages: [{ ...sheet, body: around.svg + floorDrawing(request, fit) + drawn.join('') }, ...list],
      notes: complete ? [] : [speaker.say('documents', 'table.noteNames')],
    };
  },
});

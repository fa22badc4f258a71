import type { Point } from '../geometry/point';
import type { Paint, Shape } from '../geometry/shape';
import type { PlateLine, SeatDrawing } from './drawing';
import { pixel } from './plate-places';
import { backrest } from './seat-body';
import { honorSign, lockSign, type Marked, markSign, severitySign } from './signs';

/** How near the seat is looked at. Findings keep their shape at every level. */
export type Level = 'name' | 'short' | 'disc' | 'dot';

export type Look = {
  readonly level: Level;
  /** Millimeters of the room in one pixel of the screen: what must not shrink with the zoom is measured in it. 12.5 at 100 % and on paper. */
  readonly pixel: number;
  /** Seat ids on the table edge. */
  readonly ids: boolean;
  /** The content of a seat that is empty for the eye only: its person is under way. */
  readonly vacated?: boolean;
};

/** What the size of a sign hangs on. */
type Nearness = Pick<Look, 'level' | 'pixel'>;

export const standardLook: Look = { level: 'name', pixel, ids: true };

/** The level for a plate on a screen that shows a millimeter as `scale` pixels. One answer for all plates of a size, whatever the names. */
export function levelOf({ plate }: Pick<SeatDrawing, 'plate'>, scale: number): Level {
  const width = plate.width * scale;
  if (width >= 56) return 'name';
  // Near 100 % the title is legible also on the narrower plates of a second row or a vehicle.
  if (width >= 44 && scale * pixel >= 0.94) return 'name';
  if (width >= 32) return 'short';
  return width >= 20 ? 'disc' : 'dot';
}

/** Signs shrink with the room, but not below so many pixels of the screen while the plate has room for them. Millimeters. */
const atLeast = (size: number, pixels: number, look: Nearness): number => Math.max(size, pixels * look.pixel);
const leastId = 7.5;
const honorSize = 16 * pixel;

/** On a plate the end of the line stands for the dot of 埃莱娜·莫拉维; paper keeps it, since there the whole name is copied. */
export const onPlate = (line: string): string => line.replace(/·$/, '');

const text = (seat: SeatDrawing, { text: words, below, size, strong, kind }: PlateLine): Shape => ({
  kind: 'text',
  x: seat.plate.x + seat.plate.width / 2,
  y: seat.plate.y + seat.plate.height / 2 + below,
  text: onPlate(words),
  size,
  paint: kind === 'title' ? 'ink-soft' : 'ink',
  align: 'middle',
  strong,
});

const label = (at: Point, words: string, size: number, paint: Paint): Shape => ({
  kind: 'text',
  ...at,
  text: words,
  size,
  paint,
  align: 'middle',
});

function plate(seat: SeatDrawing, empty: boolean): Shape {
  const { x, y, width, height } = seat.plate;
  const line = empty
    ? { fill: 'paper' as const, stroke: 'furniture-line' as const, dashed: true }
    : { fill: `${seat.party}-tint` as const, stroke: seat.withdrawn ? ('ink' as const) : (`${seat.party}-line` as const) };
  return { kind: 'rectangle', x, y, width, height, radius: Math.min(7 * pixel, height * 0.2), weight: 'thin', ...line };
}

/** A thin cross: the convention keeps this place free. */
function cross({ plate: { x, y, width, height } }: SeatDrawing): Shape {
  const inset = Math.min(width, height) * 0.22;
  const d =
    `M${x + inset} ${y + inset} L${x + width - inset} ${y + height - inset} ` +
    `M${x + width - inset} ${y + inset} L${x + inset} ${y + height - inset}`;
  return { kind: 'path', d, stroke: 'furniture-line', weight: 'thin' };
}

const middle = ({ plate: { x, y, width, height } }: SeatDrawing): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Chairs whose plate hides them keep a bar for a back; larger seats are drawn as they are. */
function back(seat: SeatDrawing, empty: boolean): readonly Shape[] {
  if (seat.body.length > 0) return [];
  const across = Math.abs(Math.sin((seat.facing * Math.PI) / 180));
  const side = seat.plate.width * (1 - across) + seat.plate.height * across;
  return [backrest(seat.back, seat.facing, side * (seat.bowed ? 0.68 : 0.62), seat.party, empty, seat.bowed)];
}

function content(seat: SeatDrawing, look: Look, empty: boolean): readonly Shape[] {
  if (!empty) return (look.level === 'name' ? seat.lines : seat.short).map((line) => text(seat, line));
  if (seat.kept) return [cross(seat)];
  return look.ids ? [label(middle(seat), seat.seat, atLeast(11 * pixel, leastId, look), 'ink-soft')] : [];
}

/** Where the disc stands and how large: at the backrest, or in place of the whole plate from afar. */
const discOf = (seat: SeatDrawing, look: Nearness): { readonly at: Point; readonly size: number } =>
  look.level === 'disc'
    ? { at: middle(seat), size: Math.min(seat.plate.width, seat.plate.height) * 0.72 }
    : { at: seat.back, size: Math.min(atLeast(17 * pixel, 14, look), seat.plate.width * 0.42) };

const disc = (seat: SeatDrawing, sitter: Marked, look: Nearness, empty: boolean): readonly Shape[] => {
  const { at, size } = discOf(seat, look);
  const sign = markSign(sitter, empty, at, size);
  // From afar not strong: figures too small to be read are left out, and the disc alone says whose seat it is.
  return look.level === 'disc' ? sign.map((shape) => (shape.kind === 'text' ? { ...shape, strong: false } : shape)) : sign;
};

/** The disc of somebody who comes to the seat. */
export const discOfComer = (seat: SeatDrawing, comer: Omit<Marked, 'withdrawn'>, look: Nearness): readonly Shape[] =>
  look.level === 'dot' ? [] : disc(seat, { ...comer, withdrawn: false }, look, false);

/** Paper over the disc of whoever sits there now: the next may have none. From afar the plate itself is the disc. */
export function discCover(seat: SeatDrawing, look: Nearness): readonly Shape[] {
  if (look.level === 'disc' || look.level === 'dot' || !(seat.mark || seat.withdrawn)) return [];
  const { at, size } = discOf(seat, look);
  return [{ kind: 'circle', ...at, radius: size / 2 + 0.75 * pixel, fill: 'paper' }];
}

/** A plate too small for a name: the order number, or only a dot, in the form of the party. */
function afar(seat: SeatDrawing, look: Look, empty: boolean): readonly Shape[] {
  const at = middle(seat);
  const { width, height } = seat.plate;
  const size = Math.min(width, height) * (look.level === 'disc' ? 0.72 : 0.62);
  // Too small for two figures: the one that was asked for.
  if (look.level === 'disc' && seat.honor) return honorSign(seat.honor, at, size * 0.8);
  if (look.level === 'disc' && seat.mark) return disc(seat, seat, look, empty);
  const fill: Paint = empty || seat.party === 'host' ? 'paper' : seat.party;
  const stroke: Paint = empty ? 'furniture-line' : seat.party;
  return [{ kind: 'circle', ...at, radius: size / 2, fill, stroke, weight: 'thin', ...(empty ? { dashed: true } : {}) }];
}

/** The upper right corner of a plate; the upper left where the mark on the backrest stands in the first: both must be read. */
function severityCorner(seat: SeatDrawing, size: number, look: Look): Point {
  const {
    back,
    mark,
    plate: { x, y, width },
  } = seat;
  const right = { x: x + width, y };
  const isHeld = mark !== undefined && Math.hypot(back.x - right.x, back.y - right.y) < (size + discOf(seat, look).size) * 0.45;
  return isHeld ? { x, y } : right;
}

function badges(seat: SeatDrawing, look: Look): readonly Shape[] {
  const { x, y, width } = seat.plate;
  const near = look.level === 'name' || look.level === 'short';
  // From afar the shape is as large as the dot allows: it must still be told from the others.
  const size = near ? Math.min(atLeast(15 * pixel, 12, look), seat.plate.height * 0.42) : Math.min(11 * look.pixel, width * 0.55);
  const corner = near ? severityCorner(seat, size, look) : { x: x + width * 0.86, y: y + seat.plate.height * 0.14 };
  const severity = seat.severity ? severitySign(seat.severity, corner, size, seat.waived) : [];
  const inset = seat.severity && corner.x > x ? 13 * pixel : 7 * pixel;
  const lock = seat.locked && near ? lockSign({ x: x + width - inset, y: y + 8 * pixel }, 8.5 * pixel) : [];
  // Within its own plate: chairs stand close, and the neighbor's warning hangs on the corner between them.
  const sign = Math.min(honorSize, seat.plate.height * 0.4);
  const aside = near && corner.x === x ? size * 0.8 : 0;
  const honor = seat.honor && near ? honorSign(seat.honor, { x: x + sign * 0.8 + aside, y }, sign) : [];
  return [...lock, ...severity, ...honor];
}

/** `3` of `T15.3`: which table it is stands in its middle, and on the plate before a guest there is no room for both. */
const atTable = ({ seat }: SeatDrawing): string => seat.slice(seat.indexOf('.') + 1);

/** One seat as a list of shapes, from the floor upwards: what screen, paper and image export paint. */
export function seatShapes(seat: SeatDrawing, look: Look = standardLook): readonly Shape[] {
  const empty = look.vacated === true || (seat.person === undefined && !seat.withdrawn);
  if (look.level === 'disc' || look.level === 'dot') return [...afar(seat, look, empty), ...badges(seat, look)];
  const id =
    look.ids && seat.front && !empty ? [label(seat.front, atTable(seat), atLeast(10 * pixel, leastId, look), 'furniture-text')] : [];
  return [
    ...seat.body,
    ...back(seat, empty),
    plate(seat, empty),
    ...content(seat, look, empty),
    ...id,
    ...disc(seat, seat, look, empty),
    ...badges(seat, look),
  ];
}

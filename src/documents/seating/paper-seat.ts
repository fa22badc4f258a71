import type { SeatDrawing } from '../../drawing/drawing';
import { forward } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { millimeters } from '../escape';
import { lettered } from '../lettering';
import { typeWidth } from '../type-width';
import { letteredPlate, type PlateText } from './plate-text';

/** A seat in millimeters of the page. */
export type PaperSeat = {
  readonly seat: SeatDrawing;
  readonly plate: Rectangle;
  /** Where the order number stands. */
  readonly back: Point;
  readonly text: PlateText | undefined;
  /** The text is the id of the seat: who sits there is said elsewhere. */
  readonly numbered?: true;
  /** Without the line behind the plate that tells the party. */
  readonly backless?: true;
  /** Small in the upper left corner. */
  readonly corner?: string;
};

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Between the plate and the bar of its back. */
const gap = 0.7;

/** How far the disc of the order number is across. */
export const discRadius = ({ width, height }: Rectangle): number => Math.min(2.3, Math.max(1.1, Math.min(width, height) * 0.13));

/** From the middle of the plate to the line of its back, whichever way the seat is turned. */
const reach = ({ width, height }: Rectangle, ahead: Point): number => Math.abs(ahead.x) * (width / 2) + Math.abs(ahead.y) * (height / 2);

const segment = (middle: Point, along: Point, length: number, width: number): string => {
  const [x, y] = [middle.x - (along.x * length) / 2, middle.y - (along.y * length) / 2];
  const [right, down] = [along.x * length, along.y * length];
  return `<path d="M${millimeters(x)} ${millimeters(y)}l${millimeters(right)} ${millimeters(down)}" stroke="#000" stroke-width="${width}"/>`;
};

/** Party without color: guests a heavy back, hosts a double one, others a single line. */
function back({ seat, back: behind }: PaperSeat, plate: Rectangle): string {
  const ahead = forward(seat.facing);
  const along = { x: -ahead.y, y: ahead.x };
  // A plate is always upright: only where the chair is too does the bar run along its edge.
  const straight = Math.abs(ahead.x) < 0.01 || Math.abs(ahead.y) < 0.01;
  const length = straight ? Math.abs(along.x) * plate.width + Math.abs(along.y) * plate.height : Math.min(plate.width, plate.height) * 0.8;
  const middle = middleOf(plate);
  const away = reach(plate, ahead) + gap;
  const { x, y } = straight ? { x: middle.x - ahead.x * away, y: middle.y - ahead.y * away } : behind;
  const line = (out: number, width: number) => segment({ x: x - ahead.x * out, y: y - ahead.y * out }, along, length, width);
  // Larger furniture shows its own back; behind an empty chair there is nothing to say.
  if (seat.person === undefined || seat.body.length > 0) return '';
  if (seat.party === 'guest') return line(0.1, 0.9);
  if (seat.party === 'host') return line(-0.2, 0.3) + line(0.4, 0.3);
  return line(0.1, 0.3);
}

/** The order number, or the sign of a role, on the back of the chair: filled for guests, outlined for the rest. */
function mark({ seat, back: at }: PaperSeat, plate: Rectangle): string {
  if (!seat.mark) return '';
  const radius = discRadius(plate);
  const filled = seat.party === 'guest' && seat.person !== undefined;
  // The white rim sets a filled disc off from the black back that it lies on.
  const line = filled
    ? 'fill="#000" stroke="#fff" stroke-width="0.3"'
    : `fill="#fff" stroke="${seat.person === undefined ? '#7f7f7f' : '#000'}" stroke-width="0.15"`;
  const form =
    seat.mark.kind === 'rank'
      ? `<circle cx="${millimeters(at.x)}" cy="${millimeters(at.y)}" r="${millimeters(radius)}" ${line}/>`
      : `<rect x="${millimeters(at.x - radius)}" y="${millimeters(at.y - radius)}" width="${millimeters(2 * radius)}" height="${millimeters(2 * radius)}" rx="0.4" ${line}/>`;
  const size = radius * (seat.mark.text.length > 1 ? 1.2 : 1.4);
  const color = filled ? '#fff' : '#000';
  return form + lettered(seat.mark.text, { ...at, size, voice: 'plain', strong: true, color });
}

const cross = ({ x, y, width, height }: Rectangle): string =>
  `<path d="M${millimeters(x)} ${millimeters(y)}l${millimeters(width)} ${millimeters(height)}M${millimeters(x + width)} ${millimeters(y)}l${millimeters(-width)} ${millimeters(height)}" stroke="#7f7f7f" stroke-width="0.15"/>`;

/** In the upper left of the plate, or in the upper right where the disc of the order number lies over that; never under the disc. */
function cornerLabel(corner: string, { plate, seat, back: at }: PaperSeat): string {
  const { x, y, width, height } = plate;
  const most = Math.min(1.9, height * 0.16, width * 0.2);
  const reach = discRadius(plate) + 0.2;
  const isLow = !seat.mark || at.y - reach > y + most * 1.2;
  const [fromLeft, fromRight] = isLow ? [width, width] : [x + width - (at.x + reach), at.x - reach - x];
  const room = Math.min(width, Math.max(fromLeft, fromRight)) - most * 0.35;
  const atRight = !isLow && fromLeft > fromRight;
  return lettered(corner, {
    x: atRight ? x + width - most * 0.35 : x + most * 0.35,
    y: y + most * 0.75,
    size: Math.min(most, (room * 0.92) / typeWidth(corner)),
    align: atRight ? 'end' : 'start',
    voice: 'plain',
    color: '#595959',
  });
}

export function paintedSeat(paper: PaperSeat): string {
  const { plate, seat, text, corner } = paper;
  const { x, y, width, height } = plate;
  const taken = seat.person !== undefined;
  const round = Math.min(0.8, height * 0.08);
  const line = taken ? 'stroke="#000" stroke-width="0.3"' : 'stroke="#7f7f7f" stroke-width="0.15" stroke-dasharray="1.2 0.8"';
  const box = `<rect x="${millimeters(x)}" y="${millimeters(y)}" width="${millimeters(width)}" height="${millimeters(height)}" rx="${millimeters(round)}" fill="#fff" ${line}/>`;
  const label = corner ? cornerLabel(corner, paper) : '';
  return [
    paper.backless ? '' : back(paper, plate),
    box,
    label,
    seat.kept && !taken ? cross(plate) : '',
    text ? letteredPlate(text) : '',
    mark(paper, plate),
  ].join('');
}

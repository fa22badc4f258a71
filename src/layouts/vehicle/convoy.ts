import { grown, type Rectangle } from '../../geometry/rectangle';
import { caption, group, path, type Shape } from '../../geometry/shape';
import { seatId } from '../../model/ids';
import { choice, defineTemplate, standardOf } from '../define-template';
import { drawnOnce } from '../drawn-once';
import { frozen } from '../frozen';
import { box, edge, shell, stroke, structure, tenth } from '../furniture/pen';
import { framed } from '../furniture/room';
import type { LayoutId, Setting, Template } from '../layout';
import { coachBus } from './coach';
import { coasterBus } from './coaster';
import type { Vehicle, VehicleDrawing } from './define-vehicle';
import { mpv7Car } from './mpv-7';
import { sedanCar } from './sedan';
import { suvCar } from './suv';
import { van7Car } from './van-7';
import { van9Car } from './van-9';

const templates: readonly Vehicle[] = [sedanCar, suvCar, van7Car, mpv7Car, van9Car, coasterBus, coachBus];

const byName = (vehicles: readonly Vehicle[]): ReadonlyMap<string, Vehicle> =>
  new Map(vehicles.map((vehicle) => [vehicle.id.replace('vehicle/', ''), vehicle]));

const gap = 700;
/** Beyond this many the convoy goes on in a second row, so that names stay large. */
const abreast = 6;
const headroom = 1100;

type Standing = VehicleDrawing & { readonly layout: LayoutId; readonly name: string; readonly x: number; readonly y: number };

/** Vehicles stand side by side, fronts at the top, in order of march from the left; `V1` drives first. */
function lineUp(drawings: readonly (VehicleDrawing & { readonly layout: LayoutId })[]): readonly Standing[] {
  const standing: Standing[] = [];
  for (const [index, drawing] of drawings.entries()) {
    const before = standing[index - 1];
    const isFirst = index % abreast === 0 || !before;
    const x = isFirst ? drawing.halfWidth : before.x + before.halfWidth + gap + drawing.halfWidth;
    const y = !isFirst ? before.y : Math.max(0, ...standing.map((each) => each.y + each.length + headroom + 500));
    standing.push({ ...drawing, name: `V${index + 1}`, x, y });
  }
  const first = standing[0]?.x ?? 0;
  return standing.map((each) => ({ ...each, x: each.x - first }));
}

function label({ name, x, y }: Standing, follows: boolean): readonly Shape[] {
  return [
    { kind: 'text', x, y: y - 500, text: name, size: 260, paint: 'ink-soft', strong: true },
    ...(follows
      ? [
          stroke(structure, [x + 420, y - 500], [x + 820, y - 500]),
          stroke(structure, [x + 710, y - 590], [x + 820, y - 500], [x + 710, y - 410]),
        ]
      : []),
  ];
}

const roadHeight = 900;
/** Beside the column: the arrow with its words. */
const roadAhead = 1450;

/** The column on the road, seen from above and small: the first vehicle at the right, where all of them are bound for. */
function road(standing: readonly Standing[], within: number): { readonly shapes: readonly Shape[]; readonly width: number } {
  const full = standing.reduce((sum, { length }) => sum + length / 2 + 350, 0);
  const scale = Math.min(1, Math.max(within, 5000) / (full + roadAhead));
  const middle = roadHeight / 2;
  const shapes: Shape[] = [];
  let x = 300 * scale;
  for (const { name, length } of [...standing].reverse()) {
    const long = (length / 2) * scale;
    const glass = x + long - 170 * scale;
    shapes.push(
      box(x, 200, long, roadHeight - 400, shell, 110 * scale),
      path(`M${tenth(glass)} 250Q${tenth(glass + 90 * scale)} ${middle} ${tenth(glass)} ${roadHeight - 250}`, edge),
      { kind: 'text', x: x + long * 0.46, y: middle, text: name, size: Math.min(200, long * 0.3), paint: 'ink-soft', strong: true },
    );
    x += long + 350 * scale;
  }
  const width = x + roadAhead - 300;
  return {
    width,
    shapes: [
      stroke(edge, [0, 0], [width, 0]),
      stroke(edge, [0, roadHeight], [width, roadHeight]),
      ...shapes,
      caption('march', { x: x + 500, y: middle - 180 }, 150),
      stroke(structure, [x + 200, middle + 80], [x + 800, middle + 80]),
      stroke(structure, [x + 690, middle - 10], [x + 800, middle + 80], [x + 690, middle + 170]),
    ],
  };
}

/** The settings of a column in which these vehicles may drive. */
const settingsOf = (vehicles: ReadonlyMap<string, Vehicle>): readonly Setting[] => [
  { key: 'vehicles', kind: 'vehicles', standard: 'sedan,sedan,coaster', choices: [...vehicles.keys()], most: 30 },
  choice('wheel', 'left', 'right'),
];

/** A convoy of any vehicles, doors shut; below them the column as it drives. `own`: vehicles of an office's own drawing. */
export function convoyWith(own: readonly Vehicle[]): Template {
  const vehicles = byName([...templates, ...own]);
  return defineTemplate('vehicle/convoy', settingsOf(vehicles), (asked) => {
    const drawings = asked.list('vehicles').flatMap((name) => {
      const vehicle = vehicles.get(name);
      return vehicle
        ? [{ layout: vehicle.id, ...vehicle.draw(standardOf(vehicle.settings, { wheel: asked.choice('wheel') }), 'shut') }]
        : [];
    });
    const standing = lineUp(drawings);
    const left = Math.min(...standing.map(({ x, halfWidth }) => x - halfWidth));
    const right = Math.max(...standing.map(({ x, halfWidth }) => x + halfWidth));
    const top = Math.max(...standing.map(({ y, length }) => y + length)) + 600;
    const small = road(standing, right - left);
    const place = { x: (left + right - small.width) / 2, y: top };
    const around = ({ x, y, halfWidth, length }: Standing, above: number): Rectangle => ({
      x: x - halfWidth - 150,
      y: y - above,
      width: halfWidth * 2 + 300,
      height: length + above,
    });
    return {
      frame: framed({ ...place, width: small.width, height: roadHeight }, ...standing.map((each) => around(each, 700))),
      vehicles: standing.map((each) => {
        const drawn = drawnOnce(() => [group({ x: each.x, y: each.y }, 0, ...each.shapes())]);
        return Object.freeze({
          ...frozen({ id: each.name, layout: each.layout, frame: grown(around(each, 0), 150), ...(each.own ? { own: each.own } : {}) }),
          get shapes() {
            return drawn();
          },
        });
      }),
      view: 'from-above',
      seats: standing.flatMap(({ name, x, y, seats }) =>
        seats.map((seat) => ({ ...seat, id: seatId(`${name}.${seat.id}`), at: { x: seat.at.x + x, y: seat.at.y + y }, table: name })),
      ),
      furniture: () =>
        standing
          .flatMap((each, index) => [group({ x: each.x, y: each.y }, 0, ...each.shapes()), ...label(each, index < standing.length - 1)])
          .concat(group(place, 0, ...small.shapes)),
    };
  });
}

export const convoy = convoyWith([]);

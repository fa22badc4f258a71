import { caption, path, type Shape } from '../../geometry/shape';
import { choice, count, defineTemplate } from '../define-template';
import { bodyHalfCurve, bothSides, mirrored } from '../furniture/coachwork';
import { body, box, cabin, edge, glass, seam, shell, stroke, structure, trace } from '../furniture/pen';
import { carSeat } from '../place';
import { vehicleRow } from './vehicle-seat';

const seatPitch = 1050;
const firstRow = 4750;

/** Where the cushions stand across, the aisle in the middle. */
const abreast: Readonly<Record<string, { readonly width: number; readonly across: Readonly<Record<string, number>> }>> = {
  '2': { width: 620, across: { A: -1200, B: 1200 } },
  '4': { width: 540, across: { A: -1330, B: -700, C: 700, D: 1330 } },
  '6': { width: 460, across: { A: -1510, B: -1025, C: -540, D: 540, E: 1025, F: 1510 } },
};

const nose = [
  [0, 0],
  [330, 110],
  [720, 480],
  [1080, 1020],
  [1380, 1680],
  [1620, 2450],
  [1780, 3250],
  [1860, 4000],
  [1880, 4700],
] as const;

function fuselage(end: number): readonly Shape[] {
  const half = bodyHalfCurve(nose);
  const windowRows = Array.from({ length: Math.floor((end - 4480 - 300) / 525) }, (_, index) => 4480 + index * 525);
  return [
    ...bothSides(`M1880 ${end - 1100}L2700 ${end - 550}V${end}H1880Z`, shell),
    ...bothSides(`M1880 ${end - 910}L2700 ${end - 370}`, seam),
    path(`${half}L1880 ${end}H0`, { fill: 'canvas' }),
    path(mirrored(`${half}L1880 ${end}H0`), { fill: 'canvas' }),
    ...bothSides(`${half}L1880 ${end}`, structure),
    path(`M-1240 1900Q0 1500 1240 1900L1500 2500L1690 3300L1770 4100L1775 ${end}H-1775L-1770 4100L-1690 3300L-1500 2500Z`, cabin),
    ...bothSides(
      'M40 960L40 1180L420 1280L470 1070Q300 960 40 960ZM540 1110L490 1310L780 1520L880 1400Q720 1210 540 1110ZM930 1470L830 1580L950 1800L1090 1750Z',
      glass,
    ),
    ...windowRows.flatMap((y) => [-1860, 1795].map((x) => box(x, y, 65, 220, glass, 28))),
    // The drawing is cut off here: the cabin goes on.
    path(`M-1880 ${end}L-300 ${end}l150 -160l300 320l150 -160L1880 ${end}`, trace),
  ];
}

/** The boarding door, at the left by the custom of aviation, swung forward. */
const boardingDoor: readonly Shape[] = [
  path('M-1920 3300L-1910 4120L-1740 4120L-1690 3300Z', { fill: 'paper' }),
  path('M-1790 3300H-1680M-1870 4120H-1768M-1960 3300L-2010 2480', structure),
  stroke(trace, [-1790, 3300], [-1862, 4120]),
  caption('boardingDoor', { x: -2550, y: 3720 }, 128),
];

/** The front cabin of an airliner or of a special flight. */
export const aircraft = defineTemplate('vehicle/aircraft', [count('rows', 4, 1, 30), choice('abreast', '4', '2', '6')], (asked) => {
  const rows = asked.count('rows');
  const { width, across } = abreast[asked.choice('abreast')] ?? { width: 540, across: {} };
  const end = Math.max(7100, firstRow + (rows - 1) * seatPitch + 1300);
  return {
    frame: { x: -2950, y: -420, width: 5900, height: end + 800 },
    view: 'from-above',
    seats: Array.from({ length: rows }, (_, index) => vehicleRow(index + 1, firstRow + index * seatPitch, across, carSeat(width))).flat(),
    furniture: () => [
      ...fuselage(end),
      ...boardingDoor,
      path('M-1500 2600H-330M330 2600H1500', { ...edge, weight: 'heavy' }),
      box(480, 2720, 1080, 820, body, 30),
      caption('galley', { x: 1020, y: 3130 }, 128),
      box(-1470, 2720, 760, 430, body, 30),
      caption('lavatory', { x: -1090, y: 2935 }, 122),
      path('M-1770 4240H-520M520 4240H1770', edge),
      stroke({ ...seam, dashed: true }, [0, 4400], [0, end - 300]),
      caption('cockpit', { x: 0, y: 2270 }, 134),
      stroke(structure, [0, -60], [0, -300]),
      stroke(structure, [-80, -190], [0, -300], [80, -190]),
      caption('nose', { x: 340, y: -180 }, 134),
      caption('left', { x: -2330, y: 5300 }, 146),
      caption('right', { x: 2330, y: 5300 }, 146),
    ],
  };
});

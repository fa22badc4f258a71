import { caption, path, type Shape } from '../../geometry/shape';
import { choice, defineTemplate } from '../define-template';
import { box, cloth, dark, disc, seam, shell, stroke, structure, ware } from '../furniture/pen';
import { sideOf, spread, standing } from '../place';

/** The control panel with its buttons, on the return beside the door. */
const panelAt = (middle: number): readonly Shape[] => [
  box(middle - 100, 640, 200, 66, dark, 10),
  ...[-60, 0, 60].map((step) => disc(middle + step, 673, 17, ware)),
  caption('panel', { x: middle < 0 ? -925 : 925, y: 590 }, 62),
];

/** A lift car in its shaft, people facing the door. */
export const lift = defineTemplate('vehicle/lift', [choice('panel', 'left', 'right')], (asked) => ({
  frame: { x: -1450, y: -1450, width: 2900, height: 2900 },
  view: 'from-door',
  seats: [
    ...sideOf('B', spread(3, 490), (x) => ({ x, y: -400 }), 180, standing, 2),
    ...sideOf('F', spread(3, 490), (x) => ({ x, y: 250 }), 180, standing, 1),
  ],
  furniture: () => [
    path('M-1140 -1190H1140V950H520V860H1050V-1100H-1050V860H-520V950H-1140Z', dark),
    box(-800, -720, 1600, 1440, { ...structure, fill: 'paper' }),
    box(-450, 690, 900, 60, { fill: 'paper' }),
    // Two leaves of the car door, and behind them those of the landing, all open.
    ...[-840, 440].map((x) => box(x, 752, 400, 40, { ...shell, weight: 'thin' })),
    ...[-900, 490].map((x) => box(x, 830, 410, 36, { ...shell, weight: 'thin' })),
    box(-520, -1060, 1040, 150, cloth),
    path('M-520 -1060L520 -910M520 -1060L-520 -910', seam),
    // Beside it: on the cross it could not be read, and below it stand the numbers of the seats.
    caption('counterweight', { x: 700, y: -985 }, 60),
    box(-940, -60, 80, 120, dark, 6),
    box(860, -60, 80, 120, dark, 6),
    ...panelAt(asked.choice('panel') === 'left' ? -630 : 630),
    stroke(seam, [-790, -640], [790, -640]),
    caption('door', { x: 0, y: 850 }, 60),
    stroke(structure, [0, 1230], [0, 1030]),
    stroke(structure, [-45, 1090], [0, 1030], [45, 1090]),
    caption('entering', { x: 170, y: 1130 }, 66),
  ],
}));

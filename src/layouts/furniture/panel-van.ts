import { path, type Shape } from '../../geometry/shape';
import { outsideMirrors, tyres } from './car-parts';
import { bothSides, coachwork, type HalfOutline, halfWidthAt } from './coachwork';
import { cabin, edge, glass } from './pen';

export const vanOutline: HalfOutline = [
  [0, 0],
  [420, 12],
  [720, 66],
  [880, 190],
  [945, 400],
  [972, 800],
  [984, 1400],
  [990, 2400],
  [990, 3800],
  [984, 4700],
  [965, 5030],
  [890, 5210],
  [720, 5285],
  [0, 5300],
];

/** A van without doors and seats. Nearly no bonnet: the cabin begins behind the windscreen. */
export const panelVan = (): readonly Shape[] => [
  ...tyres(998, 900),
  ...tyres(1012, 4100),
  coachwork(vanOutline),
  ...outsideMirrors(halfWidthAt(vanOutline, 910), 910),
  ...bothSides('M560 60Q790 110 880 280L820 380Q730 220 520 150Z', glass),
  path('M-400 34Q0 16 400 34L370 130Q0 110 -370 130Z', edge),
  path(
    'M0 470Q560 490 830 720L866 1100L872 4600Q866 4980 800 5080Q700 5140 0 5150Q-700 5140 -800 5080Q-866 4980 -872 4600L-866 1100L-830 720Q-560 490 0 470Z',
    cabin,
  ),
  path('M0 470Q560 490 830 720L770 1000Q520 800 0 790Q-520 800 -770 1000L-830 720Q-560 490 0 470Z', glass),
  path('M-800 5080Q-700 5140 0 5150Q700 5140 800 5080L790 4980Q640 5040 0 5045Q-640 5040 -790 4980Z', glass),
  path('M-864 1160Q-640 1090 -400 1100Q0 1060 400 1100Q640 1090 864 1160', edge),
];

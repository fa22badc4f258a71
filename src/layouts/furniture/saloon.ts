import { path, type Shape } from '../../geometry/shape';
import { outsideMirrors, tyres } from './car-parts';
import { bothSides, coachwork, type HalfOutline, halfWidthAt } from './coachwork';
import { cabin, edge, glass, seam } from './pen';

const bonnet: HalfOutline = [
  [0, 0],
  [300, 10],
  [540, 52],
  [720, 150],
  [815, 300],
  [862, 500],
  [888, 760],
  [900, 1100],
  [902, 1500],
  [910, 2000],
  [918, 2600],
];
const tail: HalfOutline = [
  [916, 3200],
  [906, 3700],
  [892, 4150],
  [855, 4480],
  [790, 4700],
  [650, 4830],
  [400, 4886],
  [0, 4900],
];

/** A saloon, lengthened behind the front seats by `longer`. */
export const saloonOutline = (longer: number): HalfOutline => [...bonnet, ...tail.map(([x, y]) => [x, y + longer] as const)];

/** Body, bonnet, lights, glass and the cabin cut open, without doors and seats. */
export function saloon(longer: number): readonly Shape[] {
  const outline = saloonOutline(longer);
  const back = (y: number) => y + longer;
  const rear = `${back(4160)}Q300 ${back(4160)} 560 ${back(4090)}`;
  return [
    ...tyres(916, 880),
    ...tyres(927, back(3790)),
    coachwork(outline),
    ...outsideMirrors(halfWidthAt(outline, 1600), 1600),
    ...bothSides('M330 90Q470 650 560 1180', seam),
    ...bothSides('M470 78Q650 120 752 260L700 330Q560 200 430 150Z', glass),
    path('M-300 34Q0 10 300 34L280 92Q0 66 -280 92Z', edge),
    path('M-700 420Q0 120 700 420', seam),
    path(`M-640 ${back(4210)}Q0 ${back(4330)} 640 ${back(4210)}M-690 ${back(4560)}Q0 ${back(4720)} 690 ${back(4560)}`, seam),
    ...bothSides(`M800 ${back(4560)}Q740 ${back(4720)} 560 ${back(4790)}L530 ${back(4730)}Q680 ${back(4670)} 738 ${back(4540)}Z`, glass),
    path(
      `M0 1260Q500 1290 740 1520L790 1760L800 2700L790 ${back(3640)}Q740 ${back(4000)} 560 ${back(4090)}Q300 ${back(4160)} 0 ${back(4160)}Q-300 ${back(4160)} -560 ${back(4090)}Q-740 ${back(4000)} -790 ${back(3640)}L-800 2700L-790 1760L-740 1520Q-500 1290 0 1260Z`,
      cabin,
    ),
    path('M0 1260Q500 1290 740 1520L640 1740Q420 1570 0 1555Q-420 1570 -640 1740L-740 1520Q-500 1290 0 1260Z', glass),
    path(
      `M0 ${rear}Q640 ${back(4050)} 690 ${back(3980)}L600 ${back(3810)}Q300 ${back(3865)} 0 ${back(3865)}Q-300 ${back(3865)} -600 ${back(3810)}L-690 ${back(3980)}Q-640 ${back(4050)} -560 ${back(4090)}Q-300 ${back(4160)} 0 ${back(4160)}Z`,
      glass,
    ),
    path(`M-690 ${back(3680)}Q0 ${back(3750)} 690 ${back(3680)}`, seam),
    path('M-786 1800Q-600 1745 -380 1760Q0 1700 380 1760Q600 1745 786 1800', edge),
  ];
}

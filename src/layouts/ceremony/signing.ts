import { caption, path, type Shape } from '../../geometry/shape';
import { choice, count, defineTemplate } from '../define-template';
import { flag, pairOfFlags, viewArrow } from '../furniture/decoration';
import { box, edge, stroke, trace, ware } from '../furniture/pen';
import { framed } from '../furniture/room';
import { letterOf } from '../letters';
import { chair, place, spread, standing } from '../place';

const signerPitch = 1500;
const standingPitch = 650;
const rowPitch = 800;
const firstStanding = -1860;
/** Where the delegations sit opposite: chairs in rows, the first at some distance from the table. */
const firstSeated = 1750;
const seatedPitch = 900;

/** Two copies of the treaty and a pen before each signer. */
const documents = (x: number): readonly Shape[] => [
  box(x - 190, -150, 180, 250, ware),
  box(x - 2, -150, 180, 250, ware),
  path(`M${x + 230} -130l70 200`, { ...edge, weight: 'heavy' }),
];

/** The cloth hangs to the floor in folds. */
function cloth(half: number): readonly Shape[] {
  const folds = Math.round(half / 118);
  const fold = (half * 2) / folds;
  return [
    box(-half, -400, half * 2, 800, { fill: 'canvas', stroke: 'furniture-text', weight: 'heavy' }, 16),
    path(`M${-half} 400${`q${fold / 2} 90 ${fold} 0`.repeat(folds)}`, edge),
  ];
}

/** People of each party in each row; the front row has the extra one. */
function rowsPerParty(standingEach: number, rows: number): readonly number[] {
  return Array.from({ length: rows }, (_, index) => Math.ceil((standingEach - index) / rows)).filter((people) => people > 0);
}

/**
 * Signers at the table, their assistants at the outer side, the delegations standing behind, all facing the cameras; or the delegations
 * seated opposite, facing the signers (cn.md §5).
 */
export const signing = defineTemplate(
  'ceremony/signing',
  [count('signers', 2, 1, 12), count('standing', 5, 0, 60), count('rows', 1, 1, 8), choice('participants', 'behind', 'opposite')],
  (asked) => {
    const signers = spread(asked.count('signers'), signerPitch);
    const table = ((signers.length - 1) * signerPitch) / 2 + 900;
    const isOpposite = asked.choice('participants') === 'opposite';
    const rows = rowsPerParty(asked.count('standing'), asked.count('rows'));
    const widest = (Math.max(0, ...rows) * 2 * standingPitch) / 2;
    const half = Math.max(widest, table + 400) + 900;
    const behind = isOpposite ? 0 : rows.length;
    const wall = firstStanding - Math.max(0, behind - 1) * rowPitch - 890;
    const front = isOpposite ? firstSeated + rows.length * seatedPitch - 350 : 1250;
    const rowAt = (index: number) => (isOpposite ? firstSeated + index * seatedPitch : firstStanding - index * rowPitch);
    const flagX = signers.length % 2 === 0 ? 70 : table - 250;
    const flags = pairOfFlags(flagX, 10);
    return {
      frame: framed({ x: -half, y: wall - 120, width: half * 2, height: front + 250 - wall }),
      view: 'from-front',
      flags,
      seats: [
        ...signers.map((x, index) =>
          place(`T${index + 1}`, { x, y: -680 }, 180, chair, { side: 'T', place: index + 1, of: signers.length }),
        ),
        ...signers.map((x, index) =>
          place(`A${index + 1}`, { x: x + (x > 0 ? 900 : -900), y: -730 }, 180, standing, {
            side: 'A',
            place: index + 1,
            of: signers.length,
          }),
        ),
        ...rows.flatMap((each, index) =>
          spread(each * 2, standingPitch).map((x, position) =>
            place(`${index + 1}${letterOf(position + 1)}`, { x, y: rowAt(index) }, isOpposite ? 0 : 180, isOpposite ? chair : standing, {
              row: index + 1,
              place: position + 1,
              of: each * 2,
              letter: letterOf(position + 1),
            }),
          ),
        ),
      ],
      furniture: () => [
        box(-half, wall - 120, half * 2, 120, { fill: 'wall' }),
        box(500 - half, wall, half * 2 - 1000, 70, ware),
        caption('backWall', { x: 0, y: wall + 210 }, 110),
        ...(isOpposite ? [] : [stroke(trace, [0, wall + 350], [0, firstStanding + 260])]),
        ...cloth(table),
        ...flags.flatMap(flag),
        ...signers.flatMap(documents),
        ...viewArrow('fromFront', { x: 0, y: front }),
      ],
    };
  },
);

import type { Place } from './pretix-areas';

/** What is drawn, as far as it reaches, millimeters. */
export type Box = { readonly from: Place; readonly to: Place; readonly isStage: boolean };

/** Who sits no farther from the edge of something sits at it: half a meter of knees, and a chair. */
const atEdge = 800;
/** Millimeters. */
const thinnest = 350;
/** From here on a thing is large enough to be looked at from all around: a court, a ring. Square millimeters. */
const arena = 20_000_000;

const middle = ({ from, to }: Box): Place => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
const areaOf = ({ from, to }: Box): number => (to.x - from.x) * (to.y - from.y);
/** How deep inside the box, negative outside of it. */
const depthIn = ({ from, to }: Box, { x, y }: Place): number => Math.min(x - from.x, to.x - x, y - from.y, to.y - y);

/** Degrees clockwise from up of the way from here to there, a right angle where it is all but one. */
function towards(here: Place, there: Place): number {
  const degrees = (Math.round((Math.atan2(there.x - here.x, here.y - there.y) * 180) / Math.PI) + 360) % 360;
  const right = (Math.round(degrees / 90) * 90) % 360;
  return Math.abs(degrees - right) <= 3 || Math.abs(degrees - right) >= 357 ? right : degrees;
}

/** How far a measure lies outside of what goes from `least` to `most`. */
const outside = (measure: number, least: number, most: number): number => Math.max(0, least - measure, measure - most);

/**
 * The nearest edge of what somebody sits at, and how far it is; a corner is nobody's side. Who sits before the end of a long side is
 * nearer to the line of the short one, and does not sit there.
 */
function edgeOf(box: Box, seat: Place): { readonly facing: number; readonly far: number } | undefined {
  if (depthIn(box, seat) < -atEdge) return undefined;
  const [{ from, to }, { x, y }] = [box, seat];
  const [past, beyond] = [outside(y, from.y, to.y), outside(x, from.x, to.x)];
  return [
    { far: Math.abs(x - from.x), facing: 90, past },
    { far: Math.abs(to.x - x), facing: 270, past },
    { far: Math.abs(y - from.y), facing: 180, past: beyond },
    { far: Math.abs(to.y - y), facing: 0, past: beyond },
  ]
    .filter((edge) => edge.past <= atEdge / 2 && edge.far <= atEdge)
    .toSorted((one, other) => one.far + one.past - other.far - other.past)[0];
}

/** Whether people sit at two sides of it at least. What is thinner than a table is a rail. */
function isTable(box: Box, seats: readonly Place[]): boolean {
  if (Math.min(box.to.x - box.from.x, box.to.y - box.from.y) < thinnest) return false;
  return new Set(seats.flatMap((seat) => edgeOf(box, seat)?.facing ?? [])).size > 1;
}

/** Across the row at this seat, to the side on which `focus` lies; undefined where the row has no direction. */
function across(row: readonly Place[], place: number, focus: Place): number | undefined {
  const [here, before, after] = [row[place], row[place - 1] ?? row[place], row[place + 1] ?? row[place]];
  if (!here || !before || !after) return undefined;
  const along = { x: after.x - before.x, y: after.y - before.y };
  if (along.x === 0 && along.y === 0) return undefined;
  const normal = { x: along.y, y: -along.x };
  const side = normal.x * (focus.x - here.x) + normal.y * (focus.y - here.y) < 0 ? -1 : 1;
  return towards({ x: 0, y: 0 }, { x: normal.x * side, y: normal.y * side });
}

/**
 * Which way each seat of each row looks, for pretix does not say: over the table or the rail that it stands at; else across its row to
 * the stage, or to what people sit all around. Where there is neither, the stage is taken to lie at the top.
 */
export function facings(rows: readonly (readonly Place[])[], boxes: readonly Box[]): readonly (readonly number[])[] {
  const all = rows.flat();
  // What has seats deep inside is the floor.
  const things = boxes.filter((box) => all.every((seat) => depthIn(box, seat) <= atEdge));
  const around = (box: Box): boolean => {
    const [left, right] = [all.some(({ x }) => x < box.from.x), all.some(({ x }) => x > box.to.x)];
    const [above, below] = [all.some(({ y }) => y < box.from.y), all.some(({ y }) => y > box.to.y)];
    return areaOf(box) >= arena && ((left && right) || (above && below));
  };
  const stage = boxes.find(({ isStage }) => isStage) ?? things.filter(around).toSorted((one, other) => areaOf(other) - areaOf(one))[0];
  const center = all.reduce((sum, { y }) => sum + y, 0) / Math.max(1, all.length);
  const usual = stage && middle(stage).y > center ? 180 : 0;
  const tables = things.filter((box) => !box.isStage && isTable(box, all));
  return rows.map((row) =>
    row.map((seat, place) => {
      const edges = tables.flatMap((box) => edgeOf(box, seat) ?? []).toSorted((one, other) => one.far - other.far);
      return edges[0]?.facing ?? (stage && across(row, place, middle(stage))) ?? usual;
    }),
  );
}

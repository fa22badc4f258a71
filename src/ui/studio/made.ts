import type { Point } from '../../geometry/point';
import type { DrawnRoom, DrawnSeat, Furniture, MadePiece } from '../../model/drawn-room';
import { seatId } from '../../model/ids';
import { groupOf, type Handle, pieceHandle, seatHandle } from './handles';
import type { Piece } from './make-piece';
import { type PieceKind, type PieceNumber, pieceKinds } from './pieces';

/** A table or block that is held whole and alone, with the numbers that it was made by. */
export type Made = { readonly group: string; readonly kind: PieceKind; readonly numbers: Readonly<Record<string, number>> };
/** Where the middle of what was made stands now, and how it is turned. */
export type Pose = { readonly at: Point; readonly turn: number };

export function placedBy({ at, turn }: Pose, { x, y }: Point): Point {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return { x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos };
}

const tenth = (value: number) => Math.round(value * 10) / 10 + 0;
const round = (degrees: number) => ((tenth(degrees) % 360) + 360) % 360;

export function madeIn(room: DrawnRoom, group: string): Made | undefined {
  const made = room.made && Object.hasOwn(room.made, group) ? room.made[group] : undefined;
  const kind = pieceKinds.find(({ id }) => id === made?.piece);
  return made && kind ? { group, kind, numbers: made.numbers } : undefined;
}

/** What was made by numbers, where nothing else is held. */
export function madeOf(room: DrawnRoom, held: readonly Handle[]): Made | undefined {
  const [first] = held;
  const group = first && groupOf(room, first);
  return group && held.length > 1 && held.every((handle) => groupOf(room, handle) === group) ? madeIn(room, group) : undefined;
}

/** Everything of a table or block. */
export const handlesOfGroup = (room: DrawnRoom, group: string): readonly Handle[] =>
  [...room.furniture.map((_, index) => pieceHandle(index)), ...room.seats.map(({ id }) => seatHandle(id))].filter(
    (handle) => groupOf(room, handle) === group,
  );

type Pair = readonly [made: { readonly x: number; readonly y: number; readonly turn: number }, now: DrawnSeat | Furniture];

const isOf =
  (room: DrawnRoom, group: string) =>
  ({ id }: DrawnSeat): boolean =>
    groupOf(room, seatHandle(id)) === group;

/** Each seat as it was made beside what it is in the room; those that were called otherwise since are known by their order. */
function seatPairs(room: DrawnRoom, group: string, made: Piece): readonly (readonly [DrawnSeat, DrawnSeat])[] {
  const own = room.seats.filter(isOf(room, group));
  if (own.length === made.seats.length) return made.seats.flatMap((seat, index) => (own[index] ? [[seat, own[index]] as const] : []));
  const named = new Map(own.map((seat) => [seat.id.split('.').at(-1), seat]));
  return made.seats.flatMap((seat) => {
    const now = named.get(seat.id);
    return now ? [[seat, now] as const] : [];
  });
}

/** The answer on which most agree. */
function commonest<Answer>(answers: readonly Answer[], nameOf: (answer: Answer) => string): Answer | undefined {
  const counts = new Map<string, { readonly answer: Answer; readonly times: number }>();
  for (const answer of answers) counts.set(nameOf(answer), { answer, times: (counts.get(nameOf(answer))?.times ?? 0) + 1 });
  return [...counts.values()].reduce<{ readonly answer: Answer; readonly times: number } | undefined>(
    (best, one) => (best && best.times >= one.times ? best : one),
    undefined,
  )?.answer;
}

/** Where it stands: as most of it says, so that one chair that was carried away does not turn the table. */
export function poseOf(room: DrawnRoom, { group, kind, numbers }: Made): Pose | undefined {
  const made = kind.make(numbers, '');
  const own = room.furniture.filter((piece) => piece.group === group);
  const turnOf = (piece: Furniture) => (piece.kind === 'circle' ? 0 : (piece.turn ?? 0));
  const pieces = made.furniture.flatMap((piece, index): readonly Pair[] => {
    const now = own[index];
    return own.length === made.furniture.length && now && piece.kind !== 'circle'
      ? [[{ x: piece.x, y: piece.y, turn: turnOf(now) - turnOf(piece) }, now]]
      : [];
  });
  const seats = seatPairs(room, group, made).map(([{ x, y, facing }, now]): Pair => [{ x, y, turn: now.facing - facing }, now]);
  const pairs = [...pieces, ...seats];
  const turn = commonest(
    pairs.map(([made]) => round(made.turn)),
    (degrees) => String(Math.round(degrees)),
  );
  if (turn === undefined) return undefined;
  const places = pairs.map(([made, now]): Point => {
    const from = placedBy({ at: { x: 0, y: 0 }, turn }, made);
    return { x: tenth(now.x - from.x), y: tenth(now.y - from.y) };
  });
  const at = commonest(places, ({ x, y }) => `${Math.round(x / 2)}/${Math.round(y / 2)}`);
  return at && { at, turn };
}

const countsOf = ({ numbers }: PieceKind, values: Readonly<Record<string, number>>): string =>
  numbers.map(({ key, counts }) => (counts ? values[key] : '')).join('/');

/** A number as it can be: whole where it counts, and neither too small nor too large. */
export const possible = ({ least, most, counts }: PieceNumber, value: number): number =>
  Math.min(most, Math.max(least, counts ? Math.round(value) : value));

/**
 * The room with a table or block made anew by other numbers, where it stands and as it is turned: its chairs are spread along it again and keep
 * their names and what was said of them. A chair that was taken away comes back only where chairs are counted anew.
 * `anchor`: a point of the old piece and the one of the new piece that comes to lie there; their middles where it is not said.
 */
export function remade(room: DrawnRoom, made: Made, numbers: MadePiece['numbers'], anchor?: readonly [Point, Point]): DrawnRoom {
  const stood = poseOf(room, made);
  if (!stood) return room;
  const { group, kind } = made;
  const middle = { x: 0, y: 0 };
  const [from, to] = anchor ?? [middle, middle];
  const [was, would] = [placedBy(stood, from), placedBy({ at: middle, turn: stood.turn }, to)];
  const pose = { at: { x: was.x - would.x, y: was.y - would.y }, turn: stood.turn };
  const placed = (point: Point): Point => {
    const { x, y } = placedBy(pose, point);
    return { x: tenth(x), y: tenth(y) };
  };

  const [old, next] = [kind.make(made.numbers, ''), kind.make(numbers, '')];
  const known = new Map(seatPairs(room, group, old).map(([seat, now]) => [seat.id, now]));
  const isRecounted = countsOf(kind, made.numbers) !== countsOf(kind, numbers);
  const gone = new Set([...known.values()].map(({ id }) => id));
  const taken = new Set(room.seats.filter(({ id }) => !gone.has(id)).map(({ id }) => id));
  const seats = next.seats.flatMap((seat): readonly DrawnSeat[] => {
    const now = known.get(seat.id);
    const id = now?.id ?? seatId(`${group}.${seat.id}`);
    if (!now && (!isRecounted || taken.has(id))) return [];
    return [{ ...seat, ...now, id, ...placed(seat), facing: round(seat.facing + pose.turn) }];
  });
  const own = room.furniture.filter((piece) => piece.group === group);
  const furniture = next.furniture.map((piece, index): Furniture => {
    const caption = own.length === next.furniture.length ? own[index]?.caption : piece.caption;
    const lies = { ...placed(piece), group, ...(caption ? { caption } : {}) };
    return piece.kind === 'circle' ? { ...piece, ...lies } : { ...piece, ...lies, turn: round((piece.turn ?? 0) + pose.turn) };
  });
  return {
    ...room,
    seats: inPlaceOf(room.seats, ({ id }) => gone.has(id), seats),
    furniture: own.length > 0 ? inPlaceOf(room.furniture, (piece) => piece.group === group, furniture) : room.furniture,
    made: { ...room.made, [group]: { piece: kind.id, numbers } },
  };
}

/** A list with some of it replaced by others, which stand where the first of them stood. */
function inPlaceOf<Item>(list: readonly Item[], isGone: (item: Item) => boolean, others: readonly Item[]): Item[] {
  const first = list.findIndex(isGone);
  const at = first < 0 ? list.length : first;
  return [...list.slice(0, at), ...others, ...list.slice(at).filter((item) => !isGone(item))];
}

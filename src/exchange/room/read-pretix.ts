import { fingerprintOf } from '../../documents/fingerprint';
import { DrawnRoom, type DrawnSeat } from '../../model/drawn-room';
import { RoomId, seatId } from '../../model/ids';
import { type DrawnArea, drawnArea, type Place } from './pretix-areas';
import { type Box, facings } from './pretix-facing';
import { type LeftOut, leftOutOf } from './pretix-left-out';
import { PretixPlan } from './pretix-plan';

/** A room, whether it was a plan of pretix, and what that had that it has no place for. */
export type ReadRoom = { readonly room: DrawnRoom; readonly leftOut: readonly LeftOut[]; readonly pretix: boolean };

export type PretixFault =
  | { readonly fault: 'pretixDamaged'; readonly place: string }
  | { readonly fault: 'pretixNoSeats' }
  | { readonly fault: 'pretixTooLarge'; readonly limit: number };

const plus = (...points: readonly (Place | undefined)[]): Place =>
  points.reduce<Place>((sum, point) => ({ x: sum.x + (point?.x ?? 0), y: sum.y + (point?.y ?? 0) }), { x: 0, y: 0 });

/** Where people sit a pixel says nothing of a meter: neighbors in a row are taken to sit this far apart, millimeters. */
const usualSpacing = 600;
const margin = 1_500;
const chair = 480;

type Sitting = { readonly row: string; readonly number: string; readonly zone: number; readonly at: Place };

function middleOf(numbers: readonly number[]): number | undefined {
  const sorted = numbers.filter((number) => number > 0).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Millimeters in a pixel, by the nearest neighbors: at a table they need not be the next in number. */
function scaleOf({ zones }: PretixPlan): number {
  const steps = zones.flatMap(({ rows }) =>
    rows.flatMap(({ seats }) =>
      seats.flatMap(({ position }, index) => {
        const others = seats.slice(index + 1, index + 4);
        const near = others.map((other) => Math.hypot(position.x - other.position.x, position.y - other.position.y));
        return near.length > 0 ? [least(near.filter((far) => far > 0))] : [];
      }),
    ),
  );
  return usualSpacing / (middleOf(steps.filter(Number.isFinite)) ?? usualSpacing / 10);
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');

/** `A` and `5` are A5; `3` and `5` would be 35, so the row is said: R3N5. What is still not unique is told apart by its zone, then by a number. */
function idsOf(sittings: readonly Sitting[]): readonly string[] {
  const taken = new Set<string>();
  return sittings.map(({ row, number, zone }) => {
    const [named, counted] = [plain(row), plain(number)];
    const base = /^[A-Z]+$/.test(named) && counted !== '' ? `${named}${counted}` : `R${named}N${counted}`;
    const tries = [base, `Z${zone + 1}${base}`];
    let id = tries.find((one) => !taken.has(one));
    for (let count = 2; id === undefined; count += 1) id = taken.has(`${tries[1]}X${count}`) ? undefined : `${tries[1]}X${count}`;
    taken.add(id);
    return id;
  });
}

/** Of thousands: a call cannot be given so many. */
const least = (numbers: readonly number[]): number => numbers.reduce((small, number) => Math.min(small, number), Number.POSITIVE_INFINITY);

const stageWords = /stage|bühne|podium|rostrum|altar|scène|escen(ario|a)|palco|panggung|舞台|主席台|讲台|court\b|\bring\b|lapangan/i;

const boxOf = ({ piece: { caption = '' }, reach }: DrawnArea): Box => ({
  from: { x: least(reach.map(({ x }) => x)), y: least(reach.map(({ y }) => y)) },
  to: { x: -least(reach.map(({ x }) => -x)), y: -least(reach.map(({ y }) => -y)) },
  isStage: stageWords.test(caption),
});

/** The plan as a room that can be drawn on. */
export function readPretix(json: object): ReadRoom | PretixFault {
  const read = PretixPlan.safeParse(json);
  if (!read.success) return { fault: 'pretixDamaged', place: (read.error.issues[0]?.path ?? []).join('.') };
  const { name, zones } = read.data;
  const sittings = zones.flatMap(({ position, rows }, zone) =>
    rows.flatMap((row) =>
      row.seats.map((seat) => ({ row: row.row_number, number: seat.seat_number, zone, at: plus(position, row.position, seat.position) })),
    ),
  );
  if (sittings.length === 0) return { fault: 'pretixNoSeats' };
  if (sittings.length > 10_000) return { fault: 'pretixTooLarge', limit: 10_000 };
  const scale = scaleOf(read.data);
  const areas = zones.flatMap(({ position, areas: drawn = [] }) =>
    drawn.flatMap((area) => drawnArea(area, plus(position, area.position), scale) ?? []),
  );
  const seated = sittings.map(({ at }) => ({ x: at.x * scale, y: at.y * scale }));
  const reached = [...seated, ...areas.flatMap(({ reach }) => reach)];
  const corner = { x: least(reached.map(({ x }) => x)), y: least(reached.map(({ y }) => y)) };
  const moved = <Thing extends Place>(thing: Thing): Thing => ({
    ...thing,
    x: Math.round(thing.x - corner.x + margin),
    y: Math.round(thing.y - corner.y + margin),
  });
  const furniture = areas.map(({ piece }) => moved(piece));
  const seatsAt = seated.map(moved);
  const rowsAt = zones.flatMap(({ position, rows }) =>
    rows.map((row) =>
      row.seats.map((seat) => plus(position, row.position, seat.position)).map(({ x, y }) => ({ x: x * scale, y: y * scale })),
    ),
  );
  const looks = facings(rowsAt, areas.map(boxOf)).flat();
  const ids = idsOf(sittings);
  const seats = seatsAt.map(
    (at, index): DrawnSeat => ({ id: seatId(ids[index] ?? ''), ...at, facing: looks[index] ?? 0, width: chair, depth: chair }),
  );
  const far = reached.map(moved);
  const room = DrawnRoom.safeParse({
    id: RoomId.parse(`pretix-${fingerprintOf([name])}`),
    name: name.trim().slice(0, 100) || 'pretix',
    width: -least(far.map(({ x }) => -x)) + margin,
    depth: -least(far.map(({ y }) => -y)) + margin,
    furniture,
    seats,
  });
  return room.success
    ? { room: room.data, leftOut: leftOutOf(read.data), pretix: true }
    : { fault: 'pretixDamaged', place: (room.error.issues[0]?.path ?? []).join('.') };
}

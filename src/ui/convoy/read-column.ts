import { drawOccasion } from '../../drawing/draw-occasion';
import type { SeatDrawing } from '../../drawing/drawing';
import type { Language } from '../../i18n/speak';
import type { Layout, LayoutSeat, LayoutVehicle } from '../../layouts/layout';
import { type SeatId, seatId } from '../../model/ids';
import type { Vehicle } from '../../model/vehicle';
import { driverSeat, wheelOf } from '../../protocol/conventions/scenes/vehicle';
import { activeFindings } from '../../protocol/review/active-findings';
import { type Finding, type Severity, severities } from '../../protocol/rules/finding';
import type { Review } from '../panels/review-port';

/** One seat of the board: where it lies in its vehicle, in columns and rows of plates, and what stands on its plate. */
export type BoardSeat = { readonly drawing: SeatDrawing; readonly seat: LayoutSeat; readonly left: number; readonly top: number };

export type BoardVehicle = {
  /** `V1`. */
  readonly key: string;
  readonly place: number;
  /** A layout without its scene. */
  readonly type: string;
  readonly about: Vehicle;
  readonly seats: readonly BoardSeat[];
  /** In plates. */
  readonly width: number;
  readonly height: number;
  readonly riders: number;
  readonly driver: { readonly name: string; readonly phone: string };
  /** The seat behind the wheel. */
  readonly wheel: SeatId | undefined;
  /** Of a bus: the side with the door. */
  readonly door: 'left' | 'right' | undefined;
  readonly severity: Severity | undefined;
};

/** How far apart the seats of one row stand: the least distance in the widest row. */
function pitchOf(seats: readonly LayoutSeat[]): number {
  const rows = [...new Set(seats.map(({ row }) => row))].map((row) => seats.filter((seat) => seat.row === row));
  const widest = rows.reduce((left, right) => (right.length > left.length ? right : left), []);
  const xs = widest.map(({ at }) => at.x).sort((left, right) => left - right);
  return Math.min(...xs.slice(1).map((x, index) => x - (xs[index] ?? x)));
}

/** As near to each other as plates may lie, in units of one plate: columns keep their distances, rows only their order. */
function placed(seats: readonly LayoutSeat[]): ReadonlyMap<SeatId, { readonly left: number; readonly top: number }> {
  const first = Math.min(...seats.map(({ at }) => at.x));
  const pitch = pitchOf(seats);
  const rows = [...new Set(seats.map(({ row }) => row))].sort((left, right) => left - right);
  return new Map(
    seats.map(({ id, at, row }) => [id, { left: Number.isFinite(pitch) ? (at.x - first) / pitch : 0, top: rows.indexOf(row) }]),
  );
}

/** What a finding says of one vehicle: all its seats are there, or it names the vehicle. */
const isAbout = (key: string, { seats, data }: Finding): boolean =>
  Object.values(data).includes(key) || (seats.length > 0 && seats.every((seat) => seat.startsWith(`${key}.`)));

const buses: ReadonlySet<string> = new Set(['vehicle/coaster', 'vehicle/coach']);

/** Wheel and door: as a vehicle drawn by hand says itself; else on the side of the setting, and across from it. */
function coachworkOf({ id, layout: kind, own }: LayoutVehicle, layout: Layout, seats: readonly LayoutSeat[]) {
  if (own) return { wheel: own.driver && seatId(`${id}.${own.driver}`), door: own.body === 'bus' ? own.doorSide : undefined };
  const side = wheelOf(layout);
  const across = side === 'left' ? 'right' : 'left';
  return { wheel: driverSeat(seats, side)?.id, door: buses.has(kind) ? across : undefined } as const;
}

/** The column as the board shows it, first vehicle first. */
export function boardOf({ context, findings }: Review, language: Language): readonly BoardVehicle[] {
  const { layout, occasion, reception } = context;
  const drawing = drawOccasion({ context, findings, language });
  const drawnOf = new Map(drawing.seats.map((one) => [one.seat, one]));
  const open = activeFindings(findings, reception.waivers, occasion);
  return (layout.vehicles ?? []).map((vehicle, index) => {
    const { id } = vehicle;
    const seats = layout.seats.filter(({ table }) => table === id);
    const places = placed(seats);
    const about = occasion.vehicles?.[id] ?? {};
    const sitters = seats.flatMap(({ id: seat }) => context.occupant(seat) ?? []);
    const atWheel = sitters.find(({ role }) => role === 'driver');
    const told = open.filter((finding) => isAbout(id, finding)).map(({ severity }) => severity);
    const all = seats.flatMap((seat): readonly BoardSeat[] => {
      const [drawn, at] = [drawnOf.get(seat.id), places.get(seat.id)];
      return drawn && at ? [{ drawing: drawn, seat, ...at }] : [];
    });
    return {
      key: id,
      place: index + 1,
      type: vehicle.layout.replace('vehicle/', ''),
      about,
      seats: all,
      width: Math.max(...all.map(({ left }) => left)) + 1,
      height: Math.max(...all.map(({ top }) => top)) + 1,
      // Whoever drives counts, on the list or not.
      riders: sitters.length + (about.driver && !atWheel && sitters.length > 0 ? 1 : 0),
      driver: { name: about.driver ?? atWheel?.name ?? '', phone: about.phone ?? (about.driver ? '' : (atWheel?.phone ?? '')) },
      ...coachworkOf(vehicle, layout, seats),
      severity: severities.find((severity) => told.includes(severity)),
    };
  });
}

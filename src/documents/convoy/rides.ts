import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import { roomOf } from '../../model/drawn-room';
import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Vehicle } from '../../model/vehicle';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { isRide, vehicleNumber } from '../occasion-words';

/** One vehicle on one way: its own occasion, or one of a convoy. */
export type Ride = {
  readonly context: OccasionContext;
  /** `V2` in a convoy, else empty. */
  readonly id: string;
  /** The layout of the vehicle itself, `vehicle/sedan`. */
  readonly layout: string;
  /** 车号, as the windscreen says it. */
  readonly number: string;
  /** 2号车; the title of an occasion that is one vehicle. */
  readonly label: string;
  readonly known: Vehicle;
  readonly driver: { readonly name: string; readonly phone: string };
  readonly sitters: readonly { readonly seat: SeatId; readonly person: Person }[];
};

function driverOf(known: Vehicle, sitters: Ride['sitters']): Ride['driver'] {
  const aboard = sitters.find(({ person }) => person.role === 'driver')?.person;
  return { name: known.driver ?? aboard?.name ?? '', phone: known.phone ?? (known.driver ? '' : (aboard?.phone ?? '')) };
}

/** Every vehicle of the occasion from the head of the column. */
export function ridesOf(context: OccasionContext, speaker: Speaker): readonly Ride[] {
  const { layout, occasion } = context;
  if (!isRide(context)) return [];
  const vehicles = layout.vehicles ?? [{ id: '', layout: layout.id }];
  return vehicles.map(({ id, layout: own }) => {
    const known = occasion.vehicles?.[id || 'V1'] ?? {};
    const sitters = layout.seats.flatMap((seat) => {
      const person = seat.table === id ? context.occupant(seat.id) : undefined;
      return person ? [{ seat: seat.id, person }] : [];
    });
    const number = id ? vehicleNumber(occasion, id) : (known.number ?? '');
    return {
      context,
      id,
      layout: own,
      number,
      label: number ? speaker.say('documents', 'ride.label', { number }) : occasion.title,
      known,
      driver: driverOf(known, sitters),
      sitters,
    };
  });
}

/** 主车, 随员车: what the vehicle is for. */
export const roleWords = ({ known }: Ride, speaker: Speaker): string =>
  known.role ? speaker.speak('model', `convoyRole.${known.role}`) : '';

/** 考斯特, or as the office calls a vehicle that it has drawn itself. */
export const vehicleName = ({ layout, context }: Ride, speaker: Speaker): string =>
  roomOf(context.reception.rooms, layout)?.name ?? speaker.speak('layouts', `name.${layout.replace('/', '.')}`);

/** Without the vehicle in front: `2C` of `V1.2C`. */
export const placeIn = ({ id }: Ride, seat: SeatId): string => (id ? seat.slice(id.length + 1) : seat);

/** The one vehicle out of the column. */
export function rideDrawing(drawing: Drawing, { context, id }: Ride): Drawing {
  const vehicle = context.layout.vehicles?.find((one) => one.id === id);
  if (!vehicle) return drawing;
  return { frame: vehicle.frame, room: vehicle.shapes, parties: [], tables: [], seats: drawing.seats.filter(({ block }) => block === id) };
}

/** Vehicles that leave together: one convoy, or single vehicles at the same time from the same place. */
export type Departure = { readonly title: string; readonly context: OccasionContext; readonly rides: readonly Ride[] };

/** Vehicles of the same departure have the same. */
export const departureOf = ({ occasion, layout }: OccasionContext): string =>
  layout.vehicles || !occasion.start ? occasion.id : `${occasion.start} ${occasion.place ?? ''}`;

export function departuresOf(contexts: readonly OccasionContext[], speaker: Speaker): readonly Departure[] {
  const departures = new Map<string, Departure>();
  for (const context of contexts.filter(isRide)) {
    const rides = ridesOf(context, speaker);
    const { occasion } = context;
    const key = departureOf(context);
    const known = departures.get(key);
    if (known) departures.set(key, { ...known, title: occasion.place ?? known.title, rides: [...known.rides, ...rides] });
    else departures.set(key, { title: occasion.title, context, rides });
  }
  return [...departures.values()];
}

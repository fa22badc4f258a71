import type { Command } from '../../commands/command';
import { setLayout } from '../../commands/set-layout';
import { setVehicle } from '../../commands/set-vehicle';
import { type SeatId, seatId } from '../../model/ids';
import { takenSeats } from '../../model/occasion';
import type { ConvoyRole } from '../../model/vehicle';
import { linesOf } from '../conventions/march';
import { handbook } from '../sources/handbook';
import type { OccasionContext } from './occasion-context';
import { type Car, columnOf } from './reading/column';
import { defineRule } from './rule';

type RoleCar = Car & { readonly role: ConvoyRole };
type Facts = { readonly early: RoleCar; readonly late: RoleCar };

/** The place of a role in the column; the advance car goes before all. Undefined where the sources do not name the role. */
function placing(context: OccasionContext): ((role: ConvoyRole) => number | undefined) | undefined {
  const lines = linesOf(context.occasion.convention, context.occasion.given);
  if (!lines) return undefined;
  return (role) => {
    if (role === 'advance') return -1;
    const place = lines.findIndex((line) => line.role === role);
    return place < 0 ? undefined : place;
  };
}

const withRoles = (context: OccasionContext): readonly RoleCar[] =>
  columnOf(context).flatMap((car) => (car.about.role ? [{ ...car, role: car.about.role }] : []));

/** Every vehicle drives where its task wants it: the lead car guides, the guards stand about the principal, the tail car closes. */
export const vehiclesInOrderOfMarch = defineRule({
  id: 'vehicles-in-order-of-march',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: handbook.convoy,
  watches: ['scene', 'notes'],
  messageIds: ['outOfOrder'],

  *check(context): Generator<Facts> {
    const placeOf = placing(context);
    if (!placeOf) return;
    const cars = withRoles(context).filter(({ role }) => placeOf(role) !== undefined);
    for (const [index, late] of cars.entries()) {
      // The first car ahead that should drive behind this one; one finding for each car that comes too late.
      const early = cars.slice(0, index).find(({ role }) => (placeOf(role) ?? 0) > (placeOf(late.role) ?? 0));
      if (early) yield { early, late };
    }
  },

  explain: ({ early, late }, { occasion }) => {
    const authority = linesOf(occasion.convention, occasion.given)?.find(({ role }) => role === late.role)?.citation;
    return {
      messageId: 'outOfOrder',
      data: {
        late: late.vehicle,
        lateRole: `@model.convoyRole.${late.role}`,
        early: early.vehicle,
        earlyRole: `@model.convoyRole.${early.role}`,
      },
      seats: late.aboard.map(({ seat }) => seat.id),
      people: [],
      ...(authority ? { citation: authority } : {}),
    };
  },

  /** The whole column in order, everybody staying in the car. Not where a seat is locked: that says one seat of one place in the column. */
  *suggest(_, context) {
    const placeOf = placing(context);
    const cars = columnOf(context);
    const types = String(context.layout.settings['vehicles'] ?? '').split(',');
    if (!placeOf || types.length !== cars.length || Object.keys(context.occasion.locks).length > 0) return;
    const places = cars.map(({ about }) => (about.role ? placeOf(about.role) : undefined));
    if (places.includes(undefined)) return;
    const order = cars.map((_car, index) => index).sort((left, right) => (places[left] ?? 0) - (places[right] ?? 0) || left - right);
    yield inColumn(context, cars, types, order);
  },
});

function inColumn(context: OccasionContext, cars: readonly Car[], types: readonly string[], order: readonly number[]): readonly Command[] {
  const { occasion, layout } = context;
  const keep: Record<SeatId, (typeof occasion.seating)[string][SeatId]> = {};
  for (const [place, index] of order.entries()) {
    const from = `V${index + 1}.`;
    for (const [seat, person] of takenSeats(occasion)) {
      if (seat.startsWith(from)) keep[seatId(`V${place + 1}.${seat.slice(from.length)}`)] = person;
    }
  }
  const vehicles = order.map((index) => types[index] ?? '').join(',');
  return [
    setLayout(occasion.id, occasion.layout, { ...layout.settings, vehicles }, keep),
    ...order.map((index, place) => setVehicle(occasion.id, `V${place + 1}`, cars[index]?.about ?? null)),
  ];
}

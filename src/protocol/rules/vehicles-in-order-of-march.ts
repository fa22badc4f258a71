import type { ConvoyRole } from '../../model/vehicle';
import { linesOf } from '../conventions/march';
import { handbook } from '../sources/handbook';
import type { OccasionContext } from './occasion-context';
import { type Car, columnOf } from './reading/column';
import { columnCommands, typesOf } from './reading/column-commands';
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

  /** The whole column in order, everybody staying in the car. Not where a seat is locked: that may say one place in the column. */
  *suggest(_, context) {
    const placeOf = placing(context);
    const cars = columnOf(context);
    const types = typesOf(context.layout);
    if (!placeOf || types.length !== cars.length || Object.keys(context.occasion.locks).length > 0) return;
    const places = cars.map(({ about }) => (about.role ? placeOf(about.role) : undefined));
    if (places.includes(undefined)) return;
    const order = cars.map((_car, index) => index).sort((left, right) => (places[left] ?? 0) - (places[right] ?? 0) || left - right);
    const asDrawn = { ...context.occasion, settings: context.layout.settings };
    yield columnCommands(
      asDrawn,
      types,
      order.map((from) => ({ from })),
    );
  },
});

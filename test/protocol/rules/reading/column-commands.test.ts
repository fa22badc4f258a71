import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../../src/commands/apply-commands';
import { OccasionId, PersonId, ReceptionId, SeatId } from '../../../../src/model/ids';
import { type Occasion, seatsOf } from '../../../../src/model/occasion';
import { Person } from '../../../../src/model/person';
import { emptyReception } from '../../../../src/model/reception';
import { type ColumnPlace, columnCommands, typesOf } from '../../../../src/protocol/rules/reading/column-commands';

const ride: Occasion = {
  id: OccasionId.parse('ride'),
  title: '车队',
  layout: 'vehicle/convoy',
  settings: { vehicles: 'sedan, sedan,coaster', wheel: 'left' },
  convention: 'cn-foreign',
  given: {},
  attendees: { [PersonId.parse('a')]: true, [PersonId.parse('b')]: true },
  seating: { V1: { [SeatId.parse('V1.2C')]: PersonId.parse('a') }, V3: { [SeatId.parse('V3.6C')]: PersonId.parse('b') } },
  locks: { [SeatId.parse('V3.6C')]: true },
  chosen: { [SeatId.parse('V1.2C')]: true },
  vehicles: { V1: { role: 'principal', plate: '江A·00018' }, V3: { role: 'guest' } },
};
const people = Object.fromEntries(['a', 'b'].map((id) => [id, Person.parse({ id, name: id, party: 'guest', role: 'member' })]));
const start = { ...emptyReception(ReceptionId.parse('r'), 'r'), people, occasions: { [ride.id]: ride }, programme: [ride.id] };

function lined(column: readonly ColumnPlace[], seats?: Parameters<typeof columnCommands>[3]): Occasion {
  const { reception, refusal } = applyCommands(start, columnCommands(ride, typesOf(ride), column, seats));
  const next = reception?.occasions[ride.id];
  if (!next) throw new Error(JSON.stringify(refusal));
  return next;
}

describe('the column anew', () => {
  it('reads what drives in it', () => {
    expect(typesOf(ride)).toEqual(['sedan', 'sedan', 'coaster']);
  });

  it('a whole vehicle goes to the head: riders, plate, lock and own choice go with it', () => {
    const next = lined([{ from: 2 }, { from: 0 }, { from: 1 }]);
    expect(typesOf(next)).toEqual(['coaster', 'sedan', 'sedan']);
    expect(next.vehicles).toEqual({ V1: { role: 'guest' }, V2: { role: 'principal', plate: '江A·00018' } });
    expect([seatsOf(next, PersonId.parse('b')), seatsOf(next, PersonId.parse('a'))]).toEqual([['V1.6C'], ['V2.2C']]);
    expect(next.locks).toEqual({ 'V1.6C': true });
    expect(next.chosen).toEqual({ 'V2.2C': true });
  });

  it('there and back again is the same column', () => {
    expect(lined([{ from: 0 }, { from: 1 }, { from: 2 }])).toEqual({
      ...ride,
      settings: { ...ride.settings, vehicles: 'sedan,sedan,coaster' },
    });
  });

  it('a vehicle that is left out leaves its riders without a seat, and nothing is known of it any more', () => {
    const next = lined([{ from: 1 }, { from: 2 }]);
    expect(seatsOf(next, PersonId.parse('a'))).toEqual([]);
    expect(next.attendees[PersonId.parse('a')]).toBe(true);
    expect(next.vehicles).toEqual({ V2: { role: 'guest' } });
  });

  it('one more joins with what is known of it', () => {
    const next = lined([{ type: 'suv', about: { role: 'lead' } }, { from: 0 }, { from: 1 }, { from: 2 }]);
    expect([typesOf(next)[0], next.vehicles?.V1?.role, next.vehicles?.V2?.role]).toEqual(['suv', 'lead', 'principal']);
  });

  it('another vehicle in its place keeps whoever finds the same seat in it', () => {
    const room = new Set(['2A', '2C']);
    const next = lined([{ from: 0 }, { from: 1 }, { from: 2, type: 'suv' }], () => room);
    expect(seatsOf(next, PersonId.parse('a'))).toEqual(['V1.2C']);
    expect(seatsOf(next, PersonId.parse('b'))).toEqual([]);
  });
});

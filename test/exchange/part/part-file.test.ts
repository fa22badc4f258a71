import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHouse } from '../../../src/exchange/house/read-house';
import { isPartFault, writePart } from '../../../src/exchange/part/part-file';
import { readRoom } from '../../../src/exchange/room/read-room';
import { readTemplate } from '../../../src/exchange/template/office-template';
import { layoutIds } from '../../../src/layouts/layout';
import { DrawnRoom, ownLayoutId } from '../../../src/model/drawn-room';
import { HouseConvention } from '../../../src/model/house-convention';
import { OfficeTemplate } from '../../../src/model/office-template';
import { smallRoom, talksHouse } from '../../laws/small-reception';
import { anyOf } from './any-of';

/** Fields that some of what was made had: a law over rooms without doors would say nothing of doors. */
function fieldsSeen() {
  const seen = new Set<string>();
  const see = (part: object) => {
    for (const [key, value] of Object.entries(part)) if (value !== undefined) seen.add(key);
  };
  return { seen, see };
}

describe('a part of a plan that leaves as a file comes back with nothing lost', { timeout: 60_000 }, () => {
  it('a room, with its furniture, doors and what makes a vehicle of it', () => {
    const { seen, see } = fieldsSeen();
    fc.assert(
      fc.property(anyOf(DrawnRoom), (room) => {
        see(room);
        expect(readRoom(writePart('room', room))).toEqual({ room, leftOut: [], pretix: false });
      }),
      { numRuns: 200 },
    );
    expect([...seen].sort()).toEqual(Object.keys(DrawnRoom.shape).sort());
  });

  it('an order of the house', () => {
    const { seen, see } = fieldsSeen();
    fc.assert(
      fc.property(anyOf(HouseConvention), fc.constantFrom(...layoutIds), (any, layout) => {
        const house = { ...any, layout };
        see(house);
        expect(readHouse(writePart('house', house))).toEqual(house);
      }),
      { numRuns: 200 },
    );
    expect([...seen].sort()).toEqual(Object.keys(HouseConvention.shape).sort());
  });

  it('a template of an office, with its paper, its room and its order of the house', () => {
    const { seen, see } = fieldsSeen();
    const room = anyOf(OfficeTemplate.shape.room.unwrap());
    const house = fc.constant(talksHouse);
    const rest = fc.record(
      {
        name: fc.constantFrom('会见', '=1+1', '<b>'),
        settings: anyOf(OfficeTemplate.shape.settings),
        convention: fc.constant(OfficeTemplate.shape.convention.parse('cn-foreign')),
        given: anyOf(OfficeTemplate.shape.given),
        vehicles: anyOf(OfficeTemplate.shape.vehicles.unwrap()),
        paper: anyOf(OfficeTemplate.shape.paper.unwrap()),
      },
      { requiredKeys: ['name', 'settings', 'convention', 'given'], noNullPrototype: true },
    );
    const own = fc.tuple(rest, room).map(([template, drawn]) => ({ ...template, room: drawn, layout: ownLayoutId(drawn) }));
    const known = fc.tuple(rest, house).map(([template, order]) => ({ ...template, house: order, layout: order.layout }));
    fc.assert(
      fc.property(fc.oneof(own, known), (template) => {
        see(template);
        const read = readTemplate(writePart('template', template));
        expect(isPartFault(read) ? read.fault : read).toEqual(template);
      }),
      { numRuns: 150 },
    );
    expect([...seen].sort()).toEqual(Object.keys(OfficeTemplate.shape).sort());
  });

  it('says so where a field is lost on the way', () => {
    const { seats: _, ...bare } = smallRoom;
    expect(readRoom(writePart('room', bare))).toMatchObject({ fault: 'damaged', part: 'seats' });
  });
});

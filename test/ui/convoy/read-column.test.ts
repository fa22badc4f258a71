import { describe, expect, it } from 'vitest';
import type { DrawnRoom } from '../../../src/model/drawn-room';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { boardOf } from '../../../src/ui/convoy/read-column';
import { mirroredVan } from '../../layouts/own-vehicle';
import { column, convoyReception } from './convoy';

function coachwork(vehicles: string, wheel: 'left' | 'right', ...rooms: readonly DrawnRoom[]) {
  const reception = { ...convoyReception(), rooms: Object.fromEntries(rooms.map((room) => [room.id, room])) };
  const context = stageOf(reception, { ...column, settings: { vehicles, wheel }, seating: {}, vehicles: {} });
  if (isStageFault(context)) throw new Error(context.fault);
  const review = { context, findings: [], score: { breach: 0, departure: 0, remark: 0 } };
  return boardOf(review, 'zh-CN').map((vehicle) => `${vehicle.wheel ?? 'none'} ${vehicle.door ?? 'no door'}`);
}

describe('wheel and door of a vehicle on the board', () => {
  it('the driver sits on the side of the wheel, and a bus is entered on the other', () => {
    expect(coachwork('sedan,coaster', 'left')).toEqual(['V1.1A no door', 'V2.1A right']);
    expect(coachwork('sedan,coaster', 'right')).toEqual(['V1.1C no door', 'V2.1A left']);
  });

  it('a vehicle drawn by hand says both itself, whatever the others have', () => {
    const bus: DrawnRoom = { ...mirroredVan, vehicle: { doors: [], ...mirroredVan.vehicle, body: 'bus' } };
    expect(coachwork(`sedan,own/${bus.id}`, 'left', bus)[1]).toBe(`V2.${bus.vehicle?.driver} left`);
  });
});

import { describe, expect, it } from 'vitest';
import { type SeatId, seatId } from '../../../src/model/ids';
import { renamed } from '../../../src/ui/studio/seat-numbering';
import {
  beforeWriting,
  drawn,
  drawnAgain,
  newNames,
  type Sketch,
  sketchOf,
  takenBack,
  writing,
  written,
} from '../../../src/ui/studio/sketch';
import { roomOnPaper } from './room';

const called = (sketch: Sketch, from: string, to: string): Sketch => {
  const names = new Map<SeatId, SeatId>([[seatId(from), seatId(to)]]);
  return drawn(sketch, renamed(sketch.room, names), undefined, names);
};

const begun = sketchOf(roomOnPaper);

describe('what seats were called when the drawing began', () => {
  it('is known after several new names', () => {
    expect(newNames(called(called(begun, 'S1', 'A1'), 'A1', 'A2'))).toEqual({ S1: 'A2' });
    expect(newNames(called(called(begun, 'S1', 'A1'), 'A1', 'S1'))).toEqual({});
  });
  it('is known where two seats exchange their names', () => {
    const exchanged = called(called(called(begun, 'S1', 'X1'), 'S2', 'S1'), 'X1', 'S2');
    expect(newNames(exchanged)).toEqual({ S1: 'S2', S2: 'S1' });
  });
  it('goes back and forth with the drawing', () => {
    const one = called(begun, 'S1', 'A1');
    expect(newNames(takenBack(one))).toEqual({});
    expect(newNames(drawnAgain(takenBack(one)))).toEqual({ S1: 'A1' });
  });
  it('says nothing of a seat that is gone', () => {
    const one = called(begun, 'S1', 'A1');
    const without = drawn(one, { ...one.room, seats: one.room.seats.filter(({ id }) => id !== 'A1') });
    expect(newNames(without)).toEqual({});
  });
});

describe('one step back', () => {
  it('gives back what was held as well, and a step on holds what it held', () => {
    const held = { ...begun, held: ['seat:S1'] as const };
    const without = drawn(held, { ...held.room, seats: held.room.seats.slice(1) }, []);
    expect(takenBack(without).held).toEqual(['seat:S1']);
    expect(drawnAgain(takenBack(without)).held).toEqual([]);
  });

  it('takes back all that was typed into a field, and nothing of what was done before it was entered or after it was left', () => {
    const wide = (sketch: Sketch, width: number) => drawn(sketch, { ...sketch.room, width });
    const before = wide(begun, 11_000);
    const typed = wide(wide(writing(before), 1_800), 18_000);
    expect(beforeWriting(typed).width).toBe(11_000);
    expect(takenBack(typed).room.width).toBe(11_000);
    const after = wide(wide(written(typed), 19_000), 20_000);
    expect(takenBack(after).room.width).toBe(19_000);
    expect(takenBack(takenBack(takenBack(after))).room.width).toBe(11_000);
  });
});

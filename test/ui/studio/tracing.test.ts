import { describe, expect, it } from 'vitest';
import { carried, clicked, exchanged, laidUnder, lengthOf, scaled } from '../../../src/ui/studio/tracing';

const plan = laidUnder({ address: 'blob:1', width: 2_000, height: 1_000 }, 10_000);

describe('a floor plan under the paper', () => {
  it('lies as wide as the room, in its own proportions', () => {
    expect(plan).toMatchObject({ x: 0, y: 0, width: 10_000, height: 5_000 });
  });

  it('comes to scale by a length that is known, its corner where it was', () => {
    expect(scaled({ ...plan, x: 100 }, 2_500, 5_000)).toMatchObject({ x: 100, width: 20_000, height: 10_000 });
    expect(scaled(plan, 0, 5_000)).toBe(plan);
  });

  it('gives way to another page of the same width', () => {
    expect(exchanged(scaled(plan, 1, 2), { address: 'blob:2', width: 1_000, height: 1_000 })).toMatchObject({
      address: 'blob:2',
      width: 20_000,
      height: 20_000,
    });
  });

  it('is carried by the hand as far as the hand goes', () => {
    expect(carried({ ...plan, x: 100 }, { x: 2_000, y: 500 }, { x: 1_200, y: 900 })).toMatchObject({ x: -700, y: 400, width: 10_000 });
  });

  it('is measured by two clicks; a third begins anew', () => {
    const first = clicked({}, { x: 0, y: 0 });
    const second = clicked(first, { x: 300, y: 400 });
    expect([lengthOf({}), lengthOf(first), lengthOf(second)]).toEqual([undefined, undefined, 500]);
    expect(clicked(second, { x: 9, y: 9 })).toEqual({ from: { x: 9, y: 9 } });
  });
});

import { describe, expect, it } from 'vitest';
import { type Box, facings } from '../../../src/exchange/room/pretix-facing';

const box = (x: number, y: number, width: number, height: number): Box => ({
  ...{ from: { x, y }, to: { x: x + width, y: y + height } },
  isStage: false,
});
const stage: Box = { ...box(0, -6000, 3000, 1000), isStage: true };
const row = (x: number, y: number, slope = 0) => [0, 1, 2].map((place) => ({ x: x + place * 600, y: y + place * slope }));

/** How the first seat of each row looks; all of a row look the same way. */
const looks = (rows: readonly ReturnType<typeof row>[], boxes: readonly Box[]) => {
  const found = facings(rows, boxes);
  for (const all of found) expect(new Set(all).size).toBe(1);
  return found.map(([first]) => first);
};

describe('which way people look in a plan that does not say it', () => {
  const both = [row(300, -400), row(300, 1200)];

  it('is over the table at which others sit on another side', () => {
    expect(looks(both, [stage, box(0, 0, 3000, 800)])).toEqual([180, 0]);
  });

  it('is to the stage past a counter with people at one side of it', () => {
    expect(looks([row(300, -400)], [stage, box(0, 0, 3000, 800)])).toEqual([0]);
  });

  it('is to the stage past what is thinner than a table', () => {
    expect(looks([row(300, -400), row(300, 500)], [stage, box(0, 0, 3000, 100)])).toEqual([0, 0]);
  });

  it('is not to the edge of the floor on which all sit', () => {
    expect(looks([row(600, 400), row(600, 3000), row(600, 5600)], [stage, box(0, 0, 9000, 6000)])).toEqual([0, 0, 0]);
  });

  it('is to the top where there is no stage, and a pillar is none', () => {
    expect(looks([row(-3000, -3000), row(3000, -3000)], [box(0, 0, 1000, 1000)])).toEqual([0, 0]);
  });

  it('is a right angle where a row is drawn all but straight, and its own where it is not', () => {
    expect(looks([row(300, 3000, 21), row(300, 3000, 210)], [stage])).toEqual([0, 19]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../../src/protocol/rules/reading/least-cut';
import { setsOf } from './sets-of';

describe('the least cut of a network', () => {
  it('lets through no less than flows: every cut is as wide as the one that is found', () => {
    const networks = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 0, max: 9 })), { maxLength: 16 });
    fc.assert(
      fc.property(networks, (pipes) => {
        const { pipe, sourceSide } = networkOf(6, pipes.length);
        for (const [from, to, room] of pipes) pipe(from, to, room);
        const width = (inside: (place: number) => boolean) =>
          pipes.reduce((all, [from, to, room]) => all + (inside(from) && !inside(to) ? room : 0), 0);
        const side = sourceSide(0, 5);
        expect([side[0], side[5]]).toEqual([1, 0]);
        const widths = setsOf(6)
          .filter((set) => set.includes(0) && !set.includes(5))
          .map((set) => width((place) => set.includes(place)));
        expect(width((place) => side[place] === 1)).toBe(Math.min(...widths));
      }),
      { numRuns: 200 },
    );
  });
});

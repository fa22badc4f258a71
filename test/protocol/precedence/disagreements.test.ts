import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../../src/protocol/precedence';
import { person } from './people';

const graded = (grades: readonly number[]) => grades.map((grade, index) => person(`p${index}`, { grade, officialOrder: index + 1 }));

describe('the official order against the comparators', () => {
  it('is silent where they agree, and where nothing is known', () => {
    expect(disagreements(graded([4, 5, 5, 6]), {})).toEqual([]);
    expect(disagreements([person('a', { officialOrder: 1 }), person('b', { officialOrder: 2, grade: 3 })], {})).toEqual([]);
    expect(disagreements([person('a', { officialOrder: 1, grade: 7 }), person('b', { grade: 3 })], {})).toEqual([]);
    expect(disagreements([person('a', { officialOrder: 1, grade: 7 }), person('b', { officialOrder: 1, grade: 3 })], {})).toEqual([]);
  });
  it('names the one who stands out, with the comparator', () => {
    expect(disagreements(graded([9, 5, 6, 7]), {})).toMatchObject([{ above: 'p0', below: 'p1', outOfPlace: 'p0', principle: 'grade' }]);
    expect(disagreements(graded([5, 6, 7, 3]), {})).toMatchObject([{ above: 'p2', below: 'p3', outOfPlace: 'p3', principle: 'grade' }]);
  });
  it('does not compare people of two parties', () => {
    expect(
      disagreements([person('g', { officialOrder: 1, grade: 9 }), person('h', { party: 'host', officialOrder: 1, grade: 3 })], {}),
    ).toEqual([]);
  });
  it('names the fewest people, against brute force', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 7 }), (grades) => {
        const fewest = Math.min(
          ...Array.from({ length: 2 ** grades.length }, (_, mask) => {
            const kept = grades.filter((_, index) => mask & (1 << index));
            return kept.every((grade, index) => index === 0 || (kept[index - 1] ?? 0) <= grade)
              ? grades.length - kept.length
              : grades.length;
          }),
        );
        expect(disagreements(graded(grades), {})).toHaveLength(fewest);
      }),
    );
  });
});

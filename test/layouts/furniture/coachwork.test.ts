import { describe, expect, it } from 'vitest';
import { bodyHalfCurve, type HalfOutline, halfWidthAt, mirrored } from '../../../src/layouts/furniture/coachwork';

const box: HalfOutline = [
  [0, 0],
  [100, 0],
  [120, 400],
  [0, 500],
];

describe('coachwork', () => {
  it('finds the edge of the body between two points of its outline', () => {
    expect(halfWidthAt(box, 200)).toBe(110);
    expect(halfWidthAt(box, 400)).toBe(120);
  });

  it('mirrors absolute and relative path data on the middle line', () => {
    expect(mirrored('M10 20h30V5l-4 6Q1 2 3 4Z')).toBe('M-10 20h-30V5l4 6Q-1 2 -3 4Z');
  });

  it('turns an arc the other way in the mirror, and back again', () => {
    const arc = 'M100 0A50 50 0 0 1 40 60';
    expect(mirrored(arc)).toBe('M-100 0A50 50 0 0 0 -40 60');
    expect(mirrored(mirrored(arc))).toBe(arc);
  });

  it('runs a smooth line through every point, from the first to the last', () => {
    const curve = bodyHalfCurve(box);
    expect(curve.startsWith('M0 0C')).toBe(true);
    for (const [x, y] of box.slice(1)) expect(curve).toContain(` ${x} ${y}`);
  });
});

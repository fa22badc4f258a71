import { expect, it } from 'vitest';
import { drawArrow } from '../../src/drawing/arrow';

it('goes from the one to the other', () => {
  const arrow = drawArrow({ x: 0, y: 0 }, { x: 1000, y: 0 });
  expect(arrow.along(0)).toEqual({ x: 0, y: 0 });
  expect(arrow.along(1)).toEqual({ x: 1000, y: 0 });
});

it('bows to one hand, so that the two arrows of a swap lie apart', () => {
  const there = drawArrow({ x: 0, y: 0 }, { x: 1000, y: 0 });
  const back = drawArrow({ x: 1000, y: 0 }, { x: 0, y: 0 });
  expect(Math.abs(there.along(0.5).y - back.along(0.5).y)).toBeGreaterThan(150);
});

it('leaves both seats free', () => {
  const [line] = drawArrow({ x: 0, y: 0 }, { x: 4000, y: 0 }, 400).shapes;
  const start = line?.kind === 'path' ? Number(/^M([-\d.]+)/.exec(line.d)?.[1]) : 0;
  expect(start).toBeGreaterThan(300);
});

it('does not break when nobody moves', () => {
  const [line] = drawArrow({ x: 5, y: 5 }, { x: 5, y: 5 }).shapes;
  expect(line?.kind === 'path' && line.d).not.toContain('NaN');
});

import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { touches } from '../../../src/geometry/rectangle';
import { hitIndex } from '../../../src/ui/canvas/hit-index';
import { travelsBetween } from '../../../src/ui/canvas/travels';
import { sampleContext } from '../../drawing/sample-context';

const draw = (seated: Parameters<typeof sampleContext>[2]) =>
  drawOccasion({ context: sampleContext('meeting/talks', {}, seated), findings: [], language: 'zh-CN' });

describe('the hit index', () => {
  const { seats } = draw({});
  const hits = hitIndex(seats);
  it('finds every seat at the middle of its plate', () => {
    for (const { seat, plate } of seats)
      expect(hits.at({ x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 }, 0)?.seat).toBe(seat);
  });
  it('finds nothing between the sides, and the nearer seat within the slack', () => {
    const [first] = seats;
    if (!first) throw new Error('no seat');
    const beside = { x: first.plate.x - 30, y: first.plate.y + 100 };
    expect(hits.at({ x: 0, y: 0 }, 60)).toBeUndefined();
    expect(hits.at(beside, 0)).toBeUndefined();
    expect(hits.at(beside, 60)?.seat).toBe(first.seat);
  });
});

describe('seats within a part of the room', () => {
  const { seats } = draw({});
  const hits = hitIndex(seats);
  it('are those of which any part lies inside, however large the part is', () => {
    for (const side of [50, 900, 3_000, 20_000]) {
      const part = { x: -side / 2, y: -side / 2, width: side, height: side };
      expect(hits.within(part)).toEqual(seats.filter(({ plate }) => touches(plate, part)));
    }
  });
});

describe('travels', () => {
  it('show who changed seats, one after the other, and nobody else', () => {
    const before = draw({ N1: { name: 'a' }, N2: { name: 'b' }, N3: { name: 'c' } });
    const after = draw({ N1: { name: 'b' }, N2: { name: 'a' }, N3: { name: 'c' }, N4: { name: 'new' } });
    const travels = travelsBetween(before, after, 40);
    expect(travels.map(({ seat, delay }) => [seat.seat, seat.person, delay])).toEqual([
      ['N1', 'b', 0],
      ['N2', 'a', 40],
    ]);
    const [first] = travels;
    const goal = after.seats.find(({ seat }) => seat === 'N1');
    expect(first?.way(1).x).toBeCloseTo((goal?.plate.x ?? 0) + (goal?.plate.width ?? 0) / 2);
  });
});

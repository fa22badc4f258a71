import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../src/drawing/draw-occasion';
import { discCover, discOfComer, type Level, seatShapes, standardLook } from '../../src/drawing/seat-shapes';
import type { Shape } from '../../src/geometry/shape';
import type { LayoutId } from '../../src/layouts/layout';
import type { Finding } from '../../src/protocol/rules/finding';
import { layoutFor, sampleContext } from './sample-context';

const context = sampleContext(
  'meeting/talks',
  { perSide: 2 },
  { N1: { name: '林德', order: 2 }, N2: { name: '科瓦奇', order: 1, withdrawn: true } },
);
const { seats } = drawOccasion({ context, findings: [], language: 'zh-CN' });
const seat = (id: string) => {
  const found = seats.find((one) => one.seat === id);
  if (!found) throw new Error(`no seat ${id}`);
  return found;
};
const at = (level: Level) => ({ ...standardLook, level });
const host = { party: 'host', mark: { kind: 'rank', text: '7' } } as const;

describe('the disc of somebody who comes to a seat', () => {
  it('stands where the sitter’s stood, in the form of the party that comes', () => {
    const [circle, text] = discOfComer(seat('N1'), host, at('name'));
    expect(circle).toMatchObject({ kind: 'circle', ...seat('N1').back, stroke: 'host' });
    expect(text).toMatchObject({ kind: 'text', text: '7', paint: 'host-ink' });
  });

  it('is the plate itself from afar, and nothing from further away', () => {
    const { plate } = seat('N1');
    expect(discOfComer(seat('N1'), host, at('disc'))[0]).toMatchObject({ x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 });
    expect(discOfComer(seat('N1'), host, at('dot'))).toEqual([]);
  });

  it('says nothing of the sitter’s withdrawal', () => {
    expect(discOfComer(seat('N2'), host, at('name'))).toContainEqual(expect.objectContaining({ text: '7' }));
  });

  it('is preceded by paper as large as the disc beneath, also for somebody who has none', () => {
    const [under] = discOfComer(seat('N1'), host, at('name'));
    const [cover] = discCover(seat('N1'), at('name'));
    if (under?.kind !== 'circle' || cover?.kind !== 'circle') throw new Error('A disc is a circle.');
    expect(cover).toMatchObject({ x: under.x, y: under.y, fill: 'paper' });
    expect(cover.radius).toBeGreaterThan(under.radius);
    expect(discOfComer(seat('N1'), { party: 'guest' }, at('name'))).toEqual([]);
    expect(discCover(seat('N2'), at('short'))).toHaveLength(1);
    expect(discCover(seat('S1'), at('name'))).toEqual([]);
  });
});

const circles = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape] : []));

/** Every seat taken by somebody with a number, and a remark on each. */
function allRemarked(id: LayoutId, settings: Readonly<Record<string, number>>) {
  const { seats } = layoutFor(id, settings);
  const sitters = Object.fromEntries(seats.map((seat, index) => [seat.id, { name: `来宾${index + 1}`, order: index + 1 }]));
  const remark: Finding = {
    rule: 'known',
    severity: 'remark',
    messageId: 'said',
    data: {},
    seats: seats.map((seat) => seat.id),
    people: [],
    citation: { source: 'book', place: '1', relation: 'states', grade: 'law' },
  };
  return drawOccasion({ context: sampleContext(id, settings, sitters), findings: [remark], language: 'zh-CN' }).seats;
}

describe('what stands on a plate', () => {
  it.each([
    ['banquet/round', { seats: 10 }],
    ['banquet/round', { seats: 30 }],
    ['meeting/round', { seats: 24 }],
    ['meeting/talks', { perSide: 11 }],
    ['banquet/u', {}],
  ] as const)('a finding hides no number, %s %j', (id, settings) => {
    const drawn = allRemarked(id, settings);
    expect(drawn.length).toBeGreaterThan(9);
    for (const seat of drawn) {
      const sign = circles(seatShapes(seat, standardLook)).find(({ stroke }) => stroke === 'remark');
      expect(sign, seat.seat).toBeDefined();
      // The figures take the middle of the disc, 8 px across.
      const gap = sign ? Math.hypot(sign.x - seat.back.x, sign.y - seat.back.y) - sign.radius : 0;
      expect(gap, seat.seat).toBeGreaterThan(50);
    }
  });

  it('before a guest stands the seat of the table; which table it is, the table says; an empty plate says both', () => {
    const context = sampleContext('banquet/hall', {}, { 'T1.3': { name: '林德', order: 1 } });
    const hall = drawOccasion({ context, findings: [], language: 'zh-CN' }).seats;
    const said = (id: string) => {
      const found = hall.find((one) => one.seat === id);
      return found ? seatShapes(found, standardLook).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) : [];
    };
    expect(said('T1.3')).toContain('3');
    expect(said('T1.3')).not.toContain('T1.3');
    expect(said('T1.4')).toContain('T1.4');
  });

  it('from afar the number is light, so that it goes when it cannot be read; near by it is strong', () => {
    const [seat] = allRemarked('banquet/round', { seats: 10 });
    if (!seat) throw new Error('no seat');
    const numbers = (level: 'disc' | 'name') =>
      seatShapes(seat, { ...standardLook, level }).flatMap((shape) => (shape.kind === 'text' && shape.text === '1' ? [shape.strong] : []));
    expect(numbers('disc')).toEqual([false]);
    expect(numbers('name')).toContain(true);
  });
});

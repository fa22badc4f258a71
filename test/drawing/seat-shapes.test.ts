import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../src/drawing/draw-occasion';
import { discCover, discOfComer } from '../../src/drawing/seat-shapes';
import { sampleContext } from './sample-context';

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
const host = { party: 'host', mark: { kind: 'rank', text: '7' } } as const;

describe('the disc of somebody who comes to a seat', () => {
  it('stands where the sitter’s stood, in the form of the party that comes', () => {
    const [circle, text] = discOfComer(seat('N1'), host, 'name');
    expect(circle).toMatchObject({ kind: 'circle', ...seat('N1').back, stroke: 'host' });
    expect(text).toMatchObject({ kind: 'text', text: '7', paint: 'host-ink' });
  });

  it('is the plate itself from afar, and nothing from further away', () => {
    const { plate } = seat('N1');
    expect(discOfComer(seat('N1'), host, 'disc')[0]).toMatchObject({ x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 });
    expect(discOfComer(seat('N1'), host, 'dot')).toEqual([]);
  });

  it('says nothing of the sitter’s withdrawal', () => {
    expect(discOfComer(seat('N2'), host, 'name')).toContainEqual(expect.objectContaining({ text: '7' }));
  });

  it('is preceded by paper as large as the disc beneath, also for somebody who has none', () => {
    const [under] = discOfComer(seat('N1'), host, 'name');
    const [cover] = discCover(seat('N1'), 'name');
    if (under?.kind !== 'circle' || cover?.kind !== 'circle') throw new Error('A disc is a circle.');
    expect(cover).toMatchObject({ x: under.x, y: under.y, fill: 'paper' });
    expect(cover.radius).toBeGreaterThan(under.radius);
    expect(discOfComer(seat('N1'), { party: 'guest' }, 'name')).toEqual([]);
    expect(discCover(seat('N2'), 'short')).toHaveLength(1);
    expect(discCover(seat('S1'), 'name')).toEqual([]);
  });
});

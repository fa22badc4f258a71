import { expect, it } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import type { Judge } from '../../../src/ui/canvas/seat-state';
import { createStandings } from '../../../src/ui/canvas/standings';
import { personId, sampleContext } from '../../drawing/sample-context';

const context = sampleContext('meeting/talks', { perSide: 3 }, { N1: { name: 'a' }, S2: { name: 'b', party: 'host' } }, { locked: ['S2'] });
const { seats } = drawOccasion({ context, findings: [], language: 'zh-CN' });
const plateOf = (id: string) => seats.find(({ seat }) => seat === id)?.plate ?? { x: 0, y: 0 };
const judge: Judge = (_, seat) => ({ allowed: seat.startsWith('N'), best: seat === 'N3' });
const atOnce = () => true;

it('judges the nearest seats first, and tells of the new ones only', () => {
  const standings = createStandings();
  const heard: string[][] = [];
  standings.begin(seats, personId('a'), judge, plateOf('N1'));
  standings.subscribe(() => heard.push(standings.fresh().map(({ seat, standing }) => `${seat.seat} ${standing}`)));
  expect(standings.step(atOnce)).toBe(true);
  expect(standings.step(atOnce)).toBe(true);
  expect(heard).toEqual([['N1 origin'], ['N2 legal']]);
  expect(standings.all()).toHaveLength(2);
});

it('says of every seat whether it would do, once there was time enough', () => {
  const standings = createStandings();
  standings.begin(seats, personId('a'), judge, plateOf('N1'));
  expect(standings.step(() => false)).toBe(false);
  expect(Object.fromEntries(standings.all().map(({ seat, standing }) => [seat.seat, standing]))).toEqual({
    N1: 'origin',
    N2: 'legal',
    N3: 'best',
    S1: 'illegal',
    S2: 'illegal',
    S3: 'illegal',
  });
});

it('knows nothing more once the hand has let go', () => {
  const standings = createStandings();
  standings.begin(seats, personId('a'), judge, plateOf('N1'));
  standings.step(() => false);
  standings.end();
  expect(standings.all()).toEqual([]);
  expect(standings.step(atOnce)).toBe(false);
});

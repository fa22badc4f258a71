import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { speakerFor } from '../../../src/i18n/speak';
import { seatId } from '../../../src/model/ids';
import { canvasLabels } from '../../../src/ui/canvas/labels';
import { sampleContext } from '../../drawing/sample-context';

const context = sampleContext(
  'meeting/talks',
  {},
  { N3: { name: '埃莱娜·莫拉维', title: '市长', order: 1 }, N4: { name: '米拉·秦', role: 'interpreter' } },
  { free: ['S1'] },
);
const breach = {
  rule: 'order',
  severity: 'breach' as const,
  messageId: 'said',
  data: {},
  seats: [seatId('N3')],
  people: [],
  citation: { source: 'book', place: '1', relation: 'states' as const, grade: 'law' as const },
};

function labelOf(language: 'zh-CN' | 'en', id: string) {
  const labels = canvasLabels(speakerFor(language));
  const seat = drawOccasion({ context, findings: [breach], language }).seats.find((one) => one.seat === id);
  return seat && labels.seat(seat);
}

describe('what a screen reader hears', () => {
  it('is seat, rank, person and findings, in both languages', () => {
    expect(labelOf('zh-CN', 'N3')).toBe('N3，客方第 1 位，埃莱娜·莫拉维 市长，1 处违规');
    expect(labelOf('en', 'N3')).toBe('N3, guest no. 1, 埃莱娜·莫拉维, 市长, breaches: 1');
  });
  it('names a role instead of a rank', () => expect(labelOf('zh-CN', 'N4')).toBe('N4，译员，米拉·秦'));
  it('tells an empty seat from one that is kept free', () => {
    expect(labelOf('en', 'S2')).toBe('S2, empty');
    expect(labelOf('en', 'S1')).toBe('S1, kept free by the convention');
  });
});

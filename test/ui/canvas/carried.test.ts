import { expect, it, vi } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { speakerFor } from '../../../src/i18n/speak';
import { PersonId, seatId } from '../../../src/model/ids';
import { createCarried } from '../../../src/ui/canvas/carried';
import { advance, type Gesture, inHand, resting, type Story } from '../../../src/ui/canvas/gestures/drag-person';
import { canvasLabels } from '../../../src/ui/canvas/labels';
import { weighOnce } from '../../../src/ui/canvas/weigh-once';
import { sampleContext } from '../../drawing/sample-context';

const [first, second] = ['a', 'b'].map((id) => PersonId.parse(id)) as [PersonId, PersonId];
const [n2, n3] = [seatId('N2'), seatId('N3')];
const context = sampleContext('meeting/talks', {}, { N3: { name: '甲', order: 1 }, N2: { name: '乙', order: 2 } });
const { seats } = drawOccasion({ context, findings: [], language: 'zh-CN' });
const moves = [
  { person: first, from: n3, to: n2 },
  { person: second, from: n2, to: n3 },
];

function carrying() {
  let gesture: Gesture = resting;
  const tell = (story: Story) => {
    gesture = advance(gesture, story).gesture;
  };
  const hand = () => inHand(gesture);
  const weigh = vi.fn(() => '违规 1 → 0');
  const carried = createCarried(hand, {
    labels: canvasLabels(speakerFor('zh-CN')),
    seatOf: (seat) => seats.find((one) => one.seat === seat),
    personOf: () => ({ name: '乙', party: 'guest' }),
    judge: undefined,
    weigh: weighOnce(weigh),
    planned: () => {
      const over = hand()?.over;
      return { moves: over?.on === 'seat' && over.seat === n2 ? moves : [], past: [] };
    },
  });
  return { tell, carried, weigh };
}

it('tells who is in the hand, who moves, and what that does to the score', () => {
  const { tell, carried } = carrying();
  expect(carried()).toBeUndefined();
  tell({ type: 'pickUp', person: first, from: n3 });
  expect(carried()).toMatchObject({ lead: { person: first, from: n3 }, onto: n3, moves: [], score: '' });
  tell({ type: 'walk', seat: n2 });
  expect(carried()).toMatchObject({ onto: n2, moves, score: '违规 1 → 0', note: { text: '与乙对调' } });
  tell({ type: 'cancel' });
  expect(carried()).toBeUndefined();
});

it('answers the same as long as the hand is over the same place, and weighs a drop once', () => {
  const { tell, carried, weigh } = carrying();
  tell({ type: 'pickUp', person: first, from: n3 });
  tell({ type: 'walk', seat: n2 });
  const there = carried();
  expect(carried()).toBe(there);
  tell({ type: 'walk', seat: n3 });
  expect(carried()).not.toBe(there);
  expect(weigh).toHaveBeenCalledTimes(1);
});

import { expect, it } from 'vitest';
import { seatId } from '../../../../src/model/ids';
import { gathered, gatheringBy } from '../../../../src/ui/canvas/gestures/gather';

const [a, b, c] = ['N1', 'N2', 'N3'].map(seatId) as [ReturnType<typeof seatId>, ReturnType<typeof seatId>, ReturnType<typeof seatId>];

it('takes the new ones instead, beside, or in and out', () => {
  expect(gathered([a, b], 'only', [c])).toEqual([c]);
  expect(gathered([a, b], 'add', [b, c])).toEqual([a, b, c]);
  expect(gathered([a, b], 'turn', [b, c])).toEqual([a, c]);
});

it('is chosen by the key that is down', () => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false };
  expect(gatheringBy(none)).toBe('only');
  expect(gatheringBy({ ...none, shiftKey: true })).toBe('add');
  expect(gatheringBy({ ...none, metaKey: true })).toBe('turn');
});

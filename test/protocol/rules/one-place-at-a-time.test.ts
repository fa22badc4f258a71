import { describe, expect, it } from 'vitest';
import { onePlaceAtATime } from '../../../src/protocol/rules/one-place-at-a-time';
import { contextOf } from './contexts';
import { talks } from './rooms';
import { testRule } from './test-rule';

const morning = { room: talks, people: 'G1 H1', time: ['2026-11-30T09:00', '2026-11-30T10:00'] } as const;

testRule(onePlaceAtATime, {
  valid: {
    'one after the other': { ...morning, meanwhile: ['2026-11-30T10:00', '2026-11-30T11:00'] },
    'one before the other': { ...morning, meanwhile: ['2026-11-30T08:00', '2026-11-30T09:00'] },
    'nobody knows when it ends': { room: talks, people: 'G1', meanwhile: ['2026-11-30T09:00', '2026-11-30T11:00'] },
    'nobody is at both': { ...morning, away: 'G1 H1', meanwhile: ['2026-11-30T09:30', '2026-11-30T11:00'] },
  },
  invalid: {
    'half an hour at both': {
      given: { ...morning, away: 'H1', meanwhile: ['2026-11-30T09:30', '2026-11-30T11:00'] },
      finds: [{ says: 'overlap', severity: 'breach', seats: '', people: 'G1', cures: 0 }],
    },
  },
});

describe('the time of the other occasion', () => {
  it.each([
    ['2026-11-30T11:00', '11:00'],
    ['2026-12-01T01:00', '2026-12-01T01:00'],
  ])('ends at an hour of the same day, else at a day and an hour: %s', (end, said) => {
    const [finding] = onePlaceAtATime.review(contextOf({ ...morning, meanwhile: ['2026-11-30T09:30', end] }));
    expect(finding?.data).toMatchObject({ start: '2026-11-30T09:30', end: said });
  });
});

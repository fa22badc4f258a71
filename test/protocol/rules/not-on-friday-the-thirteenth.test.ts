import { afterEach, describe, expect, it, vi } from 'vitest';
import { notOnFridayTheThirteenth } from '../../../src/protocol/rules/not-on-friday-the-thirteenth';
import { contextOf } from './contexts';
import { roundTable, talks } from './rooms';
import { testRule } from './test-rule';

const on = (day: string, country?: string) =>
  ({
    room: roundTable,
    people: 'G1 H1',
    convention: 'cn-foreign',
    time: [`${day}T18:00`, `${day}T20:00`],
    about: { G1: country ? { country } : {} },
  }) as const;

// cn.md §11: Western guests avoid Friday the 13th.
testRule(notOnFridayTheThirteenth, {
  valid: {
    'a Thursday': on('2026-11-12', '法国'),
    'a Friday of another date': on('2026-11-20', '法国'),
    'no meal': { ...on('2026-11-13', '法国'), room: talks },
    'a Sunday the 13th': on('2026-12-13', '法国'),
    'no country is known': on('2026-11-13'),
    'guests from elsewhere': on('2026-11-13', '日本'),
    'only the host is from the West': { ...on('2026-11-13'), about: { H1: { country: '法国' } } },
    'no day is known': { room: roundTable, people: 'G1 H1', convention: 'cn-foreign', about: { G1: { country: '法国' } } },
    'no Chinese convention': { ...on('2026-11-13', '法国'), convention: 'fr' },
  },
  invalid: {
    'a Friday the 13th': {
      given: on('2026-11-13', 'France'),
      finds: [{ says: 'friday', severity: 'remark', seats: '', people: 'G1', cures: 0 }],
    },
  },
});

describe('the day of the week', () => {
  afterEach(() => vi.unstubAllEnvs());
  it.each(['Asia/Shanghai', 'America/Los_Angeles'])('is that of the plan, wherever the machine stands: %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(notOnFridayTheThirteenth.review(contextOf(on('2026-11-13', '法国')))).toHaveLength(1);
    expect(notOnFridayTheThirteenth.review(contextOf(on('2026-06-13', '法国')))).toEqual([]);
  });
});

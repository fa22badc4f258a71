import { describe, expect, it } from 'vitest';
import { countJourneys, countUnit, tally } from './steps.mjs';

describe('counting a step', () => {
  it.each([
    ['one check that holds', tally(0), { passed: 1, failed: 0, skipped: 0 }],
    ['one check that does not', tally(2), { passed: 0, failed: 1, skipped: 0 }],
    ['tests that pass', tally(0, { passed: 9, failed: 0, skipped: 1 }), { passed: 9, failed: 0, skipped: 1 }],
    ['tests that fail', tally(1, { passed: 7, failed: 2, skipped: 0 }), { passed: 7, failed: 2, skipped: 0 }],
    ['a bad end after tests that all pass', tally(1, { passed: 9, failed: 0, skipped: 0 }), { passed: 9, failed: 1, skipped: 0 }],
    ['no unit report', countUnit(undefined), { passed: 0, failed: 1, skipped: 0 }],
    ['no report of journeys', countJourneys(undefined), { passed: 0, failed: 1, skipped: 0 }],
    [
      'a test file that could not start',
      countUnit({
        numPassedTests: 3,
        numFailedTests: 1,
        numPendingTests: 2,
        testResults: [
          { status: 'failed', assertionResults: [] },
          { status: 'failed', assertionResults: [{}] },
          { status: 'passed', assertionResults: [{}] },
        ],
      }),
      { passed: 3, failed: 2, skipped: 2 },
    ],
    [
      'a journey that passed only the second time, and a fault outside any',
      countJourneys({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] }),
      { passed: 4, failed: 3, skipped: 0 },
    ],
  ])('%s', (_, counted, expected) => {
    expect(counted).toEqual(expected);
  });
});

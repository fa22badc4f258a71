import { expect, test } from '@playwright/test';
import { dropProfile, freshProfile, oneRun } from '../crash/killed-browser.mjs';

test('a browser killed in the middle of work comes back with everything that it had called saved', async ({ baseURL }) => {
  const address = baseURL ?? '';
  test.slow();
  const profile = freshProfile();
  try {
    let before = (await oneRun({ profile, address, seed: 11, life: 900 })).ledger;
    expect(before.filter(({ moved }) => moved).length, 'the officer did something').toBeGreaterThan(2);
    for (const [run, life] of [300, 800, 120].entries()) {
      const { verdict, ledger, notices, asked } = await oneRun({ profile, address, seed: 20 + run, life, before });
      expect(verdict).toMatchObject({ kept: true });
      expect(notices, 'nothing is damaged').toEqual([]);
      expect(asked).toContain(address);
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
      before = ledger;
    }
  } finally {
    dropProfile(profile);
  }
});

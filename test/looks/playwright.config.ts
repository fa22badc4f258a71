import { defineConfig } from '@playwright/test';
import journeys from '../journeys/playwright.config';

/** As the journeys run, but to be looked at: one window after the other, and a longer patience. */
export default defineConfig(journeys, {
  testDir: '.',
  testMatch: '**/*.look.ts',
  workers: 1,
  timeout: 240_000,
  use: { trace: 'off', contextOptions: { reducedMotion: 'reduce' } },
});

import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '../tools/chromium.mjs';

const chromium = findChromium();
/** Its own port, and never a server that happens to run: a journey must see the app that was just built. */
const port = Number(process.env.JOURNEY_PORT ?? 4179);
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  outputDir: '../../test-results',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  use: {
    baseURL: address,
    actionTimeout: 10_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    // What a service worker keeps is the subject of one journey; elsewhere it would only fetch the whole program again each time.
    serviceWorkers: 'block',
    launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...chromiumFlags] },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

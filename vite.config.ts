import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, findChromium } from './test/tools/chromium.mjs';
import { hand } from './test/tools/hand.mjs';

const chromium = findChromium();

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 0 },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    // Property tests on two shared cores; a test that hangs still ends.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/journeys/**'] } },
      { extends: true, test: { name: 'dom', environment: 'jsdom', include: ['test/ui/**/*.test.tsx'], setupFiles: ['test/ui/set-up.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/ui/**/*.browser.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...chromiumFlags] } }),
            instances: [{ browser: 'chromium' }],
            commands: { hand },
          },
        },
      },
    ],
  },
});

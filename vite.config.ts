import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { type Plugin, runnerImport } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { sealed, workersInside } from './test/tools/build/single-file.mjs';
import { zipInPlace } from './test/tools/build/zip-in-place.mjs';
import { chromiumFlags, findChromium } from './test/tools/chromium.mjs';
import { hand } from './test/tools/hand.mjs';

const chromium = findChromium();
const mocking = ['test/persistence/save-copy.test.ts', 'test/ui/app-engine/files/linked-file.test.ts'];
/** What is seen while a part of the program is fetched can only be seen where nobody has fetched it yet. */
const fetching = ['test/ui/editor/board-skeleton.test.tsx'];
/** Screens in jsdom. */
const onScreen = { environment: 'jsdom', setupFiles: ['test/set-up.ts', 'test/ui/set-up.ts'] };

/** The schema of plan files stands beside the program, for other systems to write by. */
const schemaPublished: Plugin = {
  name: 'xici:schema-published',
  async generateBundle() {
    const { module } = await runnerImport<typeof import('./src/exchange/plan/reception-schema')>('./src/exchange/plan/reception-schema.ts');
    const { receptionSchemaText, schemaFile } = module;
    this.emitFile({ type: 'asset', fileName: schemaFile, source: receptionSchemaText() });
  },
};

/** `vite build --mode single`: everything in one HTML file that opens from a memory stick. */
const single: ViteUserConfig = {
  plugins: [react(), zipInPlace(), workersInside(), viteSingleFile({ removeViteModuleLoader: true }), sealed()],
  publicDir: false,
  build: { target: 'es2023', outDir: 'dist-single', assetsInlineLimit: Number.MAX_SAFE_INTEGER },
};

/** Hosted anywhere: many files, kept by a service worker that brings a new version only when the person says so. */
const hosted: ViteUserConfig = {
  plugins: [
    react(),
    zipInPlace(),
    schemaPublished,
    VitePWA({
      injectRegister: false,
      registerType: 'prompt',
      manifest: false,
      workbox: { globPatterns: ['**/*.{html,js,css,svg,png,wasm,webmanifest}'], maximumFileSizeToCacheInBytes: 8_000_000 },
    }),
  ],
  build: { target: 'es2023', assetsInlineLimit: 0 },
};

export default defineConfig(({ mode }) => ({
  base: './',
  ...(mode === 'single' ? single : hosted),
  // A module from a blob has no origin to be fetched from over file://; a classic worker needs none.
  worker: { format: mode === 'single' ? 'iife' : 'es', plugins: () => [zipInPlace()] },
  // HiGHS finds its WebAssembly beside itself, and would not in a bundle of the development server's own.
  optimizeDeps: { exclude: ['highs'] },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    // Property tests on two shared cores; a test that hangs still ends.
    testTimeout: 60_000,
    setupFiles: ['test/set-up.ts'],
    // The default leaves a core to the editor; of two cores that is half.
    maxWorkers: '100%',
    // `--mode thorough`: the long proofs in full. A project does not learn of the mode otherwise.
    env: mode === 'thorough' ? { THOROUGH: 'yes' } : {},
    projects: [
      // Pure functions leave nothing behind, so that files may share what they have loaded; whoever puts a module in another's place may not.
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**', ...mocking],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', environment: 'node', include: [...mocking] } },
      { extends: true, test: { ...onScreen, name: 'dom', include: ['test/ui/**/*.test.tsx'], exclude: [...fetching], isolate: false } },
      { extends: true, test: { ...onScreen, name: 'dom-alone', include: [...fetching] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.{ts,tsx}'],
          provide: { thorough: mode === 'thorough' },
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
}));

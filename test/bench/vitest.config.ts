import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: '.', setupFiles: ['test/set-up.ts'], benchmark: { include: ['test/bench/**/*.bench.ts'] } },
});

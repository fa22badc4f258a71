import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: '.', benchmark: { include: ['test/bench/**/*.bench.ts'] } },
});

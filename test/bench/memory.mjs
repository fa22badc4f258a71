// Prints what the review costs: memory, and milliseconds, those that passed and those that this process worked.
// Where they differ the machine was doing other things.
//   node --expose-gc test/bench/memory.mjs [--rules]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xici-bench-'));
try {
  await build({
    root: join(here, '..', '..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: join(here, 'budgets.ts'), outDir: folder, emptyOutDir: true, target: 'node20', copyPublicDir: false },
  });
  const file = readdirSync(folder).find((name) => /^budgets\.m?js$/.test(name)) ?? 'budgets.js';
  const { budgets, costOfRules } = await import(pathToFileURL(join(folder, file)).href);
  console.log(JSON.stringify(budgets(), null, 2));
  if (process.argv.includes('--rules')) {
    for (const [rule, cost] of costOfRules().slice(0, 15)) console.log(`${cost.toFixed(2).padStart(8)} ms  ${rule}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

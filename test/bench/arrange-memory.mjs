// Prints the memory that arranging the largest hall takes.
//   node --expose-gc test/bench/arrange-memory.mjs [seconds]

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xici-bench-'));
const [seconds = '15'] = process.argv.slice(2);
try {
  // What builds must not be counted: it is another process.
  const building = `import { build } from 'vite'; await build({ root: ${JSON.stringify(join(here, '..', '..'))}, configFile: false, logLevel: 'error', ssr: { noExternal: true, target: 'node' }, build: { ssr: ${JSON.stringify(join(here, 'arrange-memory.ts'))}, outDir: ${JSON.stringify(folder)}, emptyOutDir: true, target: 'node20', copyPublicDir: false, rollupOptions: { output: { entryFileNames: 'bench.mjs' } } } });`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', building], { cwd: join(here, '..', '..'), stdio: 'inherit' });
  const { arrangeMemory } = await import(join(folder, 'bench.mjs'));
  console.log(JSON.stringify(arrangeMemory(Number(seconds)), null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

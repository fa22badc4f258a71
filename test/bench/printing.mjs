// Prints what it costs to lay out and print a thousand cards, and every document of a reception of two thousand people.
//   node test/bench/printing.mjs
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
    build: { ssr: join(here, 'printing.ts'), outDir: folder, emptyOutDir: true, target: 'node20', copyPublicDir: false },
  });
  const file = readdirSync(folder).find((name) => /^printing\.m?js$/.test(name)) ?? 'printing.js';
  const { printing } = await import(pathToFileURL(join(folder, file)).href);
  console.log(JSON.stringify(await printing(), null, 2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

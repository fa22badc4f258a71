// Benches of the engine are TypeScript: each is built for Node into a folder of its own, which is gone afterwards.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);
const here = dirname(self);

async function buildInto(folder, entry) {
  const { build } = await import('vite');
  await build({
    root: join(here, '..', '..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(here, entry),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
}

/** Runs `use` with what `entry`, a file beside this one, exports. `apart`: what builds is another process, so that its memory is not counted. */
export async function built(entry, use, { apart = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'xici-bench-'));
  try {
    if (apart) execFileSync(process.execPath, [self, folder, entry], { stdio: 'inherit' });
    else await buildInto(folder, entry);
    await use(await import(pathToFileURL(join(folder, 'bench.mjs')).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === self) await buildInto(process.argv[2], process.argv[3]);

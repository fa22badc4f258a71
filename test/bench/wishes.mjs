// Prints how far, by the weight of the wishes that are met, a search is from the best plan known when its seconds are over. Best known
// means found by us: the longest searches that anybody has let run here, not an optimum. Only plans without a finding count.
//   node test/bench/wishes.mjs                      the figures
//   node test/bench/wishes.mjs --record 60 [100]    searches each hall (of that size) for so many seconds of the own thread, from one
//                                                   seed after another, and keeps what is better in best-known.json
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const kept = join(here, 'best-known.json');
const folder = mkdtempSync(join(tmpdir(), 'xici-bench-'));
const [, , mode, seconds = '60', only] = process.argv;
try {
  await build({
    root: join(here, '..', '..'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(here, 'wishes.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  });
  const { bestOf, hallSeeds, wishFigures, wishSizes } = await import(pathToFileURL(join(folder, 'bench.mjs')).href);
  const { found } = JSON.parse(readFileSync(kept, 'utf8'));
  if (mode === '--record') {
    for (const size of Object.keys(wishSizes).filter((one) => !only || one === only)) {
      for (const hall of hallSeeds) {
        const weight = bestOf(Number(size), hall, Number(seconds));
        const before = found[size]?.[hall];
        console.log(
          `${size} people, hall ${hall}: ${weight ?? 'no plan without a finding'}${before === undefined ? '' : ` (known ${before})`}`,
        );
        if (weight === undefined || weight <= (before ?? Number.NEGATIVE_INFINITY)) continue;
        // Another record may be written at the same time.
        const now = JSON.parse(readFileSync(kept, 'utf8'));
        now.found[size] = { ...now.found[size], [hall]: weight };
        now.date = new Date().toISOString().slice(0, 10);
        now.command = `node test/bench/wishes.mjs --record ${seconds}`;
        writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
      }
    }
  } else for (const line of wishFigures(found)) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

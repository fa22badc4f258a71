// The headless command. Builds src/cli/main.ts when the sources have changed, and runs it in this process.
// Every build has a folder named after the sources it was made from and arrives there by one rename,
// so calls side by side neither wait for each other nor see half a build.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fingerprintOf } from './fingerprint.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const builds = join(root, '.build', 'cli');
const anHour = 3_600_000;

/** A call that is still running may yet load a part of an old build, so it is not swept away at once. */
function sweep() {
  for (const name of readdirSync(builds)) {
    const folder = join(builds, name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > anHour) rmSync(folder, { recursive: true, force: true });
  }
}

async function buildInto(folder) {
  const { build } = await import('vite');
  mkdirSync(builds, { recursive: true });
  const workshop = mkdtempSync(join(builds, 'making-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // Libraries are built in: one file loads in a third of the time that a hundred take.
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: join(root, 'src', 'cli', 'main.ts'), outDir: workshop, emptyOutDir: true, target: 'node20', copyPublicDir: false },
  });
  try {
    renameSync(workshop, folder);
  } catch (error) {
    rmSync(workshop, { recursive: true, force: true });
    // Somebody else was quicker, with the same sources.
    if (!existsSync(folder)) throw error;
  }
  sweep();
}

const sources = ['src', 'package-lock.json', 'tsconfig.json', 'test/tools/xici.mjs'].map((path) => join(root, path));
const folder = join(builds, fingerprintOf(sources));
if (!existsSync(folder)) await buildInto(folder);

// npm runs scripts in the project's folder; file names on the command line are meant where the user stands.
const { npm_lifecycle_event: script, INIT_CWD: userFolder } = process.env;
if (script === 'xici' && userFolder) process.chdir(userFolder);

await import(pathToFileURL(join(folder, readdirSync(folder).find((name) => /^main\.m?js$/.test(name)) ?? 'main.js')).href);

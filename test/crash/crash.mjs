// `npm run crash [-- --runs 200 --seed 1]`: a browser is killed at random moments of an edit. Gestures lost that the screen had
// called saved: 0, or the command fails. Needs a build (`npm run build`).
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { preview } from 'vite';
import { dropProfile, freshProfile, oneRun } from './killed-browser.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '4316' },
    dist: { type: 'string', default: 'dist' },
  },
});
const runs = Number(values.runs);
const server = await preview({
  build: { outDir: values.dist },
  preview: { host: '127.0.0.1', port: Number(values.port), strictPort: true },
  logLevel: 'error',
});
if (!server.httpServer.listening) await once(server.httpServer, 'listening');
const address = `http://127.0.0.1:${values.port}/`;

let seed = Number(values.seed);
const chance = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};

let profile = freshProfile();
let before;
const sum = { pictures: 0, lost: 0, inFlight: 0, inFlightLost: 0, damaged: 0, waits: [] };
for (let run = 1; run <= runs; run += 1) {
  const { verdict, found, ledger, notices } = await oneRun({ profile, address, seed: chance(2 ** 31), life: 60 + chance(1500), before });
  sum.pictures += ledger.filter(({ moved }) => moved).length;
  sum.waits.push(...ledger.filter(({ saved, moved }) => saved !== undefined && !moved).map(({ after }) => after));
  sum.damaged += notices.length;
  if (verdict) {
    if (!verdict.kept) sum.lost += 1;
    if (before.at(-1)?.saved === undefined) {
      sum.inFlight += 1;
      if (!verdict.newest) sum.inFlightLost += 1;
    }
    if (!verdict.kept) console.log(`run ${run}: the screen had called step ${verdict.last?.saved} saved; found step ${found.saved}`);
  }
  before = ledger;
  if (run % 20 === 0) console.log(`${run} runs, ${sum.pictures} pictures of the plan, lost: ${sum.lost}`);
  // A journal of one profile grows through all runs; now and then another officer sits down.
  if (run % 50 === 0) {
    dropProfile(profile);
    profile = freshProfile();
    before = undefined;
  }
}
dropProfile(profile);
await server.close();

const sorted = sum.waits.toSorted((left, right) => left - right);
const part = (share) => sorted[Math.floor(sorted.length * share)]?.toFixed(0) ?? '–';
console.log(`
${runs} kills, ${sum.pictures} gestures seen on the screen
committed gestures lost: ${sum.lost}
killed while the newest gesture was still being saved: ${sum.inFlight}, of which it did not reach the disk: ${sum.inFlightLost}
damaged records after a kill: ${sum.damaged}
from the first frame of a gesture to "saved" on the screen: median ${part(0.5)} ms, 95 % ${part(0.95)} ms (0: in the very same frame)`);
process.exitCode = sum.lost === 0 ? 0 : 1;

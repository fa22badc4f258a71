// Prints how far, by the weight of the wishes that are met, a search is from the best plan known when its seconds are over. Best known
// means found by us: the longest searches that anybody has let run here; "proven" that the search itself has shown that nothing weighs
// more. Only plans without a finding count. A test judges every plan that is kept.
//   node test/bench/wishes.mjs                      the figures
//   node test/bench/wishes.mjs --record 60 [100]    searches each hall (of that size) for so many seconds of the own thread, from one
//                                                   seed after another, and keeps what is better in best-known.json
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { built } from './built.mjs';

const kept = fileURLToPath(new URL('best-known.json', import.meta.url));
const [, , mode, seconds = '60', only] = process.argv;
const known = () => JSON.parse(readFileSync(kept, 'utf8'));

await built('wish-weights.ts', ({ bestOf, hallSeeds, wishFigures, wishSizes }) => {
  if (mode !== '--record') {
    for (const line of wishFigures(known().found)) console.log(line);
    return;
  }
  for (const size of Object.keys(wishSizes).filter((one) => !only || one === only)) {
    for (const hall of hallSeeds) {
      const best = bestOf(Number(size), hall, Number(seconds));
      // Another record may be written at the same time.
      const now = known();
      const before = now.found[size]?.[hall]?.weight;
      console.log(
        `${size} people, hall ${hall}: ${best?.weight ?? 'no plan without a finding'}${before === undefined ? '' : ` (known ${before})`}`,
      );
      if (!best || best.weight <= (before ?? Number.NEGATIVE_INFINITY)) continue;
      now.found[size] = { ...now.found[size], [hall]: { ...best, seconds: Number(seconds), date: new Date().toISOString().slice(0, 10) } };
      writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
    }
  }
});

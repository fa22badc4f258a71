// Whether anything has changed since it was last built, told by times and sizes: fast enough to ask at every start.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files themselves, and everything under the folders among them. */
function* filesOf(paths) {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    if (stat.isDirectory()) yield* filesOf(readdirSync(path).map((name) => join(path, name)));
    else yield [path, stat];
  }
}

/** One word that is the same as long as no file comes, goes or changes. */
export function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const [path, { mtimeMs, size }] of filesOf(paths)) hash.update(`${path} ${mtimeMs} ${size}\n`);
  return hash.digest('hex').slice(0, 16);
}

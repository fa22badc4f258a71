// `npm start`: builds the app when it is not built or no longer fits the sources, serves it on this machine only, prints the address.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, preview } from 'vite';
import { fingerprintOf } from './fingerprint.mjs';

const stamp = '.build/app-fingerprint';
const fingerprint = fingerprintOf(['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']);
const isFresh = existsSync('dist/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;

if (!isFresh) {
  console.log('Building Xici 席次 …');
  await build({ logLevel: 'warn' });
  mkdirSync('.build', { recursive: true });
  writeFileSync(stamp, fingerprint);
}
const server = await preview();
console.log(`Xici 席次 is ready: ${server.resolvedUrls?.local[0] ?? 'see the address above'}`);
console.log('Everything stays in your browser. Ctrl+C stops it.');

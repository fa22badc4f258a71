// Where a Firefox may be found, in the order in which it is looked for.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['firefox', 'firefox-esr'];
const wellKnown = [
  '/usr/bin/firefox-esr',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox on this machine, or undefined. */
export function findFirefox() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH, ...onPath, ...wellKnown].find((path) => path && existsSync(path));
}

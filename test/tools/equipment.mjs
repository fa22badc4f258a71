// What the journeys need besides npm packages: a Chromium, a Firefox for the one file from a memory stick, pdftotext to read what was printed, and a Chinese font to print with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)));

/** Only Linux may lack one; where nobody can say, it is taken to be there. */
function hasChineseFont() {
  if (process.platform !== 'linux' || !onPath('fc-list')) return process.platform !== 'linux';
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout.trim() !== '';
}

/** What is on this machine. */
export const inventory = () => ({
  chromium: findChromium() !== undefined,
  firefox: findFirefox() !== undefined,
  pdftotext: onPath('pdftotext'),
  chineseFont: hasChineseFont(),
  rootOnDebian: process.getuid?.() === 0 && onPath('apt-get'),
});

/** The commands that bring what is missing, and what only the user can bring. */
export function shoppingList({ chromium, firefox, pdftotext, chineseFont, rootOnDebian }) {
  const packages = [
    ...(chromium ? [] : ['chromium']),
    ...(firefox ? [] : ['firefox-esr']),
    ...(chineseFont ? [] : ['fontconfig', 'fonts-noto-cjk']),
    ...(pdftotext ? [] : ['poppler-utils']),
  ];
  if (packages.length === 0) return { commands: [], advice: [] };
  if (rootOnDebian) {
    return {
      commands: [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
      ],
      advice: [],
    };
  }
  return {
    commands: chromium ? [] : [['npx', 'playwright', 'install', 'chromium']],
    advice: [
      ...(firefox ? [] : ['There is no Firefox, so the one-file program is tried in Chromium alone: install Firefox or set FIREFOX_PATH.']),
      ...(pdftotext ? [] : ['pdftotext is missing, so printed pages cannot be read: install poppler-utils (macOS: brew install poppler).']),
      ...(chineseFont ? [] : ['There is no Chinese font, so printed names would be boxes: install fonts-noto-cjk.']),
    ],
  };
}

/** Fetches what is missing and says so; returns the path of the Chromium, or undefined when none could be had. */
export function equip() {
  const { commands, advice } = shoppingList(inventory());
  for (const line of advice) console.log(line);
  for (const [name, ...rest] of commands) {
    console.log(`> ${[name, ...rest].join(' ')}`);
    const { status } = spawnSync(name, rest, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) console.log(`  failed (${status}); going on without.`);
  }
  return findChromium();
}

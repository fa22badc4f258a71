import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstScreen } from './first-screen.mjs';

let folder = '';
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xici-first-screen-'));
  mkdirSync(join(folder, 'assets'));
  put(
    'index.html',
    `<script type="module" crossorigin src="./assets/main.js"></script><link rel="modulepreload" href="./assets/ahead.js">
     <link rel="stylesheet" href="./assets/look.css"><script>document.title = 'x'</script>`,
  );
  put('assets/main.js', `import { a } from './shared.js'; export { b } from './again.js'; import('./later.js'); a();`);
  put('assets/shared.js', `import './again.js'; export const a = () => {};`);
  put('assets/again.js', 'export const b = 1;');
  put('assets/ahead.js', 'export const ahead = 1;');
  put('assets/later.js', 'export const later = 1;');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts what the page asks for and what that imports at once, each file once, and nothing that waits', () => {
  const parts = firstScreen(folder);
  expect(parts.map(([name]) => name).sort()).toEqual([
    '(in the page 1)',
    'assets/again.js',
    'assets/ahead.js',
    'assets/main.js',
    'assets/shared.js',
  ]);
  expect(parts.every(([, bytes]) => bytes > 20)).toBe(true);
});

it('says what to do where nothing was built', () => {
  expect(() => firstScreen(join(folder, 'nothing'))).toThrow('npm run build');
});

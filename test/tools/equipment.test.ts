import { describe, expect, it } from 'vitest';
import { shoppingList } from './equipment.mjs';

const everything = { chromium: true, firefox: true, pdftotext: true, chineseFont: true, rootOnDebian: false };
const commandsFor = (missing: Partial<typeof everything>) =>
  shoppingList({ ...everything, ...missing }).commands.map((words) => words.join(' '));

describe('what is fetched', () => {
  it('nothing where nothing is missing', () => {
    expect(shoppingList(everything)).toEqual({ commands: [], advice: [] });
    expect(shoppingList({ ...everything, rootOnDebian: true })).toEqual({ commands: [], advice: [] });
  });

  it('one visit to apt-get brings all that is missing, and only that, to root on Debian', () => {
    expect(commandsFor({ chromium: false, firefox: false, pdftotext: false, chineseFont: false, rootOnDebian: true })).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium firefox-esr fontconfig fonts-noto-cjk poppler-utils',
    ]);
    expect(commandsFor({ pdftotext: false, rootOnDebian: true })[1]).toMatch(/poppler-utils$/);
  });

  it('the runner’s own Chromium elsewhere; the rest is said', () => {
    expect(commandsFor({ chromium: false })).toEqual(['npx playwright install chromium']);
    const { commands, advice } = shoppingList({ ...everything, pdftotext: false, chineseFont: false });
    expect(commands).toEqual([]);
    expect(advice.join()).toMatch(/poppler-utils.*fonts-noto-cjk/);
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { MessageKey } from '../../src/i18n/speak';
import type { Area } from '../../src/i18n/vocabulary';
import { byPalette, dropBytes } from '../journeys/steps/screen';
import { expect } from '../journeys/steps/watched';
import type { Take } from './camera';

export type Language = 'zh-CN' | 'en';

/** The words as they stand in the files: what runs the walks does not load them as modules. Before what is filled in, where something is. */
const wordsOf =
  (language: Language) =>
  <In extends Area>(area: In, key: MessageKey<In>): string => {
    const path = new URL(`../../src/i18n/${language}/${area}.json`, import.meta.url);
    const found = key.split('.').reduce((tree: Record<string, never>, step) => tree[step] ?? {}, JSON.parse(readFileSync(path, 'utf8')));
    return String(found).split('{{')[0] ?? '';
  };

/** What every walk does, in the language of its look. */
export function stepsIn(page: Page, language: Language, take: Take) {
  const say = wordsOf(language);
  const dialog = page.getByRole('dialog');
  const banner = page.getByRole('banner');
  const shut = async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  };
  /** A dialog: opened, taken, and left as it was. */
  const askFor = async (screen: string, open: () => Promise<unknown>) => {
    await open();
    await expect(dialog).toBeVisible();
    await take(screen);
    await shut();
  };
  const start = async () => {
    await page.goto('/');
    await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  };
  const openPlan = async (plan: object) => {
    await start();
    await dropBytes(page, 'plan.xici.json', new TextEncoder().encode(JSON.stringify(plan)));
    // Pictures are taken beside other work: a busy machine is waited for.
    await expect(banner.getByRole('navigation')).toBeVisible({ timeout: 30_000 });
  };
  return {
    say,
    dialog,
    banner,
    shut,
    askFor,
    start,
    openPlan,
    command: (words: string) => byPalette(page, words),
    tab: (place: number) => banner.getByRole('navigation').getByRole('listitem').nth(place).getByRole('button').click(),
    press: (name: string) => page.getByRole('button', { name }).first().click(),
  };
}

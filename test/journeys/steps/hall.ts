import type { Page } from '@playwright/test';
import { hallOfTwelve } from '../../fixtures/hall';
import { dropBytes, seat } from './screen';
import { expect } from './watched';

/** A banquet of twelve tables, dropped on the window as a file. */
export async function openHall(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('button').first()).toBeVisible();
  await dropBytes(page, 'hall.xici.json', new TextEncoder().encode(JSON.stringify(hallOfTwelve())));
  await expect(seat(page, 'T1.1')).toHaveAccessibleName(/来宾1/, { timeout: 20_000 });
}

// Everything that the palette offers on an occasion, one after another. What a command ends in is not known beforehand: it is done when the
// screen rests.
import { opened } from './screen.mjs';

async function palette(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
}

/**
 * Waits until nothing has changed on the screen, no long task has run and no progress has stood for a while; for what goes on and on half a
 * minute is enough. Answers with the time of the last change.
 */
async function rested(page) {
  const rest = await page.waitForFunction(
    ({ quiet, most }) => {
      const { tasks, changed, began } = window.seen;
      const last = Math.max(began, changed, ...tasks.map(({ startTime, duration }) => startTime + duration));
      const now = performance.now();
      const isAtRest = document.getElementsByTagName('progress').length === 0 && now - last > quiet;
      return (isAtRest || now - began > most) && last;
    },
    { quiet: 1000, most: 30_000 },
  );
  return rest.jsonValue();
}

/** The commands that can be given on this occasion, as acts. */
export async function commandsOn(page, plans, occasion) {
  await opened(page, plans, occasion);
  await palette(page);
  const offered = await page
    .getByRole('option')
    .evaluateAll((options) =>
      options.map(({ id, firstChild, ariaDisabled }) => ({ id, label: firstChild?.textContent ?? id, enabled: ariaDisabled !== 'true' })),
    );
  return offered
    .filter(({ enabled }) => enabled)
    .map(({ id, label }) => ({
      name: `${occasion}: ${label}`,
      async ask(fresh) {
        await opened(fresh, plans, occasion);
        await palette(fresh);
        const option = fresh.locator(`[id="${id}"]`);
        await option.scrollIntoViewIfNeeded();
        return { begin: () => option.click(), done: () => rested(fresh) };
      },
    }));
}

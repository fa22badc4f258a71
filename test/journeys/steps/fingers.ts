import type { Locator, Page } from '@playwright/test';

type Place = { readonly x: number; readonly y: number };

export async function middleOf(place: Locator): Promise<Place> {
  const box = await place.boundingBox();
  if (!box) throw new Error('The place is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Real fingers on the glass, through the browser's own input: touch events, pointer events and gestures all follow from them. */
export async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  const between = (from: Place, to: Place, share: number): Place => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  });
  const steps = 10;
  return {
    /** Fingers go from their first places to their second ones; `rest` milliseconds after they have touched the glass. */
    async draw(from: readonly Place[], to: readonly Place[], rest = 0): Promise<void> {
      await send('touchStart', from);
      if (rest > 0) await page.waitForTimeout(rest);
      for (let step = 1; step <= steps; step += 1) {
        await send(
          'touchMove',
          from.map((point, finger) => between(point, to[finger] ?? point, step / steps)),
        );
      }
      await send('touchEnd', []);
    },
  };
}

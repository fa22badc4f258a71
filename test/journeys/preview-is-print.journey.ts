import { execFileSync } from 'node:child_process';
import type { Locator } from '@playwright/test';
import { openSample } from './steps/sample';
import { keepPrintDialogShut } from './steps/screen';
import { expect, test } from './steps/watched';

// On a coarse screen a browser sets signs on whole dots, which are a quarter of a millimeter here.
test.use({ deviceScaleFactor: 2 });

/** A text of a sheet with the box that it fills, millimeters of the sheet. */
type Box = { readonly text: string; readonly left: number; readonly right: number };

/** What a sheet is drawn of, and where the browser sets each text of it. */
function drawn(sheet: Locator): Promise<{ readonly picture: string; readonly boxes: readonly Box[] }> {
  return sheet.evaluate((host) => {
    const svg = (host.shadowRoot ?? host).querySelector('svg');
    const boxes = [...(svg?.querySelectorAll('text') ?? [])].map((text) => {
      const { x, y, width, height } = text.getBBox();
      // A drawing is in millimeters of its room, and scaled onto the sheet.
      const onSheet = svg
        ?.getScreenCTM()
        ?.inverse()
        .multiply(text.getScreenCTM() ?? new DOMMatrix());
      const corners = [x, x + width].flatMap((across) =>
        [y, y + height].map((down) => new DOMPoint(across, down).matrixTransform(onSheet).x),
      );
      return { text: text.textContent, left: Math.min(...corners), right: Math.max(...corners) };
    });
    return { picture: svg?.innerHTML ?? '', boxes };
  });
}

/** The words of one page of a PDF, as poppler finds them. */
function wordsOn(pdf: string, page: number): readonly Box[] {
  const number = String(page);
  const html = execFileSync('pdftotext', ['-bbox', '-f', number, '-l', number, pdf, '-'], { encoding: 'utf8' });
  const words = html.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)<\/word>/g);
  const millimeters = (points: string | undefined) => (Number(points) / 72) * 25.4;
  return [...words].map(([, left, right, text = '']) => ({ text, left: millimeters(left), right: millimeters(right) }));
}

/** Signs stand on the dots of a screen: what is seen and what is printed may be this far apart in a line of this width, millimeters. */
const within = (width: number) => 0.6 + width * 0.002;

function expectSame(one: Box, { left, right }: Box, sheet: number): void {
  const most = within(right - left);
  expect(Math.abs(one.left - left), `${one.text} on sheet ${sheet} begins at ${one.left} mm`).toBeLessThan(most);
  expect(Math.abs(one.right - right), `${one.text} on sheet ${sheet} ends at ${one.right} mm`).toBeLessThan(most);
}

test('what the preview shows is what the printer gets, sheet for sheet and text for text', async ({ page }, info) => {
  await keepPrintDialogShut(page);
  // The minute of the print stands on every sheet, and may pass between the one and the other.
  await page.clock.setFixedTime(new Date('2026-11-26T10:42:00+08:00'));
  await openSample(page, /会谈/);
  await page.getByRole('banner').getByRole('button', { name: '打印' }).click();
  // Han and Latin beside each other, where a browser may put room of its own.
  await page.getByRole('textbox', { name: '密级' }).fill('内部资料No.3号');
  await page.getByRole('textbox', { name: '密级' }).press('Enter');
  const print = page.getByRole('button', { name: /^打印 \d+ 页$/ });
  await expect(print).toBeEnabled();
  await expect(page.getByRole('main').getByText('内部资料No.3号').first()).toBeAttached();

  const sheets = page.getByRole('main').getByRole('img');
  // The headless command prints a page of its own, without what this one says of text: both say the same of it.
  const rooms = await sheets
    .first()
    .locator('text')
    .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).textAutospace));
  expect(new Set(rooms)).toEqual(new Set(['no-autospace']));
  const previews: Awaited<ReturnType<typeof drawn>>[] = [];
  for (const place of [0, 1, 2, 3, 4, 5]) {
    await sheets.nth(place).scrollIntoViewIfNeeded();
    await expect(sheets.nth(place).locator('text').first()).toBeAttached();
    previews.push(await drawn(sheets.nth(place)));
  }

  await print.click();
  await page.locator('.print-only').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  for (const [place, preview] of previews.entries()) {
    const printed = await drawn(page.locator('.print-only > section').nth(place));
    expect(printed.picture, `sheet ${place + 1}`).toBe(preview.picture);
    expect(printed.boxes.map(({ text }) => text)).toEqual(preview.boxes.map(({ text }) => text));
    for (const [index, box] of preview.boxes.entries()) expectSame(printed.boxes[index] ?? box, box, place + 1);
  }

  const pdf = info.outputPath('set.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  for (const [place, preview] of previews.entries()) {
    const words = wordsOn(pdf, place + 1);
    const once = (boxes: readonly Box[], text: string) => boxes.filter((box) => box.text === text).length === 1;
    const pairs = preview.boxes.flatMap((box) => {
      const word = once(preview.boxes, box.text) && once(words, box.text) ? words.find(({ text }) => text === box.text) : undefined;
      return word ? [{ box, word }] : [];
    });
    expect(pairs.length, `words that stand once on sheet ${place + 1}`).toBeGreaterThan(4);
    for (const { box, word } of pairs) expectSame(word, box, place + 1);
  }
});

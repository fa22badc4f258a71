import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toPdf } from '../../src/cli/to-pdf';
import { type PrintDocument, partsOf } from '../../src/documents/print-document';
import { canReadPdf } from '../documents/printed';
import { findChromium } from '../tools/chromium.mjs';

const documentOf = (count: number): PrintDocument => ({
  ...{ id: 'set', title: '整套', language: 'zh-CN', notes: [], bare: true, record: { pages: '' } },
  pages: Array.from({ length: count }, (_, place) => ({
    width: 100 + (place % 2) * 20,
    height: 70,
    body: `<text class="name" x="10" y="30" font-size="10">席${place + 1}签</text>`,
  })),
});

it('a long document is printed in parts that hold every page once, in order', () => {
  const document = documentOf(7);
  const parts = partsOf(document, 3);
  expect(parts.map(({ pages }) => pages.length)).toEqual([3, 3, 1]);
  expect(parts.flatMap(({ pages }) => pages)).toEqual(document.pages);
  expect(partsOf(documentOf(0))).toHaveLength(1);
});

const chromium = findChromium();
describe.runIf(chromium !== undefined && canReadPdf())('PDF by the browser of the machine', () => {
  it('binds the parts of a long document, says how far it is, and can be broken off', async () => {
    process.env.CHROMIUM_PATH ??= chromium;
    const told: (readonly number[])[] = [];
    const pdf = await toPdf(documentOf(401), { onProgress: (pages, of) => void told.push([pages, of]) });
    const read = (tool: string, ...options: readonly string[]) => execFileSync(tool, options, { input: pdf, encoding: 'utf8' });
    expect(
      read('pdftotext', '-', '-')
        .split('\f')
        .slice(0, 401)
        .map((text) => text.trim()),
    ).toEqual(Array.from({ length: 401 }, (_, place) => `席${place + 1}签`));
    const facts = read('pdfinfo', '-f', '400', '-l', '401', '-');
    expect(facts).toMatch(/Title:\s+整套/);
    expect(facts).toMatch(/Page +400 size: +340/);
    expect(facts).toMatch(/Page +401 size: +28[23]/);
    expect(told).toHaveLength(2);
    expect(told.at(-1)).toEqual([401, 401]);

    const breakOff = new AbortController();
    const broken = toPdf(documentOf(1), { signal: breakOff.signal });
    breakOff.abort();
    await expect(broken).rejects.toThrow(/abort/i);
  }, 60_000);
});

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from '@playwright/test';

const perSheet = 4;

/** The pictures side by side, four to a sheet so that every word can be read, each with its name: `…-1.png` and so on. */
export async function layOut(browser: Browser, stem: string, pictures: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2080, height: 1400 } });
  for (let first = 0; first < pictures.length; first += perSheet) {
    const figures = pictures.slice(first, first + perSheet).map((path) => {
      const data = readFileSync(path).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${basename(path)}</figcaption></figure>`;
    });
    await page.setContent(
      `<style>body{display:grid;grid-template-columns:repeat(2,1fr);gap:8px;margin:8px;font:14px sans-serif}
      figure{margin:0}img{width:100%;max-height:768px;object-fit:contain;object-position:left top}</style>${figures.join('')}`,
    );
    await page.screenshot({ path: `${stem}-${first / perSheet + 1}.png`, fullPage: true });
  }
  await page.close();
}

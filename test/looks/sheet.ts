import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from '@playwright/test';

const perSheet = 9;

/** The pictures side by side, nine to a sheet, each with its name: `sheet-1.png` and so on in the same folder. */
export async function layOut(browser: Browser, folder: string, pictures: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 1200 } });
  for (let first = 0; first < pictures.length; first += perSheet) {
    const figures = pictures.slice(first, first + perSheet).map((path) => {
      const data = readFileSync(path).toString('base64');
      return `<figure><img src="data:image/png;base64,${data}"><figcaption>${basename(path)}</figcaption></figure>`;
    });
    await page.setContent(
      `<style>body{display:grid;grid-template-columns:repeat(3,1fr);gap:8px;margin:8px;font:14px sans-serif}
      figure{margin:0}img{width:100%;max-height:420px;object-fit:contain;object-position:left top}</style>${figures.join('')}`,
    );
    await page.screenshot({ path: `${folder}/sheet-${first / perSheet + 1}.png`, fullPage: true });
  }
  await page.close();
}

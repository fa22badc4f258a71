import { keepPrintDialogShut } from '../journeys/steps/screen';
import { test } from '../journeys/steps/watched';
import { walkBegin } from './begin.walk';
import { photograph } from './camera';
import { walkDesk } from './desk.walk';
import { walkExtremes } from './extremes.walk';
import { walkPhone } from './phone.walk';
import { walkRarer } from './rarer.walk';

// `npm run looks`: every screen and dialog as a picture, to be opened by whoever answers for them. `LOOKS='en-dark-1440 desk'` asks for
// those whose name matches.

const languages = ['zh-CN', 'en'] as const;
const themes = ['light', 'dark'] as const;
const wide = { 1024: { width: 1024, height: 768 }, 1440: { width: 1440, height: 900 } } as const;
const walks = { desk: walkDesk, begin: walkBegin, rarer: walkRarer, extremes: walkExtremes } as const;
const asked = new RegExp(process.env.LOOKS ?? '');

for (const language of languages) {
  for (const theme of themes) {
    const dressed = (textSize: string) =>
      [(look: object) => localStorage.setItem('xici.appearance', JSON.stringify(look)), { language, theme, textSize }] as const;
    for (const [size, viewport] of Object.entries(wide)) {
      for (const textSize of ['normal', 'larger'] as const) {
        const look = [language, theme, size, ...(textSize === 'normal' ? [] : [textSize])].join('-');
        for (const [walk, go] of Object.entries(walks)) {
          const name = `${look} ${walk}`;
          if (!asked.test(name)) continue;
          test.describe(name, () => {
            test.use({ locale: language, viewport });
            test('every screen', async ({ page, browser }) => {
              await keepPrintDialogShut(page);
              await page.addInitScript(...dressed(textSize));
              await photograph(page, browser, look, walk, (take) => go(page, language, take));
            });
          });
        }
      }
    }
    const look = [language, theme, 'phone'].join('-');
    if (!asked.test(look)) continue;
    test.describe(look, () => {
      test.use({ locale: language, viewport: { width: 390, height: 844 } });
      test('every screen', async ({ page, browser }) => {
        await page.addInitScript(...dressed('normal'));
        await photograph(page, browser, look, 'phone', (take) => walkPhone(page, language, take));
      });
    });
  }
}

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { fontRules } from '../../src/documents/fonts';
import { type Page, svgOfPage } from '../../src/documents/print-document';
import { languages } from '../../src/i18n/speak';
import { congressOf } from '../bench/congress';
import type { TextBox } from './lettering-boxes';
import { richReception } from './rich-reception';
import { faultsIn, ofThree } from './sheets';

declare module 'vitest' {
  interface ProvidedContext {
    readonly thorough: boolean;
  }
}

/** Pixels of the screen to a millimeter: type of 2 mm is measured without the rounding that small type has. */
const scale = 8;
/** Signs reach from the height of a capital down to a little below the line. */
const [above, below, slack] = [0.68, 0.08, 0.06];

const style = document.createElement('style');
style.textContent = fontRules();
beforeAll(() => void document.head.append(style));
afterAll(() => style.remove());

/** Where the browser, with the fonts of this machine, has set one text; millimeters of its sheet. */
function boxOf(text: SVGTextElement): TextBox {
  const matrix = text.getCTM();
  if (!matrix) throw new Error(`“${text.textContent}” is not on the sheet.`);
  const size = Number(text.getAttribute('font-size'));
  const { x, width } = text.getBBox();
  const lines = (text.getAttribute('y') ?? '0').split(' ').map(Number);
  const corners = [x + slack * size, x + width - slack * size].flatMap((across) =>
    [Math.min(...lines) - above * size, Math.max(...lines) + below * size].map((down) =>
      new DOMPoint(across, down).matrixTransform(matrix),
    ),
  );
  const [columns, rows] = [corners.map((point) => point.x / scale), corners.map((point) => point.y / scale)];
  return {
    text: text.textContent ?? '',
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
}

function measured(page: Page): readonly TextBox[] {
  const sheet = document.importNode(new DOMParser().parseFromString(svgOfPage(page), 'image/svg+xml').documentElement, true);
  sheet.setAttribute('width', `${page.width * scale}`);
  sheet.setAttribute('height', `${page.height * scale}`);
  document.body.append(sheet);
  try {
    return [...sheet.querySelectorAll('text')].filter((text) => text.textContent?.trim()).map(boxOf);
  } finally {
    sheet.remove();
  }
}

const every = (pages: readonly Page[]) => pages;
const thorough = inject('thorough');

/** As `nothing-cut`, which reckons widths for the widest of fonts; here the browser says what it has set. */
describe('as a browser sets them, on the sheets of every document nothing is cut and nothing overlaps', () => {
  it.each(languages)('for three people (%s)', (language) => expect(faultsIn(ofThree(language), language, measured, every)).toEqual([]));

  it.each(languages)('for the sample with a banquet, a photo and a convoy (%s)', (language) =>
    expect(faultsIn(richReception(language), language, measured, every)).toEqual([]),
  );

  it.each(thorough ? languages : [])(
    'for a thousand people (%s)',
    (language) => expect(faultsIn(congressOf(1000), language, measured, every)).toEqual([]),
    540_000,
  );

  it('a text over another, or over the edge, would be seen', () => {
    const body =
      '<text class="name" font-size="4" x="-1" y="10">沈知远</text><text class="name" font-size="4" x="20" y="10" direction="rtl">沈知远</text>';
    const [one, other] = measured({ width: 50, height: 20, body });
    expect(one?.left).toBeCloseTo(-1 + slack * 4, 1);
    expect(one?.right).toBeCloseTo(11 - slack * 4, 1);
    expect(other?.left).toBeCloseTo(8 + slack * 4, 1);
    expect(one?.bottom).toBeCloseTo(10.32, 1);
  });
});

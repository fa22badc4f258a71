import type { Speaker } from '../i18n/speak';
import type { PaperSettings } from '../model/paper-settings';
import { renumbered } from './flow-blocks';
import { lettered } from './lettering';
import type { Page } from './print-document';
import { saidVersion } from './said-version';
import { typeWidth } from './type-width';
import { spokenTime } from './when';

/** From the edge of the sheet to the middle of a line; every printer reaches that far. */
const [above, below, side] = [8, 7.5, 12];
const small = 2.9;
/** 五号. */
const secrecySize = 3.7;
const color = '#333333';

export type Furniture = {
  readonly paper: PaperSettings | undefined;
  readonly speaker: Speaker;
  /** The clock is the caller's. */
  readonly printedAt?: string | undefined;
};

const plain: PaperSettings = {};

/** As large as usual, or as small as it must be: nothing is left out of a line. */
const sizeOf = (text: string, usual: number, width: number): number => Math.min(usual, width / Math.max(1, typeWidth(text)));

/** 密级 at the upper left, the header at the right; below, the footer, version, time of printing, and the number of the page. */
export function furnished(
  page: Page,
  at: { readonly page: number; readonly pages: number },
  { paper = plain, speaker, printedAt }: Furniture,
): Page {
  const { width, height } = page;
  const half = width / 2 - side - 2;
  const [left, right] = [side, width - side];
  const stamp = [
    ...(paper.version ? [saidVersion(paper.version, speaker)] : []),
    ...(printedAt ? [speaker.say('documents', 'chart.printed', { time: spokenTime(printedAt, speaker, 'ofRecord') })] : []),
    ...(at.pages > 1 ? [speaker.say('documents', 'chart.page', at)] : []),
  ].join('　');
  const { secrecy, header, footer } = paper;
  const stampSize = sizeOf(stamp, small, half * 1.2);
  const lines = [
    ...(secrecy
      ? [
          lettered(secrecy, {
            x: left,
            y: above,
            size: sizeOf(secrecy, secrecySize, half),
            align: 'start',
            voice: 'plain',
            strong: true,
          }),
        ]
      : []),
    ...(header ? [lettered(header, { x: right, y: above, size: sizeOf(header, small, half), align: 'end', voice: 'text', color })] : []),
    ...(footer
      ? [lettered(footer, { x: left, y: height - below, size: sizeOf(footer, small, half * 0.8), align: 'start', voice: 'text', color })]
      : []),
    ...(stamp ? [lettered(stamp, { x: right, y: height - below, size: stampSize, align: 'end', voice: 'text', color })] : []),
  ];
  return { ...page, body: page.body + lines.join('') };
}

/** The list that goes with cards carries header, footer and number as every list; the cards beside it do not. */
function partlyFurnished(pages: readonly Page[], furniture: Furniture): readonly Page[] {
  const lists = pages.filter(({ furnished: wanted }) => wanted);
  return pages.map((page) => (page.furnished ? furnished(page, { page: lists.indexOf(page) + 1, pages: lists.length }, furniture) : page));
}

type Undressed = { readonly pages: readonly Page[]; readonly bare: boolean };

/** Documents as they leave the printer. Each is numbered for itself, or all through where the reception wants it so. */
export function dressed<Document extends Undressed>(documents: readonly Document[], furniture: Furniture): readonly Document[] {
  const all = documents.reduce((sum, { bare, pages }) => sum + (bare ? 0 : pages.length), 0);
  let before = 0;
  return documents.map((document) => {
    if (document.bare) return { ...document, pages: partlyFurnished(document.pages, furniture) };
    const [after, of] = furniture.paper?.numberedThrough ? [before, all] : [0, document.pages.length];
    before += document.pages.length;
    const pages = document.pages.map((page, index) => {
      const own = { ...page, body: renumbered(page.body, after) };
      return furnished(own, { page: after + index + 1, pages: of }, furniture);
    });
    return { ...document, pages };
  });
}

import { documentFor } from '../../documents/index';
import { pagesPlaced, svgOf, svgOfPage } from '../../documents/print-document';
import type { Speaker } from '../../i18n/speak';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';

/** One page of the picture, as a picture by itself. Millimeters; `left` and `top` in the whole. */
export type PicturePage = {
  readonly svg: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type ChartPicture = {
  readonly svg: string;
  /** Of all its pages together, millimeters. */
  readonly width: number;
  readonly height: number;
  /** The same, page by page: a large chart is drawn in pieces. */
  readonly pages: readonly PicturePage[];
};

/** What every page is laid on; without it the picture lies on whatever is below. */
const sheet = '<rect width="100%" height="100%" fill="#fff"/>';

function onSheet(svg: string, transparent: boolean): string {
  if (!svg.includes(sheet)) throw new Error('A page is no longer laid on a white sheet.\nMaybe print-document draws it in another way.');
  return transparent ? svg.replace(sheet, '') : svg;
}

/** So many pages beside one another that the whole is as near to a square as may be: a long strip could not be read by anybody. */
function columnsFor(pages: readonly { readonly width: number; readonly height: number }[]): number {
  const longest = (columns: number) => {
    const { width, height } = pagesPlaced(
      pages.map((page) => ({ ...page, body: '' })),
      columns,
    );
    return Math.max(width, height);
  };
  return pages.map((_, place) => place + 1).reduce((best, columns) => (longest(columns) < longest(best) ? columns : best), 1);
}

/**
 * The seating chart as it prints, as a picture by itself. `transparent`: without the white of the paper. Undefined where this version
 * cannot draw the layout.
 */
export function chartPicture(reception: Reception, occasion: Occasion, speaker: Speaker, transparent = false): ChartPicture | undefined {
  const context = stageOf(reception, occasion);
  if (isStageFault(context)) return undefined;
  const chart = documentFor({ document: 'seating-chart', reception, context, speaker });
  if (!chart || chart.pages.length === 0) return undefined;
  const columns = columnsFor(chart.pages);
  const { width, height, places } = pagesPlaced(chart.pages, columns);
  return {
    svg: onSheet(svgOf(chart, columns), transparent),
    width,
    height,
    pages: places.map(({ page, left, top }) => ({
      svg: onSheet(svgOfPage(page, chart.fonts), transparent),
      left,
      top,
      width: page.width,
      height: page.height,
    })),
  };
}

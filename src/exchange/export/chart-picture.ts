import { documentFor } from '../../documents/index';
import { svgOf } from '../../documents/print-document';
import type { Speaker } from '../../i18n/speak';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';

export type ChartPicture = {
  readonly svg: string;
  /** Of the sheet, millimeters. */
  readonly width: number;
  readonly height: number;
};

/** What every page is laid on; without it the picture lies on whatever is below. */
const sheet = '<rect width="100%" height="100%" fill="#fff"/>';

/**
 * The seating chart as it prints, as a picture by itself; several pages stand below one another. `transparent`: without the
 * white of the paper. Undefined where this version cannot draw the layout.
 */
export function chartPicture(reception: Reception, occasion: Occasion, speaker: Speaker, transparent = false): ChartPicture | undefined {
  const context = stageOf(reception, occasion);
  if (isStageFault(context)) return undefined;
  const chart = documentFor({ document: 'seating-chart', reception, context, speaker });
  if (!chart || chart.pages.length === 0) return undefined;
  const svg = svgOf(chart);
  if (!svg.includes(sheet)) throw new Error('A page is no longer laid on a white sheet.\nMaybe print-document draws it in another way.');
  return {
    svg: transparent ? svg.replace(sheet, '') : svg,
    width: Math.max(...chart.pages.map(({ width }) => width)),
    height: chart.pages.reduce((sum, { height }) => sum + height, 0),
  };
}

import { drawOccasion } from '../drawing/draw-occasion';
import type { Drawing } from '../drawing/drawing';
import { saySide } from '../i18n/say-side';
import type { Speaker } from '../i18n/speak';
import { attends } from '../model/person';
import { peopleInOrder, type Reception } from '../model/reception';
import { waiverOf } from '../protocol/review/active-findings';
import { reviewOccasion } from '../protocol/review/review-occasion';
import { type Finding, identityOf } from '../protocol/rules/finding';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { checkReport } from './check-report';
import type { PaperFonts } from './fonts';
import { manifest } from './manifest';
import { type PlaceCardOptions, placeCards } from './place-cards';
import type { PrintDocument } from './print-document';
import { seatingChart } from './seating-chart';
import type { SeatingChartOptions } from './seating-chart-request';

/** Every printed thing by its name: `--document` of the headless command, and the print screen. */
export const documentIds = ['seating-chart', 'place-cards', 'manifest', 'check-report'] as const;
export type DocumentId = (typeof documentIds)[number];

/** The fonts that the reception chose for its paper. */
export const fontsOf = ({ settings: { paperTitleFont, paperTextFont } }: Reception): PaperFonts => ({
  ...(paperTitleFont ? { paperTitleFont } : {}),
  ...(paperTextFont ? { paperTextFont } : {}),
});

/** The same drawing as on screen, with the findings that stand. */
function drawingOf(context: OccasionContext, speaker: Speaker): Drawing {
  const findings = reviewOccasion(context);
  const { reception, occasion } = context;
  const waived = new Set(findings.filter((finding) => waiverOf(finding, reception.waivers, occasion)).map(identityOf));
  return drawOccasion({ context, findings, waived, language: speaker.language, saySide: (side) => saySide(side, speaker) });
}

/** The chart of one occasion. */
export const chartOf = (context: OccasionContext, speaker: Speaker, options: SeatingChartOptions = {}): PrintDocument =>
  seatingChart({ context, drawing: drawingOf(context, speaker), speaker, options: { fonts: fontsOf(context.reception), ...options } });

/** The sheet of one vehicle. */
export const manifestOf = (context: OccasionContext, speaker: Speaker, options: SeatingChartOptions = {}): PrintDocument =>
  manifest({ context, drawing: drawingOf(context, speaker), speaker, options: { fonts: fontsOf(context.reception), ...options } });

/** Cards for whoever attends: one occasion's people, or everybody's. */
export function cardsOf(
  reception: Reception,
  context: OccasionContext | undefined,
  speaker: Speaker,
  options: PlaceCardOptions = {},
): PrintDocument {
  const people = context ? context.people : peopleInOrder(reception).filter(attends);
  return placeCards({ people, speaker, options: { fonts: fontsOf(reception), ...options } });
}

/** The review of one occasion with what was accepted, by whom and why. */
export function reportOf(context: OccasionContext, speaker: Speaker, printedAt?: string): PrintDocument {
  const { reception, occasion } = context;
  const waiver = (finding: Finding) => waiverOf(finding, reception.waivers, occasion);
  return checkReport({ context, findings: reviewOccasion(context), waiverOf: waiver, speaker, printedAt, fonts: fontsOf(reception) });
}

import type { Speaker } from '../i18n/speak';
import type { Occasion } from '../model/occasion';
import type { Reception } from '../model/reception';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { cardSizes } from './card-sizes';
import { cardsOf, chartOf, type DocumentId, manifestOf, reportOf } from './index';
import type { PlaceCardOptions } from './place-cards';
import type { PrintDocument } from './print-document';
import type { SeatingChartOptions } from './seating-chart-request';

/** What can be asked of a document; names are `document.<id>`, `option.<key>` and `choice.<key>.<choice>` in i18n. */
export type DocumentOption =
  | { readonly key: string; readonly kind: 'choice'; readonly choices: readonly string[]; readonly standard: string }
  | { readonly key: string; readonly kind: 'tick'; readonly standard: boolean };

export type DocumentKind = {
  readonly id: DocumentId;
  /** Whether it speaks of one occasion; a document of the reception may be narrowed to one. */
  readonly scope: 'occasion' | 'reception';
  readonly group: 'seating' | 'cards' | 'convoy' | 'archive';
  readonly options: readonly DocumentOption[];
};

const choice = (key: string, standard: string, ...others: readonly string[]): DocumentOption => ({
  key,
  kind: 'choice',
  choices: [standard, ...others],
  standard,
});
const tick = (key: string, standard: boolean): DocumentOption => ({ key, kind: 'tick', standard });

const { 'folded-a4': _, ...otherSizes } = cardSizes;

/** The gallery, in the order in which it is shown. */
export const documentKinds: readonly DocumentKind[] = [
  {
    id: 'seating-chart',
    scope: 'occasion',
    group: 'seating',
    options: [
      choice('paper', 'A4', 'A3'),
      choice('orientation', 'auto', 'landscape', 'portrait'),
      choice('names', 'horizontal', 'vertical'),
      tick('titles', true),
      tick('ranks', true),
      tick('conventionNamed', true),
    ],
  },
  {
    id: 'place-cards',
    scope: 'reception',
    group: 'cards',
    options: [
      choice('size', 'folded-a4', ...Object.keys(otherSizes)),
      choice('faces', 'both', 'name-only'),
      tick('foldMarks', true),
      tick('seatNumbers', false),
    ],
  },
  { id: 'manifest', scope: 'occasion', group: 'convoy', options: [] },
  { id: 'check-report', scope: 'occasion', group: 'archive', options: [] },
];

/** Whether the document has anything to say about this occasion. */
export const suits = (document: DocumentId, { layout }: Pick<Occasion, 'layout'>): boolean =>
  document !== 'manifest' || layout.startsWith('vehicle/');

/** As the print screen keeps them. */
export type ChosenOptions = Readonly<Record<string, string | boolean>>;

const isSize = (size: string | boolean | undefined): size is keyof typeof cardSizes => typeof size === 'string' && size in cardSizes;

const chartOptions = (chosen: ChosenOptions, printedAt: string | undefined): SeatingChartOptions => ({
  paper: chosen.paper === 'A3' ? 'A3' : 'A4',
  ...(chosen.orientation === 'landscape' || chosen.orientation === 'portrait' ? { orientation: chosen.orientation } : {}),
  names: chosen.names === 'vertical' ? 'vertical' : 'horizontal',
  titles: chosen.titles !== false,
  ranks: chosen.ranks !== false,
  conventionNamed: chosen.conventionNamed !== false,
  ...(printedAt ? { printedAt } : {}),
});

const cardOptions = (chosen: ChosenOptions, context: OccasionContext | undefined): PlaceCardOptions => ({
  ...(isSize(chosen.size) ? { size: chosen.size } : {}),
  faces: chosen.faces === 'name-only' ? 'name-only' : 'both',
  foldMarks: chosen.foldMarks !== false,
  ...(chosen.seatNumbers === true && context ? { seatOf: (person) => context.seatsOf(person)[0] } : {}),
});

export type PrintRequest = {
  readonly document: DocumentId;
  readonly reception: Reception;
  /** The stage of the occasion; needed by documents whose scope is one. */
  readonly context: OccasionContext | undefined;
  readonly options?: ChosenOptions;
  readonly speaker: Speaker;
  /** Local time of printing, `2026-11-23T10:42`. */
  readonly printedAt?: string | undefined;
};

/** Any document of the gallery from the options that a person ticked; none when it needs an occasion and has none. */
export function documentFor({ document, reception, context, options = {}, speaker, printedAt }: PrintRequest): PrintDocument | undefined {
  switch (document) {
    case 'seating-chart':
      return context && chartOf(context, speaker, chartOptions(options, printedAt));
    case 'place-cards':
      return cardsOf(reception, context, speaker, cardOptions(options, context));
    case 'manifest':
      return context && manifestOf(context, speaker, printedAt ? { printedAt } : {});
    case 'check-report':
      return context && reportOf(context, speaker, printedAt);
    default:
      document satisfies never;
      throw new Error(`No document is called ${JSON.stringify(document)}.`);
  }
}

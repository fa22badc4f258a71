import type { Citation } from '../../../model/citation';
import type { Givens } from '../../../model/occasion';
import type { Standing } from '../standing';
import type { Step } from '../step';

export const rankingIds = [
  'cn-unit',
  'cn-bodies',
  'vienna',
  'military',
  'us',
  'fr',
  'de',
  'uk',
  'eu-states',
  'un',
  'country-alphabet',
  'nato',
  'g20',
  'corporate',
] as const;
/** What the given `ranking` may say. */
export type RankingId = (typeof rankingIds)[number];

export type Ranking = {
  /** `cn-foreign` is what a list of foreign guests is ranked by when nothing is said. */
  readonly id: RankingId | 'cn-foreign';
  /** Reads what only the whole list can tell, such as the level that a bare 书记 belongs to. */
  readonly prepare?: (standings: readonly Standing[]) => readonly Standing[];
  /** The comparators, first one first. `all`: everybody to be ranked, for norms that hang on who else is there. */
  readonly steps: (given: Givens, all: readonly Standing[]) => readonly Step[];
  /** Whether the ranking knows a person's place at all; if not, the person is asked about. */
  readonly knows: (all: readonly Standing[], given: Givens) => (standing: Standing) => boolean;
  /** Whether a man invited as somebody's husband has no rank by her. */
  readonly husbandsGainNothing?: boolean;
  /** Said of those whom it does not know. */
  readonly unknown: { readonly principle: string; readonly citation: Citation };
};

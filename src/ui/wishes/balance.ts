import type { Reception } from '../../model/reception';
import { isBanquet } from '../../model/scene';
import { hasSeveralTables } from '../../protocol/rules/reading/neighbors';
import type { Review } from '../panels/review-port';
import { stateOf, type WishState } from './wish-state';

/** The norm that the wish for balance turns on: silent until an office asks for it. */
export const balanceRule = 'delegations-over-tables';

export const balanceStrengths = ['must', 'prefer'] as const;
export type BalanceStrength = (typeof balanceStrengths)[number];

/** As with every wish: a must that is unmet is a breach, a preference a departure. */
export const severityOf = { must: 'breach', prefer: 'departure' } as const satisfies Record<BalanceStrength, string>;

/** How strongly it is asked that delegations be spread over the tables; the rule book may have set it too. */
export function balanceAsked({ settings }: Pick<Reception, 'settings'>): BalanceStrength | undefined {
  const severity = settings.rules[balanceRule];
  if (severity === undefined || severity === 'off') return undefined;
  return severity === 'breach' ? 'must' : 'prefer';
}

export function stateOfBalance({ context, findings }: Pick<Review, 'context' | 'findings'>): WishState {
  const { layout, occasion, people } = context;
  const speaks = isBanquet(occasion.layout) && hasSeveralTables(layout) && people.some(({ delegation }) => delegation);
  if (!speaks) return { is: 'silent' };
  const tables = findings.filter(({ rule }) => rule === balanceRule).length;
  return tables > 0 ? { is: 'unmet', places: tables } : { is: 'met' };
}

/** How many wishes the plan on the screen does not grant. */
export function countUnmet(reception: Pick<Reception, 'wishes' | 'settings'>, review: Pick<Review, 'context' | 'findings'>): number {
  const single = (reception.wishes ?? []).filter((wish) => stateOf(wish, review.context).is === 'unmet').length;
  return single + (balanceAsked(reception) && stateOfBalance(review).is === 'unmet' ? 1 : 0);
}

import { compareScores, type Score } from '../../review/score';
import type { Severity } from '../../rules/finding';
import type { OccasionContext } from '../../rules/occasion-context';

/** A score in one number that compares level by level. No plan has a hundred thousand findings of one severity. */
export type Price = number;

const steps: Readonly<Record<Severity, Price>> = { breach: 1e10, departure: 1e5, remark: 1 };

export const priceOfScore = ({ breach, departure, remark }: Score): Price =>
  breach * steps.breach + departure * steps.departure + remark * steps.remark;

export const scoreOfPrice = (price: Price): Score => ({
  breach: Math.floor(price / steps.breach),
  departure: Math.floor((price % steps.breach) / steps.departure),
  remark: Math.round(price % steps.departure),
});

const severe = (severity: Severity): Score => ({ breach: 0, departure: 0, remark: 0, [severity]: 1 });

/** What one finding of this rule weighs here: the reception may lower it or turn it off, never raise it. */
export function priceOf({ reception }: OccasionContext, rule: string, severity: Severity): Price {
  const wish = reception.settings.rules[rule];
  if (wish === 'off') return 0;
  const lowered = wish && compareScores(severe(wish), severe(severity)) < 0 ? wish : severity;
  return steps[lowered];
}

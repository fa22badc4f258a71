import { isPlanFault, readPlan } from '../../exchange/plan/read-plan';
import { occasionsInOrder, type Reception } from '../../model/reception';
import type { ReceptionSummary } from '../../persistence/database';
import { activeFindings } from '../../protocol/review/active-findings';
import { reviewOccasion } from '../../protocol/review/review-occasion';
import { scoreOf } from '../../protocol/review/score';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { Recent, Score } from '../engine';

/** The findings of the whole programme; undefined where an occasion cannot be reviewed. */
function scoreOfAll(reception: Reception): Score | undefined {
  const findings = [];
  for (const occasion of occasionsInOrder(reception)) {
    const stage = stageOf(reception, occasion);
    if (isStageFault(stage)) return undefined;
    findings.push(...activeFindings(reviewOccasion(stage), reception.waivers, occasion));
  }
  return scoreOf(findings);
}

/** A kept reception as the start page shows it. One that no longer reads is listed all the same: opening it says why. */
export function recentOf({ id, title, date, edited, people }: ReceptionSummary, text: string | undefined, scored: boolean): Recent {
  const read = text === undefined ? undefined : readPlan(text);
  const reception = read && !isPlanFault(read) ? read : undefined;
  const score = reception && scored ? scoreOfAll(reception) : undefined;
  return {
    id,
    title,
    ...(date === undefined ? {} : { date }),
    occasions: reception ? occasionsInOrder(reception).map((occasion) => ({ title: occasion.title, layout: occasion.layout })) : [],
    people,
    ...(score ? { score } : {}),
    savedAt: edited,
  };
}

import { rules } from '../../../rules/index';
import { laddersOf } from '../../../rules/reading/ladders';
import { caseTree } from '../../exact/case-tree';
import { inNumbers } from '../../exact/small-scene';
import type { Model } from '../../model/model';
import type { Price } from '../../model/price';
import { speaksHere } from '../../model/speaks-here';
import type { Judged, Problem } from '../../problem';
import type { CaseByCase, Fact } from '../certificate';
import { checkCaseByCase } from './check-case-by-case';

const ofOne: readonly string[] = ['moderator-in-front-row', 'wheelchair-by-the-aisle', 'inner-side-of-u-empty'];

/** That no plan as good as this one has fewer movers, case by case; undefined where the second checker does not accept it. */
export function provenCaseByCase(
  problem: Problem,
  model: Model,
  { plan, movers, least }: { readonly plan: Judged; readonly movers: number; readonly least: Price },
): CaseByCase | undefined {
  const { context } = problem;
  const { people, seats, presentSeatOf } = model.cast;
  const numbers = inNumbers({ problem, model, least, cost: (person, seat) => (seat === presentSeatOf[person] ? 0 : 1) });
  if (!numbers) return undefined;
  const spoken = new Set(rules.flatMap((rule) => (speaksHere(rule, context) ? [rule.id] : [])));
  const stands = new Set(plan.findings.map(({ rule }) => rule));
  const facts: readonly Fact[] = [
    ...numbers.conditions.filter(({ of }) => of !== 'reaches' && of !== 'keeps' && of !== 'steps'),
    ...(spoken.has('senior-takes-better-seat') ? laddersOf(context).map((_, ladder): Fact => ({ of: 'in-order', ladder })) : []),
    ...ofOne.filter((rule) => spoken.has(rule)).map((rule): Fact => ({ of: 'alone', rule })),
    ...(spoken.has('low-seat-not-for-guests') && context.layout.id === 'meeting/living-room' ? [{ of: 'low-seats' } as const] : []),
    ...(spoken.has('driver-seat-held-by-driver') ? [{ of: 'wheels' } as const] : []),
    ...(spoken.has('principal-guest-at-place-of-honor') ? [{ of: 'place-of-honor' } as const] : []),
  ];
  const findingIn = (seating: Judged['seating']) => problem.judge(seating).findings.find(({ rule }) => !stands.has(rule))?.rule;
  const tree = caseTree({ numbers, people, seats, movers, findingIn });
  if (!tree) return undefined;
  const certificate: CaseByCase = { kind: 'case-by-case', movers, facts, tree };
  const shown = checkCaseByCase(context, certificate);
  return shown && [...stands].every((rule) => !shown.rules.has(rule)) ? certificate : undefined;
}

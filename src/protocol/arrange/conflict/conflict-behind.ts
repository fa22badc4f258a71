import { rules } from '../../rules/index';
import type { OccasionContext } from '../../rules/occasion-context';
import { type Conflict, conflictOf } from '../conflict';
import type { LinearSolver } from '../exact/linear-solver';
import type { Proposal } from '../proposal';

/** Plans that each of the many questions may look at. */
const patience = 400;

/** No seating cures what a rule says of the list, the menu or the programme. */
const deafToSeating: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, watches }) => (watches?.includes('seating') === false ? [id] : [])),
);

/** Rooms so small that every plan can be looked at, which proves what the search cannot. */
const canLookAtAll = ({ people, layout }: OccasionContext): boolean => people.length <= 8 && layout.seats.length <= 12;

/** Each of the many questions is one exact model: with more people they would take minutes. */
const mostPeopleWithSolver = 60;

/** Why a breach remains in the best plan that was found; undefined where none does, or where nothing about it is proven. */
export function conflictBehind(
  context: OccasionContext,
  { score, proof, findings }: Pick<Proposal, 'score' | 'proof' | 'findings'>,
  solver?: LinearSolver,
): Conflict | undefined {
  if (score.breach === 0) return undefined;
  const alone = findings.find(({ rule, severity }) => severity === 'breach' && deafToSeating.has(rule));
  if (alone) {
    const members = [{ kind: 'rule', rule: alone.rule } as const];
    return { kind: 'rules', members, people: [], seats: [], minimal: true, waysOut: [] };
  }
  const budget = { reviews: patience, ...(solver ? { solver } : {}) };
  if (proof.kind === 'exact') return conflictOf(context, budget);
  const isWorthAsking = canLookAtAll(context) || (solver !== undefined && context.people.length <= mostPeopleWithSolver);
  const found = isWorthAsking ? conflictOf(context, budget) : undefined;
  return found?.minimal ? found : undefined;
}

import { arrange as arranged, repair as repaired } from '../../protocol/arrange/arrange';
import { problemOf } from '../../protocol/arrange/problem';
import { scoresBest } from '../../protocol/arrange/proof/proof-of';
import { type Budget, type Proposal, standardBudget } from '../../protocol/arrange/proposal';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Call, Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { conflictValue } from '../conflict-value';
import { linearSolver, until } from '../linear-solver';
import { movesTold } from '../moves-told';
import { namedMoves, namedSeating } from '../named';
import { occasionAsked } from '../occasion-asked';
import { withinTime } from '../within-time';
import { findingValue, ignoredValue, scoreText } from './check';

/** `--seconds N` bounds the search by the clock; without it the budget is counted in plans, so that every run answers the same. */
function budgetAsked({ asked, speaker }: Call): Omit<Budget, 'reviews'> & { readonly end?: number } {
  const said = option(asked, 'seconds');
  const seed = option(asked, 'seed');
  if (seed !== undefined && !/^[0-9]{1,9}$/.test(seed)) throw new UsageFault(speaker.say('cli', 'seedBad', { value: seed }));
  const chance = seed === undefined ? {} : { seed: Number(seed) };
  if (said === undefined) return chance;
  const seconds = Number(said);
  if (!(seconds > 0)) throw new UsageFault(speaker.say('cli', 'secondsBad', { value: said }));
  const end = performance.now() + seconds * 1000;
  return { ...chance, stopped: () => performance.now() > end, end };
}

/** A solver of linear programs that keeps to the time, loaded only where something is to be mended. */
async function solverFor(context: OccasionContext, end: number | undefined): Promise<Pick<Budget, 'solver'>> {
  const problem = problemOf(context);
  if (scoresBest(problem, problem.judge(problem.present))) return {};
  const solver = await linearSolver();
  return { solver: end === undefined ? solver : until(solver, end) };
}

const solved = (solve: (budget: Budget) => Proposal, budget: ReturnType<typeof budgetAsked>, isRepair: boolean): Proposal =>
  budget.stopped ? withinTime(solve, budget, isRepair) : solve({ ...standardBudget, ...budget });

/** What no second program can go through again says so. */
const isSearched = ({ proof, certificate }: Proposal): boolean => proof.kind !== 'none' && certificate?.kind === 'searched';

function proofText(proposal: Proposal, { speaker }: Call): string {
  const { proof } = proposal;
  const text = speaker.speak('cli', `proof.${proof.kind}`, proof.kind === 'bound' ? { bound: proof.bound } : {});
  if (proposal.nearestUnproven) return speaker.say('cli', 'proof.nearestUnproven', { proof: text });
  return isSearched(proposal) ? speaker.say('cli', 'proof.searched', { proof: text }) : text;
}

const shared = (context: OccasionContext, call: Call, proposal: Proposal) => ({
  seating: namedSeating(context, proposal.seating),
  unseated: proposal.unseated.map((id) => context.personOf(id)?.name ?? id),
  score: proposal.score,
  weight: proposal.weight,
  proof: proposal.proof,
  ...(isSearched(proposal) ? { searched: true } : {}),
  ...(proposal.nearestUnproven ? { nearestUnproven: true } : {}),
  findings: proposal.findings.map((finding) => findingValue(context, call, finding)),
  ...ignoredValue(context),
});

/** A full seating, around what is locked. */
export const arrange: Verb = async (call) => {
  const context = await occasionAsked(call, { needsSeating: false });
  const proposal = solved((budget) => arranged(context, budget), budgetAsked(call), false);
  const conflict = conflictValue(context, call, proposal);
  const value = { ...shared(context, call, proposal), ...(conflict ? { conflict } : {}) };
  const seats = Object.entries(value.seating).map(([seat, name]) => `${seat}\t${name}`);
  const unseated = value.unseated.length > 0 ? [call.speaker.say('cli', 'unseated', { names: call.speaker.list(value.unseated) })] : [];
  return {
    status: 0,
    value,
    text: [
      ...seats,
      ...unseated,
      ...(conflict ? [conflict.message] : []),
      `${scoreText(value.score, call)}　${proofText(proposal, call)}`,
    ].join('\n'),
  };
};

/** The fewest moves that bring the score to the best reachable. */
export const repair: Verb = async (call) => {
  const context = await occasionAsked(call, { needsSeating: true });
  const asked = budgetAsked(call);
  const proposal = solved((budget) => repaired(context, budget), { ...asked, ...(await solverFor(context, asked.end)) }, true);
  const value = { moves: namedMoves(context, movesTold(context.occasion, proposal.seating)), ...shared(context, call, proposal) };
  const moves = value.moves.map(({ person, from, to }) => `${person}\t${from ?? '—'} → ${to ?? '—'}`);
  const lines = moves.length > 0 ? moves : [call.speaker.say('cli', 'nobodyMoves')];
  return { status: 0, value, text: [...lines, `${scoreText(value.score, call)}　${proofText(proposal, call)}`].join('\n') };
};

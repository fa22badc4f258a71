import { takenSeats } from '../../model/occasion';
import type { Score } from '../review/score';
import { isStageFault, stageOf } from '../review/stage-of';
import { type Finding, identityOf } from '../rules/finding';
import type { OccasionContext } from '../rules/occasion-context';
import { type Alternative, comparing } from './alternatives';
import type { Conflict } from './conflict';
import { conflictBehind } from './conflict/conflict-behind';
import type { LinearSolver } from './exact/linear-solver';
import { linkedMoves } from './explain/linked-moves';
import { type MoveGroup, moveGroups } from './explain/move-groups';
import { mendPart } from './mend-part';
import { blocksOf, problemOf } from './problem';
import type { Budget, Proposal, Running, Seating } from './proposal';
import { proposing, type Question, type SentProposal } from './proposal-for';
import { proposalOf } from './proposal-of';
import { without } from './withdraw';

/** What alone is to be mended: one finding, by its identity, or a table, block or vehicle. Absent: everything. */
export type Scope = { readonly finding: string } | { readonly table: string };

/** Moves that hang together. Of very many, what each is good for is not worked out. */
export type AnswerGroup = Pick<MoveGroup, 'shape' | 'moves' | 'cures' | 'causes'> & { readonly without?: Score };

/** A proposal with its moves in the order in which they are read: group by group, what cures most first. */
export type Answer = SentProposal & { readonly groups: readonly AnswerGroup[] };

export type AlternativeAnswer = Omit<Alternative, 'proposal'> & { readonly answer: Answer };

/** Each line of moves is left out once to see what it is worth: with more lines than this the screen would wait too long. */
const mostExplained = 60;

function groupsOf(context: OccasionContext, { moves, seating }: Pick<Proposal, 'moves' | 'seating'>): readonly AnswerGroup[] {
  const lines = linkedMoves(moves);
  if (lines.length > mostExplained) return lines.map((line) => ({ ...line, cures: [], causes: [] }));
  return moveGroups(context, { moves, seating }).map(({ without, ...group }) => ({ ...group, without: without.score }));
}

const answered = (proposal: Proposal, groups: readonly AnswerGroup[]): Answer => ({
  ...proposal,
  moves: groups.flatMap(({ moves }) => moves),
  seating: blocksOf(proposal.seating),
  groups,
});

const isAbout =
  ({ seatIn }: OccasionContext, scope: Scope) =>
  (finding: Finding) =>
    'finding' in scope ? identityOf(finding) === scope.finding : finding.seats.some((seat) => seatIn(seat)?.table === scope.table);

/**
 * Of a mend of everything, the moves that mend what was asked for, or fewer that do it alone. Any group may be left out and the rest
 * carried out, so that this is a plan as good as it says; that no fewer moves would do is not claimed.
 */
function within(context: OccasionContext, whole: Proposal, scope: Scope): Answer {
  const about = isAbout(context, scope);
  const groups = groupsOf(context, whole).filter(({ cures }) => cures.some(about));
  const problem = problemOf(context);
  const next = new Map(problem.present);
  const moves = groups.flatMap((group) => group.moves);
  for (const { from } of moves) if (from) next.delete(from);
  for (const { person, to } of moves) if (to) next.set(to, person);
  const before = problem.judge(problem.present);
  const part = proposalOf(problem, before, mendPart(problem, before, problem.judge(next), about), { kind: 'none' });
  return answered(part, groupsOf(context, part));
}

function stageIn({ reception, occasion: id }: Pick<Question, 'reception' | 'occasion'>): OccasionContext {
  const occasion = reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion);
  if (!stage || isStageFault(stage)) throw new Error(`The occasion ${JSON.stringify(id)} cannot be laid out: ${JSON.stringify(stage)}.`);
  return stage;
}

const seatingOf = (seating: SentProposal['seating']): Seating => new Map(takenSeats({ seating }));

/** Answers a question step by step, and says of each move what it is for. */
export function* answering(question: Question & { readonly scope?: Scope }, budget: Budget): Running<Answer> {
  const context = stageIn(question);
  const sent = yield* proposing(question, budget);
  const proposal: Proposal = { ...sent, seating: seatingOf(sent.seating) };
  return question.scope ? within(context, proposal, question.scope) : answered(proposal, groupsOf(context, proposal));
}

/**
 * The answer when somebody has had enough while the solver was at work: the best plan that was told, judged anew. Nothing is claimed of
 * it but what the rules say.
 */
export function settled(question: Question & { readonly scope?: Scope }, best: SentProposal['seating']): Answer {
  const { aim } = question;
  const whole = stageIn(question);
  const context = typeof aim === 'object' && 'withdraw' in aim ? without(whole, aim.withdraw) : whole;
  const problem = problemOf(context);
  const plan = problem.judge(seatingOf(best));
  const proposal = proposalOf(problem, problem.judge(problem.present), plan, { kind: 'none' });
  return question.scope ? within(context, proposal, question.scope) : answered(proposal, groupsOf(context, proposal));
}

/** The same question answered in kinds of its own, to be laid side by side. */
export function* comparingAnswers(
  question: Pick<Question, 'reception' | 'occasion'>,
  budget: Budget,
): Running<readonly AlternativeAnswer[]> {
  const context = stageIn(question);
  const found = yield* comparing(context, budget);
  return found.map(({ proposal, ...rest }) => ({
    ...rest,
    answer: answered(proposal, groupsOf(context, proposal)),
  }));
}

/** Why the plan is not without a breach, and what could be given up; undefined where it has none, or where nothing about it is proven. */
export const conflictIn = (
  question: Pick<Question, 'reception' | 'occasion'>,
  answer: Pick<Answer, 'score' | 'proof' | 'findings'>,
  solver?: LinearSolver,
): Conflict | undefined => conflictBehind(stageIn(question), answer, solver);

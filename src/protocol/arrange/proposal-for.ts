import type { OccasionId, PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../review/stage-of';
import type { OccasionContext } from '../rules/occasion-context';
import { arranging, repairing } from './arrange';
import { balancing } from './balance';
import { fill } from './fill';
import { blocksOf, problemOf } from './problem';
import { hasWeights, scoresBest } from './proof/proof-of';
import { type Budget, finished, type Proposal, type Running } from './proposal';
import { type AfterWithdrawal, inserting, withdrawing } from './withdraw';
import { type Bounds, bettering, fillingFree } from './within-bounds';

/**
 * `arrange`: everybody anew around what is locked; `fill`: the free seats alone; `mend`: the fewest moves from the plan as it stands;
 * `balance`: delegations spread over the tables; `improve`: the best within bounds; or what to do about one person who comes, or does not.
 */
export type Aim =
  | 'arrange'
  | 'fill'
  | 'mend'
  | 'balance'
  | { readonly improve: Bounds }
  | { readonly insert: PersonId }
  | { readonly withdraw: PersonId; readonly how: AfterWithdrawal };

/** The whole question in plain data, for a worker that holds nothing else. */
export type Question = { readonly reception: Reception; readonly occasion: OccasionId; readonly aim: Aim };

/** A proposal as plain data, with the seating as the model keeps it: it can be sent between threads. */
export type SentProposal = Omit<Proposal, 'seating'> & { readonly seating: Occasion['seating'] };

function running(context: OccasionContext, aim: Aim, budget: Budget): Running<Proposal> {
  if (aim === 'arrange') return arranging(context, budget);
  if (aim === 'fill') return fillingFree(context, budget);
  if (aim === 'mend') return repairing(context, budget);
  if (aim === 'balance') return balancing(context, budget);
  if ('improve' in aim) return bettering(context, aim.improve, budget);
  return 'insert' in aim ? inserting(context, aim.insert, budget) : withdrawing(context, aim.withdraw, aim.how, budget);
}

function stageFor({ reception, occasion: id }: Question): OccasionContext {
  const occasion = reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion);
  if (!stage || isStageFault(stage))
    throw new Error(
      `The occasion ${JSON.stringify(id)} cannot be arranged: ${JSON.stringify(stage)}.\nMaybe its layout was not checked when it came in.`,
    );
  return stage;
}

/** Whether there is anything to find that a solver would prove: order alone needs none. */
export function wantsSolver(question: Question): boolean {
  if (question.aim === 'balance') return false;
  const problem = problemOf(stageFor(question));
  if (question.aim !== 'arrange') return !scoresBest(problem, problem.judge(problem.present));
  return hasWeights(problem) || !scoresBest(problem, problem.judge(fill(problem, false)));
}

/** Works on the question step by step, telling how far it is. */
export function* proposing(question: Question, budget: Budget): Running<SentProposal> {
  const proposal = yield* running(stageFor(question), question.aim, budget);
  return { ...proposal, seating: blocksOf(proposal.seating) };
}

/** The same, in one go. */
export const proposalFor = (question: Question, budget: Budget): SentProposal => finished(proposing(question, budget));

import type { OccasionId, PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../review/stage-of';
import type { OccasionContext } from '../rules/occasion-context';
import { arranging, repairing } from './arrange';
import { blocksOf } from './problem';
import { type Budget, finished, type Proposal, type Running } from './proposal';
import { type AfterWithdrawal, inserting, withdrawing } from './withdraw';

/**
 * `arrange`: everybody anew around what is locked; `mend`: the fewest moves from the plan as it stands; or what to do about one person
 * who comes, or does not.
 */
export type Aim = 'arrange' | 'mend' | { readonly insert: PersonId } | { readonly withdraw: PersonId; readonly how: AfterWithdrawal };

/** The whole question in plain data, for a worker that holds nothing else. */
export type Question = { readonly reception: Reception; readonly occasion: OccasionId; readonly aim: Aim };

/** A proposal as plain data, with the seating as the model keeps it: it can be sent between threads. */
export type SentProposal = Omit<Proposal, 'seating'> & { readonly seating: Occasion['seating'] };

function running(context: OccasionContext, aim: Aim, budget: Budget): Running<Proposal> {
  if (aim === 'arrange') return arranging(context, budget);
  if (aim === 'mend') return repairing(context, budget);
  return 'insert' in aim ? inserting(context, aim.insert, budget) : withdrawing(context, aim.withdraw, aim.how, budget);
}

/** Works on the question step by step, telling how far it is. */
export function* proposing({ reception, occasion: id, aim }: Question, budget: Budget): Running<SentProposal> {
  const occasion = reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion);
  if (!stage || isStageFault(stage))
    throw new Error(
      `The occasion ${JSON.stringify(id)} cannot be arranged: ${JSON.stringify(stage)}.\nMaybe its layout was not checked when it came in.`,
    );
  const proposal = yield* running(stage, aim, budget);
  return { ...proposal, seating: blocksOf(proposal.seating) };
}

/** The same, in one go. */
export const proposalFor = (question: Question, budget: Budget): SentProposal => finished(proposing(question, budget));

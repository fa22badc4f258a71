import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../review/stage-of';
import { arrange, repair } from './arrange';
import { blocksOf } from './problem';
import type { Budget, Proposal } from './proposal';

/** `arrange`: everybody anew around what is locked; `mend`: the fewest moves from the plan as it stands. */
export type Aim = 'arrange' | 'mend';

/** A proposal as plain data, with the seating as the model keeps it: it can be sent between threads. */
export type SentProposal = Omit<Proposal, 'seating'> & { readonly seating: Occasion['seating'] };

/** The whole question in plain data, for a worker that holds nothing else. */
export function proposalFor(reception: Reception, id: OccasionId, aim: Aim, budget: Budget): SentProposal {
  const occasion = reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion);
  if (!stage || isStageFault(stage))
    throw new Error(
      `The occasion ${JSON.stringify(id)} cannot be arranged: ${JSON.stringify(stage)}.\nMaybe its layout was not checked when it came in.`,
    );
  const proposal = aim === 'arrange' ? arrange(stage, budget) : repair(stage, budget);
  return { ...proposal, seating: blocksOf(proposal.seating) };
}

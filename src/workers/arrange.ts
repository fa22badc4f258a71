import { expose } from 'comlink';
import type { OccasionId } from '../model/ids';
import type { Reception } from '../model/reception';
import { standardBudget } from '../protocol/arrange/proposal';
import { type Aim, proposalFor, type SentProposal } from '../protocol/arrange/proposal-for';

const { reviews } = standardBudget;
/** The search asks whether it should stop once in this many plans. */
const betweenAsks = 64;

/** Seats an occasion away from the screen. To cancel, end the worker: nothing here is worth keeping. */
const arranger = {
  propose(reception: Reception, occasion: OccasionId, aim: Aim, onProgress: (done: number) => void): SentProposal {
    let asked = 0;
    const stopped = () => {
      asked += 1;
      onProgress(Math.min(1, (asked * betweenAsks) / reviews));
      return false;
    };
    return proposalFor(reception, occasion, aim, { reviews, stopped });
  },
};
export type Arranger = typeof arranger;

expose(arranger);

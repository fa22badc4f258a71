import type { SeatId } from '../../model/ids';
import { hasRank, type Party } from '../../model/person';
import { exchanged } from './improve';
import { compareJudged, type Judged, type Problem } from './problem';
import type { Seating } from './proposal';

type Chair = { readonly seat: SeatId; readonly party?: Party };

/**
 * How far the table is from what an office would call a signing, though no rule is broken: a chair with somebody of the other party,
 * a signer's with one of the staff, an assistant's with somebody of rank while nobody of rank signs for that party.
 */
function disorder({ context }: Problem, seating: Seating, signers: readonly Chair[], assistants: readonly Chair[]): number {
  const sitterOn = (chair: Chair | undefined) => {
    const id = chair && seating.get(chair.seat);
    return id === undefined ? undefined : context.personOf(id);
  };
  const ranks = (chair: Chair | undefined) => {
    const sitter = sitterOn(chair);
    return sitter !== undefined && hasRank(sitter);
  };
  const strays = (chair: Chair) => chair.party !== undefined && (sitterOn(chair)?.party ?? chair.party) !== chair.party;
  const staffSign = signers.filter((chair) => sitterOn(chair) && !ranks(chair));
  const assistNobody = assistants.filter(
    (chair) => ranks(chair) && !signers.some((signer) => signer.party === chair.party && ranks(signer)),
  );
  return 4 * [...signers, ...assistants].filter(strays).length + 2 * staffSign.length + assistNobody.length;
}

/**
 * The table of a signing put in order where that costs nothing: whoever came to it for want of room behind it signs before anybody
 * assists, each party on its own side. All these chairs are equally far from a place in the order. Who signs remains for the office to
 * say, and whoever is locked stays.
 */
export function signingInOrder(problem: Problem, found: Judged): Judged {
  const { context, fixed } = problem;
  const { signer: signers = [], assistant: assistants = [] } = context.honor?.roles ?? {};
  const atTable = [...signers, ...assistants].map(({ seat }) => seat).filter((seat) => !fixed.has(seat));
  const amiss = (seating: Seating) => disorder(problem, seating, signers, assistants);
  const better = (best: Judged): Judged | undefined => {
    const least = amiss(best.seating);
    if (least === 0) return undefined;
    for (const chair of atTable) {
      for (const other of atTable) {
        const seating = exchanged(best.seating, chair, other);
        if (other === chair || amiss(seating) >= least) continue;
        const judged = problem.judge(seating);
        if (compareJudged(judged, best) <= 0) return judged;
      }
    }
    return undefined;
  };
  let best = found;
  for (let next = better(best); next; next = better(best)) best = next;
  return best;
}

import type { SeatId } from '../../model/ids';
import { hasRank, type Party } from '../../model/person';
import { exchanged, openSeats } from './exchanges';
import { misfits } from './misfits';
import { compareJudged, type Judged, movesBetween, type Problem } from './problem';
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

/** Every seating after one exchange between a chair and another seat, then after so many one upon the other. */
function* afterExchanges(seating: Seating, chairs: readonly SeatId[], others: readonly SeatId[], most: number): Generator<Seating> {
  const next: Seating[] = [];
  for (const chair of chairs)
    for (const other of others) {
      if (other === chair) continue;
      const changed = exchanged(seating, chair, other);
      next.push(changed);
      yield changed;
    }
  if (most > 1) for (const changed of next) yield* afterExchanges(changed, chairs, others, most - 1);
}

type Allowed = {
  /** Seats that may be exchanged with the chairs at the table, and how many exchanges one step may take. */
  readonly others: readonly SeatId[];
  readonly exchanges: number;
  readonly allows: (seating: Seating) => boolean;
};

/** The table brought into better order step by step, as long as the plan is no worse for it. */
function inOrder(problem: Problem, found: Judged, { others, exchanges, allows }: Allowed): Judged {
  const { signer: signers = [], assistant: assistants = [] } = problem.context.honor?.roles ?? {};
  const amiss = (seating: Seating) => disorder(problem, seating, signers, assistants);
  const better = (best: Judged): Judged | undefined => {
    const least = amiss(best.seating);
    if (least === 0) return undefined;
    for (const seating of afterExchanges(best.seating, chairsAt(problem), others, exchanges)) {
      if (amiss(seating) >= least || !allows(seating)) continue;
      const judged = problem.judge(seating);
      if (compareJudged(judged, best) <= 0) return judged;
    }
    return undefined;
  };
  let best = found;
  for (let next = better(best); next; next = better(best)) best = next;
  return best;
}

/** Chairs at the table of which nobody has said who sits there. */
function chairsAt({ context, fixed }: Problem): readonly SeatId[] {
  const { signer = [], assistant = [] } = context.honor?.roles ?? {};
  return [...signer, ...assistant].map(({ seat }) => seat).filter((seat) => !fixed.has(seat));
}

/**
 * The table of a signing put in order where that costs nothing: whoever came to it for want of room behind it signs before anybody
 * assists, each party on its own side. All these chairs are equally far from a place in the order. Who signs remains for the office to
 * say, and whoever is locked stays.
 */
export const signingInOrder = (problem: Problem, found: Judged): Judged =>
  inOrder(problem, found, { others: chairsAt(problem), exchanges: 1, allows: () => true });

/**
 * The same of a repair: no more people move for it, and no more of rank come to the chairs of the staff. Others may move in the place of
 * those who were found, which takes two exchanges.
 */
export function signingInOrderByMovers(problem: Problem, found: Judged): Judged {
  const moved = (seating: Seating) => movesBetween(problem.present, seating).length;
  const hidden = (seating: Seating) => misfits(problem.context, seating);
  const [most, mostHidden] = [moved(found.seating), hidden(found.seating)];
  if (most === 0) return found;
  return inOrder(problem, found, {
    others: [...chairsAt(problem), ...openSeats(problem)],
    exchanges: 2,
    allows: (seating) => moved(seating) <= most && hidden(seating) <= mostHidden,
  });
}

import type { Say } from '../speech';
import type { ArrangeAim, Proposal } from './arrange-port';

/** The six things that can be asked of the solver. */
export function doing(aim: ArrangeAim): 'arrange' | 'mend' | 'balance' | 'improve' | 'insert' | 'withdraw' {
  if (typeof aim === 'string') return aim;
  if ('mend' in aim) return 'mend';
  if ('improve' in aim) return 'improve';
  return 'insert' in aim ? 'insert' : 'withdraw';
}

type Words = { readonly title: string; readonly text: string };

/** Percent, rounded up: never nearer to the best than is known. */
const percentOff = (bound: number, gap: number) => (bound > 0 ? Math.ceil((gap / bound) * 100) : undefined);

/** The proof, and who is left without a seat. */
function arranged(moves: number, proposal: Proposal, say: Say): Words {
  const { title, text } = seated(moves, proposal, say);
  return { title, text: proposal.leftOut === undefined ? text : say('proof.leftOut', { proof: text, names: proposal.leftOut }) };
}

function seated(moves: number, { proof, unseated, searchedOnly, nearestUnproven }: Proposal, say: Say): Words {
  const title =
    unseated.length > 0 ? say('proof.arrangedSome', { count: moves, left: unseated.length }) : say('proof.arranged', { count: moves });
  if (proof.kind === 'none') return { title, text: say('proof.arrangedNone') };
  if (proof.kind === 'exact') {
    const shown = nearestUnproven ? 'proof.arrangedScore' : searchedOnly ? 'proof.arrangedSearched' : 'proof.arrangedExact';
    return { title, text: say(shown) };
  }
  const percent = percentOff(proof.bound, proof.gap);
  return { title, text: percent === undefined ? say('proof.arrangedBound') : say('proof.arrangedWithin', { percent }) };
}

/** What is proven, in one sentence; never more than the proof carries. */
export function proofInWords(aim: ArrangeAim, proposal: Proposal, say: Say): Words {
  const { proof, moves } = proposal;
  const count = moves.length;
  const way = doing(aim);
  if (way === 'balance') return { title: say('proof.moves', { count }), text: say('proof.balanced') };
  if (way === 'arrange') return arranged(count, proposal, say);
  if (way === 'improve') {
    const shown = proposal.searchedOnly ? 'proof.improvedSearched' : 'proof.improvedExact';
    return { title: say('proof.moves', { count }), text: say(proof.kind === 'exact' ? shown : 'proof.improved') };
  }
  // Of one finding or table, and of how a seat that was left is taken, nothing is claimed to be the fewest.
  const whole = aim === 'mend' || way === 'insert' || (typeof aim === 'object' && 'withdraw' in aim && aim.how === 'fewest-moves');
  if (!whole) return { title: say('proof.moves', { count }), text: say('proof.asAsked') };
  // A seat that somebody leaves is nobody's move.
  const moved = moves.filter(({ to }) => to !== null).length;
  if (proof.kind === 'exact') {
    const shown = proposal.searchedOnly ? 'proof.fewestSearched' : 'proof.fewestText';
    return { title: say('proof.fewest', { count: moved }), text: say(shown, { count: moved }) };
  }
  if (proof.kind === 'bound') return { title: say('proof.found', { count: moved }), text: say('proof.atLeast', { count: proof.bound }) };
  return { title: say('proof.found', { count: moved }), text: say('proof.none') };
}

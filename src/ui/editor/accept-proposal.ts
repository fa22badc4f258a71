import type { Proposal, ProposedMove } from '../engine';

/**
 * One move and those it cannot do without: whoever sits on the seat it goes to must leave first, and so on along the chain.
 * A move onto a free seat stands alone; a circle is taken whole.
 */
export function acceptMoves({ moves }: Pick<Proposal, 'moves'>, step: number): readonly ProposedMove[] {
  const first = moves[step];
  if (!first) return [];
  const chain: ProposedMove[] = [first];
  for (let next = leaving(moves, first.to); next && !chain.includes(next); next = leaving(moves, next.to)) chain.push(next);
  return chain;
}

const leaving = (moves: readonly ProposedMove[], seat: ProposedMove['to']): ProposedMove | undefined =>
  seat === null ? undefined : moves.find(({ from }) => from === seat);

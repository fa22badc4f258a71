import type { Move } from '../../../commands/move-people';
import type { SeatId } from '../../../model/ids';

/** Moves that hang together seat by seat, in an order that can be carried out one after the other; round a cycle all at once. */
export type LinkedMoves = { readonly shape: 'step' | 'chain' | 'cycle'; readonly moves: readonly Move[] };

/**
 * Who goes where somebody leaves must wait for him: so moves fall into chains, which begin with the one whose new seat is empty already
 * and go back to the seat that nobody takes, and into cycles. Every seat has one sitter, so no move belongs to two of them.
 */
export function linkedMoves(moves: readonly Move[]): readonly LinkedMoves[] {
  const leaving = new Map<SeatId, Move>(moves.flatMap((move) => (move.from ? [[move.from, move] as const] : [])));
  const coming = new Map<SeatId, Move>(moves.flatMap((move) => (move.to ? [[move.to, move] as const] : [])));
  const told = new Set<Move>();
  /** From a move backwards: whoever takes the seat that it leaves, and so on. */
  const followed = (first: Move): readonly Move[] => {
    const line: Move[] = [];
    for (let next: Move | undefined = first; next && !told.has(next); next = next.from ? coming.get(next.from) : undefined) {
      told.add(next);
      line.push(next);
    }
    return line;
  };
  const heads = moves.filter(({ to }) => to === null || !leaving.has(to));
  const chains = heads.map((head): LinkedMoves => {
    const line = followed(head);
    return { shape: line.length === 1 ? 'step' : 'chain', moves: line };
  });
  const cycles = moves.flatMap((move): LinkedMoves[] => (told.has(move) ? [] : [{ shape: 'cycle', moves: followed(move) }]));
  return [...chains, ...cycles];
}

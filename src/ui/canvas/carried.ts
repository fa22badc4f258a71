import type { Move } from '../../commands/move-people';
import type { SeatId } from '../../model/ids';
import { type Note, noteFor, type Said } from './drop-note';
import { everybodyIn, type Held, type InHand, keyOf, type Lifted } from './gestures/drag-person';

/** Who is in the hand, and what letting go here and now would do: for whoever tells it away from the pointer. */
export type Carried = {
  /** Everybody who comes along; the one who was pressed is `lead`. */
  readonly company: readonly Lifted[];
  readonly lead: Lifted;
  /** The whole table that is carried, by its name in words. */
  readonly table?: string;
  /** The seat under the hand. */
  readonly onto?: SeatId;
  /** Of everybody who would move; empty where letting go would do nothing. */
  readonly moves: readonly Move[];
  readonly note?: Note;
  /** What the moves would change in the score, in words; empty where they change nothing. */
  readonly score: string;
};

const leadOf = ({ person, from }: Held): Lifted => (from === undefined ? { person } : { person, from });

/** The same answer as long as the hand is over the same place: it is asked at every step of the pointer. */
export function createCarried(inHand: () => InHand | undefined, said: Said): () => Carried | undefined {
  let known: { readonly key: string; readonly carried: Carried } | undefined;
  return () => {
    const hand = inHand();
    if (!hand) return undefined;
    const { person, company, table, over, turned } = hand;
    const key = `${person} ${company?.length ?? 1} ${table ?? ''} ${keyOf(over)} ${turned}`;
    if (known?.key !== key) {
      const { moves } = said.planned();
      const note = noteFor(hand, said);
      const carried: Carried = {
        company: everybodyIn(hand),
        lead: leadOf(hand),
        ...(table === undefined ? {} : { table: said.labels.table(table) }),
        ...(over.on === 'seat' ? { onto: over.seat } : {}),
        moves,
        ...(note ? { note } : {}),
        score: moves.length > 0 ? (said.weigh?.(moves) ?? '') : '',
      };
      known = { key, carried };
    }
    return known.carried;
  };
}

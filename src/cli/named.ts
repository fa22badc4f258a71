import type { Move } from '../commands/move-people';
import type { Seating } from '../protocol/arrange/proposal';
import type { OccasionContext } from '../protocol/rules/occasion-context';

const nameIn = (context: OccasionContext) => (id: Move['person']) => context.personOf(id)?.name ?? id;

/** Moves with names instead of ids, as other programs know them. */
export const namedMoves = (context: OccasionContext, moves: readonly Move[]) =>
  moves.map(({ person, from, to }) => ({ person: nameIn(context)(person), from, to }));

/** `{ seat: name }`, by place in the layout. */
export const namedSeating = (context: OccasionContext, seating: Seating): Readonly<Record<string, string>> =>
  Object.fromEntries(
    context.layout.seats.flatMap(({ id }) => {
      const person = seating.get(id);
      return person ? [[id, nameIn(context)(person)] as const] : [];
    }),
  );

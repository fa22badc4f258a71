import type { Draft } from 'immer';
import { OccasionId, PersonId, SeatId } from '../model/ids';
import { occupantOf, takenSeats } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { clear, isRefusal, lockedAmong, occasionOf, put } from './seating-draft';

export const Move = z.object({ person: PersonId, from: SeatId.nullable(), to: SeatId.nullable() });
/** One person's way: `from` null was unseated, `to` null becomes unseated. */
export type Move = z.infer<typeof Move>;

export const MovePeople = z.object({ kind: z.literal('movePeople'), occasion: OccasionId, moves: z.array(Move).min(1) });
export type MovePeople = z.infer<typeof MovePeople>;

export const movePeople = (occasion: OccasionId, moves: readonly Move[]): MovePeople => ({
  kind: 'movePeople',
  occasion,
  moves: [...moves],
});

/** All at once, so that chains and cycles need no order. Refused when the plan is no longer the one the moves were made for. */
export function applyMovePeople(draft: Draft<Reception>, { occasion: id, moves }: MovePeople): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  const movers = new Set<PersonId>();
  const seated = new Set(takenSeats(occasion).map(([, person]) => person));
  for (const { person, from } of moves) {
    if (movers.has(person)) return { because: 'personTwice', subject: person };
    movers.add(person);
    if (!draft.people[person]) return { because: 'personUnknown', subject: person };
    if (!occasion.attendees[person]) return { because: 'notAttending', subject: person };
    if (from ? occupantOf(occasion, from) !== person : seated.has(person)) return { because: 'planChanged', subject: person };
  }
  const left = moves.flatMap(({ from }) => from ?? []);
  const locked = lockedAmong(occasion, left);
  if (locked) return locked;
  for (const seat of left) clear(occasion, seat);
  for (const { person, to } of moves) {
    if (!to) continue;
    if (occupantOf(occasion, to)) return { because: 'seatTaken', subject: to };
    put(occasion, to, person);
  }
  return undefined;
}

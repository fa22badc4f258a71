import { type Move, type MovePeople, movePeople } from '../../commands/move-people';
import { type SetAttendance, setAttendance } from '../../commands/set-attendance';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf } from '../../model/occasion';
import { isPossible, type SeatedEntry } from './plan-seating';

/**
 * The entries that are taken as commands for one dispatch. Who sits on a seat that is given to somebody else and gets none
 * himself is unseated, never lost; whose seat is locked has been left out before.
 */
export function seatingCommands(entries: readonly SeatedEntry[], occasion: Occasion): readonly (SetAttendance | MovePeople)[] {
  const moves = new Map<PersonId, Move>();
  const joining: PersonId[] = [];
  const staying = new Set<SeatId>();
  for (const entry of entries) {
    const { person, seat, from } = entry;
    if (!isPossible(entry) || !person || !seat) continue;
    if (!occasion.attendees[person]) joining.push(person);
    if (entry.state === 'same') staying.add(seat);
    else moves.set(person, { person, from: from ?? null, to: seat });
  }
  for (const { to } of [...moves.values()]) {
    const sitter = to && occupantOf(occasion, to);
    if (to && sitter && !moves.has(sitter) && !staying.has(to)) moves.set(sitter, { person: sitter, from: to, to: null });
  }
  return [
    ...(joining.length > 0 ? [setAttendance(occasion.id, joining, true)] : []),
    ...(moves.size > 0 ? [movePeople(occasion.id, [...moves.values()])] : []),
  ];
}

import type { Command } from '../../../commands/command';
import { type Move, movePeople } from '../../../commands/move-people';
import type { SeatId } from '../../../model/ids';
import type { Wish } from './drag-person';
import { dropCommands, type Sitting } from './drop-commands';

export type Ladder = {
  /** The seats of one honor order, best first, that the wished seat stands in. */
  readonly ladder: readonly SeatId[];
  readonly locked: (seat: SeatId) => boolean;
};

/**
 * 顺延: the person takes the seat, and everybody between there and the gap moves up or down by one place of the honor order.
 * The gap is where the person came from, else the first empty seat below; without one, the last sitter goes back to the list.
 * Locked seats are stepped over.
 */
export function insertCommands(wish: Wish, sitting: Sitting, { ladder, locked }: Ladder): readonly Command[] {
  const { occasion, occupant, seatOf } = sitting;
  if (wish.wish !== 'seat' || occupant(wish.onto) === undefined || locked(wish.onto)) return dropCommands(wish, sitting);
  const steps = ladder.filter((seat) => !locked(seat));
  const goal = steps.indexOf(wish.onto);
  if (goal < 0) return dropCommands(wish, sitting);
  const from = wish.from ?? seatOf(wish.person);
  const origin = from === undefined ? -1 : steps.indexOf(from);
  const empty = steps.findIndex((seat, index) => index > goal && occupant(seat) === undefined);
  const gap = origin >= 0 ? origin : empty >= 0 ? empty : steps.length;
  const step = gap > goal ? 1 : -1;
  const moves: Move[] = [{ person: wish.person, from: from ?? null, to: wish.onto }];
  for (let place = goal; place !== gap; place += step) {
    const seat = steps[place];
    const sitter = seat && occupant(seat);
    if (seat && sitter) moves.push({ person: sitter, from: seat, to: steps[place + step] ?? null });
  }
  return [movePeople(occasion, moves)];
}

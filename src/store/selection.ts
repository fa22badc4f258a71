import type { OccasionId, PersonId, SeatId } from '../model/ids';
import { createListeners, type Unsubscribe } from './listeners';

/** What the officer is looking at. It is nobody's change, so it is not in the history and not in the file. */
export type Selection = {
  readonly occasion: OccasionId | undefined;
  readonly seats: readonly SeatId[];
  readonly person: PersonId | undefined;
};

export type SelectionStore = {
  readonly getSelection: () => Selection;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** Another occasion drops the seats: their ids mean other places there. The person stays. */
  readonly selectOccasion: (occasion: OccasionId | undefined) => void;
  readonly selectSeats: (seats: readonly SeatId[]) => void;
  readonly selectPerson: (person: PersonId | undefined) => void;
  readonly clear: () => void;
};

const sameSeats = (left: readonly SeatId[], right: readonly SeatId[]) =>
  left.length === right.length && left.every((seat, index) => seat === right[index]);

export function createSelectionStore(): SelectionStore {
  let selection: Selection = { occasion: undefined, seats: [], person: undefined };
  const { subscribe, tell } = createListeners();

  function change(to: Partial<Selection>): void {
    const next = { ...selection, ...to };
    if (next.occasion === selection.occasion && next.person === selection.person && sameSeats(next.seats, selection.seats)) return;
    selection = next;
    tell();
  }

  return {
    getSelection: () => selection,
    subscribe,
    selectOccasion: (occasion) => change(occasion === selection.occasion ? {} : { occasion, seats: [] }),
    selectSeats: (seats) => change({ seats }),
    selectPerson: (person) => change({ person }),
    clear: () => change({ seats: [], person: undefined }),
  };
}

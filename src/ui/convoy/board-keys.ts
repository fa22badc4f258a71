import type { BoardWish } from './board-gesture';
import type { Step } from './walk-board';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means on a seat of the board. */
export type SeatKeyMeaning =
  | { readonly does: 'walk'; readonly step: Step }
  | { readonly does: 'take' }
  | { readonly does: 'putBack' }
  | { readonly does: 'unseat' };

/** What a key means on the head of a vehicle: on to the next one, or the whole vehicle one place on. */
export type VehicleKeyMeaning = { readonly does: 'walkVehicles' | 'march'; readonly by: -1 | 1 };

const steps: Readonly<Record<string, Step>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export function seatKey({ key, ctrlKey, metaKey, altKey }: Key): SeatKeyMeaning | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  const step = steps[key];
  if (step) return { does: 'walk', step };
  if (key === 'Enter' || key === ' ') return { does: 'take' };
  if (key === 'Escape') return { does: 'putBack' };
  return key === 'Delete' ? { does: 'unseat' } : undefined;
}

export function vehicleKey({ key, ctrlKey, metaKey, altKey }: Key): VehicleKeyMeaning | undefined {
  if (ctrlKey || metaKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return undefined;
  return { does: altKey ? 'march' : 'walkVehicles', by: key === 'ArrowLeft' ? -1 : 1 };
}

/** Everything that a hand can ask of the board, and how the eye gets there without one. */
export type BoardAct = BoardWish['wish'] | 'walk' | 'putBack' | 'walkVehicles';

/** How the keyboard does the same: as written, as a browser calls the key, and where it is pressed. */
export type BoardTwin = { readonly written: string; readonly key: string; readonly alt?: true; readonly on: 'seat' | 'vehicle' };

/** A drag that has no twin here does not compile; that each does the same is what the tests say. */
export const boardTwins: Readonly<Record<BoardAct, BoardTwin>> = {
  walk: { written: '← → ↑ ↓', key: 'ArrowUp', on: 'seat' },
  seat: { written: 'Space', key: ' ', on: 'seat' },
  putBack: { written: 'Esc', key: 'Escape', on: 'seat' },
  unseat: { written: 'Delete', key: 'Delete', on: 'seat' },
  walkVehicles: { written: '← →', key: 'ArrowRight', on: 'vehicle' },
  march: { written: 'Alt ← →', key: 'ArrowRight', alt: true, on: 'vehicle' },
};

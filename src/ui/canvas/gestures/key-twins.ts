import type { PointerWish } from './canvas-pointer';
import type { Wish } from './drag-person';
import type { KeyMeaning } from './seat-keys';

/** Everything that a hand can ask of the plan. */
export type HandAct = Wish['wish'] | PointerWish['wish'] | 'turn' | 'addOne' | 'liftTable' | 'name' | 'walk' | 'honor' | 'ends';

/** How the keyboard does the same: as written, as a browser calls the key, and what the plan takes it for. */
export type KeyTwin = {
  readonly written: string;
  readonly key: string;
  readonly shift?: true;
  readonly does: KeyMeaning['does'] | 'turn';
  /** Which line of the list of keys tells of it. */
  readonly told:
    | 'walk'
    | 'extend'
    | 'honor'
    | 'ends'
    | 'pickUp'
    | 'putBack'
    | 'mark'
    | 'turn'
    | 'onTable'
    | 'liftTable'
    | 'name'
    | 'unseat'
    | 'pan';
};

const arrows = '← → ↑ ↓';

/** A drag that has no twin here does not compile; that each does the same is what the tests say. */
export const keyTwins: Readonly<Record<HandAct, KeyTwin>> = {
  walk: { written: arrows, key: 'ArrowRight', does: 'walk', told: 'walk' },
  choose: { written: arrows, key: 'ArrowRight', does: 'walk', told: 'walk' },
  click: { written: arrows, key: 'ArrowRight', does: 'walk', told: 'walk' },
  honor: { written: 'PageUp PageDown', key: 'PageDown', does: 'honor', told: 'honor' },
  ends: { written: 'Home End', key: 'Home', does: 'ends', told: 'ends' },
  lift: { written: 'Enter', key: 'Enter', does: 'take', told: 'pickUp' },
  seat: { written: 'Enter', key: 'Enter', does: 'take', told: 'pickUp' },
  letGo: { written: 'Esc', key: 'Escape', does: 'escape', told: 'putBack' },
  unseat: { written: 'Delete', key: 'Delete', does: 'unseat', told: 'unseat' },
  sweep: { written: `Shift ${arrows}`, key: 'ArrowRight', shift: true, does: 'walk', told: 'extend' },
  sweepOver: { written: 'Space', key: ' ', does: 'mark', told: 'mark' },
  addOne: { written: 'Space', key: ' ', does: 'mark', told: 'mark' },
  turn: { written: 'Shift', key: 'Shift', does: 'turn', told: 'turn' },
  table: { written: 'T', key: 't', does: 'table', told: 'onTable' },
  liftTable: { written: 'Shift T', key: 'T', shift: true, does: 'liftTable', told: 'liftTable' },
  name: { written: 'N', key: 'n', does: 'name', told: 'name' },
  show: { written: '+ − 0', key: '0', does: 'fit', told: 'pan' },
};

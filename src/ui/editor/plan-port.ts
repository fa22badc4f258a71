import type { Command } from '../../commands/command';
import type { Move } from '../../commands/move-people';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import type { Ordering } from '../house/house-port';
import type { Judgement } from '../panels/review-port';
import type { Proposal } from '../proposal/arrange-port';
import type { Floats } from './use-floats';

export type PlanMode = 'swap' | 'insert';

/** What the plan tells the screen, and what it is told. The canvas commits through `onChanges`, on release only. */
export type SeatCanvasProps = {
  readonly occasion: OccasionId;
  readonly selected: SeatId | undefined;
  readonly onSelect: (seat: SeatId | undefined) => void;
  /** Seats that are selected together, the selected one among them. */
  readonly group?: readonly SeatId[] | undefined;
  readonly onGroup?: ((seats: readonly SeatId[]) => void) | undefined;
  /** Seats of the finding or delegation that is looked at; the rest is dimmed. Empty: nothing is dimmed. */
  readonly lit: readonly SeatId[];
  /** The honor number of every seat is shown. */
  readonly numbered?: boolean;
  /** The seat ranked just above the selected one, while somebody asks why. */
  readonly above?: SeatId | undefined;
  readonly mode: PlanMode;
  readonly ordering?: Ordering | undefined;
  readonly proposal: Proposal | undefined;
  /** The move of the proposal that is looked at, counted from 0. */
  readonly proposalStep: number | undefined;
  readonly judge: (person: PersonId, seat: SeatId) => Judgement;
  readonly onChanges: (changes: readonly Command[], label?: string) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  /** Counted up when the whole plan is to be fitted in. */
  readonly fits: number;
  /** Another list when these seats are to be brought into sight, near enough to read. */
  readonly look?: readonly SeatId[] | undefined;
  /** The table of a hall that is open in place, and a click on one. */
  readonly open?: string | undefined;
  readonly onTable?: ((table: string) => void) | undefined;
  /** Pressed twice: everybody at this table, or in this row, is meant. */
  readonly onWhole?: ((seat: SeatId) => void) | undefined;
  /** What floats over the plan reaches so far into it. */
  readonly floats?: Floats;
  /** A name is to be typed for this seat, whose plate lies there in the window. */
  readonly onName?: ((seat: SeatId, at: DOMRect) => void) | undefined;
};

/** As much of a pointer event as the start of a drag needs. */
export type PointerStart = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

/** Who is in the hand, and what letting go here and now would do. */
export type Carried = {
  readonly lead: { readonly person: PersonId; readonly from?: SeatId };
  /** Everybody who comes along, the lead among them. */
  readonly company: readonly { readonly person: PersonId; readonly from?: SeatId }[];
  /** The whole table that is carried, by its name in words. */
  readonly table?: string;
  /** The seat under the hand. */
  readonly onto?: SeatId;
  /** Of everybody who would move; empty where letting go would do nothing. */
  readonly moves: readonly Move[];
  /** The place under the hand, and what letting go would do there or what speaks against it. */
  readonly note?: { readonly head: string; readonly text: string };
  /** What the moves would change in the score, in words; empty where they change nothing. */
  readonly score: string;
};

/** The one hand that the list and the plan share: what is pressed in the list is carried over to the plan. */
export type HandPort = {
  readonly start: (person: PersonId, pointer: PointerStart) => void;
  /** With the keyboard: the plan takes the focus, its arrows walk the seats, Enter drops. */
  readonly pickUp: (person: PersonId) => void;
  readonly isHolding: () => boolean;
  /** Undefined as well where a plan is not shown. The same answer while the hand is over the same place. */
  readonly carried: () => Carried | undefined;
  readonly subscribe: (listener: () => void) => () => void;
};

import type { Ref } from 'react';
import type { Command } from '../../commands/command';
import type { Move } from '../../commands/move-people';
import type { Drawing } from '../../drawing/drawing';
import type { ScreenPoint } from '../../geometry/point';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import type { Carried } from './carried';
import type { FloorRanks } from './floor';
import type { DropMode } from './gestures/drop-moves';
import type { CanvasLabels } from './labels';
import type { Judge, SeatStates, ShownMove, ShownPerson } from './seat-state';
import type { Insets } from './view';

/** What the app may ask of the canvas. Zoom 1 is 80 px to the meter. */
export type SeatCanvasHandle = {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
  readonly lookAt: (seats: readonly SeatId[]) => void;
  readonly focusSeat: (seat: SeatId) => void;
  /** Puts a person from the list into the keyboard's hand, and the focus on the plan. */
  readonly pickUp: (person: PersonId) => void;
  readonly carried: () => Carried | undefined;
};

export type SeatCanvasProps = {
  readonly occasion: OccasionId;
  readonly drawing: Drawing;
  readonly labels: CanvasLabels;
  /** People of the list, for the ghost. */
  readonly personOf: (person: PersonId) => ShownPerson | undefined;
  /** One call is one undo entry. */
  readonly onChanges: (changes: readonly Command[]) => void;
  readonly selected?: SeatId | undefined;
  /** Ranked just above the selected one. */
  readonly above?: SeatId | undefined;
  readonly onSelect?: ((seat: SeatId | undefined) => void) | undefined;
  /** Seats that are selected together; what is done to one of them is done to all. */
  readonly group?: readonly SeatId[] | undefined;
  readonly onGroup?: ((seats: readonly SeatId[]) => void) | undefined;
  /** A click or Enter on a seat, where that means more than looking at it. Walking only looks. */
  readonly onPick?: ((seat: SeatId) => void) | undefined;
  readonly seatStates?: SeatStates | undefined;
  /** Keep it stable between renders: the room is judged anew when it changes. */
  readonly judge?: Judge | undefined;
  /** Seats by honor, best first: the order of reading. */
  readonly honor?: readonly SeatId[] | undefined;
  readonly moves?: readonly ShownMove[] | undefined;
  readonly step?: number | undefined;
  /** What a drop on a taken seat means, and leaving a seat. */
  readonly mode?: DropMode | undefined;
  /** How the convention ranks seats; without it the drawing's own numbers count. */
  readonly ranks?: FloorRanks | undefined;
  /** What moves would do to the score, in words. */
  readonly weigh?: ((moves: readonly Move[]) => string) | undefined;
  /** The table of a hall that is open in place, its names legible however far away the hall is seen. */
  readonly open?: string | undefined;
  /** A click on a table of a hall. */
  readonly onTable?: ((table: string) => void) | undefined;
  /** Pressed twice: everybody at this table, or in this row, is meant. */
  readonly onWhole?: ((seat: SeatId) => void) | undefined;
  /** A name is to be typed for this seat, whose plate lies there in the window. */
  readonly onName?: ((seat: SeatId, at: DOMRect) => void) | undefined;
  readonly onZoom?: ((zoom: number) => void) | undefined;
  readonly onMenu?: ((seat: SeatId, at: ScreenPoint) => void) | undefined;
  /** What lies over the canvas at its edges. */
  readonly insets?: Insets | undefined;
  readonly ref?: Ref<SeatCanvasHandle> | undefined;
};

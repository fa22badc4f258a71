import type { SeatMark } from '../../drawing/drawing';
import type { PersonId, SeatId } from '../../model/ids';
import type { Party } from '../../model/person';

/** How the app wants a seat to be seen. */
export type SeatState = {
  readonly selected?: boolean;
  /** Moved by the last change or by a proposal. */
  readonly moved?: boolean;
  readonly dimmed?: boolean;
};

export type SeatStates = (seat: SeatId) => SeatState | undefined;

/** Whether a person may sit on a seat, and what that would mean: 与孟昭宁对调　违规 1 → 0. */
export type Judgement = { readonly allowed: boolean; readonly best?: boolean; readonly note?: string };
export type Judge = (person: PersonId, seat: SeatId) => Judgement;

/** What the still picture shows of each seat while somebody is in the hand. */
export type Standing = 'legal' | 'best' | 'illegal' | 'origin';

/** One numbered move of a proposal. */
export type ShownMove = { readonly person: PersonId; readonly from: SeatId | null; readonly to: SeatId | null };

/** What the canvas tells about a person who may not sit on the plan yet. */
export type ShownPerson = {
  readonly name: string;
  readonly title?: string | undefined;
  readonly party: Party;
  /** What the disc of their seat says, whichever seat that is. */
  readonly mark?: SeatMark | undefined;
};

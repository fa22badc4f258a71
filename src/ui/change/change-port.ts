import type { AfterChange } from '../../documents/archive/after-change';
import type { Language } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import type { Found } from '../../protocol/arrange/last-minute/outcome-of';
import type { Question } from '../../protocol/arrange/proposal-for';

/** What the screen of a last-minute change asks beyond the plan itself. */
export type ChangePort = {
  /** One search after the other, away from the screen; rejects when the signal says so. */
  readonly search: (question: Question, signal: AbortSignal) => Promise<Found>;
  /** Cards, sheets and people that the change concerns; listed away from the screen, seconds for a thousand moves. Rejects when the signal says so. */
  readonly toDo: (before: Reception, after: Reception, language: Language, signal: AbortSignal) => Promise<AfterChange>;
};

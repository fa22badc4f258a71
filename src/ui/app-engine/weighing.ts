import type { Move } from '../../commands/move-people';
import { type Language, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import { commandsOf } from '../canvas/gestures/drop-commands';
import { scoreChange } from './judging';
import type { Reviewer } from './reviewer';
import { tryCommands } from './trial';

/** What moves would do to the score of the occasion, in words: 违规 1 → 0. Empty where they change nothing. */
export function weigh(reviewer: Reviewer, occasion: OccasionId, moves: readonly Move[], language: Language): string {
  if (moves.length === 0) return '';
  const tried = tryCommands(reviewer, occasion, commandsOf(occasion, moves));
  return tried ? scoreChange(reviewer.review(occasion).score, tried.review.score, speakerFor(language)) : '';
}

import { applyCommands } from '../../commands/apply-commands';
import type { Command } from '../../commands/command';
import type { OccasionId } from '../../model/ids';
import { activeFindings } from '../../protocol/review/active-findings';
import { type Difference, differenceOf } from '../../protocol/review/difference-of';
import type { Review } from '../panels/review-port';
import type { Reviewer } from './reviewer';

const standing = ({ findings, context: { reception, occasion } }: Review) => activeFindings(findings, reception.waivers, occasion);

export type Trial = {
  readonly review: Review;
  /** What is cured and caused; told apart only when asked for, since most trials are made for their score. */
  readonly difference: () => Difference;
};

/** What the plan would become, reviewed; undefined when the commands would be refused. Nothing is changed. */
export function tryCommands(reviewer: Reviewer, id: OccasionId, commands: readonly Command[]): Trial | undefined {
  const before = reviewer.review(id);
  const { reception } = applyCommands(before.context.reception, commands);
  if (!reception?.occasions[id]) return undefined;
  const review = reviewer.tried(reception, id);
  return { review, difference: () => differenceOf(standing(before), standing(review)) };
}

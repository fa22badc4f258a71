import { applyCommands } from '../../../commands/apply-commands';
import type { Command } from '../../../commands/command';
import type { Move } from '../../../commands/move-people';
import type { Refusal } from '../../../commands/refusal';
import { type Occasion, seatOfEach } from '../../../model/occasion';
import type { Reception } from '../../../model/reception';
import { activeFindings } from '../../review/active-findings';
import { differenceOf } from '../../review/difference-of';
import { reviewFrom } from '../../review/review-occasion';
import { type Score, scoreOf } from '../../review/score';
import { isStageFault, stageOf } from '../../review/stage-of';
import type { Finding } from '../../rules/finding';
import type { Proof } from '../proposal';
import { type Answer, type Change, personOf, touchedBy } from './change';
import { commandsIn, groundwork } from './commands-of';

/** What the search said, or that nobody else moves. */
export type Found = { readonly moves: readonly Move[]; readonly proof: Proof };
export const nobodyMoves: Found = { moves: [], proof: { kind: 'none' } };

/** One occasion before and after, with what the change cures and causes in it. */
export type Outcome = {
  readonly answer: Answer;
  readonly found: Found;
  readonly before: Occasion;
  readonly after: Occasion;
  readonly score: { readonly before: Score; readonly after: Score };
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  /** People other than the one the change is about who sit elsewhere afterwards. */
  readonly movers: number;
};

function standing(reception: Reception, occasion: Occasion): readonly Finding[] {
  const stage = stageOf(reception, occasion);
  return isStageFault(stage) ? [] : activeFindings(reviewFrom(stage).findings, reception.waivers, occasion);
}

/** What one answer would make of one occasion, everything else of the change being done as well. */
export function outcomeOf(
  change: Change,
  reception: Reception,
  before: Occasion,
  answer: Answer,
  found: Found = nobodyMoves,
): Outcome | Refusal {
  // Judged as if the answer held everywhere: what is said of the person does not hang on this occasion alone.
  const answers = new Map(touchedBy(change, reception).map(({ id }) => [id, answer]));
  const commands = [...groundwork(change, reception, answers), ...commandsIn(before, change, answer, found.moves)];
  const { reception: next, refusal } = applyCommands(reception, answer === 'untouched' ? [] : commands);
  if (refusal) return refusal;
  const after = next.occasions[before.id] ?? before;
  const [was, is] = [standing(reception, before), standing(next, after)];
  const { cured, caused } = differenceOf(was, is);
  const person = personOf(change);
  const [sat, sits] = [seatOfEach(before), seatOfEach(after)];
  const people = Object.keys({ ...before.attendees, ...after.attendees }) as (typeof person)[];
  const movers = people.filter((id) => id !== person && after.attendees[id] && sat.get(id) !== sits.get(id)).length;
  return { answer, found, before, after, score: { before: scoreOf(was), after: scoreOf(is) }, cures: cured, causes: caused, movers };
}

export const isOutcome = (outcome: Outcome | Refusal): outcome is Outcome => 'answer' in outcome;

/** Everything at once, for one undo: what is said of people, then occasion by occasion. */
export function commandsOf(change: Change, reception: Reception, chosen: readonly Outcome[]): readonly Command[] {
  const answers = new Map(chosen.map(({ before, answer }) => [before.id, answer]));
  return [
    ...groundwork(change, reception, answers),
    ...chosen.flatMap(({ before, answer, found }) => commandsIn(before, change, answer, found.moves)),
  ];
}

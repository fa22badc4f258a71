import { applyCommands } from '../../../commands/apply-commands';
import { editPerson } from '../../../commands/edit-person';
import { setAttendance } from '../../../commands/set-attendance';
import type { Occasion } from '../../../model/occasion';
import type { Reception } from '../../../model/reception';
import type { Question } from '../proposal-for';
import { type Answer, type Change, touchedBy } from './change';
import { groundwork } from './commands-of';

/** What the search must be asked before an answer can be shown; undefined where nobody else moves. */
export function questionOf(change: Change, reception: Reception, occasion: Occasion, answer: Answer): Question | undefined {
  if (answer === 'leave' || answer === 'untouched' || answer === 'substitute') return undefined;
  const at = { occasion: occasion.id };
  if (change.kind === 'withdraw') {
    // The search takes the leaver out of the plan itself: it has to see whose seat becomes free, even if the reply came days ago.
    const { reception: seen = reception } = applyCommands(reception, [editPerson(change.person, {}, ['status'])]);
    return { ...at, reception: seen, aim: { withdraw: change.person, how: answer === 'close-ranks' ? 'close-ranks' : 'fewest-moves' } };
  }
  const coming = change.kind === 'add' ? [setAttendance(occasion.id, [change.person.id], true)] : [];
  const answers = new Map(touchedBy(change, reception).map(({ id }) => [id, answer]));
  const { reception: next } = applyCommands(reception, [...groundwork(change, reception, answers), ...coming]);
  if (!next) return undefined;
  const mended = change.kind === 'add' ? { insert: change.person.id } : ('mend' as const);
  return { ...at, reception: next, aim: answer === 'anew' ? 'arrange' : mended };
}

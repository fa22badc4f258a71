import type { PlanFault, PlanPart } from '../../../exchange/plan/plan-fault';
import { isPlanFault, readPlan, readPlanOf } from '../../../exchange/plan/read-plan';
import { occasionsInOrder, type Reception } from '../../../model/reception';
import type { StoredJournal } from '../../../persistence/journal';
import { isStageFault, stageOf } from '../../../protocol/review/stage-of';
import { type Recovered, recover } from '../../../store/recover';

/** A plan that reads well can still ask for a room that this version cannot draw. */
function unstaged(reception: Reception): PlanFault | undefined {
  for (const occasion of occasionsInOrder(reception)) {
    const stage = stageOf(reception, occasion);
    if (!isStageFault(stage)) continue;
    const field =
      stage.fault === 'unknownLayout'
        ? 'layout'
        : stage.fault === 'unknownGiven' || stage.fault === 'notAGivenChoice'
          ? 'given'
          : 'settings';
    return { fault: 'damaged', part: { path: ['occasions', occasion.id, field], name: occasion.title } };
  }
  return undefined;
}

/** Without the occasions that this version cannot draw, and what each was wanting. */
export function drawable(reception: Reception): { readonly reception: Reception; readonly lost: readonly PlanPart[] } {
  const lost: PlanPart[] = [];
  let left = reception;
  for (let fault = unstaged(left); fault?.fault === 'damaged'; fault = unstaged(left)) {
    const gone = fault.part.path[1];
    lost.push(fault.part);
    const occasions = Object.fromEntries(Object.entries(left.occasions).filter(([id]) => id !== gone));
    const waivers = Object.fromEntries(Object.entries(left.waivers).filter(([, { occasion }]) => occasion !== gone));
    left = { ...left, occasions, waivers, programme: left.programme.filter((id) => id !== gone) };
  }
  return { reception: left, lost };
}

const showable = (read: Reception | PlanFault): Reception | PlanFault => (isPlanFault(read) ? read : (unstaged(read) ?? read));

/** The text of a plan as a reception that can be shown, or why not. */
export const readShowable = (text: string): Reception | PlanFault => showable(readPlan(text));

/** What came out of a journal, and what did not. `older`: the newest checkpoint was damaged, the one before it served. */
export type Found = Recovered & { readonly older: boolean };
export type Unreadable = { readonly fault: PlanFault };

/** The session of a journal as it was when its last line was written. Nothing on disk is changed. */
export function sessionFrom({ checkpoints, lines }: StoredJournal): Found | Unreadable {
  let fault: PlanFault = { fault: 'notJson' };
  const read = (plan: unknown): Reception | undefined => {
    const made = showable(readPlanOf(plan));
    if (!isPlanFault(made)) return made;
    fault = made;
    return undefined;
  };
  for (const [index, { seq, text }] of checkpoints.entries()) {
    const since = lines.filter((line) => line.seq > seq);
    const found = text === undefined ? undefined : recover(text, seq, since, read);
    if (found) return { ...found, older: index > 0 };
  }
  return { fault };
}

export const isUnreadable = (found: Found | Unreadable): found is Unreadable => 'fault' in found;

import { applyPatches, enablePatches } from 'immer';
import type { Reception } from '../model/reception';
import { type Entry, emptyHistory, type History, recorded, stepBack, stepForward } from './history';

enablePatches();

/** A reception with the way that led to it. */
export type Session = { readonly reception: Reception; readonly history: History };

/** One turn of a session, as the journal keeps it: a gesture, or a step back or forward again along the history. */
export type Step = { readonly did: 'gesture'; readonly entry: Entry } | { readonly did: 'undo' } | { readonly did: 'redo' };

export const sessionOf = (reception: Reception): Session => ({ reception, history: emptyHistory });

/** The session one step on; undefined when there is nothing to undo or to redo. */
export function afterStep({ reception, history }: Session, step: Step): Session | undefined {
  if (step.did === 'gesture') return { reception: applyPatches(reception, step.entry.forward), history: recorded(history, step.entry) };
  const turned = step.did === 'undo' ? stepBack(history) : stepForward(history);
  if (!turned) return undefined;
  const [left, entry] = turned;
  return { reception: applyPatches(reception, step.did === 'undo' ? entry.backward : entry.forward), history: left };
}

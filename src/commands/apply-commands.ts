import { produce } from 'immer';
import type { Reception } from '../model/reception';
import { applyInOrder, type Command } from './command';
import type { Refusal } from './refusal';

export type Outcome =
  | { readonly reception: Reception; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly reception?: never };

/** What would become of the reception; the one given is untouched. For callers without a store: proposals, the command line. */
export function applyCommands(reception: Reception, commands: readonly Command[]): Outcome {
  let refusal: Refusal | undefined;
  const next = produce(reception, (draft) => {
    refusal = applyInOrder(draft, commands);
  });
  return refusal ? { refusal } : { reception: next };
}

/** "Could I?" asked of the code that does it: greys the button, colors the seat under the hand. */
export const dryRun = (reception: Reception, commands: readonly Command[]): Refusal | undefined =>
  applyCommands(reception, commands).refusal;

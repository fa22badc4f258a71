import { sameValue } from '../../../exchange/plan/three-way';
import { writePlan } from '../../../exchange/plan/write-plan';
import type { Reception } from '../../../model/reception';

type Compared = { readonly reception: Reception; readonly text: string; readonly same: boolean };

/**
 * Tells whether a reception is what the text of a file says. To find out costs a writing of the whole plan, once per text: after that only
 * what was touched since is compared, however large the plan.
 */
export function comparingWithFile(): (reception: Reception, text: string) => boolean {
  let last: Compared | undefined;
  /** One that is written as its text. */
  let written: Compared | undefined;
  return (reception, text) => {
    if (last?.reception === reception && last.text === text) return last.same;
    const same = written?.text === text ? sameValue(written.reception, reception) : writePlan(reception) === text;
    last = { reception, text, same };
    if (same) written = last;
    return same;
  };
}

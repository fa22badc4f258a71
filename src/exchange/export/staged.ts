import { drawingOf } from '../../documents/index';
import type { Drawing } from '../../drawing/drawing';
import type { Speaker } from '../../i18n/speak';
import type { Occasion } from '../../model/occasion';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { eachTold, type Told, toldNobody } from './told';

/** An occasion with all that is known of it, and its picture. */
export type Staged = { readonly occasion: Occasion; readonly context: OccasionContext; readonly drawing: Drawing };

/** The occasions of the programme, and those that this version cannot draw: they are named, not passed over. */
export function stagedOccasions(
  reception: Reception,
  speaker: Speaker,
  only?: Occasion['id'],
  told: Told = toldNobody,
): { readonly staged: readonly Staged[]; readonly undrawn: readonly Occasion[] } {
  const staged: Staged[] = [];
  const undrawn: Occasion[] = [];
  const asked = occasionsInOrder(reception).filter(({ id }) => only === undefined || id === only);
  eachTold(asked, told, (occasion) => {
    const context = stageOf(reception, occasion);
    if (isStageFault(context)) undrawn.push(occasion);
    else staged.push({ occasion, context, drawing: drawingOf(context, speaker) });
  });
  return { staged, undrawn };
}

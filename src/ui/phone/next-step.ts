import type { Move } from '../../commands/move-people';
import { drawOccasion } from '../../drawing/draw-occasion';
import type { PersonId } from '../../model/ids';
import type { IfAbsent } from '../../model/presence';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { ranksOf } from '../app-engine/ranks';
import { floorOf } from '../canvas/floor';
import { dropMoves } from '../canvas/gestures/drop-moves';

/** What was agreed for whoever does not come, and what it would mean for this person's seat. */
export type NextStep = { readonly agreed: IfAbsent | undefined; readonly moves: readonly Move[] };

/** The moves are those of 顺延 on the plan itself: the person leaves, those below close the ranks as far as the next gap. */
export function nextStep(context: OccasionContext, person: PersonId): NextStep {
  const agreed = context.occasion.ifAbsent;
  const [from] = context.seatsOf(person);
  if (agreed !== 'close' || !from || context.occasion.locks[from]) return { agreed, moves: [] };
  const drawing = drawOccasion({ context, findings: [], language: 'zh-CN' });
  return { agreed, moves: dropMoves({ wish: 'unseat', person, from }, floorOf(drawing, ranksOf(context)), 'insert') };
}

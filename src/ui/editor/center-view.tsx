import type { ComponentProps } from 'react';
import { later } from '../parts/later';
import { BoardSkeleton } from './board-skeleton';
import { PlanView } from './plan-view';

const ConvoyBoard = later(
  () => import('../convoy/convoy-board'),
  ({ review }) => <BoardSkeleton vehicles={review.context.layout.vehicles?.length ?? 1} />,
);

/** The plan of the occasion; of a convoy the board, unless somebody wants the plan or a proposal lies on it. */
export function CenterView(props: ComponentProps<typeof PlanView>) {
  const { editor, occasion, review, ordering } = props;
  const asBoard = occasion.layout === 'vehicle/convoy' && !editor.asPlan && editor.proposing.at === 'idle' && !ordering.draft;
  if (!asBoard) return <PlanView {...props} />;
  return <ConvoyBoard editor={editor} occasion={occasion} review={review} onPlan={() => editor.setAsPlan(true)} />;
}

import { roomOf } from '../../model/drawn-room';
import type { PersonId } from '../../model/ids';
import { OrderingPanel } from '../house/ordering-panel';
import type { OrderingState } from '../house/use-ordering';
import { FindingsPanel } from '../panels/findings-panel';
import { SubjectPanel } from '../panels/subject-panel';
import { later } from '../parts/later';
import { ProposalPanel } from '../proposal/proposal-panel';
import { placeOfConflict } from './conflict-place';
import type { Asking } from './dialog-host';
import type { EditorActions } from './use-actions';
import type { EditorState } from './use-editor';

const OpenConflicts = later(() => import('../files/open-conflicts'));

type Props = {
  readonly editor: EditorState;
  readonly ordering: OrderingState;
  readonly actions: EditorActions;
  readonly accept: (steps: 'all' | number) => void;
  readonly ask: (asking: Asking) => void;
  readonly onOpen: (person: PersonId) => void;
};

/** What there is to decide: an order of the house being clicked, a proposal, or what is found and what is selected. */
export function RightPanel({ editor, ordering, actions, accept, ask, onOpen }: Props) {
  const { reception, occasion, review, selection, proposing } = editor;
  const room = occasion && roomOf(reception.rooms, occasion.layout);
  if (occasion && review && ordering.draft)
    return <OrderingPanel occasion={occasion} layout={review.context.layout.id} draft={ordering.draft} ordering={ordering} />;
  if (proposing.at === 'shown') return <ProposalPanel editor={editor} proposing={proposing} accept={accept} />;
  return (
    <>
      {reception.openConflicts && (
        <OpenConflicts
          onGo={(conflict) => {
            const { look, ask: question } = placeOfConflict(conflict, reception);
            if (look) editor.goTo(look);
            if (question) ask(question);
          }}
        />
      )}
      {occasion && review && (
        <FindingsPanel
          key={occasion.id}
          occasion={occasion}
          review={review}
          selected={editor.finding}
          onSelect={editor.goToFinding}
          onRule={(rule) => ask({ kind: 'rulebook', page: 'rules', ...(rule ? { rule } : {}) })}
          onWaive={(finding) => ask({ kind: 'waive', finding, occasion: occasion.id })}
          mend={actions.mend}
          onMend={(finding) => void editor.propose({ mend: { finding } })}
          wishes={actions.wishes}
          edit={actions.editOccasion}
          onDraw={room && (() => ask({ kind: 'studio', room, occasion: occasion.id }))}
        />
      )}
      {occasion && review && (
        <SubjectPanel
          occasion={occasion}
          review={review}
          selection={selection}
          onOpen={onOpen}
          actions={actions}
          propose={(aim) => void editor.propose(aim)}
          onSeated={editor.selectSeat}
        />
      )}
    </>
  );
}

import { Ellipsis, ListFilter, X } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { editOccasion } from '../../commands/edit-occasion';
import type { DrawnRoom } from '../../model/drawn-room';
import type { SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Action } from '../actions/action';
import { useEngine } from '../engine';
import { ConventionMenu } from '../house/convention-menu';
import type { OrderingState } from '../house/use-ordering';
import { useDispatch } from '../notice';
import type { Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { ActionMenu, type MenuPart } from '../parts/menu';
import { NamePopover } from '../plan-table/name-popover';
import { PlanTable } from '../plan-table/plan-table';
import { ProposalBar, WorkingBar } from '../proposal/proposal-bar';
import { useRoomActions } from '../rooms/use-room-actions';
import { useSay, useSpeaker } from '../speech';
import { timeOf } from '../when';
import { CanvasBar } from './canvas-bar';
import shared from './editor.module.css';
import { occasionActions } from './occasion-actions';
import type { SeatCanvasProps } from './plan-port';
import styles from './plan-view.module.css';
import type { EditorActions } from './use-actions';
import type { EditorState, Naming as NamingState } from './use-editor';
import { atHead, useFloats } from './use-floats';

type Props = {
  readonly editor: EditorState;
  readonly occasion: Occasion;
  readonly review: Review;
  readonly lit: readonly SeatId[];
  readonly actions: EditorActions;
  readonly ordering: OrderingState;
  readonly accept: (steps: 'all' | number) => void;
  readonly onStudio: (room: DrawnRoom) => void;
};

/** While an order of the house is made, the plan is without people. */
const nobodySits: SeatCanvasProps['judge'] = () => ({ allowed: false });

/** The plan of one occasion with what floats over it: name, convention, modes, zoom, proposal. */
export function PlanView({ editor, occasion, review, lit, actions, ordering, accept, onStudio }: Props) {
  const { SeatCanvas, judge, why } = useEngine();
  const { language } = useSpeaker();
  const say = useSay();
  const dispatch = useDispatch();
  const { proposing } = editor;
  const stage = useRef<HTMLDivElement>(null);
  const floats = useFloats(stage);
  const shown = proposing.at === 'shown' ? proposing : undefined;
  const judgeHere = useCallback<SeatCanvasProps['judge']>(
    (person, seat) => judge(occasion.id, person, seat, language),
    [judge, occasion.id, language],
  );
  // The chain of reasons is walked on the plan as well: the seat that this one comes after.
  const { seat } = editor.selection;
  const above = useMemo(() => (seat && occasion ? why(occasion.id, seat, language)?.above : undefined), [why, occasion, seat, language]);
  const times = [timeOf(occasion.start), timeOf(occasion.end)].filter(Boolean).join('–');
  const roomActions = useRoomActions(occasion, onStudio);
  const part = (action: Action): MenuPart => ({ kind: 'action', action });
  const menu: readonly MenuPart[] = [
    ...roomActions.map(part),
    { kind: 'line' },
    {
      kind: 'choice',
      label: say('ifAbsent.label'),
      value: occasion.ifAbsent ?? 'undecided',
      options: (['undecided', 'close', 'gap'] as const).map((value) => ({ value, label: say(`ifAbsent.${value}`) })),
      onChange: (value) =>
        void dispatch([
          value === 'close' || value === 'gap'
            ? editOccasion(occasion.id, { ifAbsent: value })
            : editOccasion(occasion.id, {}, ['ifAbsent']),
        ]),
    },
    { kind: 'line' },
    ...occasionActions(editor, occasion, say, dispatch).map(part),
  ];

  return (
    <>
      <div ref={stage} className={shared.stage}>
        <div className={styles.canvas}>
          <SeatCanvas
            occasion={occasion.id}
            selected={editor.selection.seat}
            onSelect={editor.selectSeat}
            group={editor.group}
            onGroup={editor.setGroup}
            lit={lit}
            numbered={editor.numbered}
            above={above}
            mode={editor.mode}
            ordering={ordering.ordering}
            proposal={shown?.proposal}
            proposalStep={shown?.step}
            judge={ordering.ordering ? nobodySits : judgeHere}
            onChanges={(changes, label) => void (ordering.ordering || dispatch(changes, label))}
            zoom={editor.zoom}
            onZoom={editor.setZoom}
            fits={editor.fits}
            look={editor.look}
            open={editor.open}
            onTable={actions.plan.pickTable}
            onWhole={actions.plan.pickRowOf}
            onName={(seat, at) => editor.setNaming({ seat, at })}
            floats={floats}
          />
        </div>
        <div className={styles.planHead} {...atHead}>
          <div className={styles.planName}>
            <h2 className={styles.planTitle} tabIndex={-1} data-occasion-name>
              {occasion.title}
            </h2>
            <p className={styles.planFacts}>{[times, occasion.place].filter(Boolean).join(language === 'en' ? ', ' : '　')}</p>
          </div>
          {editor.lit && (
            <button type="button" className={styles.lit} onClick={() => editor.setLit(undefined)}>
              <ListFilter size={14} aria-hidden />
              {say('hall.lit', { name: editor.lit.label, count: editor.lit.seats.length })}
              <span className="seen-not">{say('hall.clear')}</span>
              <X size={14} aria-hidden />
            </button>
          )}
          <ConventionMenu occasion={occasion} edit={actions.editOccasion} onOrder={ordering.begin} className={styles.convention} />
          <ActionMenu parts={[{ kind: 'action', action: actions.editOccasion }, { kind: 'action', action: actions.compare }, ...menu]}>
            <Button look="bare" className={styles.convention} aria-label={say('plan.more')}>
              <Ellipsis size={14} aria-hidden />
            </Button>
          </ActionMenu>
        </div>
        {shown ? (
          <ProposalBar proposing={shown} editor={editor} accept={accept} />
        ) : proposing.at === 'working' ? (
          <WorkingBar proposing={proposing} onCancel={editor.endProposal} />
        ) : (
          <CanvasBar editor={editor} actions={actions} />
        )}
      </div>
      {editor.asTable && !ordering.ordering && (
        <PlanTable
          occasion={occasion}
          review={review}
          selected={editor.selection.seat}
          onSelect={editor.selectSeat}
          onName={(seat, at) => editor.setNaming({ seat, at })}
          onClose={() => editor.setAsTable(false)}
        />
      )}
      {editor.naming && <Naming editor={editor} occasion={occasion} review={review} naming={editor.naming} />}
    </>
  );
}

type NamingProps = Pick<Props, 'editor' | 'occasion' | 'review'> & { readonly naming: NamingState };

/** A name is typed for a seat; afterwards the focus is where it was. */
function Naming({ editor, occasion, review, naming }: NamingProps) {
  const [back] = useState(() => (document.activeElement instanceof HTMLElement ? document.activeElement : undefined));
  const { seat } = naming;
  const at = naming.at ?? document.querySelector(`[data-seat="${seat}"]`)?.getBoundingClientRect() ?? { left: 320, top: 200, bottom: 200 };
  const done = (seated: boolean) => {
    editor.setNaming(undefined);
    if (seated) editor.selectSeat(seat);
    if (back?.isConnected) back.focus({ preventScroll: true });
  };
  return <NamePopover occasion={occasion} review={review} seat={seat} at={at} onDone={done} />;
}

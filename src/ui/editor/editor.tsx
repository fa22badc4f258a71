import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { lockSeat } from '../../commands/lock-seat';
import { unseatPerson } from '../../commands/unseat-person';
import type { PersonId } from '../../model/ids';
import { occupantOf, seatsOf } from '../../model/occasion';
import { identityOf } from '../../protocol/rules/finding';
import { useShortcuts } from '../actions/use-shortcuts';
import { Region } from '../boundary/region';
import type { ChangeKind } from '../change/change-draft';
import { useEngine } from '../engine';
import { LeftPanel } from '../hall/left-panel';
import { orderingActions, useOrdering } from '../house/use-ordering';
import type { Incoming } from '../incoming';
import { useDispatch } from '../notice';
import { later } from '../parts/later';
import { acceptedGroups, commandsOf, leftOf } from '../proposal/accept-proposal';
import { doing } from '../proposal/proof-in-words';
import { useSay } from '../speech';
import { pastedTable, useFileDrop } from '../start/file-drop';
import { advanceTour } from '../tour/tour';
import { TourCard } from '../tour/tour-card';
import { CenterView } from './center-view';
import { type Asking, DialogHost } from './dialog-host';
import styles from './editor.module.css';
import { EmptyPlan } from './empty-plan';
import { RightPanel } from './right-panel';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useActions } from './use-actions';
import { type Look, useEditor } from './use-editor';

const CommandPalette = later(() => import('../dialogs/command-palette'));

type Props = {
  /** Just begun: ask for title and date first. */
  readonly fresh: boolean;
  /** The sample has just been opened: a tour is offered. */
  readonly sample: boolean;
  readonly look?: Look | undefined;
  /** Hears what is looked at, so that another screen can lead back to it. */
  readonly onLook: (look: Look | undefined) => void;
  /** Whether a question stands open that must not be lost with the screen. */
  readonly onHold: (holds: boolean) => void;
  readonly onProgramme: () => void;
  readonly onHome: () => void;
  readonly onOpen: () => void;
  readonly onImport: (list?: Incoming) => void;
  readonly onPrint: () => void;
  readonly onChange: (kind: ChangeKind, person?: PersonId) => void;
};

export default function Editor({ fresh, sample, look, onLook, onHold, onProgramme, onHome, onOpen, onImport, onPrint, onChange }: Props) {
  const say = useSay();
  const engine = useEngine();
  const { hand } = engine;
  const dispatch = useDispatch();
  const editor = useEditor(look);
  const { reception, occasion, review, selection, proposing } = editor;
  const [asking, setAsking] = useState<Asking | undefined>(fresh ? { kind: 'reception' } : undefined);
  const isAsking = asking !== undefined;
  useEffect(() => {
    onHold(isAsking);
    return () => onHold(false);
  }, [onHold, isAsking]);
  const [palette, setPalette] = useState(false);
  const [tour, tellTour] = useReducer(advanceTour, sample ? { at: 'invited' } : { at: 'away' });
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = `${reception.title} · ${say('app.name')}`;
  }, [reception.title, say]);

  const [at, who] = [occasion?.id, selection.person];
  useEffect(() => onLook(at && { occasion: at, person: who }), [onLook, at, who]);

  const accept = (steps: 'all' | number) => {
    if (proposing.at !== 'shown' || !occasion) return;
    const { proposal, aim } = proposing;
    const groups = acceptedGroups(proposal, steps);
    if (!dispatch(commandsOf(occasion.id, proposal, groups), say(`proposal.did.${doing(aim)}`))) return;
    const left = leftOf(proposal, groups, engine.review(occasion.id).score);
    if (left.groups.length === 0) editor.endProposal();
    else editor.setProposing({ at: 'shown', aim, proposal: left, step: 0, seconds: proposing.seconds });
  };

  const actions = useActions({
    editor,
    accept,
    ask: setAsking,
    onHome,
    onOpen,
    onImport: () => onImport(),
    onPrint,
    onChange,
    onProgramme,
    onPalette: () => setPalette(true),
    onTour: () => tellTour('begin'),
    onSearch: () => search.current?.focus(),
    // What is done to one of the selected seats is done to all of them.
    onLock: () => {
      const { seat } = selection;
      if (!occasion || !seat) return;
      const locked = !occasion.locks[seat];
      const taken = editor.group.filter((one) => occupantOf(occasion, one) !== undefined || occasion.locks[one]);
      dispatch(taken.map((one) => lockSeat(occasion.id, one, locked)));
    },
    onUnseat: () => {
      if (!occasion) return;
      const sitters = editor.group.flatMap((one) => occupantOf(occasion, one) ?? []);
      if (sitters.length > 0) dispatch(sitters.map((sitter) => unseatPerson(occasion.id, sitter)));
    },
  });
  const ordering = useOrdering(occasion);
  const begin: typeof ordering.begin = (known) => {
    editor.endProposal();
    editor.selectSeat(undefined);
    ordering.begin(known);
  };
  useShortcuts(ordering.draft ? [...orderingActions(ordering, say), ...actions.all] : actions.all);

  const lit = useMemo(() => {
    const looked = review?.findings.find((one) => identityOf(one) === editor.finding);
    return looked?.seats ?? editor.lit?.seats ?? [];
  }, [review, editor.finding, editor.lit]);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const list = pastedTable(event);
      if (list) onImport(list);
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [onImport]);
  const drop = useFileDrop(onImport, () => undefined);

  const openPerson = (person: PersonId) => setAsking({ kind: 'person', person });
  return (
    <div className={styles.app} {...drop}>
      <TopBar editor={editor} actions={actions} />
      <Region name="people">
        <LeftPanel
          editor={editor}
          selected={selection.person}
          hand={editor.board ?? hand}
          search={search}
          actions={actions}
          onSelect={editor.selectPerson}
          onOpen={openPerson}
        />
      </Region>
      <main className={styles.center}>
        <Region name="plan" of={occasion?.id}>
          {occasion && review ? (
            <CenterView
              editor={editor}
              occasion={occasion}
              review={review}
              lit={lit}
              actions={actions}
              ordering={{ ...ordering, begin }}
              accept={accept}
              onStudio={(room) => setAsking({ kind: 'studio', room, occasion: occasion.id })}
            />
          ) : (
            <EmptyPlan people={Object.keys(reception.people).length} actions={actions} />
          )}
          {(tour.at !== 'invited' || editor.proposing.at === 'idle') && <TourCard tour={tour} onStory={tellTour} />}
        </Region>
      </main>
      <aside className={styles.right} aria-label={say('panels.right')}>
        <Region name="findings" of={occasion?.id}>
          <RightPanel editor={editor} ordering={ordering} actions={actions} accept={accept} ask={setAsking} onOpen={openPerson} />
        </Region>
      </aside>
      <StatusBar editor={editor} onMerge={() => setAsking({ kind: 'merge' })} />
      {asking && (
        <Region name="dialog" of={asking.kind} onLeave={() => setAsking(undefined)}>
          <DialogHost
            asking={asking}
            actions={actions.all}
            onClose={() => setAsking(undefined)}
            onOccasion={editor.show}
            onPropose={(aim) => void editor.propose(aim)}
            onFinding={(at, identity) => {
              setAsking(undefined);
              if (at !== occasion?.id) editor.show(at);
              editor.setFinding(identity);
            }}
            occasion={occasion}
          />
        </Region>
      )}
      {palette && (
        <CommandPalette
          actions={actions.all}
          people={engine.store.getReception().people}
          onPerson={(person) => {
            editor.selectPerson(person);
            if (occasion) editor.lookAt(seatsOf(occasion, person));
          }}
          onClose={() => setPalette(false)}
        />
      )}
    </div>
  );
}

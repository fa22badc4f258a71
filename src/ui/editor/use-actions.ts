import {
  BadgeHelp,
  BookOpen,
  CalendarCheck,
  CalendarDays,
  CarFront,
  ClipboardList,
  Columns2,
  Compass,
  EyeOff,
  FilePlus,
  FolderOpen,
  Grid3x3,
  Hash,
  Heart,
  History as HistoryIcon,
  House,
  Keyboard,
  KeyRound,
  ListOrdered,
  ListPlus,
  LockKeyhole,
  Maximize,
  Minus,
  Pencil,
  Plus,
  Printer,
  Redo2,
  Save,
  SaveAll,
  Scale,
  Search,
  Signpost,
  SlidersHorizontal,
  Sparkles,
  Undo2,
  Upload,
  UserMinus,
  UserPlus,
  UserRoundX,
} from 'lucide-react';
import { useMemo, useSyncExternalStore } from 'react';
import type { PersonId } from '../../model/ids';
import { occupantOf } from '../../model/occasion';
import { peopleUnsettled, unclearTitles } from '../../protocol/precedence';
import type { Action } from '../actions/action';
import type { ChangeKind } from '../change/change-draft';
import { useEngine } from '../engine';
import { useSaveFile } from '../files/use-save-file';
import { BrandMark } from '../parts/brand-mark';
import { useSay, useSpeaker } from '../speech';
import { countUnmet } from '../wishes/wish-state';
import type { Asking } from './dialog-host';
import type { EditorState } from './use-editor';
import { useExportActions } from './use-export-actions';
import { usePlanActions } from './use-plan-actions';

type Doing = {
  readonly editor: EditorState;
  readonly accept: (steps: 'all' | number) => void;
  readonly ask: (asking: Asking) => void;
  readonly onHome: () => void;
  readonly onOpen: () => void;
  readonly onImport: () => void;
  readonly onPrint: () => void;
  readonly onProgramme: () => void;
  readonly onChange: (kind: ChangeKind, person?: PersonId) => void;
  readonly onPalette: () => void;
  readonly onTour: () => void;
  readonly onSearch: () => void;
  readonly onLock: () => void;
  readonly onUnseat: () => void;
};

const ArrangeIcon = () => BrandMark({ size: 16 });

/** Everything that can be done in the editor, once; bar, menus, keys, palette and the list of keys read these. */
export function useActions(doing: Doing) {
  const say = useSay();
  const { say: word } = useSpeaker();
  const { store, files } = useEngine();
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo);
  const { editor, accept, ask } = doing;
  const { say: speak } = useSpeaker();
  const saveFile = useSaveFile(() => ask({ kind: 'merge' }));
  const { occasion, review, selection, proposing } = editor;
  const shown = proposing.at === 'shown' ? proposing : undefined;
  const sitter = occasion && selection.seat && occupantOf(occasion, selection.seat);
  const tables = occasion?.layout.startsWith('vehicle/') ? 0 : (review?.context.layout.tables.length ?? 0);
  const table = selection.seat && review?.context.seatIn(selection.seat)?.table;
  const findings = review?.findings.length ?? 0;
  const step = (by: number) =>
    shown && editor.setProposing({ ...shown, step: (shown.step + by + shown.proposal.moves.length) % shown.proposal.moves.length });

  const { people, settledTitles } = editor.reception;
  const titles = useMemo(() => unclearTitles(Object.values(people), settledTitles), [people, settledTitles]);
  const waiting = peopleUnsettled(titles);
  const unmetWishes = useMemo(() => (review ? countUnmet(editor.reception, review.context) : 0), [review, editor.reception]);
  const changing = selection.person && people[selection.person];

  const action = (id: string, label: string, run: () => void, rest: Partial<Action> = {}): Action => ({
    id,
    label,
    run,
    enabled: true,
    ...rest,
  });
  const named = {
    undo: action('undo', say('do.undo'), store.undo, { keys: 'mod+z', icon: Undo2, enabled: canUndo }),
    redo: action('redo', say('do.redo'), store.redo, { keys: 'mod+shift+z', icon: Redo2, enabled: canRedo }),
    arrange: action('arrange', say('do.arrange'), () => void editor.propose('arrange'), {
      keys: 'a',
      icon: ArrangeIcon,
      enabled: occasion !== undefined && proposing.at !== 'working',
    }),
    mend: action('mend', say('do.mend'), () => void editor.propose('mend'), {
      keys: 'm',
      icon: Sparkles,
      enabled: findings > 0 && proposing.at !== 'working',
    }),
    improve: action(
      'improve',
      word('arrange', 'improve.action'),
      () => ask({ kind: 'improve', ...(selection.person && sitter ? { person: selection.person } : {}) }),
      {
        keys: 'shift+i',
        icon: SlidersHorizontal,
        enabled: occasion !== undefined && Object.keys(occasion.seating).length > 0 && proposing.at !== 'working',
      },
    ),
    everywhere: action('everywhere', word('arrange', 'everywhere.action'), () => ask({ kind: 'everywhere' }), {
      keys: 'shift+a',
      icon: CalendarCheck,
      enabled: editor.occasions.length > 0,
    }),
    balance: action('balance', say('hall.balanceTables'), () => void editor.propose('balance'), {
      icon: Scale,
      enabled: tables > 1 && proposing.at !== 'working',
    }),
    print: action('print', say('do.print'), doing.onPrint, { keys: 'mod+p', icon: Printer, enabled: occasion !== undefined }),
    search: action('search', say('do.search'), doing.onSearch, { keys: '/', icon: Search }),
    palette: action('palette', say('do.palette'), doing.onPalette, { keys: 'mod+k', icon: Search }),
    shortcuts: action('shortcuts', say('do.shortcuts'), () => ask({ kind: 'shortcuts' }), { keys: '?', icon: Keyboard }),
    tour: action('tour', say('do.tour'), doing.onTour, { icon: Compass }),
    home: action('home', say('do.home'), doing.onHome, { icon: House }),
    open: action('open', say('do.open'), doing.onOpen, { keys: 'mod+o', icon: FolderOpen }),
    save: action('save', say('do.save'), () => void saveFile(false), { keys: 'mod+s', icon: Save }),
    saveAs: action('saveAs', speak('files', 'file.saveAs'), () => void saveFile(true), { icon: SaveAll }),
    versions: action('versions', speak('files', 'versions.open'), () => ask({ kind: 'versions' }), { icon: HistoryIcon }),
    passphrase: action(
      'passphrase',
      speak('files', files.sealing() === 'sealed' ? 'seal.change' : 'seal.set'),
      () => ask({ kind: 'passphrase' }),
      { icon: KeyRound },
    ),
    lockAll: action('lockAll', speak('files', 'seal.lock'), () => void files.lock(), {
      icon: LockKeyhole,
      enabled: files.sealing() === 'sealed',
    }),
    exportFor: action('exportFor', speak('files', 'redact.open'), () => ask({ kind: 'export' }), { icon: EyeOff }),
    reception: action('reception', say('do.reception'), () => ask({ kind: 'reception' }), { icon: Pencil }),
    titles: action('titles', waiting > 0 ? say('titles.action', { count: waiting }) : say('titles.none'), () => ask({ kind: 'titles' }), {
      icon: BadgeHelp,
      enabled: titles.length > 0,
    }),
    wishes: action(
      'wishes',
      unmetWishes > 0 ? say('wishes.actionUnmet', { count: unmetWishes }) : say('wishes.action'),
      () => ask({ kind: 'wishes' }),
      {
        icon: Heart,
      },
    ),
    importList: action('importList', say('do.importList'), doing.onImport, { keys: 'mod+i', icon: Upload }),
    importSeated: action('importSeated', say('seated.do'), () => occasion && ask({ kind: 'seated', occasion: occasion.id }), {
      icon: Grid3x3,
      enabled: occasion !== undefined,
    }),
    rulebook: action('rulebook', say('rulebook.open'), () => ask({ kind: 'rulebook', page: 'rules' }), { keys: 'r', icon: BookOpen }),
    precedence: action('precedence', say('rulebook.page.people'), () => ask({ kind: 'rulebook', page: 'people' }), {
      keys: 'p',
      icon: ListOrdered,
    }),
    compare: action('compare', say('rulebook.compare.open'), () => occasion && ask({ kind: 'compare', occasion: occasion.id }), {
      keys: 'c',
      icon: Columns2,
      enabled: occasion !== undefined,
    }),
    honor: action(
      'honor',
      say(editor.numbered ? 'rulebook.honor.hide' : 'rulebook.honor.show'),
      () => editor.setNumbered(!editor.numbered),
      { keys: 'h', icon: Hash, enabled: review?.context.honor !== undefined },
    ),
    change: action(
      'change',
      changing ? word('programme', 'change.openFor', { name: changing.name }) : word('programme', 'change.open'),
      () => doing.onChange('withdraw', changing?.id),
      { keys: 'w', icon: UserRoundX, enabled: Object.keys(people).length > 0 },
    ),
    sheet: action('sheet', word('programme', 'sheet.title'), () => ask({ kind: 'sheet' }), { icon: ClipboardList }),
    programme: action('programme', word('programme', 'day.open'), doing.onProgramme, { keys: 'd', icon: CalendarDays }),
    asBoard: action('asBoard', word('programme', editor.asPlan ? 'convoy.board' : 'convoy.plan'), () => editor.setAsPlan(!editor.asPlan), {
      keys: 'b',
      icon: CarFront,
      enabled: occasion?.layout === 'vehicle/convoy',
    }),
    addPerson: action('addPerson', say('do.addPerson'), () => ask({ kind: 'person' }), { icon: UserPlus }),
    addOccasion: action('addOccasion', say('do.addOccasion'), () => ask({ kind: 'occasion' }), { icon: ListPlus }),
    editOccasion: action('editOccasion', say('do.editOccasion'), () => occasion && ask({ kind: 'occasion', occasion: occasion.id }), {
      keys: 'e',
      icon: FilePlus,
      enabled: occasion !== undefined,
    }),
    editTable: action('editTable', say('hall.editTable'), () => occasion && table && ask({ kind: 'table', occasion: occasion.id, table }), {
      keys: 'k',
      icon: Signpost,
      enabled: tables > 1 && table !== undefined,
    }),
    lock: action('lock', say(selection.seat && occasion?.locks[selection.seat] ? 'do.unlock' : 'do.lock'), doing.onLock, {
      keys: 'l',
      icon: LockKeyhole,
      enabled: sitter !== undefined,
    }),
    unseat: action('unseat', say('do.unseat'), doing.onUnseat, { keys: 'delete', icon: UserMinus, enabled: sitter !== undefined }),
    zoomIn: action('zoomIn', say('do.zoomIn'), () => editor.setZoom(Math.min(4, editor.zoom * 1.25)), { keys: '+', icon: Plus }),
    zoomOut: action('zoomOut', say('do.zoomOut'), () => editor.setZoom(Math.max(0.1, editor.zoom / 1.25)), { keys: '-', icon: Minus }),
    fit: action('fit', say('do.fit'), editor.fit, { keys: '0', icon: Maximize }),
  };
  // A proposal on the plan takes Enter, the arrows and Escape for itself.
  const proposalActions = shown
    ? [
        action('acceptAll', say('proposal.acceptAll'), () => accept('all'), { keys: 'enter' }),
        action('nextMove', say('proposal.next'), () => step(1), { keys: 'arrowright' }),
        action('previousMove', say('proposal.previous'), () => step(-1), { keys: 'arrowleft' }),
      ]
    : [];
  const leave = proposing.at === 'idle' ? [] : [action('endProposal', say('proposal.discard'), editor.endProposal, { keys: 'escape' })];
  const plan = usePlanActions(editor);
  const exports = useExportActions(occasion);
  return { ...named, plan, exports, all: [...proposalActions, ...leave, ...Object.values(named), ...Object.values(plan.list), ...exports] };
}
export type EditorActions = ReturnType<typeof useActions>;

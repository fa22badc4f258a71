import {
  BookOpen,
  CalendarDays,
  CarFront,
  Columns2,
  Compass,
  Hash,
  Keyboard,
  ListPlus,
  LockKeyhole,
  Maximize,
  Minus,
  Pencil,
  Plus,
  Search,
  Settings2,
  Signpost,
  UserMinus,
} from 'lucide-react';
import { occupantOf } from '../../model/occasion';
import { action } from '../actions/action';
import { useHistory } from '../actions/use-history';
import { useExportActions } from '../files/use-export-actions';
import { useSay, useSpeaker } from '../speech';
import { tablesOf } from './tables-of';
import { type FileDoing, useFileActions } from './use-file-actions';
import { type PeopleDoing, usePeopleActions } from './use-people-actions';
import { usePlanActions } from './use-plan-actions';
import { useProposalActions } from './use-proposal-actions';

type Doing = FileDoing &
  PeopleDoing & {
    readonly accept: (steps: 'all' | number) => void;
    readonly onProgramme: () => void;
    readonly onPalette: () => void;
    readonly onTour: () => void;
    readonly onSearch: () => void;
    readonly onLock: () => void;
    readonly onUnseat: () => void;
  };

/** Everything that can be done in the editor, once; bar, menus, keys, palette and the list of keys read these. */
export function useActions(doing: Doing) {
  const say = useSay();
  const { say: word } = useSpeaker();
  const { editor, ask } = doing;
  const { occasion, review, selection } = editor;
  const sitter = occasion && selection.seat && occupantOf(occasion, selection.seat);
  const tables = tablesOf(editor);
  const table = selection.seat && review?.context.seatIn(selection.seat)?.table;

  const proposals = useProposalActions(doing);
  const here = {
    ...useHistory(),
    search: action('search', say('do.search'), doing.onSearch, { keys: '/', icon: Search }),
    palette: action('palette', say('do.palette'), doing.onPalette, { keys: 'mod+k', icon: Search }),
    shortcuts: action('shortcuts', say('do.shortcuts'), () => ask({ kind: 'shortcuts' }), { keys: '?', icon: Keyboard }),
    tour: action('tour', say('do.tour'), doing.onTour, { icon: Compass }),
    reception: action('reception', say('do.reception'), () => ask({ kind: 'reception' }), { icon: Pencil }),
    rulebook: action('rulebook', say('rulebook.open'), () => ask({ kind: 'rulebook', page: 'rules' }), { keys: 'r', icon: BookOpen }),
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
    programme: action('programme', word('programme', 'day.open'), doing.onProgramme, { keys: 'd', icon: CalendarDays }),
    asBoard: action('asBoard', word('programme', editor.asPlan ? 'convoy.board' : 'convoy.plan'), () => editor.setAsPlan(!editor.asPlan), {
      keys: 'b',
      icon: CarFront,
      enabled: occasion?.layout === 'vehicle/convoy',
    }),
    addOccasion: action('addOccasion', say('do.addOccasion'), () => ask({ kind: 'occasion' }), { icon: ListPlus }),
    editOccasion: action('editOccasion', say('do.editOccasion'), () => occasion && ask({ kind: 'occasion', occasion: occasion.id }), {
      keys: 'e',
      icon: Settings2,
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
  const named = { ...here, ...proposals.named, ...useFileActions(doing), ...usePeopleActions(doing) };
  const plan = usePlanActions(editor);
  const { exports, openTemplate } = useExportActions(occasion);
  const all = [...proposals.walk, ...Object.values(named), ...Object.values(plan.list), ...exports, openTemplate];
  return { ...named, plan, exports, openTemplate, all };
}
export type EditorActions = ReturnType<typeof useActions>;

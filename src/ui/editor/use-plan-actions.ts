import {
  ArrowLeftRight,
  Crosshair,
  Keyboard,
  Locate,
  SquareDashed,
  SquareDashedMousePointer,
  Table2,
  UsersRound,
  ZoomIn,
} from 'lucide-react';
import { blockOf, type SeatId } from '../../model/ids';
import { takenSeats } from '../../model/occasion';
import { identityOf } from '../../protocol/rules/finding';
import type { Action } from '../actions/action';
import { useSay } from '../speech';
import type { EditorState } from './use-editor';

/** What can be done to the plan as a whole and to the seats that are selected on it; the hand does the rest. */
export function usePlanActions(editor: EditorState) {
  const say = useSay();
  const { occasion, review, selection, group, finding, mode, asTable } = editor;
  const { seat } = selection;
  const seats = review?.context.layout.seats ?? [];
  const looked = review?.findings.find((one) => identityOf(one) === finding);
  const lead = selection.person && editor.reception.people[selection.person];

  const rowOf = (id: SeatId) => {
    const table = seats.find((one) => one.id === id)?.table;
    return seats.flatMap((one) => ((table ? one.table === table : blockOf(one.id) === blockOf(id)) ? [one.id] : []));
  };
  const ofDelegation = () => {
    if (!occasion || !lead) return [];
    const { people } = editor.reception;
    return takenSeats(occasion).flatMap(([taken, sitter]) => {
      const person = people[sitter];
      return person?.party === lead.party && person.delegation === lead.delegation ? [taken] : [];
    });
  };
  /** The selected seat goes on leading. */
  const pick = (more: readonly SeatId[]) => {
    const first = seat ?? more[0];
    if (first && !seat) editor.selectSeat(first);
    editor.setGroup(first ? [first, ...more.filter((one) => one !== first)] : []);
  };

  const action = (id: string, label: string, keys: string, icon: Action['icon'], enabled: boolean, run: () => void): Action => ({
    id,
    label,
    keys,
    ...(icon ? { icon } : {}),
    enabled,
    run,
  });
  const table = seat && seats.find((one) => one.id === seat)?.table;
  /** The table of the selected seat, unless it is open already. */
  const toOpen = table === editor.open ? undefined : table;
  const several = new Set(seats.map((one) => one.table)).size > 1;
  /** A click on a table: all its seats, and the table open in place. A second one closes it. */
  const pickTable = (wanted: string) => {
    const own = seats.flatMap((one) => (one.table === wanted ? [one.id] : []));
    editor.openTable(editor.open === wanted ? undefined : wanted);
    editor.selectSeat(own[0]);
    editor.setGroup(own);
  };

  const list = {
    turnMode: action('turnMode', say('do.turnMode'), 'i', ArrowLeftRight, occasion !== undefined, () =>
      editor.setMode(mode === 'swap' ? 'insert' : 'swap'),
    ),
    byName: action('byName', say('do.byName'), 'n', Keyboard, seat !== undefined, () => seat && editor.setNaming({ seat })),
    pickRow: action(
      'pickRow',
      say('do.pickRow'),
      't',
      SquareDashedMousePointer,
      seat !== undefined,
      () => seat && pick([...new Set(group.flatMap(rowOf))]),
    ),
    pickDelegation: action('pickDelegation', say('do.pickDelegation'), 'g', UsersRound, lead !== undefined, () => pick(ofDelegation())),
    pickAll: action('pickAll', say('do.pickAll'), 'mod+a', SquareDashedMousePointer, seats.length > 0, () =>
      pick(seats.map(({ id }) => id)),
    ),
    lookAtSelection: action('lookAtSelection', say('do.lookAtSelection'), 'z', Crosshair, group.length > 0, () =>
      editor.lookAt([...group]),
    ),
    lookAtFinding: action(
      'lookAtFinding',
      say('do.lookAtFinding'),
      'f',
      Locate,
      looked !== undefined,
      () => looked && editor.lookAt([...looked.seats]),
    ),
    letGo: action('letGo', say('do.letGo'), 'escape', SquareDashed, Boolean(seat || lead || finding || editor.open), editor.letGo),
    asTable: action('asTable', say(asTable ? 'do.noTable' : 'do.table'), 'v', Table2, occasion !== undefined, () =>
      editor.setAsTable(!asTable),
    ),
    openTable: action(
      'openTable',
      say(toOpen ? 'do.openTable' : 'do.closeTable'),
      'o',
      ZoomIn,
      several && Boolean(table ?? editor.open),
      () => editor.openTable(toOpen),
    ),
  };
  return { pickTable, pickRowOf: (wanted: SeatId) => pick(rowOf(wanted)), list };
}

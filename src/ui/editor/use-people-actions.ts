import { BadgeHelp, ClipboardList, ListChecks, ListOrdered, UserPlus, UserRoundX } from 'lucide-react';
import { useMemo } from 'react';
import type { PersonId } from '../../model/ids';
import { peopleUnsettled, unclearTitles } from '../../protocol/precedence';
import { action } from '../actions/action';
import type { ChangeKind } from '../change/change-draft';
import { useSay, useSpeaker } from '../speech';
import { countUnmet } from '../wishes/balance';
import type { Asking } from './dialog-host';
import type { EditorState } from './use-editor';

export type PeopleDoing = {
  readonly editor: EditorState;
  readonly ask: (asking: Asking) => void;
  readonly onChange: (kind: ChangeKind, person?: PersonId) => void;
};

/** Who comes, in what order they stand, what they wish and what changes at the last minute. */
export function usePeopleActions({ editor, ask, onChange }: PeopleDoing) {
  const say = useSay();
  const { say: word } = useSpeaker();
  const { reception, review, selection } = editor;
  const { people, settledTitles } = reception;
  const titles = useMemo(() => unclearTitles(Object.values(people), settledTitles), [people, settledTitles]);
  const waiting = peopleUnsettled(titles);
  const unmetWishes = useMemo(() => (review ? countUnmet(reception, review) : 0), [review, reception]);
  const changing = selection.person && people[selection.person];
  return {
    titles: action('titles', waiting > 0 ? say('titles.action', { count: waiting }) : say('titles.none'), () => ask({ kind: 'titles' }), {
      icon: BadgeHelp,
      enabled: titles.length > 0,
    }),
    wishes: action(
      'wishes',
      unmetWishes > 0 ? say('wishes.actionUnmet', { count: unmetWishes }) : say('wishes.action'),
      () => ask({ kind: 'wishes' }),
      {
        icon: ListChecks,
      },
    ),
    precedence: action('precedence', say('rulebook.page.people'), () => ask({ kind: 'rulebook', page: 'people' }), {
      keys: 'p',
      icon: ListOrdered,
    }),
    change: action(
      'change',
      changing ? word('programme', 'change.openFor', { name: changing.name }) : word('programme', 'change.open'),
      () => onChange('withdraw', changing?.id),
      { keys: 'w', icon: UserRoundX, enabled: Object.keys(people).length > 0 },
    ),
    sheet: action('sheet', word('programme', 'sheet.title'), () => ask({ kind: 'sheet' }), { icon: ClipboardList }),
    addPerson: action('addPerson', say('do.addPerson'), () => ask({ kind: 'person' }), { icon: UserPlus }),
  };
}

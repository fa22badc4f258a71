import { ArrowLeft, ArrowRight, Eraser, Trash2 } from 'lucide-react';
import type { Command } from '../../commands/command';
import { moveOccasion } from '../../commands/move-occasion';
import { movePeople } from '../../commands/move-people';
import { removeOccasion } from '../../commands/remove-occasion';
import { type Occasion, takenSeats } from '../../model/occasion';
import type { Action } from '../actions/action';
import type { Say } from '../speech';
import type { EditorState } from './use-editor';

/** What can be done to a whole occasion, for the menu on its plan. */
export function occasionActions(
  editor: EditorState,
  occasion: Occasion,
  say: Say,
  dispatch: (commands: readonly Command[], label?: string) => boolean,
): readonly Action[] {
  const place = editor.occasions.findIndex(({ id }) => id === occasion.id);
  const free = takenSeats(occasion).filter(([seat]) => !occasion.locks[seat]);
  const move = (to: number) => void dispatch([moveOccasion(occasion.id, to)]);
  return [
    { id: 'earlier', label: say('do.earlier'), icon: ArrowLeft, enabled: place > 0, run: () => move(place - 1) },
    { id: 'later', label: say('do.later'), icon: ArrowRight, enabled: place < editor.occasions.length - 1, run: () => move(place + 1) },
    {
      id: 'clear',
      label: say('do.clear'),
      icon: Eraser,
      enabled: free.length > 0,
      run: () =>
        void dispatch(
          [
            movePeople(
              occasion.id,
              free.map(([from, person]) => ({ person, from, to: null })),
            ),
          ],
          say('do.clear'),
        ),
    },
    {
      id: 'removeOccasion',
      label: say('do.removeOccasion'),
      icon: Trash2,
      enabled: true,
      run: () => {
        if (dispatch([removeOccasion(occasion.id)])) editor.show(undefined);
      },
    },
  ];
}

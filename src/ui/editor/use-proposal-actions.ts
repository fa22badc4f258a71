import { CalendarCheck, Scale, SlidersHorizontal, Sparkles } from 'lucide-react';
import { occupantOf } from '../../model/occasion';
import { action } from '../actions/action';
import { BrandMark } from '../parts/brand-mark';
import { useSay, useSpeaker } from '../speech';
import type { Asking } from './dialog-host';
import { tablesOf } from './tables-of';
import type { EditorState } from './use-editor';

type Doing = {
  readonly editor: EditorState;
  readonly accept: (steps: 'all' | number) => void;
  readonly ask: (asking: Asking) => void;
};

const ArrangeIcon = () => BrandMark({ size: 16 });

/** What the engine is asked to propose, and the walk through what it has proposed. */
export function useProposalActions({ editor, accept, ask }: Doing) {
  const say = useSay();
  const { say: word } = useSpeaker();
  const { occasion, review, selection, proposing } = editor;
  const shown = proposing.at === 'shown' ? proposing : undefined;
  const sitter = occasion && selection.seat && occupantOf(occasion, selection.seat);
  const tables = tablesOf(editor);
  const findings = review?.findings.length ?? 0;
  const step = (by: number) =>
    shown && editor.setProposing({ ...shown, step: (shown.step + by + shown.proposal.moves.length) % shown.proposal.moves.length });

  const named = {
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
  };
  // A proposal on the plan takes Enter, the arrows and Escape for itself.
  const walk = shown
    ? [
        action('acceptAll', say('proposal.acceptAll'), () => accept('all'), { keys: 'enter' }),
        action('nextMove', say('proposal.next'), () => step(1), { keys: 'arrowright' }),
        action('previousMove', say('proposal.previous'), () => step(-1), { keys: 'arrowleft' }),
      ]
    : [];
  const leave = proposing.at === 'idle' ? [] : [action('endProposal', say('proposal.discard'), editor.endProposal, { keys: 'escape' })];
  return { named, walk: [...walk, ...leave] };
}

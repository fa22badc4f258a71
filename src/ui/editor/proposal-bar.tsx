import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Proof } from '../engine';
import { Button } from '../parts/button';
import { type Say, useSay } from '../speech';
import styles from './editor.module.css';
import type { EditorState, Proposing } from './use-editor';

type Shown = Proposing & { readonly at: 'shown' };

/** What is proven, in one sentence; never more than the proof carries. */
export function proofInWords(aim: Shown['aim'], moves: number, proof: Proof, say: Say): { readonly title: string; readonly text: string } {
  if (aim === 'arrange') {
    const texts = { exact: say('proof.arrangedExact'), bound: say('proof.arrangedBound'), none: say('proof.arrangedNone') };
    return { title: say('proof.arranged', { count: moves }), text: texts[proof.kind] };
  }
  if (proof.kind === 'exact') return { title: say('proof.fewest', { count: moves }), text: say('proof.fewestText', { count: moves }) };
  if (proof.kind === 'bound') return { title: say('proof.found', { count: moves }), text: say('proof.atLeast', { count: proof.bound }) };
  return { title: say('proof.found', { count: moves }), text: say('proof.none') };
}

type Props = { readonly proposing: Shown; readonly editor: EditorState; readonly accept: (steps: 'all' | number) => void };

export function ProposalBar({ proposing, editor, accept }: Props) {
  const say = useSay();
  const { aim, proposal, step } = proposing;
  const { moves, proof } = proposal;
  const { title, text } = proofInWords(aim, moves.length, proof, say);
  const look = (to: number) => editor.setProposing({ ...proposing, step: (to + moves.length) % moves.length });
  if (moves.length === 0) {
    return (
      <section className={`${styles.float} ${styles.proposal}`} aria-label={say('proposal.bar')}>
        <div className={styles.proof}>
          <div className={styles.proofTitle}>{say('proposal.nothing')}</div>
          <div className={styles.proofText}>{say('proposal.nothingText')}</div>
        </div>
        <Button onClick={editor.endProposal}>{say('do.close')}</Button>
      </section>
    );
  }
  return (
    <section className={`${styles.float} ${styles.proposal}`} aria-label={say('proposal.bar')}>
      <div className={styles.proof} role="status">
        <div className={styles.proofTitle}>{title}</div>
        <div className={styles.proofText}>{text}</div>
      </div>
      <div className={styles.stepper}>
        <Button look="icon" small aria-label={say('proposal.previous')} onClick={() => look(step - 1)}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <span>{say('proposal.place', { step: step + 1, count: moves.length })}</span>
        <Button look="icon" small aria-label={say('proposal.next')} onClick={() => look(step + 1)}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </div>
      <Button onClick={editor.endProposal}>{say('proposal.discard')}</Button>
      <Button onClick={() => accept(step)}>{say('proposal.acceptOne')}</Button>
      <Button look="primary" onClick={() => accept('all')}>
        {say('proposal.acceptAll')}
      </Button>
    </section>
  );
}

export function WorkingBar({
  proposing,
  onCancel,
}: {
  readonly proposing: Proposing & { readonly at: 'working' };
  readonly onCancel: () => void;
}) {
  const say = useSay();
  const label = say(proposing.aim === 'arrange' ? 'proposal.arranging' : 'proposal.mending');
  return (
    <section className={`${styles.float} ${styles.proposal}`} aria-label={say('proposal.bar')}>
      <div className={styles.proofTitle} role="status">
        {label}
      </div>
      <progress className={styles.progress} aria-label={label} max={1} value={proposing.done} />
      <Button onClick={onCancel}>{say('do.cancel')}</Button>
    </section>
  );
}

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { keysAsWritten } from '../actions/action';
import type { EditorState } from '../editor/use-editor';
import { atFoot } from '../editor/use-floats';
import { Button } from '../parts/button';
import { SeverityCounts } from '../parts/severity';
import { useSay } from '../speech';
import { acceptedGroups } from './accept-proposal';
import { doing, proofInWords } from './proof-in-words';
import styles from './proposal.module.css';
import type { Shown, Working } from './use-proposing';

type Props = { readonly proposing: Shown; readonly editor: EditorState; readonly accept: (steps: 'all' | number) => void };

/** What is proven, which move is looked at, and the three answers: all of it, this group, nothing. */
export function ProposalBar({ proposing, editor: { occasion, setProposing, endProposal }, accept }: Props) {
  const say = useSay();
  const { aim, proposal, step, seconds, isStopped } = proposing;
  const { moves, groups, leave } = proposal;
  if (moves.length === 0 && leave.length === 0) {
    const isProven = proposal.proof.kind === 'exact';
    const isOpen = isStopped && !isProven;
    const found = aim === 'balance' ? 'proof.alreadyBalanced' : isProven ? 'proposal.nothingProven' : 'proposal.nothingText';
    return (
      <section className={styles.bar} {...atFoot} aria-label={say('proposal.bar')}>
        <div className={styles.proof} role="status">
          <div className={styles.proofTitle}>{say(isOpen ? 'proposal.stopped' : 'proposal.nothing')}</div>
          <div className={styles.proofText}>{say(isOpen ? 'proposal.stoppedText' : found)}</div>
        </div>
        <Button onClick={endProposal}>{say('do.close')}</Button>
      </section>
    );
  }
  const { title, text } = proofInWords(aim, proposal, say);
  const locked = Object.keys(occasion?.locks ?? {}).length;
  const facts = [
    text,
    say('proof.seconds', { seconds: seconds < 10 ? seconds.toFixed(1) : Math.round(seconds) }),
    ...(locked > 0 ? [say('proof.locked', { count: locked })] : []),
  ];
  const look = (to: number) => setProposing({ ...proposing, step: (to + moves.length) % moves.length });
  const here = acceptedGroups(proposal, step)[0]?.moves.length ?? 0;
  return (
    <section className={styles.bar} {...atFoot} aria-label={say('proposal.bar')}>
      <div className={styles.proof} role="status">
        <div className={styles.proofTitle}>{title}</div>
        <div className={styles.proofText}>{facts.join(say('proof.between'))}</div>
      </div>
      {moves.length > 1 && (
        <div className={styles.stepper}>
          <Button look="icon" small aria-label={say('proposal.previous')} keys={keysAsWritten('arrowleft')} onClick={() => look(step - 1)}>
            <ChevronLeft size={16} aria-hidden />
          </Button>
          <span>{say('proposal.place', { step: step + 1, count: moves.length })}</span>
          <Button look="icon" small aria-label={say('proposal.next')} keys={keysAsWritten('arrowright')} onClick={() => look(step + 1)}>
            <ChevronRight size={16} aria-hidden />
          </Button>
        </div>
      )}
      <Button onClick={endProposal}>{say('proposal.discard')}</Button>
      {groups.length > 1 && (
        <Button onClick={() => accept(step)}>{here > 1 ? say('proposal.acceptGroup', { count: here }) : say('proposal.acceptOne')}</Button>
      )}
      <Button look="primary" onClick={() => accept('all')}>
        {say('proposal.acceptAll')}
      </Button>
    </section>
  );
}

/** How far the search is: the best plan so far, and how much better any plan could be. Stopping keeps the best. */
export function WorkingBar({ proposing, onCancel }: { readonly proposing: Working; readonly onCancel: () => void }) {
  const say = useSay();
  const { aim, progress, enough } = proposing;
  const label = say(`proposal.doing.${doing(aim)}`);
  return (
    <section className={styles.bar} {...atFoot} aria-label={say('proposal.bar')}>
      <div className={styles.proof}>
        <div className={styles.proofTitle} role="status">
          {label}
        </div>
        {progress && (
          <div className={`${styles.proofText} ${styles.costs}`}>
            <span>{say('proposal.soFar', { count: progress.moves })}</span>
            <SeverityCounts score={progress.score} all />
            {progress.atLeast !== undefined && <span>{say('proposal.mustMove', { count: progress.atLeast })}</span>}
            {progress.bound !== undefined && <span>{say('proposal.weighs', { weight: progress.weight, most: progress.bound })}</span>}
          </div>
        )}
      </div>
      <progress className={styles.progress} aria-label={label} max={1} value={progress?.done ?? 0} />
      {progress && (
        <Button tip={say('proposal.enoughText')} onClick={enough}>
          {say('proposal.enough')}
        </Button>
      )}
      <Button onClick={onCancel}>{say('do.cancel')}</Button>
    </section>
  );
}

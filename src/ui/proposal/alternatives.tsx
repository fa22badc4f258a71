import type { EditorState } from '../editor/use-editor';
import { Button } from '../parts/button';
import { SeverityCounts } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import type { Alternative, Proposal } from './arrange-port';
import styles from './proposal.module.css';
import { isComparing, type Shown } from './use-proposing';

const wayOf = ({ moves }: Proposal) =>
  moves
    .map(({ person, to }) => `${person} ${to}`)
    .sort()
    .join();

/** Whether two proposals come to the same plan. */
const isSame = (one: Proposal, other: Proposal) => wayOf(one) === wayOf(other);

/** Plans of other kinds side by side, with what each costs; the one that is chosen shows on the plan. */
export function Alternatives({ editor, proposing }: { readonly editor: EditorState; readonly proposing: Shown }) {
  const say = useSay();
  const { others, proposal } = proposing;
  if (others === undefined) {
    return (
      <div className={styles.ask}>
        <Button small onClick={() => void editor.askForOthers()}>
          {say('proposal.others')}
        </Button>
      </div>
    );
  }
  if (isComparing(others)) {
    return (
      <div className={styles.ask}>
        <p className={styles.text} role="status">
          {say('proposal.othersAsked')}
        </p>
        <progress className={styles.progress} aria-label={say('proposal.othersAsked')} max={1} value={others.done} />
        <Button small tip={say('proposal.othersEnough')} onClick={others.enough}>
          {say('proposal.enough')}
        </Button>
      </div>
    );
  }
  const choose = (other: Alternative) =>
    editor.setProposing({ ...proposing, aim: 'mend', proposal: other.proposal, step: 0, conflict: undefined });
  return (
    <section className={styles.others} aria-label={say('proposal.othersTitle')}>
      <h3>{say('proposal.othersTitle')}</h3>
      {others.length === 1 && <p className={styles.text}>{say('proposal.othersNone')}</p>}
      {others.map((other) => (
        <Card key={other.kinds.join()} other={other} chosen={isSame(other.proposal, proposal)} onChoose={() => choose(other)} />
      ))}
    </section>
  );
}

function Card({ other, chosen, onChoose }: { readonly other: Alternative; readonly chosen: boolean; readonly onChoose: () => void }) {
  const say = useSay();
  const { say: speak, list } = useSpeaker();
  const { kinds, proposal, fromLastTime } = other;
  return (
    <button type="button" aria-pressed={chosen} className={styles.other} onClick={onChoose}>
      <b>{list(kinds.map((kind) => speak('arrange', `kind.${kind}`)))}</b>
      <span className={styles.costs}>
        <span>{say('proposal.people', { count: proposal.moves.length })}</span>
        <SeverityCounts score={proposal.score} all />
      </span>
      {fromLastTime !== undefined && <span>{say('proposal.fromLastTime', { count: fromLastTime })}</span>}
    </button>
  );
}

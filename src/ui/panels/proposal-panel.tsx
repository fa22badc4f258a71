import { severities } from '../../protocol/rules/finding';
import type { EditorState, Proposing } from '../editor/use-editor';
import { type ProposedMove, useEngine } from '../engine';
import { SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import styles from './panel.module.css';

type Props = { readonly editor: EditorState; readonly proposing: Proposing & { readonly at: 'shown' } };

/** Who goes where and why, and what will still stand. The numbers are those on the plan. */
export function ProposalPanel({ editor, proposing }: Props) {
  const say = useSay();
  const engine = useEngine();
  const { language } = useSpeaker();
  const { proposal, step } = proposing;
  return (
    <section aria-labelledby="proposal-heading">
      <div className={styles.head}>
        <h2 id="proposal-heading">{say('proposal.title')}</h2>
        <span className={styles.way}>{say('proposal.people', { count: proposal.moves.length })}</span>
      </div>
      <p className={styles.change}>
        {severities.map((severity) => (
          <span key={severity}>
            <SeverityShape severity={severity} little />
            {proposal.before[severity]} → <b>{proposal.score[severity]}</b>
          </span>
        ))}
      </p>
      <ol>
        {proposal.moves.map((move, index) => (
          <MoveItem
            key={move.person}
            move={move}
            number={index + 1}
            selected={index === step}
            editor={editor}
            onSelect={() => editor.setProposing({ ...proposing, step: index })}
          />
        ))}
      </ol>
      {proposal.causes.length > 0 && (
        <div className={styles.rest}>
          <h3>{say('proposal.causes')}</h3>
          <ul>
            {proposal.causes.map((finding, index) => (
              <li key={index}>
                <SeverityShape severity={finding.severity} />
                <span>{engine.say(finding, language).text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {proposal.cures.length > 0 && (
        <div className={styles.rest}>
          <h3>{say('proposal.cures', { count: proposal.cures.length })}</h3>
          <ul>
            {proposal.cures.slice(0, 6).map((finding, index) => (
              <li key={index}>
                <SeverityShape severity={finding.severity} />
                <span>{engine.say(finding, language).title}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

type MoveProps = {
  readonly move: ProposedMove;
  readonly number: number;
  readonly selected: boolean;
  readonly editor: EditorState;
  readonly onSelect: () => void;
};

function MoveItem({ move, number, selected, editor, onSelect }: MoveProps) {
  const say = useSay();
  const unseated = say('proposal.unseated');
  return (
    <li className={`${styles.move} ${selected ? styles.on : ''}`}>
      <span className={styles.moveNumber} aria-hidden>
        {number}
      </span>
      <button type="button" className={styles.moveHead} aria-pressed={selected} onClick={onSelect}>
        <b>{editor.reception.people[move.person]?.name}</b>
        <span className={styles.way}>
          {move.from ?? unseated} → {move.to ?? unseated}
        </span>
      </button>
      {move.why && <p className={styles.text}>{move.why}</p>}
    </li>
  );
}

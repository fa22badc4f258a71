import { severities } from '../../protocol/rules/finding';
import type { EditorState } from '../editor/use-editor';
import { useEngine } from '../engine';
import panel from '../panels/panel.module.css';
import { SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import { Alternatives } from './alternatives';
import { ConflictSection } from './conflict-section';
import { MoveGroupItem } from './move-group';
import styles from './proposal.module.css';
import type { Shown } from './use-proposing';

type Props = { readonly editor: EditorState; readonly proposing: Shown; readonly accept: (steps: 'all' | number) => void };

/** More than these are counted, not told. */
const mostLeft = 6;

/** Who goes where and what for, what will still stand, and what else could be done. The numbers are those on the plan. */
export function ProposalPanel({ editor, proposing, accept }: Props) {
  const say = useSay();
  const engine = useEngine();
  const { language } = useSpeaker();
  const { proposal, step, aim, conflict } = proposing;
  const { groups, findings, causes, cures, moves } = proposal;
  const firsts = groups.map((_, index) => 1 + groups.slice(0, index).reduce((sum, group) => sum + group.moves.length, 0));
  return (
    <section aria-labelledby="proposal-heading">
      <div className={panel.head}>
        <h2 id="proposal-heading">{say('proposal.title')}</h2>
        <span className={styles.way}>{say('proposal.people', { count: moves.length })}</span>
      </div>
      <p className={styles.change}>
        {severities.map((severity) => (
          <span key={severity}>
            <SeverityShape severity={severity} little />
            {proposal.before[severity]} → <b>{proposal.score[severity]}</b>
          </span>
        ))}
      </p>
      {cures.length + causes.length > 0 && (
        <p className={`${styles.ask} ${styles.text}`}>{say('proposal.inAll', { cures: cures.length, causes: causes.length })}</p>
      )}
      {(conflict === 'asked' || conflict === 'unknown') && (
        <p className={`${styles.ask} ${styles.text}`} role="status">
          {say(conflict === 'asked' ? 'proposal.conflictAsked' : 'proposal.conflictUnknown')}
        </p>
      )}
      {conflict && typeof conflict !== 'string' && <ConflictSection conflict={conflict} onGivenUp={() => void editor.propose(aim)} />}
      <ol>
        {groups.map((group, index) => (
          <MoveGroupItem
            key={group.moves[0]?.person ?? index}
            group={group}
            first={firsts[index] ?? 1}
            step={step}
            whole={proposal.score}
            onLook={(looked) => editor.setProposing({ ...proposing, step: looked })}
            onAccept={groups.length > 1 ? () => accept((firsts[index] ?? 1) - 1) : undefined}
          />
        ))}
      </ol>
      {causes.length > 0 && (
        <div className={styles.rest}>
          <h3>{say('proposal.causes')}</h3>
          <ul>
            {causes.map((finding, index) => (
              <li key={index}>
                <SeverityShape severity={finding.severity} />
                <span>{engine.say(finding, language).text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {findings.length > causes.length && (
        <div className={styles.rest}>
          <h3>{say('proposal.still')}</h3>
          <ul>
            {findings.slice(0, mostLeft).map((finding, index) => (
              <li key={index}>
                <SeverityShape severity={finding.severity} />
                <span>{engine.say(finding, language).text}</span>
              </li>
            ))}
          </ul>
          {findings.length > mostLeft && <p className={styles.text}>{say('proposal.stillMore', { count: findings.length - mostLeft })}</p>}
        </div>
      )}
      {(aim === 'arrange' || aim === 'mend') && <Alternatives editor={editor} proposing={proposing} />}
    </section>
  );
}

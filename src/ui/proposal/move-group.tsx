import { compareScores } from '../../protocol/review/score';
import type { Finding } from '../../protocol/rules/finding';
import { useEngine, useReception } from '../engine';
import type { Score } from '../panels/review-port';
import { Button } from '../parts/button';
import { NamedText } from '../parts/named-text';
import { SeverityCounts, SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import type { MoveGroup, ProposedMove } from './arrange-port';
import styles from './proposal.module.css';

/** More than these are counted, not told. */
const mostTold = 3;

type Props = {
  readonly group: MoveGroup;
  /** Number of its first move on the plan. */
  readonly first: number;
  /** The move that is looked at, counted from 0 over all groups. */
  readonly step: number;
  /** What the plan is worth with everything. */
  readonly whole: Score;
  readonly onLook: (step: number) => void;
  /** Absent where it is the only group. */
  readonly onAccept?: (() => void) | undefined;
};

/** Moves that cannot do without each other, what they are good for, and what it costs to leave them out. */
export function MoveGroupItem({ group, first, step, whole, onLook, onAccept }: Props) {
  const say = useSay();
  const { say: told } = useEngine();
  const { language, say: speak } = useSpeaker();
  const { people } = useReception();
  const { moves, shape, cures, without } = group;
  const told_ = cures.slice(0, mostTold);
  const names = (finding: Finding) => finding.people.flatMap((id) => people[id]?.name ?? []);
  const costs = without && compareScores(without, whole) > 0 ? without : undefined;
  return (
    <li className={styles.group}>
      <ol start={first}>
        {moves.map((move, index) => (
          <MoveItem
            key={move.person}
            move={move}
            number={first + index}
            selected={first + index - 1 === step}
            onSelect={() => onLook(first + index - 1)}
          />
        ))}
      </ol>
      <div className={styles.worth}>
        {told_.length > 0 && (
          <ul>
            {told_.map((finding, index) => (
              <li key={index}>
                <SeverityShape severity={finding.severity} little />
                <span>
                  {say('proposal.curesThis')}
                  <NamedText text={told(finding, language).text} names={names(finding)} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {cures.length > told_.length && <span>{say('proposal.curesMore', { count: cures.length - told_.length })}</span>}
        <div className={styles.worthFoot}>
          {moves.length > 1 && <span className={styles.shape}>{speak('arrange', `shape.${shape}`)}</span>}
          {costs && (
            <span className={styles.costs}>
              {say('proposal.without')}
              <SeverityCounts score={costs} />
            </span>
          )}
          {onAccept && (
            <Button look="soft" small onClick={onAccept}>
              {moves.length > 1 ? say('proposal.acceptGroup', { count: moves.length }) : say('proposal.acceptOne')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}

type MoveProps = { readonly move: ProposedMove; readonly number: number; readonly selected: boolean; readonly onSelect: () => void };

function MoveItem({ move, number, selected, onSelect }: MoveProps) {
  const say = useSay();
  const { people } = useReception();
  const unseated = say('proposal.unseated');
  return (
    <li className={`${styles.move} ${selected ? styles.on : ''}`}>
      <span className={styles.moveNumber} aria-hidden>
        {number}
      </span>
      <button type="button" className={styles.moveHead} aria-pressed={selected} onClick={onSelect}>
        <b>{people[move.person]?.name}</b>
        <span className={styles.way}>
          {move.from ?? unseated} → {move.to ?? say('proposal.leaves')}
        </span>
      </button>
      {move.why && <p className={styles.text}>{move.why}</p>}
    </li>
  );
}

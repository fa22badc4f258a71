import { ArrowLeftRight, BookOpen } from 'lucide-react';
import { memo } from 'react';
import { withdrawWaiver } from '../../commands/withdraw-waiver';
import type { OccasionId } from '../../model/ids';
import type { Waiver } from '../../model/reception';
import type { Finding } from '../../protocol/rules/finding';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { NamedText } from '../parts/named-text';
import { SeverityShape } from '../parts/severity';
import { Tip } from '../parts/tip';
import { type Say, useSay, useSpeaker } from '../speech';
import { momentOf } from '../when';
import styles from './panel.module.css';
import type { Suggestion } from './review-port';
import { useSuggestions } from './use-suggestions';

type Props = {
  readonly occasion: OccasionId;
  readonly finding: Finding;
  readonly waiver: Waiver | undefined;
  readonly selected: boolean;
  /** Work the suggestions out now. */
  readonly suggests: boolean;
  readonly onSelect: () => void;
  /** The fewest moves for this finding alone; absent where no moves can mend it. */
  readonly onMend?: (() => void) | undefined;
  readonly onWaive: () => void;
  readonly onRule: () => void;
};

/** A fact, its authority, and what can be done about it. Its callbacks say the same as long as the finding is the same. */
export const FindingCard = memo(Card, (before, after) =>
  (['occasion', 'finding', 'waiver', 'selected', 'suggests'] as const).every((key) => before[key] === after[key]),
);

function Card({ occasion, finding, waiver, selected, suggests, onSelect, onMend, onWaive, onRule }: Props) {
  const engine = useEngine();
  const reception = useReception();
  const dispatch = useDispatch();
  const say = useSay();
  const { language } = useSpeaker();
  const { title, norm, text, source } = engine.say(finding, language);
  const names = finding.people.flatMap((id) => reception?.people[id]?.name ?? []);
  const { ways, isAwaited } = useSuggestions(occasion, finding, suggests && !waiver);
  const suggestions = ways ?? [];
  return (
    <article className={`${styles.finding} ${selected ? styles.on : ''}`}>
      <span className={styles.shape}>
        <SeverityShape severity={finding.severity} waived={waiver !== undefined} />
      </span>
      <h3>
        <button type="button" className={styles.findingTitle} aria-pressed={selected} onClick={onSelect}>
          {title}
        </button>
      </h3>
      <p className={styles.text}>
        <NamedText text={text} names={names} />
      </p>
      <p className={styles.source}>
        <BookOpen size={12} aria-hidden />
        <Tip text={say('rulebook.rules.lookUp', { rule: norm })}>
          <button type="button" className={styles.toRule} onClick={onRule}>
            {source}
          </button>
        </Tip>
        <span className={controls.tag}>{say(`citation.${finding.citation.relation}`)}</span>
      </p>
      {waiver ? (
        <>
          <p className={styles.signed}>
            {say('waiver.signed', { by: waiver.by, reason: waiver.reason, at: momentOf(waiver.at, language) })}
          </p>
          <div className={styles.do}>
            <div className={styles.further}>
              <Button look="quiet" small onClick={() => dispatch([withdrawWaiver(waiver.id)])}>
                {say('waiver.withdraw')}
              </Button>
            </div>
          </div>
        </>
      ) : (
        <div className={styles.do}>
          {(isAwaited || suggestions.length > 0) && (
            <div className={`${styles.offers} ${isAwaited && !selected ? styles.awaited : ''}`}>
              {suggestions.slice(0, selected ? 4 : 2).map((suggestion, index) => (
                <Button
                  key={suggestion.label}
                  look={index === 0 && suggestion.causes.length === 0 ? 'soft' : 'plain'}
                  small
                  tip={effectOf(suggestion, say)}
                  onClick={() => dispatch(suggestion.commands, suggestion.label)}
                >
                  {suggestion.commands.some(({ kind }) => kind === 'swapSeats') && <ArrowLeftRight size={14} aria-hidden />}
                  {suggestion.label}
                </Button>
              ))}
              {isAwaited && ways?.length === 0 && <span className={styles.effect}>{say('findings.noWay')}</span>}
            </div>
          )}
          <div className={styles.further}>
            {onMend && (
              <Button look="quiet" small onClick={onMend}>
                {say('findings.mendThis')}
              </Button>
            )}
            <Button look="quiet" small onClick={onWaive}>
              {say('waiver.ask')}
            </Button>
            {suggestions[0] && (suggestions[0].cures.length > 1 || suggestions[0].causes.length > 0) && (
              <span className={styles.effect}>{effectOf(suggestions[0], say)}</span>
            )}
          </div>
        </div>
      )}
    </article>
  );
}

/** 消除 2 项，新增 1 项 */
const effectOf = ({ cures, causes }: Suggestion, say: Say): string =>
  causes.length > 0
    ? say('suggestion.both', { cures: cures.length, causes: causes.length })
    : say('suggestion.cures', { count: cures.length });

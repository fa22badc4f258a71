import { Check, ChevronDown, CircleHelp, ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { Occasion } from '../../model/occasion';
import { hasUnmarkedSides } from '../../protocol/review/unmarked-sides';
import { type Finding, identityOf, severities } from '../../protocol/rules/finding';
import type { Action } from '../actions/action';
import { useEngine, useReception } from '../engine';
import { Button } from '../parts/button';
import { SeverityCounts } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import { FindingCard } from './finding-card';
import { type FindingLine, foldFindings, unfoldedAtOnce } from './fold-findings';
import styles from './panel.module.css';
import type { Review } from './review-port';

type Props = {
  readonly occasion: Occasion;
  readonly review: Review;
  readonly selected: string | undefined;
  readonly onSelect: (identity: string | undefined) => void;
  readonly onWaive: (finding: Finding) => void;
  /** Open the rule book at this rule, or at its beginning. */
  readonly onRule: (rule?: string) => void;
  readonly mend: Action;
  readonly onMend: (finding: string) => void;
  readonly wishes: Action;
  /** Where another convention is chosen. */
  readonly edit: Action;
  /** Where the drawn room of the occasion is drawn on; undefined where it has none. */
  readonly onDraw: (() => void) | undefined;
};

/** Suggestions of the first few are worked out at once, of the others when they are looked at. */
const worked = 8;

export function FindingsPanel({ occasion, review, selected, onSelect, onWaive, onRule, mend, onMend, wishes, edit, onDraw }: Props) {
  const say = useSay();
  const reception = useReception();
  const waivers = new Map(
    Object.values(reception.waivers)
      .filter((waiver) => waiver.occasion === occasion.id)
      .map((waiver) => [waiver.finding, waiver]),
  );
  const [unfolded, setUnfolded] = useState<ReadonlyMap<string, number>>(new Map());
  const covered = review.context.honor !== undefined;
  const adjusted = Object.keys(reception.settings.rules).length;
  const isWaived = (finding: Finding) => waivers.has(identityOf(finding));
  const byWeight = (left: Finding, right: Finding) => severities.indexOf(left.severity) - severities.indexOf(right.severity);
  const open = review.findings.filter((finding) => !isWaived(finding)).toSorted(byWeight);
  const waived = review.findings.filter(isWaived).map((finding): FindingLine => ({ line: 'finding', finding }));
  const lines = [...foldFindings(open, selected, unfolded), ...waived];
  const unfold = (kind: string) => setUnfolded(new Map([...unfolded, [kind, (unfolded.get(kind) ?? 0) + unfoldedAtOnce]]));
  return (
    <section aria-labelledby="findings-heading">
      <div className={styles.head}>
        <h2 id="findings-heading">{say('findings.title')}</h2>
        <SeverityCounts score={review.score} />
        {mend.enabled && (
          <Button small onClick={mend.run}>
            {mend.label}
          </Button>
        )}
      </div>
      {covered ? null : <NotCovered edit={edit} />}
      {onDraw && hasUnmarkedSides(review.context) && <NoSides onDraw={onDraw} />}
      {covered && lines.length === 0 ? (
        <p className={styles.none}>
          <Check size={16} aria-hidden />
          {say('findings.none')}
        </p>
      ) : (
        lines.map((line, index) => {
          const { finding } = line;
          const identity = identityOf(finding);
          if (line.line === 'more') {
            return <More key={line.kind} finding={finding} hidden={line.hidden} onMore={() => unfold(line.kind)} />;
          }
          return (
            <FindingCard
              key={identity}
              occasion={occasion.id}
              finding={finding}
              waiver={waivers.get(identity)}
              selected={identity === selected}
              suggests={index < worked || identity === selected}
              onSelect={() => onSelect(identity === selected ? undefined : identity)}
              onMend={mend.enabled && finding.seats.length > 0 ? () => onMend(identity) : undefined}
              onWaive={() => onWaive(finding)}
              onRule={() => onRule(finding.rule)}
            />
          );
        })
      )}
      <p className={styles.adjusted}>
        <Button look="quiet" small onClick={wishes.run}>
          <ListChecks size={14} aria-hidden />
          {wishes.label}
        </Button>
      </p>
      {adjusted > 0 && (
        <p className={styles.adjusted}>
          {say(adjusted === 1 ? 'rulebook.rules.adjustedOne' : 'rulebook.rules.adjusted', { count: adjusted })}
          <Button look="quiet" small onClick={() => onRule()}>
            {say('rulebook.rules.open')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** No source ranks these seats: without a finding that is not to be taken for a plan that is right. */
function NotCovered({ edit }: { readonly edit: Action }) {
  const say = useSay();
  return (
    <div className={styles.uncovered}>
      <CircleHelp size={16} aria-hidden />
      <p>{say('findings.notCovered')}</p>
      <Button small onClick={edit.run}>
        {edit.label}
      </Button>
    </div>
  );
}

/** Whose seats are whose was never said of a drawn room: everybody shares one order until it is. */
function NoSides({ onDraw }: { readonly onDraw: () => void }) {
  const say = useSay();
  return (
    <div className={styles.uncovered}>
      <CircleHelp size={16} aria-hidden />
      <p>{say('findings.noSides')}</p>
      <Button small onClick={onDraw}>
        {say('findings.markSides')}
      </Button>
    </div>
  );
}

/** What a rule with many findings keeps back. */
function More({ finding, hidden, onMore }: { readonly finding: Finding; readonly hidden: number; readonly onMore: () => void }) {
  const engine = useEngine();
  const { say, language } = useSpeaker();
  return (
    <p className={styles.more}>
      <Button look="quiet" small onClick={onMore}>
        <ChevronDown size={14} aria-hidden />
        {say('interface', 'findings.more', { rule: engine.say(finding, language).fault, count: hidden })}
      </Button>
    </p>
  );
}

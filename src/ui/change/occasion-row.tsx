import { ArrowRight, ChevronDown } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { OccasionId, PersonId } from '../../model/ids';
import { type Occasion, seatsOf } from '../../model/occasion';
import { attends } from '../../model/person';
import type { Reception } from '../../model/reception';
import { type Answer, type Change, personOf } from '../../protocol/arrange/last-minute/change';
import type { Outcome } from '../../protocol/arrange/last-minute/outcome-of';
import { type Finding, identityOf, severities } from '../../protocol/rules/finding';
import { useEngine } from '../engine';
import { SeverityShape } from '../parts/severity';
import { useSpeaker } from '../speech';
import { timeOf } from '../when';
import { answerName, movesInWords } from './answer-words';
import shared from './change.module.css';
import styles from './occasion-row.module.css';
import { SeatStrip } from './seat-strip';
import { changedSeats, moversBetween, stripsOf } from './strip';

type Props = {
  readonly occasion: Occasion;
  readonly change: Change;
  readonly outcome: Outcome | undefined;
  readonly answer: Answer;
  readonly answers: readonly Answer[];
  /** As they are now, and as they will be with whoever is new. */
  readonly peopleNow: Reception['people'];
  readonly people: Reception['people'];
  readonly onAnswer: (occasion: OccasionId, answer: Answer) => void;
  readonly disabled: boolean;
};

/** One occasion, now and afterwards, with what the answer cures and causes. Drawn anew when its own answer comes, not when another's does. */
export const OccasionRow = memo(Row);

function Row({ occasion, change, outcome, answer, answers, peopleNow, people, onAnswer, disabled }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { catalogue } = useEngine();
  const layout = useMemo(
    () => catalogue.draw(occasion.layout as Parameters<typeof catalogue.draw>[0], occasion.settings),
    [catalogue, occasion],
  );
  const person = personOf(change);
  // Until another answer is worked out the last one stands, so that the row keeps its place.
  const [told, setTold] = useState(outcome);
  if (outcome && outcome !== told) setTold(outcome);
  const after = (outcome ?? told)?.after ?? occasion;
  const moved = useMemo(() => moversBetween(occasion, after), [occasion, after]);
  const { strips, rest } = useMemo(() => {
    const about = [...changedSeats(occasion, after), ...seatsOf(occasion, person)];
    return layout && about.length > 0 ? stripsOf(layout, about) : { strips: [], rest: 0 };
  }, [layout, occasion, after, person]);
  const leaver: PersonId | undefined = change.kind === 'withdraw' && answer !== 'untouched' ? person : undefined;
  const still: ReadonlySet<PersonId> = new Set();
  return (
    <section className={styles.row} aria-label={occasion.title} aria-busy={outcome === undefined}>
      <div className={styles.what}>
        <span className={styles.time}>{timeOf(occasion.start)}</span>
        <h3>{occasion.title}</h3>
        <span className={styles.choice} data-chosen={answerName(answer, change, speaker)}>
          <select
            aria-label={say('programme', 'change.answerFor', { title: occasion.title })}
            value={answer}
            disabled={disabled}
            onChange={(event) => {
              const chosen = answers.find((one) => one === event.target.value);
              if (chosen) onAnswer(occasion.id, chosen);
            }}
          >
            {answers.map((one) => (
              <option key={one} value={one}>
                {answerName(one, change, speaker)}
              </option>
            ))}
          </select>
          <ChevronDown size={14} aria-hidden />
        </span>
      </div>
      <div className={styles.side}>
        {strips.map((strip) => (
          <SeatStrip
            key={strip.block}
            strip={strip}
            occasion={occasion}
            people={peopleNow}
            leaver={leaver}
            moved={still}
            label={say('programme', 'change.now')}
          />
        ))}
        {strips.length === 0 && <span className={shared.note}>{say('programme', 'change.notSeated')}</span>}
      </div>
      <ArrowRight size={16} aria-hidden className={styles.arrow} />
      <div className={styles.side}>
        {strips.map((strip) => (
          <SeatStrip
            key={strip.block}
            strip={strip}
            occasion={after}
            people={people}
            leaver={undefined}
            moved={moved}
            label={say('programme', 'change.then')}
          />
        ))}
        {outcome && strips.length === 0 && (
          <span className={shared.note}>{say('programme', `change.${placeAfter(after, person, people)}`)}</span>
        )}
        {rest > 0 && <span className={shared.note}>{say('programme', 'change.more', { count: rest })}</span>}
      </div>
      <div className={styles.effect}>{outcome ? <Effect outcome={outcome} /> : say('programme', 'change.explain.working')}</div>
    </section>
  );
}

/** What becomes of somebody who has no seat on either side of the arrow. */
const placeAfter = (after: Occasion, person: PersonId, people: Reception['people']) =>
  after.attendees[person] && people[person] && attends(people[person]) ? 'noSeatYet' : 'doesNotCome';

function Effect({ outcome }: { readonly outcome: Outcome }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { before, after } = outcome.score;
  const changed = severities.filter((severity) => before[severity] > 0 || after[severity] > 0);
  return (
    <>
      <span>{movesInWords(outcome, speaker)}</span>
      {changed.map((severity) => (
        <span key={severity} className={styles.turn}>
          <SeverityShape severity={severity} little />
          {before[severity]} → <b>{after[severity]}</b>
        </span>
      ))}
      {outcome.cures.length + outcome.causes.length > 0 && (
        <details className={shared.details}>
          <summary>
            {[
              outcome.cures.length > 0 && say('programme', 'change.cures', { count: outcome.cures.length }),
              outcome.causes.length > 0 && say('programme', 'change.causes', { count: outcome.causes.length }),
            ]
              .filter(Boolean)
              .join('　')}
          </summary>
          <Findings label={say('programme', 'change.cured')} findings={outcome.cures} />
          <Findings label={say('programme', 'change.caused')} findings={outcome.causes} />
        </details>
      )}
    </>
  );
}

function Findings({ label, findings }: { readonly label: string; readonly findings: readonly Finding[] }) {
  const engine = useEngine();
  const { language } = useSpeaker();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings} aria-label={label}>
      {findings.map((finding) => (
        <li key={identityOf(finding)}>
          <SeverityShape severity={finding.severity} little />
          <span>
            <b>{label}</b>　{engine.say(finding, language).text}
          </span>
        </li>
      ))}
    </ul>
  );
}

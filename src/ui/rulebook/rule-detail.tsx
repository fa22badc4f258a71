import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { setRule } from '../../commands/set-rule';
import type { OccasionId } from '../../model/ids';
import { type Severity, severities } from '../../protocol/rules/finding';
import { useReception } from '../engine';
import { useDispatch } from '../notice';
import { Segments } from '../parts/segments';
import { SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import type { BookPort, FoundAt, RuleEntry } from './book-port';
import { PlanPicture } from './picture';
import styles from './rule-book.module.css';
import { Slip } from './slip';
import { SourceLine } from './source-line';

type Props = {
  readonly book: BookPort;
  readonly rule: RuleEntry;
  readonly found: readonly FoundAt[];
  readonly onFinding: (occasion: OccasionId, identity: string) => void;
};

/** One norm: what it asks, by whose authority, how it looks kept and broken, and where this reception breaks it. */
export function RuleDetail({ book, rule, found, onFinding }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const { settings } = useReception();
  const example = useMemo(() => book.example(rule.id, language), [book, rule.id, language]);
  const setting = settings.rules[rule.id];
  return (
    <article className={styles.page} aria-labelledby="rule-heading">
      <header className={styles.lead}>
        <h2 id="rule-heading">{rule.name}</h2>
        <p className={styles.norm}>{rule.norm}</p>
        <p className={styles.weight}>
          <SeverityShape severity={rule.severity} />
          {say(`severity.${rule.severity}`)}
        </p>
        <SourceLine source={rule.source} />
      </header>
      {example ? (
        <div className={styles.examples}>
          <figure className={styles.example}>
            <figcaption>
              <b className={styles.right}>
                <Check size={14} aria-hidden />
                {say('rulebook.rules.right')}
              </b>
              <span className={styles.scene}>{example.scene}</span>
            </figcaption>
            <div className={styles.sheet}>
              <PlanPicture drawing={example.right} label={say('rulebook.rules.rightPlan', { rule: rule.name })} />
            </div>
            <Slip lines={example.rightSlip} label={say('rulebook.noted.right')} />
          </figure>
          <figure className={styles.example}>
            <figcaption>
              <b>
                <SeverityShape severity={rule.severity} little />
                {say('rulebook.rules.wrong')}
              </b>
            </figcaption>
            <div className={styles.sheet}>
              <PlanPicture drawing={example.wrong} label={say('rulebook.rules.wrongPlan', { rule: rule.name })} />
            </div>
            <Slip lines={example.wrongSlip} label={say('rulebook.noted.wrong')} />
            <p className={styles.says}>{example.says}</p>
          </figure>
        </div>
      ) : (
        <p className={styles.muted}>{say('rulebook.rules.noExample')}</p>
      )}
      <RuleSetting rule={rule} setting={setting} />
      <section className={styles.part}>
        <h3>
          {say('rulebook.rules.findings')}
          {found.length > 0 && <span className={styles.sum}>{say('rulebook.rules.findingsCount', { count: found.length })}</span>}
        </h3>
        {found.length === 0 ? (
          <p className={styles.muted}>
            {say(
              setting === 'off'
                ? 'rulebook.rules.isOff'
                : rule.onRequest && !setting
                  ? 'rulebook.rules.isSilent'
                  : 'rulebook.rules.noFindings',
            )}
          </p>
        ) : (
          <ul className={styles.found}>
            {found.map((one) => (
              <li key={`${one.occasion} ${one.identity}`}>
                <button type="button" className={styles.finding} onClick={() => onFinding(one.occasion, one.identity)}>
                  <SeverityShape severity={one.severity} little waived={one.waived} />
                  <b>{one.title}</b>
                  <span>{one.text}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}

type Choice = 'own' | Severity | 'off';

/** As written, lower, or off: for this reception, and undone like any other change. */
function RuleSetting({ rule, setting }: { readonly rule: RuleEntry; readonly setting: Severity | 'off' | undefined }) {
  const say = useSay();
  const dispatch = useDispatch();
  const lower = severities.slice(severities.indexOf(rule.severity) + 1);
  const choices: readonly { readonly value: Choice; readonly label: string }[] = [
    ...(rule.onRequest
      ? [
          { value: 'own' as const, label: say('rulebook.rules.notAsked') },
          { value: rule.severity, label: say('rulebook.rules.ask', { severity: say(`severity.${rule.severity}`) }) },
        ]
      : [{ value: 'own' as const, label: say('rulebook.rules.own', { severity: say(`severity.${rule.severity}`) }) }]),
    ...lower.map((value) => ({ value, label: say('rulebook.rules.to', { severity: say(`severity.${value}`) }) })),
    ...(rule.onRequest ? [] : [{ value: 'off' as const, label: say('rulebook.rules.setOff') }]),
  ];
  return (
    <section className={styles.part}>
      <h3>{say('rulebook.rules.set')}</h3>
      <div className={styles.setting}>
        <Segments<Choice>
          label={say('rulebook.rules.set')}
          value={setting ?? 'own'}
          options={choices}
          onChange={(value) => dispatch([setRule(rule.id, value === 'own' ? null : value)])}
        />
        <p className={styles.muted}>{say('rulebook.rules.setNote')}</p>
      </div>
    </section>
  );
}

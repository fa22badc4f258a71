import { X } from 'lucide-react';
import { useSay } from '../speech';
import type { SlipLine } from './book-port';
import styles from './slip.module.css';

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
const day = 24 * 60;

/** From when to when, as a part of the day. */
function Hours({ values }: Pick<SlipLine, 'values'>) {
  const [from, to] = [minutes(values[0]?.text ?? ''), minutes(values[1]?.text ?? '')];
  if (!(from < to)) return null;
  const isWrong = values.some(({ wrong }) => wrong);
  return (
    <svg className={styles.hours} viewBox={`0 0 ${day} 60`} preserveAspectRatio="none" aria-hidden>
      <rect className={styles.whole} x={0} y={20} width={day} height={20} />
      <rect className={isWrong ? styles.tooLong : styles.taken} x={from} y={8} width={to - from} height={44} />
    </svg>
  );
}

/** One value as the thing is: a flag on its pole, a line of the menu crossed out, a text. */
function Value({ kind, text, wrong }: { readonly kind: SlipLine['kind']; readonly text: string; readonly wrong: boolean }) {
  const marked = wrong ? styles.wrong : undefined;
  if (kind === 'flags')
    return (
      <span className={styles.flag} data-wrong={wrong || undefined}>
        {text}
      </span>
    );
  return wrong && kind === 'list' ? <s className={marked}>{text}</s> : <span className={marked}>{text}</span>;
}

/** The paper beside the drawing: what the plan says that nobody sees at the seats, what is wrong in it marked, what is missing left open. */
export function Slip({ lines, label }: { readonly lines: readonly SlipLine[]; readonly label: string }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.slip} aria-label={label}>
      {lines.map(({ kind, label: name, values, missing }) => (
        <li key={`${kind} ${name}`} className={styles.line} data-kind={kind}>
          <span className={styles.label}>{name}</span>
          <span className={styles.values}>
            {values.map(({ text, wrong }) => (
              <Value key={text} kind={kind} text={text} wrong={wrong} />
            ))}
            {missing && <span className={styles.missing}>{say('rulebook.noted.missing')}</span>}
            {kind === 'hours' && <Hours values={values} />}
          </span>
          {(missing || values.some(({ wrong }) => wrong)) && (
            <X size={14} className={styles.cross} aria-label={say('rulebook.rules.wrong')} />
          )}
        </li>
      ))}
    </ul>
  );
}

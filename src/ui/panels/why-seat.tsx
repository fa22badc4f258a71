import { ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import type { SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { useEngine } from '../engine';
import { Button } from '../parts/button';
import { useSay, useSpeaker } from '../speech';
import styles from './panel.module.css';
import type { WhySeat as SeatOfRow } from './review-port';

const roomFor = 13;

/** As many seats of the row as there is room for, the asked one among them. */
export function nearby(order: readonly SeatOfRow[], seat: SeatId): readonly SeatOfRow[] {
  const at = order.findIndex((one) => one.seat === seat);
  const start = Math.max(0, Math.min(order.length - roomFor, at - Math.floor(roomFor / 2)));
  return order.slice(start, start + roomFor);
}

type Props = { readonly occasion: Occasion; readonly seat: SeatId; readonly onSeat?: (seat: SeatId) => void };

/** The row of seats with this one marked, and the chain of reasons; the step that decided is filled. */
export function WhySeat({ occasion, seat, onSeat }: Props) {
  const say = useSay();
  const { why } = useEngine();
  const { language } = useSpeaker();
  const answer = useMemo(() => why(occasion.id, seat, language), [why, occasion, seat, language]);
  return (
    <>
      <h3 className={styles.question}>{say('why.question')}</h3>
      {answer ? (
        <>
          <ol className={styles.strip} aria-label={say('why.row')}>
            {nearby(answer.order, seat).map((one) => (
              <li
                key={one.seat}
                className={one.seat === seat ? styles.me : one.kind === 'role' ? styles.role : one.mark === '1' ? styles.first : undefined}
                aria-current={one.seat === seat || undefined}
                title={one.seat}
              >
                {one.mark || '·'}
              </li>
            ))}
          </ol>
          <ol className={styles.why} aria-label={say('why.reasons')}>
            {answer.steps.map((step, index) => (
              <li key={index} className={step.deciding ? styles.decides : undefined}>
                {step.text}
                {step.source && <span className={styles.then}>{step.source}</span>}
              </li>
            ))}
          </ol>
          {onSeat && answer.above && <UpTheChain above={answer.above} onSeat={onSeat} />}
        </>
      ) : (
        <p className={`${styles.facts} ${styles.text}`}>{say('why.notCovered')}</p>
      )}
    </>
  );
}

/** One step up the honor order, on the plan as well: the seat that this one comes after. */
function UpTheChain({ above, onSeat }: { readonly above: SeatId; readonly onSeat: (seat: SeatId) => void }) {
  const say = useSay();
  return (
    <div className={styles.up}>
      <Button look="quiet" small onClick={() => onSeat(above)}>
        <ArrowUp size={14} aria-hidden />
        {say('rulebook.honor.above', { seat: above })}
      </Button>
    </div>
  );
}

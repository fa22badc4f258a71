import { Ban } from 'lucide-react';
import type { Move } from '../../commands/move-people';
import { officeLine } from '../../drawing/office-line';
import type { Occasion } from '../../model/occasion';
import type { Carried } from '../editor/plan-port';
import { useReception } from '../engine';
import controls from '../parts/controls.module.css';
import { OrderDisc } from '../parts/order-disc';
import { useSay } from '../speech';
import styles from './carried-panel.module.css';
import panel from './panel.module.css';
import { WhySeat } from './why-seat';

type Props = { readonly occasion: Occasion; readonly carried: Carried };

/** More who move than these are counted. */
const toldMoves = 2;

/** Who is in the hand, who else would move, what that does to the score, and why the seat under the hand ranks where it does. */
export function CarriedPanel({ occasion, carried }: Props) {
  const say = useSay();
  const { people } = useReception();
  const { lead, company, table, onto, moves, note, score } = carried;
  const person = people[lead.person];
  const own = moves.find((move) => move.person === lead.person);
  const others = moves.filter((move) => move !== own);
  const seat = onto ?? own?.to ?? lead.from;
  return (
    <section className={styles.carried} aria-label={say('carried.title')}>
      <div className={panel.subject}>
        {table === undefined && person && <OrderDisc person={person} />}
        <div className={panel.subjectName}>
          <b>{table ?? person?.name}</b>
          <span>{company.length > 1 ? say('carried.together', { count: company.length }) : person && officeLine(person)}</span>
        </div>
        {table === undefined && <Way move={own ?? { person: lead.person, from: lead.from ?? null, to: lead.from ?? null }} />}
      </div>
      {others.length > 0 && table === undefined && <Others moves={others} />}
      {note ? (
        <div className={styles.note}>
          <b>{note.head}</b>
          {note.text && (
            <p>
              {moves.length === 0 && <Ban size={14} aria-hidden />}
              {note.text}
            </p>
          )}
          {moves.length > 0 && <p className={styles.score}>{score || say('carried.same')}</p>}
        </div>
      ) : (
        <p className={styles.note}>{say('carried.hint')}</p>
      )}
      {seat && table === undefined && <WhySeat occasion={occasion} seat={seat} />}
    </section>
  );
}

/** S4 → S8; the list has no number. */
function Way({ move: { from, to } }: { readonly move: Move }) {
  const say = useSay();
  const place = (seat: Move['to']) => seat ?? say('carried.list');
  return (
    <span className={`${controls.tag} ${controls.accent}`}>
      {from === to ? place(to) : say('carried.way', { from: place(from), to: place(to) })}
    </span>
  );
}

/** Those who make room, one line each. */
function Others({ moves }: { readonly moves: readonly Move[] }) {
  const say = useSay();
  const { people } = useReception();
  return (
    <ul className={styles.others} aria-label={say('carried.others')}>
      {moves.slice(0, toldMoves).map((move) => {
        const person = people[move.person];
        return (
          person && (
            <li key={person.id} className={panel.subject}>
              <OrderDisc person={person} />
              <div className={panel.subjectName}>
                <b>{person.name}</b>
                <span>{officeLine(person)}</span>
              </div>
              <Way move={move} />
            </li>
          )
        );
      })}
      {moves.length > toldMoves && <li className={styles.more}>{say('carried.more', { count: moves.length - toldMoves })}</li>}
    </ul>
  );
}

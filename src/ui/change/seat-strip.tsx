import { surnameLength } from '../../drawing/compound-surnames';
import { customOf } from '../../drawing/name-custom';
import { shortName } from '../../drawing/name-lines';
import type { PersonId, SeatId } from '../../model/ids';
import { type ConventionId, type Occasion, occupantOf } from '../../model/occasion';
import { hasRank, type Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import { useSpeaker } from '../speech';
import styles from './seat-strip.module.css';
import type { Strip } from './strip';

type Props = {
  readonly strip: Strip;
  readonly occasion: Occasion;
  readonly people: Reception['people'];
  readonly leaver: PersonId | undefined;
  /** Who sits elsewhere afterwards: marked on the plan of afterwards only. */
  readonly moved: ReadonlySet<PersonId>;
  readonly label: string;
};

/** As on the plates: the family name, in a crowded row without the given name. */
function nameOn(person: Person, convention: ConventionId, isCrowded: boolean): string {
  const short = shortName(person.name, customOf(person, convention)).replaceAll(/\s/g, '');
  const isChinese = /^\p{Script=Han}{2,4}$/u.test(person.name.replaceAll(/\s/g, ''));
  return isCrowded && isChinese && person.party === 'host' ? [...short].slice(0, surnameLength(short)).join('') : short;
}

const crowd = 6;

/** A row of plates, or a table with its plates around, before or after. */
export function SeatStrip({ strip, occasion, people, leaver, moved, label }: Props) {
  const { say } = useSpeaker();
  const { seats, round } = strip;
  const isCrowded = seats.length > crowd;
  const xs = seats.map(({ at }) => at.x);
  const ys = seats.map(({ at }) => at.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const place = (value: number, least: number, most: number) => `${most === least ? 50 : 12 + (76 * (value - least)) / (most - least)}%`;
  const words = (seat: SeatId, person: Person | undefined, state: 'plain' | 'moves' | 'leaves') =>
    person ? say('programme', `change.seat.${state}`, { seat, name: person.name }) : say('programme', 'change.seat.empty', { seat });
  return (
    <ul className={round ? styles.table : styles.strip} aria-label={label} data-crowded={isCrowded}>
      {seats.map(({ id, at }) => {
        const sitter = occupantOf(occasion, id);
        const person = sitter && people[sitter];
        const state = sitter === leaver && leaver ? 'leaves' : sitter && moved.has(sitter) ? 'moves' : 'plain';
        const spoken = words(id, person, state);
        return (
          <li
            key={id}
            className={styles.plate}
            data-party={person ? (hasRank(person) ? person.party : 'other') : 'none'}
            data-state={state}
            aria-label={spoken}
            title={spoken}
            {...(round ? { style: { left: place(at.x, left, right), top: place(at.y, top, bottom) } } : {})}
          >
            <span aria-hidden>{person ? nameOn(person, occasion.convention, isCrowded) : '　'}</span>
          </li>
        );
      })}
    </ul>
  );
}

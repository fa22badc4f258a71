import { type Occasion, seatsOf } from '../../model/occasion';
import { attends, type Person } from '../../model/person';
import { occasionsInOrder, peopleInOrder, type Reception } from '../../model/reception';
import { OrderDisc } from '../parts/order-disc';
import { useSay } from '../speech';
import styles from './phone.module.css';

type Elsewhere = { readonly person: Person; readonly occasion: Occasion };

/** Whom a search finds who is not here, with the occasion where they are next: the first behind this one, else the first of all. */
export function foundElsewhere(reception: Reception, here: Occasion, finds: (person: Person) => boolean): readonly Elsewhere[] {
  const occasions = occasionsInOrder(reception);
  const at = occasions.findIndex(({ id }) => id === here.id);
  const fromHere = [...occasions.slice(at + 1), ...occasions.slice(0, at)];
  return peopleInOrder(reception).flatMap((person): readonly Elsewhere[] => {
    if (here.attendees[person.id] || !attends(person) || !finds(person)) return [];
    const occasion = fromHere.find(({ attendees }) => attendees[person.id]);
    return occasion ? [{ person, occasion }] : [];
  });
}

type Props = { readonly found: readonly Elsewhere[]; readonly onGo: (found: Elsewhere) => void };

/** A name that is looked for in the wrong room is not lost: one tap leads to where the person sits. */
export function FoundElsewhere({ found, onGo }: Props) {
  const say = useSay();
  return (
    <>
      <li className={styles.group}>
        <span>
          <b>{say('phone.elsewhere')}</b>
        </span>
      </li>
      {found.map((one) => (
        <li key={one.person.id} className={styles.row}>
          <button type="button" className={styles.person} onClick={() => onGo(one)}>
            <OrderDisc person={one.person} />
            <span className={styles.name}>
              <b>{one.person.name}</b>
              <span>{one.occasion.title}</span>
            </span>
            <span className={styles.seat}>{seatsOf(one.occasion, one.person.id)[0] ?? say('phone.noSeat')}</span>
          </button>
        </li>
      ))}
    </>
  );
}

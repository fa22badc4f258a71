import type { PointerEvent } from 'react';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { OrderDisc } from '../parts/order-disc';
import { useSpeaker } from '../speech';
import type { Load } from './board-gesture';
import styles from './convoy.module.css';

type Props = {
  readonly people: readonly Person[];
  readonly held: PersonId | undefined;
  readonly press: (load: Load) => (event: PointerEvent) => void;
  readonly onSelect: (person: PersonId) => void;
  readonly onPickUp: (person: PersonId) => void;
};

/** Whoever rides and has no seat yet; whoever is dropped here gets out. */
export function Tray({ people, held, press, onSelect, onPickUp }: Props) {
  const { say } = useSpeaker();
  const title = say('programme', 'convoy.waiting', { count: people.length });
  return (
    <section className={styles.tray} data-tray aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles.waiting}
              aria-pressed={held === person.id}
              onPointerDown={press({ kind: 'person', person: person.id, from: undefined })}
              onClick={() => onSelect(person.id)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                event.stopPropagation();
                onPickUp(person.id);
              }}
            >
              <OrderDisc person={person} />
              {person.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

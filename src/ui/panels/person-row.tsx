import { Check, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { officeLine } from '../../drawing/office-line';
import type { PersonId } from '../../model/ids';
import type { ListHand } from '../editor/use-editor';
import controls from '../parts/controls.module.css';
import { OrderDisc } from '../parts/order-disc';
import { SeverityShape } from '../parts/severity';
import { useSay } from '../speech';
import styles from './people-panel.module.css';
import type { PersonLine } from './people-rows';

type Props = {
  readonly line: PersonLine;
  readonly selected: boolean;
  readonly stop: boolean;
  /** There is an occasion to sit in. */
  readonly seating: boolean;
  readonly hand: ListHand;
  readonly onSelect: (person: PersonId) => void;
  readonly onOpen: (person: PersonId) => void;
};

/** One person of the list: order, name, office, seat. Pressed and pulled away it becomes a drag onto the plan. */
export function PersonRow({ line, selected, stop, seating, hand, onSelect, onOpen }: Props) {
  const { person, seats, attends, severity } = line;
  const say = useSay();
  const mayLift = seating && attends && person.status !== 'withdrawn';

  const press = (event: PointerEvent) => {
    if (mayLift && event.button === 0) hand.start(person.id, event);
  };
  // Enter once selects, Enter again takes the person to the plan.
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !selected || !mayLift) return;
    event.preventDefault();
    hand.pickUp(person.id);
  };

  return (
    <button
      type="button"
      className={`${styles.person} ${selected ? styles.selected : ''} ${attends ? '' : styles.absent}`}
      aria-pressed={selected}
      tabIndex={stop ? 0 : -1}
      onClick={() => onSelect(person.id)}
      onDoubleClick={() => onOpen(person.id)}
      onPointerDown={press}
      onKeyDown={key}
    >
      {mayLift && (
        <span className={styles.handle} aria-hidden>
          <GripVertical size={12} />
        </span>
      )}
      <OrderDisc person={person} />
      <span className={controls.named}>
        <span>{person.name}</span>
        <span>{officeLine(person)}</span>
      </span>
      {severity && <SeverityShape severity={severity} little />}
      {person.status && person.status !== 'confirmed' ? (
        <span className={`${controls.tag} ${controls.line}`}>{say(`person.status.${person.status}`)}</span>
      ) : (
        seats.length > 0 && (
          <span className={styles.seat}>
            {seats.join(' ')}
            <Check size={13} role="img" aria-label={say('people.seated')} />
          </span>
        )
      )}
    </button>
  );
}

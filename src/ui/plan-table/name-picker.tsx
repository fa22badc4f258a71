import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatOfEach, seatsOf } from '../../model/occasion';
import type { Person } from '../../model/person';
import { dropCommands } from '../canvas/gestures/drop-commands';
import { useEngine } from '../engine';
import { useDispatch } from '../notice';
import type { Review } from '../panels/review-port';
import { usePeopleSearch } from '../panels/search-people';
import controls from '../parts/controls.module.css';
import { OrderDisc } from '../parts/order-disc';
import { useSay, useSpeaker } from '../speech';
import styles from './name-picker.module.css';

type Props = {
  readonly occasion: Occasion;
  readonly review: Review;
  readonly seat: SeatId;
  /** True: somebody was seated. */
  readonly onDone: (seated: boolean) => void;
};

const most = 8;
type Found = { readonly person: Person; readonly from: SeatId | undefined; readonly allowed: boolean; readonly note: string };

/** A name typed for a seat: whoever attends, those of the side it is on first and among them those without a seat, and what the rules say of each. */
export function NamePicker({ occasion, review, seat, onDone }: Props) {
  const say = useSay();
  const { judge } = useEngine();
  const { language } = useSpeaker();
  const dispatch = useDispatch();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  /** Nobody is offered before something was typed or chosen: Enter alone must move nobody. */
  const [at, setAt] = useState(-1);
  const finds = usePeopleSearch(query);

  // Where the composition of an input method began on the seat, it goes on here.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  const found = useMemo((): readonly Found[] => {
    const here = occupantOf(occasion, seat);
    const people = review.context.people.filter((person) => person.id !== here && finds(person));
    const seats = seatOfEach(occasion);
    const side = review.context.standing(seat)?.order;
    const placed = people.map((person) => ({ person, from: seats.get(person.id) }));
    const strange = ({ person: { party } }: (typeof placed)[number]) => (side === 'guest' || side === 'host') && party !== side;
    const later = (one: (typeof placed)[number]) => (strange(one) ? 2 : 0) + (one.from === undefined ? 0 : 1);
    return placed
      .toSorted((left, right) => later(left) - later(right))
      .slice(0, most)
      .map((one) => {
        const { allowed, note = '' } = judge(occasion.id, one.person.id, seat, language);
        return { ...one, allowed, note };
      });
  }, [occasion, review, seat, finds, judge, language]);
  const here = Math.min(at, found.length - 1);

  const take = (one: Found | undefined) => {
    if (!one) return;
    const sitting = {
      occasion: occasion.id,
      occupant: (where: SeatId) => occupantOf(occasion, where),
      seatOf: (who: PersonId) => seatsOf(occasion, who)[0],
    };
    const commands = dropCommands({ wish: 'seat', person: one.person.id, onto: seat, ...(one.from ? { from: one.from } : {}) }, sitting);
    onDone(dispatch(commands));
  };
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((Math.max(here, step > 0 ? -1 : 0) + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') take(found[here]);
    else if (event.key === 'Escape') onDone(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.picker}>
      <input
        ref={field}
        role="combobox"
        className={styles.field}
        aria-label={say('picker.title', { seat })}
        placeholder={say('picker.find')}
        aria-expanded
        aria-controls={`${id}found`}
        aria-activedescendant={found[here] && `${id}${found[here].person.id}`}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      <div id={`${id}found`} role="listbox" aria-label={say('picker.found')} className={styles.found}>
        {found.map((one, index) => (
          <div
            key={one.person.id}
            id={`${id}${one.person.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            className={styles.option}
            data-allowed={one.allowed}
            onPointerMove={() => setAt(index)}
            // The field must keep the focus until the choice is made.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(one)}
            onKeyDown={key}
          >
            <OrderDisc person={one.person} />
            <span className={`${controls.named} ${styles.who}`}>
              <b>{one.person.name}</b>
              <span>{one.person.title}</span>
            </span>
            <small className={styles.note}>
              {[one.from && say('picker.here', { seat: one.from }), one.note].filter(Boolean).join('　')}
            </small>
          </div>
        ))}
        {found.length === 0 && <p className={styles.none}>{say('picker.none')}</p>}
      </div>
    </div>
  );
}

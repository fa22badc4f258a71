import { useMemo } from 'react';
import { chooseSeat } from '../../commands/choose-seat';
import { seatPerson } from '../../commands/seat-person';
import { setAttendance } from '../../commands/set-attendance';
import { officeLine } from '../../drawing/office-line';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../../model/occasion';
import { isVehicle } from '../../model/scene';
import type { EditorActions } from '../editor/use-actions';
import type { Selection } from '../editor/use-editor';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { ChoiceField } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import type { ArrangeAim } from '../proposal/arrange-port';
import { WithdrawChoice } from '../proposal/withdraw-choice';
import { useSay, useSpeaker } from '../speech';
import styles from './panel.module.css';
import type { Review } from './review-port';
import { WhySeat } from './why-seat';

type Props = {
  readonly occasion: Occasion;
  readonly review: Review;
  readonly selection: Selection;
  readonly actions: EditorActions;
  readonly propose: (aim: ArrangeAim) => void;
  readonly onOpen: (person: PersonId) => void;
  readonly onSeated: (seat: SeatId) => void;
};

/** The seat or person that is looked at, and why that seat ranks where it does. */
export function SelectionPanel({ occasion, review, selection, actions, propose, onOpen, onSeated }: Props) {
  const say = useSay();
  const speaker = useSpeaker();
  const dispatch = useDispatch();
  const { people } = useReception();
  const seat = selection.seat ?? (selection.person && seatsOf(occasion, selection.person)[0]);
  const sitter = seat ? occupantOf(occasion, seat) : selection.person;
  const person = sitter && people[sitter];
  const table = seat && review.context.seatIn(seat)?.table;
  const atFault = table ? review.findings.some(({ seats }) => seats.some((one) => review.context.seatIn(one)?.table === table)) : false;
  const attends = person ? occasion.attendees[person.id] === true : false;
  return (
    <section className={styles.section} aria-label={say('selection.title')}>
      <div className={styles.subject}>
        {person && <OrderDisc person={person} />}
        <div className={styles.subjectName}>
          {person ? (
            <>
              <b>{person.name}</b>
              <span>{officeLine(person)}</span>
            </>
          ) : (
            <b>{say('selection.emptySeat')}</b>
          )}
        </div>
        {seat && <span className={`${controls.tag} ${controls.accent}`}>{seat}</span>}
      </div>
      {seat && <WhySeat occasion={occasion} seat={seat} onSeat={onSeated} />}
      {person && !attends && <p className={`${styles.facts} ${styles.text}`}>{say('selection.notHere')}</p>}
      {person && attends && !seat && <SeatChooser occasion={occasion} review={review} person={person.id} onSeated={onSeated} />}
      {!person && seat && <SitterChooser occasion={occasion} seat={seat} review={review} />}
      {person && attends && seat && (
        <div className={styles.facts}>
          <WithdrawChoice person={person} review={review} onPropose={propose} />
        </div>
      )}
      <div className={styles.buttons}>
        {person && (
          <Button small onClick={() => onOpen(person.id)}>
            {say('selection.edit')}
          </Button>
        )}
        {person && (
          <Button small onClick={actions.change.run}>
            {speaker.say('programme', 'change.title')}
          </Button>
        )}
        {person && !attends && (
          <Button look="soft" small onClick={() => dispatch([setAttendance(occasion.id, [person.id], true)])}>
            {say('selection.attend')}
          </Button>
        )}
        {person && !seat && (
          <Button look="soft" small onClick={() => propose({ insert: person.id })}>
            {say('selection.insert')}
          </Button>
        )}
        {table && atFault && (
          <Button small onClick={() => propose({ mend: { table } })}>
            {say(isVehicle(occasion.layout) ? 'selection.mendVehicle' : 'selection.mendTable')}
          </Button>
        )}
        {actions.editTable.enabled && (
          <Button small onClick={actions.editTable.run}>
            {actions.editTable.label}
          </Button>
        )}
        {person && seat && (
          <>
            <Button small onClick={actions.lock.run}>
              {actions.lock.label}
            </Button>
            <Button small onClick={actions.unseat.run}>
              {actions.unseat.label}
            </Button>
            {isVehicle(occasion.layout) && person.party === 'guest' && (
              <Button
                look="quiet"
                small
                aria-pressed={occasion.chosen[seat] === true}
                onClick={() => dispatch([chooseSeat(occasion.id, seat, !occasion.chosen[seat])])}
              >
                {say(occasion.chosen[seat] ? 'selection.notChosen' : 'selection.chosen')}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** Seats for somebody who has none: the best first, those that the rules forbid left out. */
function SeatChooser({
  occasion,
  review,
  person,
  onSeated,
}: {
  readonly occasion: Occasion;
  readonly review: Review;
  readonly person: PersonId;
  readonly onSeated: (seat: SeatId) => void;
}) {
  const say = useSay();
  const { judge } = useEngine();
  const { language } = useSpeaker();
  const dispatch = useDispatch();
  const free = useMemo(
    () =>
      review.context.layout.seats
        .filter(({ id }) => !occupantOf(occasion, id))
        .map(({ id }) => ({ id, ...judge(occasion.id, person, id, language) }))
        .filter(({ allowed }) => allowed)
        .sort((left, right) => Number(right.best ?? false) - Number(left.best ?? false)),
    [review, occasion, person, judge, language],
  );
  if (free.length === 0) return <p className={`${styles.facts} ${styles.text}`}>{say('selection.noFreeSeat')}</p>;
  const options = [
    { value: '', label: say('selection.choose') },
    ...free.map(({ id, note }) => ({ value: id, label: note ? `${id}　${note}` : id })),
  ];
  return (
    <div className={styles.facts}>
      <ChoiceField
        label={say('selection.seatAt')}
        value=""
        options={options}
        onChange={(value) => {
          const seat = free.find(({ id }) => id === value)?.id;
          if (seat && dispatch([seatPerson(occasion.id, person, seat)])) onSeated(seat);
        }}
      />
    </div>
  );
}

/** People for an empty seat: whoever attends and sits nowhere. */
function SitterChooser({ occasion, seat, review }: { readonly occasion: Occasion; readonly seat: SeatId; readonly review: Review }) {
  const say = useSay();
  const dispatch = useDispatch();
  const free = review.context.people.filter(({ id }) => review.context.seatsOf(id).length === 0);
  if (free.length === 0) return null;
  const options = [
    { value: '', label: say('selection.choose') },
    ...free.map((person) => ({ value: `${person.id}`, label: `${person.name}　${officeLine(person)}` })),
  ];
  return (
    <div className={styles.facts}>
      <ChoiceField
        label={say('selection.seatWhom')}
        value=""
        options={options}
        onChange={(value) => {
          const person = free.find(({ id }) => id === value);
          if (person) dispatch([seatPerson(occasion.id, person.id, seat)]);
        }}
      />
    </div>
  );
}

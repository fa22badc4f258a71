import { Check, Phone as PhoneIcon, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { markPresence } from '../../commands/mark-presence';
import { wayToSeat } from '../../layouts/way-to-seat';
import type { OccasionId, SeatId } from '../../model/ids';
import { type Occasion, seatsOf } from '../../model/occasion';
import type { Person } from '../../model/person';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { useShortcuts } from '../actions/use-shortcuts';
import { commandsOf } from '../canvas/gestures/drop-commands';
import { useDispatch } from '../notice';
import type { Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { OrderDisc } from '../parts/order-disc';
import { Tip } from '../parts/tip';
import { type Say, useSay, useSpeaker } from '../speech';
import { nextStep } from './next-step';
import styles from './person-sheet.module.css';
import shared from './phone.module.css';
import { sayWay } from './say-way';
import { SeatSketch } from './seat-sketch';

type Props = {
  readonly person: Person;
  readonly occasion: Occasion;
  readonly occasions: readonly Occasion[];
  readonly review: Review;
  readonly onOccasion: (occasion: OccasionId) => void;
  readonly onClose: () => void;
};

/** Most moves are told one by one; a long row of them is counted. */
const mostTold = 3;

/** Where the seat is, as far as the drawing tells; most rooms have their door at the foot of it. */
function whereIs({ layout, occasion }: OccasionContext, seat: SeatId, say: Say): string {
  const way = wayToSeat(layout, seat);
  const atTheFoot = layout.door !== undefined && layout.door.wall === undefined;
  if (way) return `${atTheFoot && way.to !== 'vehicle-seat' ? say('phone.way.doorBelow') : ''}${sayWay(way, say, occasion.tables)}`;
  return say(atTheFoot ? 'phone.where' : 'phone.whereSeat');
}

/** One person in the hall: the seat of every occasion, where this one is, arrived or not, and what happens otherwise. */
export function PersonSheet({ person, occasion, occasions, review, onOccasion, onClose }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const dispatch = useDispatch();
  const close = useRef<HTMLButtonElement>(null);
  const { context } = review;
  const [seat] = context.seatsOf(person.id);
  const presence = occasion.presence?.[person.id];
  const step = useMemo(() => nextStep(context, person.id), [context, person.id]);
  useEffect(() => close.current?.focus(), []);
  // In a long programme the occasion that is shown may lie beyond the edge.
  const through = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (occasion.id) through.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [occasion.id]);
  useShortcuts([{ id: 'closeSheet', label: say('phone.close'), keys: 'escape', enabled: true, run: onClose }]);

  const mark = (wanted: 'arrived' | 'absent') => dispatch([markPresence(occasion.id, person.id, presence === wanted ? null : wanted)]);
  const following = step.moves.filter((move) => move.person !== person.id && move.to !== null);
  const told = following
    .slice(0, mostTold)
    .map((move) => say('phone.moveTo', { name: context.personOf(move.person)?.name ?? '', seat: move.to ?? '' }));
  const more = following.length > mostTold ? [say('phone.more', { count: following.length })] : [];
  const agreed =
    step.agreed === 'close'
      ? following.length > 0
        ? say('phone.closeRanks', { moves: [...told, ...more].join(language === 'en' ? ', ' : '，') })
        : say('phone.closeNobody')
      : say(step.agreed === 'gap' ? 'phone.gap' : 'phone.undecided');

  return (
    <section className={styles.sheet} aria-label={say('phone.sheet', { name: person.name })}>
      <header className={styles.sheetHead}>
        <OrderDisc person={person} />
        <div className={styles.who}>
          <h2>{person.name}</h2>
          <p>{[person.title, person.organization].filter(Boolean).join(language === 'en' ? ', ' : '　')}</p>
        </div>
        {person.phone && (
          <Tip text={say('phone.call', { name: person.name })}>
            <a
              className={styles.call}
              href={`tel:${person.phone.replaceAll(/[^\d+]/g, '')}`}
              aria-label={say('phone.call', { name: person.name })}
            >
              <PhoneIcon size={18} aria-hidden />
            </a>
          </Tip>
        )}
        <Button ref={close} look="bare" className={styles.call} aria-label={say('phone.close')} onClick={onClose}>
          <X size={18} aria-hidden />
        </Button>
      </header>
      <ul ref={through} className={styles.through}>
        {occasions
          .filter((one) => one.attendees[person.id])
          .map((one) => (
            <li key={one.id}>
              <button type="button" aria-current={one.id === occasion.id ? 'true' : undefined} onClick={() => onOccasion(one.id)}>
                <span>{one.title}</span>
                <b>{seatsOf(one, person.id)[0] ?? say('phone.noSeat')}</b>
              </button>
            </li>
          ))}
      </ul>
      {seat && (
        <>
          <SeatSketch context={context} seat={seat} label={say('phone.onSketch', { seat })} />
          <p className={styles.where}>{whereIs(context, seat, say)}</p>
        </>
      )}
      <div className={styles.marks}>
        <button type="button" className={shared.big} aria-pressed={presence === 'absent'} onClick={() => mark('absent')}>
          {say('phone.absent')}
        </button>
        <button type="button" className={shared.big} data-main aria-pressed={presence === 'arrived'} onClick={() => mark('arrived')}>
          <Check size={18} aria-hidden />
          {say('phone.arrived')}
        </button>
      </div>
      {seat && (
        // Kept in its place for whoever has arrived: the buttons must not slip away from under the finger.
        <p className={styles.next} data-settled={presence === 'arrived'}>
          <b>{say('phone.ifAbsent')}</b>
          {agreed}
          {presence === 'absent' && step.moves.length > 0 && (
            <Button look="soft" onClick={() => dispatch(commandsOf(occasion.id, step.moves))}>
              {say('phone.do')}
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

import { Check, House, Search, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { markPresence } from '../../commands/mark-presence';
import type { OccasionId, PersonId } from '../../model/ids';
import { type Occasion, occupantOf } from '../../model/occasion';
import type { ConflictSubject } from '../../model/open-conflict';
import { occasionsInOrder } from '../../model/reception';
import { useHistory } from '../actions/use-history';
import type { Look } from '../editor/use-editor';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { type PersonLine, peopleLines, personLines } from '../panels/people-rows';
import { usePeopleSearch } from '../panels/search-people';
import { Button } from '../parts/button';
import { later } from '../parts/later';
import { OrderDisc } from '../parts/order-disc';
import { useSay, useSpeaker } from '../speech';
import { timeOf } from '../when';
import { FoundElsewhere, foundElsewhere } from './found-elsewhere';
import { PersonSheet } from './person-sheet';
import styles from './phone.module.css';
import { useBackCloses } from './use-back-closes';

const OpenConflicts = later(() => import('../files/open-conflicts'));

type Props = {
  /** What was looked at before the window became narrow. */
  readonly look?: Look | undefined;
  readonly onLook?: (look: Look | undefined) => void;
  readonly onHome: () => void;
};

/** On a narrow screen the list comes first: who is here, who is not, and where everybody sits. */
export default function PhoneView({ look, onLook, onHome }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const engine = useEngine();
  const reception = useReception();
  const occasions = occasionsInOrder(reception);
  const [wanted, setWanted] = useState<OccasionId | undefined>(look?.occasion);
  const [person, setPerson] = useState<PersonId>();
  const { undo } = useHistory();
  const [query, setQuery] = useState('');
  const finds = usePeopleSearch(query);
  const occasion: Occasion | undefined = (wanted && reception.occasions[wanted]) ?? occasions[0];
  const review = useMemo(() => (occasion && reception ? engine.review(occasion.id) : undefined), [engine, occasion, reception]);
  const everybody = useMemo(
    () => personLines(reception, occasion, []).filter(({ attends, person: { status } }) => attends && status !== 'withdrawn'),
    [reception, occasion],
  );

  const [at, who] = [occasion?.id, person];
  useEffect(() => onLook?.(at && { occasion: at, person: who }), [onLook, at, who]);

  const isOpen = person !== undefined && reception.people[person] !== undefined;
  useBackCloses(isOpen, () => setPerson(undefined));

  // The sheet takes half of the list's room: the row that it is about stays in sight.
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (person) rows.current?.querySelector('[data-shown="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [person]);

  if (!occasion || !review) {
    return (
      <main className={styles.phone}>
        <div className={styles.nothing}>
          <p className={styles.none}>{say('phone.none')}</p>
          <button type="button" className={styles.big} onClick={onHome}>
            {say('phone.home')}
          </button>
        </div>
      </main>
    );
  }
  const hasCome = ({ person: { id } }: PersonLine) => occasion.presence?.[id] === 'arrived';
  const lines = peopleLines(everybody, 'all', finds, () => false);
  const elsewhere = query.trim() ? foundElsewhere(reception, occasion, finds) : [];
  const groupOf = (party: string, delegation: string) =>
    everybody.filter((line) => line.person.party === party && (line.person.delegation ?? '') === delegation);
  const shown = person && reception.people[person];
  /** To the occasion and the person whom a merge left open; of a chair, to whoever sits on it now. */
  function goTo(about: ConflictSubject): void {
    const there = 'occasion' in about ? reception.occasions[about.occasion] : occasion;
    if (there) setWanted(there.id);
    if ('person' in about) setPerson(about.person);
    else setPerson(about.kind === 'chair' && there ? occupantOf(there, about.seat) : undefined);
  }

  return (
    <main className={styles.phone} aria-label={say('phone.title')}>
      <header className={styles.head}>
        <div className={styles.top}>
          <Button look="bare" className={styles.home} aria-label={say('phone.home')} onClick={onHome}>
            <House size={18} aria-hidden />
          </Button>
          <div className={styles.title}>
            <h1>{occasion.title}</h1>
            <p>{[timeOf(occasion.start), occasion.place].filter(Boolean).join(language === 'en' ? ', ' : '　')}</p>
          </div>
          <Button look="bare" className={styles.undo} aria-label={undo.label} disabled={!undo.enabled} onClick={undo.run}>
            <Undo2 size={18} aria-hidden />
          </Button>
          <p className={styles.sum}>
            <b>
              {everybody.filter(hasCome).length} / {everybody.length}
            </b>
            {say('phone.arrived')}
          </p>
        </div>
        <label className={styles.find}>
          <Search size={18} aria-hidden />
          <input
            type="search"
            aria-label={say('phone.find')}
            placeholder={say('phone.find')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <nav aria-label={say('panels.programme')} className={styles.tabs}>
          {occasions.map(({ id, title }) => (
            <button key={id} type="button" aria-current={id === occasion.id ? 'page' : undefined} onClick={() => setWanted(id)}>
              {title}
            </button>
          ))}
        </nav>
      </header>
      {reception.openConflicts && (
        <div className={styles.conflicts}>
          <OpenConflicts onGo={({ about }) => goTo(about)} />
        </div>
      )}
      <ul ref={rows} className={styles.list}>
        {lines.map((line) => {
          if (line.kind === 'group') {
            const group = groupOf(line.party, line.delegation);
            return (
              <li key={line.key} className={styles.group}>
                <span>
                  <b>{say(`party.${line.party}`)}</b> {line.delegation}
                </span>
                <span>{say('phone.arrivedOf', { count: group.filter(hasCome).length, all: group.length })}</span>
              </li>
            );
          }
          const { id, name, title } = line.person;
          const seat = line.seats.join(' ') || say('phone.noSeat');
          return (
            <li key={id} className={styles.row} data-shown={id === person}>
              <button type="button" className={styles.person} onClick={() => setPerson(id)}>
                <OrderDisc person={line.person} />
                <span className={styles.name}>
                  <b>{name}</b>
                  <span>{title}</span>
                </span>
                <span className={styles.seat}>{seat}</span>
              </button>
              <Mark occasion={occasion} line={line} />
            </li>
          );
        })}
        {elsewhere.length > 0 && (
          <FoundElsewhere
            found={elsewhere}
            onGo={(found) => {
              setWanted(found.occasion.id);
              setPerson(found.person.id);
            }}
          />
        )}
        {lines.length + elsewhere.length === 0 && (
          <li className={styles.none}>{say(everybody.length === 0 ? 'phone.nobody' : 'people.foundNone')}</li>
        )}
      </ul>
      {shown && (
        <PersonSheet
          key={shown.id}
          person={shown}
          occasion={occasion}
          occasions={occasions}
          review={review}
          onOccasion={setWanted}
          onClose={() => setPerson(undefined)}
        />
      )}
    </main>
  );
}

/** Arrived with one tap, and taken back with another. */
function Mark({ occasion, line: { person } }: { readonly occasion: Occasion; readonly line: PersonLine }) {
  const say = useSay();
  const dispatch = useDispatch();
  const presence = occasion.presence?.[person.id];
  const arrived = presence === 'arrived';
  return (
    <button
      type="button"
      className={styles.mark}
      data-presence={presence}
      aria-pressed={arrived}
      aria-label={say(arrived ? 'phone.notArrived' : 'phone.markArrived', { name: person.name })}
      onClick={() => dispatch([markPresence(occasion.id, person.id, arrived ? null : 'arrived')])}
    >
      <span className={styles.disc}>{presence === 'absent' ? '–' : <Check size={16} aria-hidden />}</span>
    </button>
  );
}

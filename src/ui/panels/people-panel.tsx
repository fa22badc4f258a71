import { Plus, Search, X } from 'lucide-react';
import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import type { PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { activeFindings } from '../../protocol/review/active-findings';
import { keysAsWritten } from '../actions/action';
import type { EditorActions } from '../editor/use-actions';
import type { ListHand } from '../editor/use-editor';
import { useEngine } from '../engine';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { ActionMenu } from '../parts/menu';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import { PeopleList } from './people-list';
import styles from './people-panel.module.css';
import { countUnseated, countWithFindings, type PeopleFilter, peopleLines, personLines } from './people-rows';
import type { Review } from './review-port';
import { usePeopleSearch } from './search-people';
import { useLeadInHand } from './use-carried';

type Props = {
  readonly reception: Reception;
  readonly occasion: Occasion | undefined;
  readonly review: Review | undefined;
  readonly selected: PersonId | undefined;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly actions: EditorActions;
  readonly hand: ListHand;
  /** What else may be shown in this place. */
  readonly top?: ReactNode;
  readonly onSelect: (person: PersonId) => void;
  readonly onOpen: (person: PersonId) => void;
};

export function PeoplePanel({ reception, occasion, review, selected, search, actions, hand, top, onSelect, onOpen }: Props) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const finds = usePeopleSearch(query);
  const carried = useLeadInHand(useEngine().hand);

  // What somebody accepted weighs nothing here either; it stays in the list of findings.
  const everybody = useMemo(
    () => personLines(reception, occasion, occasion && review ? activeFindings(review.findings, reception.waivers, occasion) : []),
    [reception, occasion, review],
  );
  // Whoever is absent is folded away until asked for; a search looks into every fold.
  const isFolded = (key: string, absent: boolean) => query.trim() === '' && absent !== turned.has(key);
  const lines = peopleLines(everybody, filter, finds, isFolded);
  const attending = everybody.filter(({ attends }) => attends);
  const seated = attending.filter(({ seats }) => seats.length > 0).length;

  const turn = (key: string) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });

  return (
    <aside className={styles.panel} aria-labelledby="people-heading">
      {top}
      <div className={styles.head}>
        <h2 id="people-heading">{say('people.title')}</h2>
        <span className={styles.sum}>{say(occasion ? 'people.sum' : 'people.all', { count: attending.length, seated })}</span>
        <ActionMenu
          parts={[
            { kind: 'action', action: actions.addPerson },
            { kind: 'action', action: actions.importList },
          ]}
        >
          <Button look="icon" small aria-label={say('people.add')}>
            <Plus size={16} aria-hidden />
          </Button>
        </ActionMenu>
      </div>
      <div className={styles.find}>
        <span className={controls.field}>
          <Search size={16} aria-hidden />
          <input
            ref={search}
            type="search"
            aria-label={say('people.search')}
            placeholder={say('people.search')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && query) setQuery('');
              else if (event.key === 'Escape') event.currentTarget.blur();
            }}
          />
          {query ? (
            <Button look="bare" aria-label={say('people.clearSearch')} keys={keysAsWritten('escape')} onClick={() => setQuery('')}>
              <X size={14} aria-hidden />
            </Button>
          ) : (
            <kbd className={controls.key} aria-hidden>
              /
            </kbd>
          )}
        </span>
        {occasion && (
          <Segments
            label={say('people.filter')}
            value={filter}
            options={[
              { value: 'all', label: say('people.filterAll') },
              { value: 'unseated', label: say('people.filterUnseated', { count: countUnseated(everybody) }) },
              { value: 'findings', label: say('people.filterFindings', { count: countWithFindings(everybody) }) },
            ]}
            onChange={setFilter}
          />
        )}
      </div>
      {occasion && everybody.length > 0 && attending.length === 0 && (
        <div className={styles.nobody}>
          <p>{say('people.nobodyAttends')}</p>
          <Button small onClick={actions.editOccasion.run}>
            {say('people.chooseAttendees')}
          </Button>
        </div>
      )}
      {lines.length === 0 ? (
        <p className={styles.none}>{say(everybody.length === 0 ? 'people.empty' : 'people.foundNone')}</p>
      ) : (
        <PeopleList
          lines={lines}
          isFolded={isFolded}
          onTurn={turn}
          selected={carried ?? selected}
          hand={hand}
          onSelect={onSelect}
          onOpen={onOpen}
          seating={occasion !== undefined}
        />
      )}
    </aside>
  );
}

import { type KeyboardEvent, useState } from 'react';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { type Action, keysAsWritten } from '../actions/action';
import { usePeopleSearch } from '../panels/search-people';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { useSay } from '../speech';
import styles from './dialogs.module.css';

type Props = {
  readonly actions: readonly Action[];
  readonly people: Readonly<Record<PersonId, Person>>;
  readonly onPerson: (person: PersonId) => void;
  readonly onClose: () => void;
};
type Found = { readonly id: string; readonly label: string; readonly note: string; readonly enabled: boolean; readonly run: () => void };

const asFound = ({ id, label, keys, enabled, run }: Action): Found => ({ id, label, note: keys ? keysAsWritten(keys) : '', enabled, run });

/** Everything that can be done and everybody on the list, by a few letters. */
export default function CommandPalette({ actions, people, onPerson, onClose }: Props) {
  const say = useSay();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const finds = usePeopleSearch(query);
  const wanted = query.trim().toLowerCase();
  const acts = actions.filter(({ id, label }) => id !== 'palette' && label.toLowerCase().includes(wanted)).map(asFound);
  const found: readonly Found[] = [
    ...acts.filter(({ enabled }) => enabled),
    ...(wanted ? Object.values(people) : [])
      .filter(finds)
      .slice(0, 20)
      .map(({ id, name, title = '' }) => ({ id: `${id}`, label: name, note: title, enabled: true, run: () => onPerson(id) })),
    // What cannot be done now stands last: whoever looks for it learns that it is there, and its key.
    ...acts.filter(({ enabled }) => !enabled),
  ];
  const here = Math.min(at, found.length - 1);

  const run = (one: Found | undefined) => {
    if (!one?.enabled) return;
    onClose();
    one.run();
  };
  const key = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((here + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[here]);
    else return;
    event.preventDefault();
  };
  return (
    <DialogFrame title={say('do.palette')} onClose={onClose}>
      <span className={controls.field}>
        <input
          role="combobox"
          aria-label={say('palette.find')}
          placeholder={say('palette.find')}
          aria-expanded={found.length > 0}
          aria-controls={found.length > 0 ? 'palette-results' : undefined}
          aria-activedescendant={found[here] && `palette-${found[here].id}`}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={key}
        />
      </span>
      {found.length === 0 && (
        <p role="status" className={styles.muted}>
          {say('palette.none')}
        </p>
      )}
      <div id="palette-results" role="listbox" aria-label={say('palette.results')} className={styles.results} hidden={found.length === 0}>
        {found.map((one, index) => (
          <div
            key={one.id}
            id={`palette-${one.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            aria-disabled={!one.enabled}
            className={styles.result}
            onPointerMove={() => setAt(index)}
            onClick={() => run(one)}
            onKeyDown={key}
          >
            <span>{one.label}</span>
            <small className={styles.muted}>{one.note}</small>
          </div>
        ))}
      </div>
    </DialogFrame>
  );
}

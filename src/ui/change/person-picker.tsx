import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Person } from '../../model/person';
import { usePeopleSearch } from '../panels/search-people';
import controls from '../parts/controls.module.css';
import { TextField } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import { useSpeaker } from '../speech';
import styles from './change.module.css';

type Props = { readonly label: string; readonly people: readonly Person[]; readonly onPick: (person: Person) => void };

const most = 7;

/** Somebody out of the list, found by name, initials or title. */
export function PersonPicker({ label, people, onPick }: Props) {
  const { say } = useSpeaker();
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const finds = usePeopleSearch(query);
  const found = useMemo(() => people.filter(finds).slice(0, most), [people, finds]);
  const here = Math.min(at, found.length - 1);
  const key = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const chosen = found[here];
    if (step !== 0) setAt((here + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter' && chosen) onPick(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div>
      <TextField
        label={label}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? id : undefined}
        aria-activedescendant={found[here] && `${id}${found[here].id}`}
        placeholder={say('programme', 'change.find')}
        value={query}
        onChange={(value) => {
          setQuery(value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      {found.length === 0 && (
        <p role="status" className={styles.note}>
          {say('interface', 'people.foundNone')}
        </p>
      )}
      <div id={id} role="listbox" aria-label={say('programme', 'change.found')} className={styles.found} hidden={found.length === 0}>
        {found.map((person, index) => (
          <div
            key={person.id}
            id={`${id}${person.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === here}
            className={styles.option}
            onPointerMove={() => setAt(index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(person)}
            onKeyDown={key}
          >
            <OrderDisc person={person} />
            <span className={controls.named}>
              <b>{person.name}</b>
              <span>{person.title}</span>
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}

import { useMemo } from 'react';
import { sayOccasionLine } from '../../i18n/say-occasion-line';
import type { Reception } from '../../model/reception';
import { differenceOf, hasNoSeat, type PersonChange, type Place } from '../../model/reception-difference';
import { reachable } from '../parts/reachable';
import { useSpeaker } from '../speech';
import styles from './files.module.css';

type Props = { readonly before: Reception; readonly after: Reception };

/** What differs between two versions, person by person and seat by seat. */
export function VersionDifference({ before, after }: Props) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { people, occasions } = useMemo(() => differenceOf(before, after), [before, after]);
  if (people.length === 0 && occasions.length === 0) return <p className={styles.small}>{say('files', 'versions.nobody')}</p>;
  return (
    <section className={styles.difference} aria-label={say('files', 'versions.differences')} {...reachable}>
      {occasions.length > 0 && <h3>{say('files', 'versions.occasions')}</h3>}
      {occasions.map(({ occasion, kind, lines }) => (
        <div key={occasion.id} className={styles.change}>
          <b>{occasion.title}</b>
          <div>
            {kind === 'changed'
              ? lines.map((change) => {
                  const { about, from, to } = sayOccasionLine(change, speaker);
                  return <div key={about}>{`${about}　${say('files', 'versions.from', { from, to })}`}</div>;
                })
              : say('files', `versions.${kind}`)}
          </div>
        </div>
      ))}
      {people.length > 0 && <h3>{say('files', 'versions.people')}</h3>}
      {people.map((change) => (
        <PersonLine key={change.person.id} change={change} before={before} after={after} />
      ))}
    </section>
  );
}

function PersonLine({ change, before, after }: Props & { readonly change: PersonChange }) {
  const { say, speak, knows } = useSpeaker();
  const { person, kind, fields, seats } = change;
  const value = (field: string, text: string | undefined): string => {
    if (text === undefined) return '—';
    return ['party', 'role', 'status'].includes(field) && knows('model', `${field}.${text}`) ? speak('model', `${field}.${text}`) : text;
  };
  const place = (at: Place) => (hasNoSeat(at) ? say('files', `versions.${at}`) : at);
  return (
    <div className={styles.change}>
      <b>{person.name}</b>
      <div>
        {kind !== 'changed' && <div>{say('files', `versions.${kind}`)}</div>}
        {fields.map(({ field, from, to }) => (
          <div key={field}>
            {`${speak('model', `person.${field}`)}　${say('files', 'versions.from', { from: value(field, from), to: value(field, to) })}`}
          </div>
        ))}
        {seats.map(({ occasion, from, to }) => (
          <div key={occasion}>
            {`${(after.occasions[occasion] ?? before.occasions[occasion])?.title ?? occasion}　${say('files', 'versions.from', { from: place(from), to: place(to) })}`}
          </div>
        ))}
      </div>
    </div>
  );
}

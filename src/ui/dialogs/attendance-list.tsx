import { memo } from 'react';
import { officeLine } from '../../drawing/office-line';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { Tick } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import { useGradually } from '../parts/use-gradually';
import { useSay } from '../speech';
import styles from './dialogs.module.css';

type Props = {
  readonly people: readonly Person[];
  readonly attending: ReadonlySet<PersonId>;
  /** The same for as long as the dialog stands: a letter typed beside a thousand people draws none of them anew. */
  readonly onChange: (people: readonly PersonId[], attends: boolean) => void;
};

const Attendee = memo(function Attendee({
  person,
  attends,
  onChange,
}: Pick<Props, 'onChange'> & { readonly person: Person; readonly attends: boolean }) {
  return (
    <div className={styles.attendee}>
      <Tick
        label={
          <>
            <OrderDisc person={person} />
            {person.name}
            <span className={styles.muted}>{officeLine(person)}</span>
          </>
        }
        checked={attends}
        onChange={(comes) => onChange([person.id], comes)}
      />
    </div>
  );
});

/** Who comes: ticked one by one, or a whole party at once. */
export function AttendanceList({ people, attending, onChange }: Props) {
  const say = useSay();
  const shown = useGradually(people);
  const parties = (['guest', 'host', 'other'] as const).map((party) => ({
    party,
    members: people.filter((person) => person.party === party),
    rows: shown.filter((person) => person.party === party),
  }));
  return (
    <fieldset className={styles.people}>
      <legend className="seen-not">{say('occasion.attendance')}</legend>
      {parties.map(({ party, members, rows }) => {
        if (rows.length === 0) return null;
        const coming = members.filter(({ id }) => attending.has(id)).length;
        return (
          <div key={party}>
            <div className={styles.partyHead}>
              <Tick
                label={say('occasion.partyCount', { party: say(`party.${party}`), count: coming, all: members.length })}
                checked={coming === members.length}
                partly={coming > 0 && coming < members.length}
                onChange={(attends) =>
                  onChange(
                    members.map(({ id }) => id),
                    attends,
                  )
                }
              />
            </div>
            {rows.map((person) => (
              <Attendee key={person.id} person={person} attends={attending.has(person.id)} onChange={onChange} />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}

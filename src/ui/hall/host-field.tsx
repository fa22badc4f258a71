import type { Move } from '../../commands/move-people';
import { officeLine } from '../../drawing/office-line';
import { useReception } from '../engine';
import { ChoiceField } from '../parts/fields';
import { useSay } from '../speech';
import styles from './hall.module.css';
import type { TableLine } from './hall-lists';
import type { HostChoice } from './host-of-table';

type Props = {
  readonly line: TableLine | undefined;
  readonly choices: readonly HostChoice[];
  readonly chosen: string;
  readonly moves: readonly Move[];
  readonly onChange: (person: string) => void;
};

/** Who keeps the table for the hosts; underneath, whom choosing somebody else would move. */
export function HostField({ line, choices, chosen, moves, onChange }: Props) {
  const say = useSay();
  const { people } = useReception();
  const place = (seat: string | null | undefined) => seat ?? say('proposal.unseated');
  const options = [
    { value: '', label: line?.host ? line.host.name : say('selection.choose') },
    ...choices.map(({ person, seat }) => ({
      value: person.id,
      label: [person.name, officeLine(person), place(seat)].filter(Boolean).join('　'),
    })),
  ];
  return (
    <>
      <ChoiceField label={say('hall.hostChoice')} value={chosen} options={options} onChange={onChange} />
      <p className={styles.about} role="status">
        {moves.map(({ person, from, to }) => `${people[person]?.name ?? ''} ${place(from)} → ${to ?? say('proposal.leaves')}`).join('　')}
      </p>
    </>
  );
}

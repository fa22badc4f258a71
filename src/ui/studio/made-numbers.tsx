import { useSpeaker } from '../speech';
import { madeOf, possible } from './made';
import { NumberField } from './number-field';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';

/** The numbers of a table or block that is held, as they were asked for when it was put: chairs are spread along it again. */
export function MadeNumbers({ studio }: { readonly studio: StudioState }) {
  const { speak } = useSpeaker();
  const made = madeOf(studio.room, studio.held);
  if (!made) return null;
  const { group, kind, numbers } = made;
  return (
    <div className={styles.pair}>
      {kind.numbers.map((number) => (
        <NumberField
          key={`${group}/${number.key}`}
          label={speak('interface', `studio.number.${number.key}`)}
          value={numbers[number.key] ?? number.standard}
          least={number.least}
          most={number.most}
          onChange={(value) => studio.remake(group, number.key, possible(number, value))}
        />
      ))}
    </div>
  );
}

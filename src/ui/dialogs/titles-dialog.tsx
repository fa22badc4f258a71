import { useMemo, useState } from 'react';
import { settleTitle } from '../../commands/settle-title';
import { Grade } from '../../model/person';
import { peopleInOrder } from '../../model/reception';
import type { TitleKey } from '../../model/settled-titles';
import { type UnclearTitle, unclearTitles } from '../../protocol/precedence';
import { useReception } from '../engine';
import { useDispatch } from '../notice';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import styles from './dialogs.module.css';
import { grades } from './person-draft';

/** Titles whose grade nobody can read off: settled once, for everybody who has them. */
export default function TitlesDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const dispatch = useDispatch();
  const reception = useReception();
  // As it was on opening: a title must not jump to another place under the hand.
  const [titles] = useState(() => unclearTitles(peopleInOrder(reception), reception.settledTitles));
  const [chosen, setChosen] = useState<ReadonlyMap<TitleKey, string>>(
    () => new Map(titles.map(({ key, settled }) => [key, settled === undefined ? '' : String(settled)])),
  );
  const commands = useMemo(
    () =>
      titles.flatMap(({ key, settled }) => {
        const said = chosen.get(key) ?? '';
        const grade = said === '' ? null : Grade.parse(Number(said));
        return grade === (settled ?? null) ? [] : [settleTitle(key, grade)];
      }),
    [titles, chosen],
  );
  const submit = () => {
    if (commands.length === 0 || dispatch(commands, say('titles.done'))) onClose();
  };
  return (
    <DialogFrame wide title={say('titles.title')} onClose={onClose} onSubmit={submit} submit={say('do.done')}>
      {titles.length > 0 ? (
        <>
          <p className={styles.muted}>{say('titles.lead')}</p>
          <ul className={styles.titles} aria-label={say('titles.title')}>
            {titles.map((title) => (
              <TitleItem
                key={title.key}
                title={title}
                value={chosen.get(title.key) ?? ''}
                onChange={(value) => setChosen((before) => new Map(before).set(title.key, value))}
              />
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.muted}>{say('titles.empty')}</p>
      )}
    </DialogFrame>
  );
}

type ItemProps = { readonly title: UnclearTitle; readonly value: string; readonly onChange: (value: string) => void };

function TitleItem({ title: { title, organization, people, reading }, value, onChange }: ItemProps) {
  const say = useSay();
  const { list, speak } = useSpeaker();
  const why = list(reading.unclear.map((doubt) => speak('precedence', `unclear.${doubt}`)));
  const guess = grades.find((grade) => Number(grade) === reading.grade);
  return (
    <li>
      <div>
        <b>{[organization, title].filter(Boolean).join(' ')}</b>
        <p className={styles.muted}>{list(people.map(({ name }) => name))}</p>
        <p className={styles.muted}>
          {why}
          {guess && ` · ${say('titles.guess', { grade: say(`grade.${guess}`) })}`}
        </p>
      </div>
      <ChoiceField
        label={say('person.grade')}
        value={value}
        options={[
          { value: '', label: say('titles.undecided') },
          ...grades.map((grade) => ({ value: grade, label: say(`grade.${grade}`) })),
        ]}
        onChange={onChange}
      />
    </li>
  );
}

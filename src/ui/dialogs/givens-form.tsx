import type { LayoutId } from '../../layouts/layout';
import type { ConventionId, Givens } from '../../model/occasion';
import { useEngine } from '../engine';
import { ChoiceField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import styles from './dialogs.module.css';

type Props = {
  readonly layout: LayoutId;
  readonly convention: ConventionId;
  readonly given: Givens;
  readonly onChange: (convention: ConventionId, given: Givens) => void;
};

/** The convention and the circumstances that choose between its variants. Only what was said is kept; the rest is its standard. */
export function GivensForm({ layout, convention, given, onChange }: Props) {
  const say = useSay();
  const { catalogue, names } = useEngine();
  const { language } = useSpeaker();
  const info = catalogue.conventions.find(({ id }) => id === convention);
  const asked = info?.givensFor(layout) ?? [];

  const setGiven = (key: string, value: string, standard: string) => {
    const { [key]: _, ...others } = given;
    onChange(convention, value === standard ? others : { ...others, [key]: value });
  };
  return (
    <>
      <ChoiceField
        label={say('occasion.convention')}
        value={convention}
        trouble={info && !info.covers(layout) ? say('occasion.notCovered') : undefined}
        options={catalogue.conventions.map(({ id }) => ({ value: id, label: names.convention(id, language) }))}
        onChange={(value) => {
          const chosen = catalogue.conventions.find(({ id }) => id === value);
          if (chosen) onChange(chosen.id, given);
        }}
      />
      {asked.length > 0 && (
        <div className={styles.givens}>
          {asked.map(({ key, choices, standard }) => (
            <ChoiceField
              key={key}
              label={names.given(key, language)}
              value={given[key] ?? standard}
              options={choices.map((choice) => {
                const name = names.givenChoice(key, choice, language);
                return { value: choice, label: choice === standard ? say('occasion.standard', { name }) : name };
              })}
              onChange={(value) => setGiven(key, value, standard)}
            />
          ))}
        </div>
      )}
    </>
  );
}

import { useMemo } from 'react';
import type { Givens } from '../../model/occasion';
import { ChoiceField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import type { BookPort, ConventionEntry, ConventionLayout, ConventionScene, SceneGiven } from './book-port';
import { ChangedSeats } from './changed-seats';
import { HonorDrawing } from './honor-drawing';
import styles from './rule-book.module.css';
import { SourceLine } from './source-line';

type Props = {
  readonly book: BookPort;
  readonly convention: ConventionEntry;
  readonly layout: ConventionLayout;
  readonly given: Givens;
  readonly onGiven: (given: Givens) => void;
};

/** One room under one convention: the order of its seats, the circumstances that change it, and the sources. */
export function ConventionDetail({ book, convention, layout, given, onGiven }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const scene = useMemo(() => book.scene(convention.id, layout.id, given, language), [book, convention.id, layout.id, given, language]);
  if (!scene) return null;
  const varied = Object.keys(given).length > 0;
  const label = say('rulebook.conventions.picture', { convention: convention.name, layout: layout.name });
  const labelOf = ({ choice, name, changed }: SceneGiven['choices'][number], standard: string) => {
    if (choice === standard) return say('rulebook.conventions.choiceStandard', { name });
    return say(changed > 0 ? 'rulebook.conventions.choice' : 'rulebook.conventions.choiceSame', { name, count: changed });
  };
  return (
    <article className={styles.page} aria-labelledby="convention-heading">
      <header className={styles.lead}>
        <h2 id="convention-heading">
          {layout.name}
          <span className={styles.sum}>{convention.name}</span>
        </h2>
      </header>
      <div className={varied ? styles.examples : undefined}>
        <figure className={styles.example}>
          {varied && (
            <figcaption>
              <b>{say('rulebook.conventions.standard')}</b>
            </figcaption>
          )}
          <div className={`${styles.sheet} ${varied ? '' : styles.large}`}>
            <HonorDrawing picture={scene.before} label={label} />
          </div>
        </figure>
        {varied && (
          <figure className={styles.example}>
            <figcaption>
              <b>{say('rulebook.conventions.variant')}</b>
              <ChangedSeats count={scene.changed} />
            </figcaption>
            <div className={styles.sheet}>
              <HonorDrawing picture={scene.after} label={`${label}（${say('rulebook.conventions.variant')}）`} marks />
            </div>
          </figure>
        )}
      </div>
      <section className={styles.part}>
        <h3>{say('rulebook.conventions.givens')}</h3>
        {scene.givens.length === 0 ? (
          <p className={styles.muted}>{say('rulebook.conventions.noGivens')}</p>
        ) : (
          <div className={styles.givens}>
            {scene.givens.map(({ key, name, standard, choices }) => (
              <ChoiceField
                key={key}
                label={name}
                value={given[key] ?? standard}
                options={choices.map((one) => ({ value: one.choice, label: labelOf(one, standard) }))}
                onChange={(value) => {
                  const { [key]: _, ...others } = given;
                  onGiven(value === standard || value === '' ? others : { ...others, [key]: value });
                }}
              />
            ))}
          </div>
        )}
      </section>
      <Steps steps={scene.steps} />
      <section className={styles.part}>
        <h3>{say('rulebook.sources')}</h3>
        {scene.sources.map((source) => (
          <SourceLine key={source.line} source={source} />
        ))}
      </section>
    </article>
  );
}

/** A hall of a hundred seats repeats itself after the first tables. */
const most = 24;

/** The order in words, each seat with what sets it below the one before. */
function Steps({ steps }: Pick<ConventionScene, 'steps'>) {
  const say = useSay();
  const orders = (['guest', 'host', 'any'] as const).flatMap((order) => {
    const own = steps.filter((step) => step.order === order).slice(0, most);
    return own.length > 0 ? [{ order, own }] : [];
  });
  return (
    <section className={styles.part}>
      <h3>{say('rulebook.conventions.order')}</h3>
      <div className={styles.orders}>
        {orders.map(({ order, own }) => (
          <div key={order}>
            <h4>{say(`rulebook.conventions.side.${order}`)}</h4>
            <ol className={styles.steps}>
              {own.map(({ seat, rank, text }) => (
                <li key={seat}>
                  <span className={styles.rank}>{rank}</span>
                  <b>{seat}</b>
                  <span>{text}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

import { useMemo, useState } from 'react';
import { type LayoutId, layoutIds, sceneOf } from '../../layouts/layout';
import type { ConventionId, Givens, Occasion } from '../../model/occasion';
import { ChoiceField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import type { BookPort, ConventionEntry } from './book-port';
import { ConventionDetail } from './convention-detail';
import styles from './rule-book.module.css';

const scenes = ['meeting', 'ceremony', 'banquet', 'vehicle'] as const;
const isLayout = (id: string | undefined): id is LayoutId => layoutIds.some((known) => known === id);

type Props = { readonly book: BookPort; readonly occasion: Occasion | undefined };

/** What each convention says, room by room; what its sources do not cover is listed as such. */
export function ConventionsPage({ book, occasion }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const entries = useMemo(() => book.conventions(language), [book, language]);
  const [convention, setConvention] = useState<ConventionId>(occasion?.convention ?? 'cn-domestic');
  const [wanted, setWanted] = useState<LayoutId | undefined>(isLayout(occasion?.layout) ? occasion.layout : undefined);
  const [given, setGiven] = useState<Givens>({});
  const entry = entries.find(({ id }) => id === convention) ?? entries[0];
  if (!entry) return null;
  const layout = entry.layouts.find(({ id }) => id === wanted) ?? entry.layouts[0];
  return (
    <div className={styles.pages}>
      <nav className={styles.contents} aria-label={say('rulebook.conventions.layouts')}>
        <ChoiceField
          label={say('rulebook.conventions.choose')}
          value={convention}
          options={entries.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => {
            const chosen = entries.find(({ id }) => id === value);
            if (chosen) setConvention(chosen.id);
            setGiven({});
          }}
        />
        <Rooms
          entry={entry}
          open={layout?.id}
          onOpen={(id) => {
            setWanted(id);
            setGiven({});
          }}
        />
      </nav>
      {layout && <ConventionDetail book={book} convention={entry} layout={layout} given={given} onGiven={setGiven} />}
    </div>
  );
}

type RoomsProps = { readonly entry: ConventionEntry; readonly open: LayoutId | undefined; readonly onOpen: (id: LayoutId) => void };

function Rooms({ entry, open, onOpen }: RoomsProps) {
  const say = useSay();
  const { list } = useSpeaker();
  return (
    <>
      {scenes.map((scene) => {
        const members = entry.layouts.filter(({ id }) => sceneOf(id) === scene);
        return (
          members.length > 0 && (
            <section key={scene} aria-label={say(`scene.${scene}`)}>
              <h3 className={styles.group}>{say(`scene.${scene}`)}</h3>
              <ul>
                {members.map(({ id, name }) => (
                  <li key={id}>
                    <button type="button" className={styles.row} aria-current={id === open || undefined} onClick={() => onOpen(id)}>
                      <span className={styles.rowName}>{name}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      {entry.notCovered.length > 0 && (
        <section aria-label={say('rulebook.conventions.notCovered')}>
          <h3 className={styles.group}>{say('rulebook.conventions.notCovered')}</h3>
          <p className={styles.silent}>{list(entry.notCovered.map(({ name }) => name))}</p>
        </section>
      )}
    </>
  );
}

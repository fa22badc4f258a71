import { Undo2, X } from 'lucide-react';
import type { FormEvent } from 'react';
import type { LayoutId } from '../../layouts/layout';
import type { HouseConvention, HouseSource } from '../../model/house-convention';
import type { Occasion } from '../../model/occasion';
import { GivensForm } from '../dialogs/givens-form';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import { LongTextField, TextField } from '../parts/fields';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import styles from './house.module.css';
import { commandsToKeep, completed, type HouseDraft, pick, pickedBy } from './house-draft';
import type { OrderingState } from './use-ordering';

type Props = {
  readonly occasion: Occasion;
  /** The occasion's layout, as the givens are asked for. */
  readonly layout: LayoutId;
  readonly draft: HouseDraft;
  readonly ordering: OrderingState;
};

/** Beside the plan while seats are picked: the order so far, the base under it, and by whose word it holds. */
export function OrderingPanel({ occasion, layout, draft, ordering }: Props) {
  const say = useSay();
  const dispatch = useDispatch();
  const { house } = draft;
  const picked = pickedBy(draft);
  const set = (change: Partial<HouseConvention>) => ordering.change((now) => ({ ...now, house: { ...now.house, ...change } }));
  const setSource = (change: Partial<HouseSource>) => set({ source: { ...house.source, ...change } });
  const kept = completed(draft, new Date().toISOString().slice(0, 19));

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (kept && dispatch(commandsToKeep(kept, occasion), say('house.saved'))) ordering.end();
  };
  return (
    <form className={styles.panel} aria-labelledby="house-heading" onSubmit={save}>
      <div className={styles.head}>
        <h2 id="house-heading">{say('house.title')}</h2>
        <Button look="icon" small aria-label={say('house.leave')} onClick={ordering.end}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <p className={styles.lead}>{say('house.lead')}</p>
      {ordering.parties.length > 1 && (
        <Segments
          label={say('house.whose')}
          value={draft.party}
          options={ordering.parties.map((value) => ({ value, label: say(`house.party.${value}`) }))}
          onChange={(party) => ordering.change((now) => ({ ...now, party }))}
        />
      )}
      {picked.length > 0 ? (
        <ol className={styles.picked} aria-label={say('house.picked')}>
          {picked.map((seat, index) => (
            <li key={seat}>
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span className={styles.seat}>{seat}</span>
              <Button
                look="icon"
                small
                aria-label={say('house.takeOut', { seat })}
                onClick={() => ordering.change((now) => pick(now, seat))}
              >
                <X size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.none}>{say('house.nonePicked')}</p>
      )}
      <p role="status" className="seen-not">
        {picked.length > 0 && say('house.count', { count: picked.length, seat: picked.at(-1) ?? '' })}
      </p>
      <div className={styles.do}>
        <Button small disabled={picked.length === 0} onClick={ordering.takeBack}>
          <Undo2 size={14} aria-hidden />
          {say('house.takeBack')}
        </Button>
        <Button small look="quiet" disabled={picked.length === 0} onClick={ordering.startAgain}>
          {say('house.startAgain')}
        </Button>
      </div>
      <section className={styles.part} aria-label={say('house.base')}>
        <h3>{say('house.base')}</h3>
        <p className={styles.lead}>{say('house.baseLead')}</p>
        <GivensForm layout={layout} convention={house.base} given={house.given} onChange={(base, given) => set({ base, given })} />
      </section>
      <section className={styles.part} aria-label={say('house.authority')}>
        <h3>{say('house.authority')}</h3>
        <TextField label={say('house.name')} value={house.name} onChange={(name) => set({ name })} required maxLength={100} />
        <TextField
          label={say('house.source')}
          hint={say('house.sourceHint')}
          value={house.source.title}
          onChange={(title) => setSource({ title })}
          required
          maxLength={200}
        />
        <TextField label={say('house.place')} value={house.source.place ?? ''} onChange={(place) => setSource({ place })} maxLength={200} />
        <LongTextField label={say('house.note')} value={house.source.note ?? ''} onChange={(note) => setSource({ note })} />
      </section>
      <div className={styles.foot}>
        <Button look="quiet" onClick={ordering.end}>
          {say('do.cancel')}
        </Button>
        <Button look="primary" submits disabled={!kept}>
          {say('house.save')}
        </Button>
      </div>
    </form>
  );
}

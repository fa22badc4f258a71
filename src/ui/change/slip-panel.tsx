import { CircleStop, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { sayReasons, toldName } from '../../documents/archive/told-words';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import type { Action } from '../actions/action';
import { Button } from '../parts/button';
import { Tick } from '../parts/fields';
import { useSpeaker } from '../speech';
import shared from './change.module.css';
import styles from './slip-panel.module.css';
import type { ToDo } from './use-to-do';

type Props = {
  readonly toDo: ToDo;
  readonly after: Reception;
  readonly printing: Action;
  /** Gives up the slip that is being made for the printer. */
  readonly stop: (() => void) | undefined;
};

/** What is left to be done away from the screen; ticks are for whoever does it now, and stay on this screen. */
export function SlipPanel({ toDo: { work, isListing }, after, printing, stop }: Props) {
  const speaker = useSpeaker();
  const { say, speak, list } = speaker;
  const where = (ids: readonly OccasionId[]) => list(ids.flatMap((id) => after.occasions[id]?.title ?? []));
  const who = (ids: readonly PersonId[]) => {
    const names = ids.flatMap((id) => after.people[id]?.name ?? []);
    return names.length > 3 ? say('programme', 'change.and', { names: list(names.slice(0, 2)), count: names.length }) : list(names);
  };
  const isEmpty = work.collect.length + work.lay.length + work.reprint.length + work.tell.length === 0;
  return (
    <section className={styles.slip} aria-label={say('programme', 'change.slip')} aria-busy={isListing}>
      <div className={styles.slipHead}>
        <h2>{say('programme', 'change.slip')}</h2>
        {stop ? (
          <Button small onClick={stop}>
            <CircleStop size={14} aria-hidden />
            {say('programme', 'change.stopPrinting')}
          </Button>
        ) : (
          <Button small disabled={!printing.enabled} onClick={printing.run}>
            <Printer size={14} aria-hidden />
            {printing.label}
          </Button>
        )}
      </div>
      <p role="status" className={stop || isListing ? shared.note : 'seen-not'}>
        {stop ? say('programme', 'change.printing') : isListing && say('programme', 'change.listing')}
      </p>
      {isEmpty && !isListing && <p className={shared.note}>{say('programme', 'change.nothing')}</p>}
      {(['collect', 'lay'] as const).map((kind) => (
        <Group key={kind} title={say('programme', `change.${kind}`)} count={work[kind].length}>
          {work[kind].map(({ person, occasions }) => (
            <Item
              key={person.id}
              what={say('programme', 'change.cardOf', { name: person.name })}
              more={where(occasions)}
              count={say('programme', 'change.cards', { count: occasions.length })}
            />
          ))}
        </Group>
      ))}
      <Group title={say('programme', 'change.reprint')} count={work.reprint.length}>
        {work.reprint.map(({ document, occasions, count, people }) => (
          <Item
            key={document}
            what={speak('documents', `document.${document}`)}
            more={people.length > 0 ? who(people) : where(occasions)}
            count={say('programme', people.length > 0 ? 'change.people' : 'change.pages', { count })}
          />
        ))}
      </Group>
      <Group title={say('programme', 'change.tell')} count={work.tell.length}>
        {work.tell.map((told) => (
          <Item
            key={`${toldName(told, speaker)} ${sayReasons(told, where, speaker)}`}
            what={toldName(told, speaker)}
            more={sayReasons(told, where, speaker)}
            count={told.phone || say('programme', 'change.noPhone')}
          />
        ))}
      </Group>
      <p className={shared.note}>{say('programme', 'change.slipNote')}</p>
    </section>
  );
}

function Group({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  return count > 0 ? (
    <div>
      <h3 className={styles.group}>{title}</h3>
      <ul>{children}</ul>
    </div>
  ) : null;
}

function Item({ what, more, count }: { readonly what: string; readonly more: string; readonly count: string }) {
  const [done, setDone] = useState(false);
  return (
    <li className={styles.item} data-done={done}>
      <Tick
        label={
          <span>
            {what}
            <span className={styles.more}>{more}</span>
          </span>
        }
        checked={done}
        onChange={setDone}
      />
      <span className={styles.count}>{count}</span>
    </li>
  );
}

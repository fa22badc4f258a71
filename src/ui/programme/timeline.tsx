import { ArrowRight, Copy, Ellipsis, FilePlus, GripVertical, Trash2 } from 'lucide-react';
import { Fragment, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { moveOccasion } from '../../commands/move-occasion';
import { removeOccasion } from '../../commands/remove-occasion';
import { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { hasRank, type Person } from '../../model/person';
import { occasionsInOrder, peopleInOrder } from '../../model/reception';
import { fittingConvention } from '../dialogs/fitting-settings';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import { ActionMenu } from '../parts/menu';
import { SeverityCounts } from '../parts/severity';
import { useSpeaker } from '../speech';
import { shortDate, timeOf } from '../when';
import { derivable, derive, duplicate, programmeCommands, programmeTemplates } from './derive';
import styles from './programme.module.css';
import { useReorder } from './use-reorder';

const dayOf = ({ start }: Pick<Occasion, 'start'>): string | undefined => start?.slice(0, 10);

const newId = () => OccasionId.parse(crypto.randomUUID());

/** The day from top to bottom: when, where, who receives, who comes; each occasion can be repeated or carried on into another room. */
type Props = { readonly onGo: (occasion: OccasionId) => void; readonly onEdit: (occasion: OccasionId) => void };

export function Timeline({ onGo, onEdit }: Props) {
  const { say, language } = useSpeaker();
  const dispatch = useDispatch();
  const reception = useReception();
  const occasions = occasionsInOrder(reception);
  const people = peopleInOrder(reception);
  const list = useRef<HTMLOListElement>(null);
  const { way, press, walk } = useReorder(list, reception.programme, (id, to) => void dispatch([moveOccasion(id, to)]));
  // The line is drawn at the entry that would come next, or behind the last of the others.
  const others = reception.programme.filter((id) => id !== way?.occasion);
  const [next, last] = way ? [others[way.to], others.at(-1)] : [];
  return (
    <div className={styles.day}>
      <ol ref={list} className={styles.timeline} aria-label={say('programme', 'day.timeline')}>
        {occasions.length === 0 && <li className={styles.nothing}>{say('programme', 'day.none')}</li>}
        {occasions.map((occasion, index) => {
          const date = dayOf(occasion);
          // An occasion without a time stands where it was put, on the day of the one before.
          const before = occasions.slice(0, index).findLast(dayOf);
          return (
            <Fragment key={occasion.id}>
              {date && (!before || date !== dayOf(before)) && <li className={styles.date}>{shortDate(date, language)}</li>}
              <Entry
                occasion={occasion}
                people={people}
                carried={occasion.id === way?.occasion}
                line={occasion.id === next ? 'above' : way && next === undefined && occasion.id === last ? 'below' : undefined}
                onGo={onGo}
                onEdit={onEdit}
                onPress={press(occasion.id)}
                onKey={walk(occasion.id)}
              />
            </Fragment>
          );
        })}
      </ol>
      <section className={styles.templates} aria-label={say('programme', 'day.templates')}>
        <h2>{say('programme', 'day.templates')}</h2>
        <p>{say('programme', 'day.templatesNote')}</p>
        {programmeTemplates.map((template) => (
          <div key={template.id} className={styles.template}>
            <b>{say('programme', `day.template.${template.id}`)}</b>
            <span>
              {template.occasions.map(({ title }) => say('programme', `day.occasion.${title}`)).join(language === 'en' ? ', ' : '、')}
            </span>
            <Button
              small
              onClick={() =>
                dispatch(
                  programmeCommands(
                    template,
                    reception,
                    (title) => say('programme', `day.occasion.${title}`),
                    fittingConvention(people, language),
                    newId,
                  ),
                  say('programme', 'day.useTemplate'),
                )
              }
            >
              {say('programme', 'day.useTemplate')}
            </Button>
          </div>
        ))}
      </section>
    </div>
  );
}

type EntryProps = Props & {
  readonly occasion: Occasion;
  readonly people: readonly Person[];
  readonly carried: boolean;
  /** Where the carried one would come to stand. */
  readonly line: 'above' | 'below' | undefined;
  readonly onPress: (event: PointerEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

function Entry({ occasion, people, carried, line, onGo, onEdit, onPress, onKey }: EntryProps) {
  const { say, language } = useSpeaker();
  const engine = useEngine();
  const { names } = engine;
  const dispatch = useDispatch();
  const reception = useReception();
  const coming = people.filter(({ id, status }) => occasion.attendees[id] && status !== 'withdrawn');
  const count = (party: Person['party']) => coming.filter((person) => person.party === party).length;
  const host = coming.find((person) => person.party === 'host' && hasRank(person));
  const onward = derivable.filter((layout) => layout !== occasion.layout);
  return (
    <li className={styles.entry} data-entry={occasion.id} data-carried={carried || undefined} data-line={line}>
      <span className={styles.handle} title={say('programme', 'day.drag')} onPointerDown={onPress} aria-hidden>
        <GripVertical size={14} />
      </span>
      <span className={styles.time}>
        {timeOf(occasion.start) ?? say('programme', 'day.noTime')}
        <small>{timeOf(occasion.end)}</small>
      </span>
      <div className={styles.about}>
        <button
          type="button"
          className={styles.title}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={() => onGo(occasion.id)}
          onKeyDown={onKey}
        >
          {occasion.title}
        </button>
        <SeverityCounts score={engine.review(occasion.id).score} />
        <p>
          {[names.layout(occasion.layout, language), occasion.place ?? say('programme', 'day.noPlace')].join(
            language === 'en' ? ', ' : '　',
          )}
        </p>
        <p>
          {[
            host && say('programme', 'day.host', { name: host.name }),
            ...(['guest', 'host', 'other'] as const).map(
              (party) => count(party) > 0 && say('programme', `day.coming.${party}`, { count: count(party) }),
            ),
          ]
            .filter(Boolean)
            .join(language === 'en' ? ', ' : '，') || say('programme', 'day.nobody')}
        </p>
      </div>
      <ActionMenu
        parts={[
          {
            kind: 'action',
            action: {
              id: 'edit',
              label: say('interface', 'do.editOccasion'),
              icon: FilePlus,
              enabled: true,
              run: () => onEdit(occasion.id),
            },
          },
          {
            kind: 'action',
            action: {
              id: 'duplicate',
              label: say('programme', 'day.duplicate'),
              icon: Copy,
              enabled: true,
              run: () =>
                void dispatch(
                  duplicate(occasion, newId(), say('programme', 'day.copyOf', { title: occasion.title }), reception),
                  say('programme', 'day.duplicate'),
                ),
            },
          },
          { kind: 'line' },
          ...onward.map((layout) => ({
            kind: 'action' as const,
            action: {
              id: layout,
              label: say('programme', 'day.derive', { room: names.layout(layout, language) }),
              icon: ArrowRight,
              enabled: true,
              run: () =>
                void dispatch(
                  derive(occasion, newId(), { layout, title: names.layout(layout, language) }, reception),
                  say('programme', 'day.derive', { room: names.layout(layout, language) }),
                ),
            },
          })),
          { kind: 'line' },
          {
            kind: 'action',
            action: {
              id: 'remove',
              label: say('interface', 'do.removeOccasion'),
              icon: Trash2,
              enabled: true,
              run: () => void dispatch([removeOccasion(occasion.id)], say('interface', 'do.removeOccasion')),
            },
          },
        ]}
      >
        <Button look="bare" className={styles.more} aria-label={say('programme', 'day.more', { title: occasion.title })}>
          <Ellipsis size={16} aria-hidden />
        </Button>
      </ActionMenu>
    </li>
  );
}

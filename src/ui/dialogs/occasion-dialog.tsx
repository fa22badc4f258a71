import { useCallback, useMemo, useState } from 'react';
import { type LayoutId, layoutIds } from '../../layouts/layout';
import { isFault, readSettings } from '../../layouts/read-settings';
import { OccasionId, type PersonId } from '../../model/ids';
import { isOwnLayout } from '../../model/own-layout';
import { occasionsInOrder, peopleInOrder } from '../../model/reception';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { DialogFrame } from '../parts/dialog-frame';
import { TextField } from '../parts/fields';
import { later } from '../parts/later';
import { LayoutSketch } from '../parts/layout-sketch';
import { usualAttendees } from '../programme/usual-attendees';
import { useSay, useSpeaker } from '../speech';
import { AttendanceList } from './attendance-list';
import styles from './dialogs.module.css';
import { fittingConvention, fittingSettings } from './fitting-settings';
import { GivensForm } from './givens-form';
import { LayoutGallery } from './layout-gallery';
import { commandsToAdd, commandsToEdit, draftOf, type OccasionDraft, occasionOf, unseatedBy } from './occasion-draft';
import { SettingsForm } from './settings-form';

const VariantPreview = later(() => import('../rulebook/variant-preview'));

/** Whoever has added an occasion is led to its name: above its plan, or among the tabs while the plan is still on its way. */
const atItsName = (): HTMLElement | null =>
  document.querySelector('main [data-occasion-name]') ?? document.querySelector('[data-occasion-now]');

type Props = { readonly occasion: OccasionId | undefined; readonly onClose: () => void; readonly onDone: (id: OccasionId) => void };

const isLayout = (id: string): id is LayoutId => isOwnLayout(id) || layoutIds.some((known) => known === id);
const usual: LayoutId = 'meeting/talks';

/** A new occasion, or another look at one: room, circumstances, who comes. */
export default function OccasionDialog({ occasion: id, onClose, onDone }: Props) {
  const say = useSay();
  const { language } = useSpeaker();
  const { catalogue, names } = useEngine();
  const dispatch = useDispatch();
  const reception = useReception();
  const people = useMemo(() => peopleInOrder(reception).filter(({ status }) => status !== 'withdrawn'), [reception]);
  const present = id && reception.occasions[id];

  const [draft, setDraft] = useState<OccasionDraft>(() => {
    if (present) return draftOf(present, isLayout(present.layout) ? present.layout : usual);
    return {
      title: '',
      date: reception.date ?? '',
      start: '',
      end: '',
      place: '',
      layout: catalogue.templates.find((template) => template.id === usual)?.id ?? catalogue.templates[0]?.id ?? usual,
      settings: {},
      convention: fittingConvention(people, language, occasionsInOrder(reception)),
      given: {},
      attending: new Set(),
    };
  });
  const [chosen, setChosen] = useState(present !== undefined);
  /** Who comes as it was decided by hand; until then it is whoever usually comes to such a room. */
  const [picked, setPicked] = useState<ReadonlySet<PersonId> | undefined>(present ? draft.attending : undefined);
  const comers = useMemo(() => new Set(usualAttendees(draft.layout, people).map((person) => person.id)), [draft.layout, people]);
  const set = (change: Partial<OccasionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const attend = useCallback(
    (changed: readonly PersonId[], attends: boolean) =>
      setPicked((before) => {
        const next = new Set(before ?? comers);
        for (const person of changed) attends ? next.add(person) : next.delete(person);
        return next;
      }),
    [comers],
  );

  const template = catalogue.templates.find((one) => one.id === draft.layout);
  const attending = picked ?? comers;
  const coming = people.filter((person) => attending.has(person.id));
  // A new room is as large as its people need; what was set by hand stays.
  const asked = present ? draft.settings : { ...fittingSettings(draft.layout, coming), ...draft.settings };
  // A room of one's own has no settings: it is as it was drawn.
  const settings = template ? readSettings(template.settings, asked) : {};
  const drawn = !isFault(settings) ? catalogue.draw(draft.layout, settings) : undefined;
  const lost = drawn ? unseatedBy(present, drawn) : 0;
  const convention = chosen ? draft.convention : fittingConvention(coming, language, occasionsInOrder(reception));
  const title = draft.title.trim() || names.layout(draft.layout, language);

  const submit = () => {
    if (!drawn) return;
    const complete = { ...draft, attending, title, convention, settings: drawn.settings };
    const programme = occasionsInOrder(reception);
    const target = id ?? OccasionId.parse(crypto.randomUUID());
    const commands = present ? commandsToEdit(present, complete, drawn, programme) : commandsToAdd(target, complete, programme);
    if (!dispatch(commands, say(present ? 'do.editOccasion' : 'do.addOccasion'))) return;
    if (!present) onDone(target);
    onClose();
  };
  const note =
    lost > 0 ? say('occasion.lost', { count: lost }) : drawn && say('occasion.sum', { seats: drawn.seats.length, people: coming.length });

  return (
    <DialogFrame
      wide
      title={say(present ? 'do.editOccasion' : 'do.addOccasion')}
      onClose={onClose}
      onSubmit={submit}
      submit={say(present ? 'do.done' : 'occasion.add')}
      submitDisabled={!drawn}
      leadsTo={present ? undefined : atItsName}
      note={note}
    >
      <div className={styles.occasion}>
        <section className={styles.part} aria-label={say('occasion.layout')}>
          <h3>{say('occasion.layout')}</h3>
          <LayoutGallery value={draft.layout} onChange={(layout) => set({ layout, settings: {} })} />
        </section>
        <div className={styles.part}>
          <div className={styles.two}>
            <div className={styles.span}>
              <TextField
                label={say('occasion.title')}
                value={draft.title}
                placeholder={names.layout(draft.layout, language)}
                onChange={(value) => set({ title: value })}
                maxLength={200}
              />
            </div>
            <div className={`${styles.span} ${styles.when}`}>
              <TextField label={say('occasion.date')} type="date" value={draft.date} onChange={(date) => set({ date })} />
              <TextField label={say('occasion.start')} type="time" value={draft.start} onChange={(start) => set({ start })} />
              <TextField label={say('occasion.end')} type="time" value={draft.end} onChange={(end) => set({ end })} />
            </div>
            <div className={styles.span}>
              <TextField label={say('occasion.place')} value={draft.place} onChange={(place) => set({ place })} maxLength={200} />
            </div>
          </div>
          <section className={styles.part} aria-label={say('occasion.settings')}>
            <h3>{say('occasion.settings')}</h3>
            <div className={styles.preview}>{drawn && <LayoutSketch layout={drawn} />}</div>
            {template && (
              <div className={styles.three}>
                <SettingsForm
                  layout={draft.layout}
                  settings={template.settings}
                  value={asked}
                  onChange={(value) => set({ settings: value })}
                />
              </div>
            )}
          </section>
          <section className={styles.part} aria-label={say('occasion.circumstances')}>
            <h3>{say('occasion.circumstances')}</h3>
            <GivensForm
              layout={draft.layout}
              convention={convention}
              given={draft.given}
              onChange={(next, given) => {
                setChosen(true);
                set({ convention: next, given });
              }}
            />
            {drawn && (
              <VariantPreview
                draft={occasionOf({ ...draft, attending }, drawn)}
                before={present ?? { convention: draft.convention, given: {} }}
                isNew={!present}
              />
            )}
          </section>
          <section className={styles.part} aria-label={say('occasion.attendance')}>
            <h3>{say('occasion.attendance')}</h3>
            {people.length > 0 ? (
              <AttendanceList people={people} attending={attending} onChange={attend} />
            ) : (
              <p className={styles.muted}>{say('people.empty')}</p>
            )}
          </section>
        </div>
      </div>
    </DialogFrame>
  );
}

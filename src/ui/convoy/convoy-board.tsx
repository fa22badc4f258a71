import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../../model/occasion';
import type { EditorState } from '../editor/use-editor';
import { useEngine } from '../engine';
import type { Judgement, Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { later } from '../parts/later';
import { Segments } from '../parts/segments';
import { useSpeaker } from '../speech';
import { BoardHead } from './board-head';
import { noteOn } from './board-note';
import styles from './convoy.module.css';
import { type BoardVehicle, boardOf } from './read-column';
import { Tray } from './tray';
import { useBoardHand } from './use-board';
import { useBoardKeyboard } from './use-board-keyboard';
import { useColumnActs } from './use-column-acts';
import { useListHand } from './use-list-hand';
import { VehicleColumn } from './vehicle-column';

const VehicleDialog = later(() => import('./vehicle-dialog'));

type Props = { readonly editor: EditorState; readonly occasion: Occasion; readonly review: Review; readonly onPlan: () => void };
type Show = 'inside' | 'order' | 'plan';

/** The order of march with the inside of every vehicle below it: people and whole vehicles are carried, by hand or by keys. */
export default function ConvoyBoard({ editor, occasion, review, onPlan }: Props) {
  const speaker = useSpeaker();
  const { say, language } = speaker;
  const { judge, names } = useEngine();
  const [show, setShow] = useState<Exclude<Show, 'plan'>>('inside');
  const [open, setOpen] = useState<number>();
  const board = useRef<HTMLDivElement>(null);
  const column = useMemo(() => boardOf(review, language), [review, language]);
  const asDrawn = { ...occasion, settings: review.context.layout.settings };
  const acts = useColumnActs(asDrawn);
  const { seat: selected } = editor.selection;
  // Where nothing is selected the keys begin at the first seat of all.
  const start = column.some(({ seats }) => seats.some(({ seat }) => seat.id === selected)) ? selected : column[0]?.seats[0]?.seat.id;
  const { held, pickUp, onSeatKey, onVehicleKey } = useBoardKeyboard({
    board,
    column,
    occasion,
    acts,
    start,
    onSelect: editor.selectSeat,
  });
  const { gesture, press, lift } = useBoardHand((wish) => {
    if (wish.wish === 'march') acts.march(wish.from, wish.to);
    else if (wish.wish === 'unseat') acts.unseat(wish.person);
    else acts.seat(wish.person, wish.onto, wish.from);
  });
  useListHand(editor, {
    start: (person, pointer) => lift({ kind: 'person', person, from: seatsOf(occasion, person)[0] }, pointer),
    pickUp,
  });

  const dragged = gesture.at === 'dragging' ? gesture : undefined;
  const { load, over } = dragged ?? {};
  const carried = load?.kind === 'person' ? load.person : held;
  const judged = useMemo(() => {
    const seats = carried ? column.flatMap((vehicle) => vehicle.seats) : [];
    return new Map<SeatId, Judgement>(
      seats.map((one) => [one.seat.id, carried ? judge(occasion.id, carried, one.seat.id, language) : { allowed: true }]),
    );
  }, [carried, column, judge, occasion.id, language]);

  const roleOrType = ({ about, type }: BoardVehicle) =>
    about.role ? say('model', `convoyRole.${about.role}`) : names.settingChoice('vehicle/convoy', 'vehicles', type, language);
  const nameOf = (person: PersonId) => review.context.personOf(person)?.name ?? '';
  const onto = dragged ? over?.seat : selected;
  const note = carried && onto ? noteOn(occasion, { person: carried, onto, judgement: judged.get(onto), nameOf }, speaker) : [];
  return (
    <div className={styles.board} ref={board} data-dragging={dragged !== undefined}>
      <BoardHead editor={editor} occasion={occasion} />
      <div className={styles.lane} data-lane>
        <div className={styles.road} aria-hidden />
        <ol className={styles.vehicles} aria-label={say('programme', 'convoy.marching')}>
          {column.map((vehicle) => {
            const place = vehicle.place - 1;
            const isCarried = load?.kind === 'vehicle' && load.place === place;
            return (
              <VehicleColumn
                key={vehicle.key}
                vehicle={vehicle}
                name={roleOrType(vehicle)}
                inside={show === 'inside'}
                carried={isCarried}
                target={load?.kind === 'vehicle' && over?.vehicle === place && !isCarried}
                stateOf={(id) => ({
                  selected: id === selected,
                  start: id === start,
                  carried: carried !== undefined && occupantOf(occasion, id) === carried,
                  target: load?.kind === 'person' && over?.seat === id,
                  judgement: judged.get(id),
                })}
                press={press}
                onOpen={() => setOpen(place)}
                onVehicleKey={(event) => onVehicleKey(event, place)}
                onSeat={editor.selectSeat}
                onSeatKey={onSeatKey}
              />
            );
          })}
        </ol>
      </div>
      <Tray
        people={review.context.people.filter(({ id }) => review.context.seatsOf(id).length === 0)}
        held={held}
        press={press}
        onSelect={editor.selectPerson}
        onPickUp={pickUp}
      />
      <div className={styles.bar}>
        <Segments<Show>
          floating
          label={say('programme', 'convoy.show')}
          value={show}
          options={(['inside', 'order', 'plan'] as const).map((value) => ({ value, label: say('programme', `convoy.${value}`) }))}
          onChange={(value) => (value === 'plan' ? onPlan() : setShow(value))}
        />
        <Button small onClick={() => setOpen(acts.length)}>
          <Plus size={14} aria-hidden />
          {say('programme', 'convoy.add')}
        </Button>
        <span className={styles.hint} role="status">
          {held
            ? [say('programme', 'convoy.holding', { name: nameOf(held) }), ...note].join(language === 'en' ? '. ' : '。')
            : say('programme', 'convoy.hint')}
        </span>
      </div>
      {dragged && (
        <div className={styles.ghost} aria-hidden style={{ transform: `translate(${dragged.point.x + 10}px, ${dragged.point.y + 10}px)` }}>
          {dragged.load.kind === 'person'
            ? nameOf(dragged.load.person)
            : say('programme', 'convoy.place', { place: dragged.load.place + 1 })}
          {note.length > 0 && <small>{note.join('\n')}</small>}
        </div>
      )}
      {open !== undefined && <VehicleDialog occasion={asDrawn} place={open} onClose={() => setOpen(undefined)} />}
    </div>
  );
}

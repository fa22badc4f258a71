import { Plus } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { unseatPerson } from '../../commands/unseat-person';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../../model/occasion';
import { columnCommands, typesOf } from '../../protocol/rules/reading/column-commands';
import { dropCommands } from '../canvas/gestures/drop-commands';
import type { EditorState, ListHand } from '../editor/use-editor';
import { useEngine } from '../engine';
import { useDispatch } from '../notice';
import type { Judgement, Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { Segments } from '../parts/segments';
import { useSpeaker } from '../speech';
import type { BoardWish } from './board-gesture';
import { BoardHead } from './board-head';
import { seatKey, vehicleKey } from './board-keys';
import styles from './convoy.module.css';
import { boardOf } from './read-column';
import { Tray } from './tray';
import { useBoardHand } from './use-board';
import { VehicleColumn } from './vehicle-column';
import { walk } from './walk-board';

const VehicleDialog = lazy(() => import('./vehicle-dialog'));

type Props = { readonly editor: EditorState; readonly occasion: Occasion; readonly review: Review; readonly onPlan: () => void };
type Show = 'inside' | 'order' | 'plan';

/** The order of march with the inside of every vehicle below it: people and whole vehicles are carried, by hand or by keys. */
export default function ConvoyBoard({ editor, occasion, review, onPlan }: Props) {
  const { say, language } = useSpeaker();
  const { judge, names } = useEngine();
  const dispatch = useDispatch();
  const [show, setShow] = useState<Exclude<Show, 'plan'>>('inside');
  const [open, setOpen] = useState<number>();
  /** Somebody picked up with the keys. */
  const [held, setHeld] = useState<PersonId>();
  const board = useRef<HTMLDivElement>(null);
  const column = useMemo(() => boardOf(review, language), [review, language]);
  const { settings } = review.context.layout;
  const asDrawn = { ...occasion, settings };
  const types = typesOf(asDrawn);

  const march = (from: number, to: number) => {
    if (to < 0 || to >= types.length) return;
    const order = types.map((_, index) => ({ from: index }));
    order.splice(to, 0, ...order.splice(from, 1));
    dispatch(columnCommands(asDrawn, types, order), say('programme', 'convoy.march'));
  };
  const seat = (person: PersonId, onto: SeatId, from?: SeatId) => {
    const sitting = {
      occasion: occasion.id,
      occupant: (at: SeatId) => occupantOf(occasion, at),
      seatOf: (who: PersonId) => seatsOf(occasion, who)[0],
    };
    const commands = dropCommands({ wish: 'seat', person, onto, ...(from ? { from } : {}) }, sitting);
    if (commands.length > 0) dispatch(commands);
  };
  const carryOut = (wish: BoardWish) => {
    if (wish.wish === 'march') march(wish.from, wish.to);
    else if (wish.wish === 'unseat') dispatch([unseatPerson(occasion.id, wish.person)]);
    else seat(wish.person, wish.onto, wish.from);
  };
  const { gesture, press, lift } = useBoardHand(carryOut);
  const dragged = gesture.at === 'dragging' ? gesture : undefined;
  const carried = dragged?.load.kind === 'person' ? dragged.load.person : held;

  const judged = useMemo(() => {
    const seats = carried ? column.flatMap((vehicle) => vehicle.seats) : [];
    return new Map<SeatId, Judgement>(
      seats.map((one) => [one.seat.id, carried ? judge(occasion.id, carried, one.seat.id, language) : { allowed: true }]),
    );
  }, [carried, column, judge, occasion.id, language]);

  // Where nothing is selected the keys begin at the first seat of all.
  const selected = editor.selection.seat ?? column[0]?.seats[0]?.seat.id;
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    board.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const go = (to: SeatId) => {
    editor.selectSeat(to);
    wanted.current = `[data-board-seat="${to}"]`;
  };

  // The list of people at the left carries onto the board as onto a plan.
  const { setBoard } = editor;
  const fromList = useRef<ListHand>(undefined);
  useEffect(() => {
    fromList.current = {
      start: (person, pointer) => lift({ kind: 'person', person, from: seatsOf(occasion, person)[0] }, pointer),
      pickUp: (person) => {
        setHeld(person);
        if (selected) go(selected);
      },
    };
  });
  useEffect(() => {
    setBoard({
      start: (person, pointer) => fromList.current?.start(person, pointer),
      pickUp: (person) => fromList.current?.pickUp(person),
    });
    return () => setBoard(undefined);
  }, [setBoard]);

  const act = (at: SeatId) => {
    const sitter = occupantOf(occasion, at);
    if (held) {
      seat(held, at);
      setHeld(undefined);
    } else if (sitter) setHeld(sitter);
    go(at);
  };
  const onSeatKey = (event: KeyboardEvent, at: SeatId) => {
    const meaning = seatKey(event);
    const sitter = occupantOf(occasion, at);
    if (meaning?.does === 'walk') go(walk(column, at, meaning.step));
    else if (meaning?.does === 'take') act(at);
    else if (meaning?.does === 'putBack' && held) setHeld(undefined);
    else if (meaning?.does === 'unseat' && sitter) dispatch([unseatPerson(occasion.id, sitter)]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onVehicleKey = (event: KeyboardEvent, place: number) => {
    const meaning = vehicleKey(event);
    if (!meaning) return;
    event.preventDefault();
    event.stopPropagation();
    const to = `[data-convoy-head="${Math.max(0, Math.min(types.length - 1, place + meaning.by))}"]`;
    if (meaning.does === 'walkVehicles') return board.current?.querySelector<HTMLElement>(to)?.focus();
    wanted.current = to;
    march(place, place + meaning.by);
  };
  const roleOrType = ({ about, type }: (typeof column)[number]) =>
    about.role ? say('model', `convoyRole.${about.role}`) : names.settingChoice('vehicle/convoy', 'vehicles', type, language);
  const nameOf = (person: PersonId) => review.context.personOf(person)?.name ?? '';
  const note = dragged?.over.seat && judged.get(dragged.over.seat)?.note;
  return (
    <div className={styles.board} ref={board} data-dragging={dragged !== undefined}>
      <BoardHead editor={editor} occasion={occasion} />
      <div className={styles.lane} data-lane>
        <div className={styles.road} aria-hidden />
        <ol className={styles.vehicles} aria-label={say('programme', 'convoy.marching')}>
          {column.map((vehicle) => (
            <VehicleColumn
              key={vehicle.key}
              vehicle={vehicle}
              name={roleOrType(vehicle)}
              inside={show === 'inside'}
              carried={dragged?.load.kind === 'vehicle' && dragged.load.place === vehicle.place - 1}
              target={
                dragged?.load.kind === 'vehicle' && dragged.over.vehicle === vehicle.place - 1 && dragged.load.place !== vehicle.place - 1
              }
              stateOf={(id) => ({
                selected: id === selected,
                carried: carried !== undefined && occupantOf(occasion, id) === carried,
                target: dragged?.load.kind === 'person' && dragged.over.seat === id,
                judgement: judged.get(id),
              })}
              press={press}
              onOpen={() => setOpen(vehicle.place - 1)}
              onVehicleKey={(event) => onVehicleKey(event, vehicle.place - 1)}
              onSeat={editor.selectSeat}
              onSeatKey={onSeatKey}
            />
          ))}
        </ol>
      </div>
      <Tray
        people={review.context.people.filter(({ id }) => seatsOf(occasion, id).length === 0)}
        held={held}
        press={press}
        onSelect={editor.selectPerson}
        onPickUp={(person) => {
          setHeld(person);
          if (selected) go(selected);
        }}
      />
      <div className={styles.bar}>
        <Segments<Show>
          floating
          label={say('programme', 'convoy.show')}
          value={show}
          options={(['inside', 'order', 'plan'] as const).map((value) => ({ value, label: say('programme', `convoy.${value}`) }))}
          onChange={(value) => (value === 'plan' ? onPlan() : setShow(value))}
        />
        <Button small onClick={() => setOpen(types.length)}>
          <Plus size={14} aria-hidden />
          {say('programme', 'convoy.add')}
        </Button>
        <span className={styles.hint} role="status">
          {held ? say('programme', 'convoy.holding', { name: nameOf(held) }) : say('programme', 'convoy.hint')}
        </span>
      </div>
      {dragged && (
        <div className={styles.ghost} aria-hidden style={{ transform: `translate(${dragged.point.x + 10}px, ${dragged.point.y + 10}px)` }}>
          {dragged.load.kind === 'person'
            ? nameOf(dragged.load.person)
            : say('programme', 'convoy.place', { place: dragged.load.place + 1 })}
          {note && <small>{note}</small>}
        </div>
      )}
      {open !== undefined && (
        <Suspense fallback={null}>
          <VehicleDialog occasion={asDrawn} place={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { DrawnRoom, Furniture } from '../../model/drawn-room';
import { SeatId } from '../../model/ids';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { TextField } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { type Say, useSay } from '../speech';
import { DoorsForm, Doorway } from './doors-form';
import {
  boxAround,
  changed,
  doorOf,
  doorwayIndex,
  type Handle,
  isDoorway,
  pieceOf,
  seatHandle,
  seatOf,
  standardSeat,
  thingsAmong,
} from './handles';
import { edges, unitsOf } from './line-up';
import { MadeNumbers } from './made-numbers';
import { NumberField } from './number-field';
import { RepeatForm } from './repeat-form';
import { renamed } from './seat-numbering';
import { SeatUse } from './seat-use';
import styles from './studio.module.css';
import { TracingForm } from './tracing-form';
import type { StudioState } from './use-studio';
import type { TracingState } from './use-tracing';
import { OneDoor, SeatInVehicle, VehicleNumbers } from './vehicle-numbers';

const farthest = 200_000;

/** What is held, in numbers; with nothing held, the room itself. */
export function Inspector({ studio, tracing }: { readonly studio: StudioState; readonly tracing: TracingState }) {
  const say = useSay();
  const { held, room } = studio;
  const [only] = held;
  const turns = held.some((handle) => !isDoorway(handle) && doorOf(room, handle) === undefined);
  return (
    <div className={screen.body}>
      {held.length === 0 || !only ? (
        room.vehicle ? (
          <>
            <VehicleNumbers studio={studio} vehicle={room.vehicle} />
            <TracingForm state={tracing} />
          </>
        ) : (
          <RoomNumbers studio={studio} tracing={tracing} />
        )
      ) : (
        <>
          <p className={screen.muted}>{heldWords(studio, say)}</p>
          {held.length === 1 ? <OneThing key={only} studio={studio} handle={only} /> : <SeveralThings studio={studio} />}
          {turns && <Turning studio={studio} />}
          {turns && <RepeatForm studio={studio} />}
          <Button look="quiet" small className={controls.flush} onClick={studio.remove}>
            {say('studio.remove')}
          </Button>
        </>
      )}
    </div>
  );
}

/** 选中 2 件，共 20 席. */
function heldWords({ room, held }: StudioState, say: Say): string {
  const [count, seats] = [thingsAmong(room, held).length, held.filter((handle) => seatOf(room, handle)).length];
  return seats > 1 ? say('studio.heldWithSeats', { count, seats }) : say('studio.held', { count });
}

function RoomNumbers({ studio, tracing }: { readonly studio: StudioState; readonly tracing: TracingState }) {
  const say = useSay();
  const { room, change } = studio;
  const set = (part: Partial<DrawnRoom>) => change({ ...room, ...part });
  return (
    <>
      <h3 className={styles.group}>{say('studio.room')}</h3>
      <TextField label={say('studio.name')} value={room.name} maxLength={100} required onChange={(name) => set({ name })} />
      <div className={styles.pair}>
        <NumberField label={say('studio.width')} value={room.width} least={1000} most={farthest} onChange={(width) => set({ width })} />
        <NumberField label={say('studio.depth')} value={room.depth} least={1000} most={farthest} onChange={(depth) => set({ depth })} />
      </div>
      <TracingForm state={tracing} />
      <DoorsForm studio={studio} />
    </>
  );
}

function OneThing({ studio, handle }: { readonly studio: StudioState; readonly handle: Handle }) {
  const { room } = studio;
  const door = doorOf(room, handle);
  if (door && room.vehicle) return <OneDoor studio={studio} vehicle={room.vehicle} index={room.vehicle.doors.indexOf(door)} isHeld />;
  const doorway = doorwayIndex(handle);
  if (doorway !== undefined) return <Doorway studio={studio} number={doorway} />;
  const seat = seatOf(room, handle);
  if (seat) return <OneSeat studio={studio} seat={seat} />;
  const piece = pieceOf(room, handle);
  return piece ? <OnePiece studio={studio} handle={handle} piece={piece} /> : null;
}

function OneSeat({ studio, seat }: { readonly studio: StudioState; readonly seat: DrawnRoom['seats'][number] }) {
  const say = useSay();
  const { room, change } = studio;
  const handle = seatHandle(seat.id);
  const set = (part: Partial<typeof seat>) =>
    change(changed(room, [handle], { seat: (one) => ({ ...one, ...part }), piece: (piece) => piece }));
  const name = (id: SeatId) => {
    const names = new Map([[seat.id, id]]);
    change(renamed(room, names), [seatHandle(id)], names);
  };
  return (
    <>
      <SeatName seat={seat.id} taken={room.seats.map(({ id }) => id)} onName={name} />
      <div className={styles.pair}>
        <NumberField label="x" value={seat.x} least={-farthest} most={farthest} onChange={(x) => set({ x })} />
        <NumberField label="y" value={seat.y} least={-farthest} most={farthest} onChange={(y) => set({ y })} />
        <NumberField label={say('studio.facing')} value={seat.facing} least={0} most={360} onChange={(facing) => set({ facing })} />
        <NumberField
          label={say('studio.width')}
          value={seat.width ?? standardSeat}
          least={200}
          most={3000}
          onChange={(width) => set({ width })}
        />
      </div>
      {room.vehicle && <SeatInVehicle studio={studio} vehicle={room.vehicle} seat={seat} />}
      <SeatUse
        seats={[seat]}
        inVehicle={room.vehicle !== undefined}
        onChange={(use) => change(changed(room, [handle], { seat: use, piece: (piece) => piece }))}
      />
    </>
  );
}

type NameProps = { readonly seat: SeatId; readonly taken: readonly SeatId[]; readonly onName: (id: SeatId) => void };

/** A name counts as soon as it is one, and no other seat has it. */
function SeatName({ seat, taken, onName }: NameProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string>(seat);
  const read = SeatId.safeParse(typed.trim().toUpperCase());
  const trouble = !read.success
    ? say('studio.seatNameHint')
    : read.data !== seat && taken.includes(read.data)
      ? say('studio.seatTaken')
      : undefined;
  return (
    <TextField
      label={say('studio.seatName')}
      value={typed}
      trouble={trouble}
      onChange={setTyped}
      onBlur={() => {
        if (read.success && !trouble && read.data !== seat) onName(read.data);
      }}
    />
  );
}

type PieceProps = { readonly studio: StudioState; readonly handle: Handle; readonly piece: Furniture };

function OnePiece({ studio, handle, piece }: PieceProps) {
  const say = useSay();
  const set = (next: Furniture) => studio.change(changed(studio.room, [handle], { seat: (seat) => seat, piece: () => next }));
  const caption = piece.caption ?? '';
  return (
    <>
      <TextField
        label={say('studio.caption')}
        value={caption}
        maxLength={60}
        onChange={(text) => {
          const { caption: _, ...bare } = piece;
          set(text === '' ? bare : { ...bare, caption: text });
        }}
      />
      <div className={styles.pair}>
        <NumberField label="x" value={piece.x} least={-farthest} most={farthest} onChange={(x) => set({ ...piece, x })} />
        <NumberField label="y" value={piece.y} least={-farthest} most={farthest} onChange={(y) => set({ ...piece, y })} />
        {piece.kind === 'rectangle' && (
          <>
            <NumberField
              label={say('studio.width')}
              value={piece.width}
              least={10}
              most={farthest}
              onChange={(width) => set({ ...piece, width })}
            />
            <NumberField
              label={say('studio.depth')}
              value={piece.height}
              least={10}
              most={farthest}
              onChange={(height) => set({ ...piece, height })}
            />
          </>
        )}
        {piece.kind === 'circle' && (
          <NumberField
            label={say('studio.diameter')}
            value={piece.radius * 2}
            least={20}
            most={farthest}
            onChange={(diameter) => set({ ...piece, radius: diameter / 2 })}
          />
        )}
        {piece.kind !== 'circle' && (
          <NumberField
            label={say('studio.turn')}
            value={piece.turn ?? 0}
            least={-360}
            most={360}
            onChange={(turn) => set({ ...piece, turn })}
          />
        )}
      </div>
    </>
  );
}

function SeveralThings({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  const { room, held, move } = studio;
  const box = boxAround(room, held);
  if (!box) return null;
  const units = unitsOf(room, held).length;
  const seats = held.flatMap((handle) => seatOf(room, handle) ?? []);
  return (
    <>
      <div className={styles.pair}>
        <NumberField label="x" value={box.x} least={-farthest} most={farthest} onChange={(x) => move(x - box.x, 0)} />
        <NumberField label="y" value={box.y} least={-farthest} most={farthest} onChange={(y) => move(0, y - box.y)} />
      </div>
      {seats.length > 0 && (
        <SeatUse
          seats={seats}
          inVehicle={room.vehicle !== undefined}
          onChange={(use) => studio.change(changed(room, held, { seat: use, piece: (piece) => piece }))}
        />
      )}
      <MadeNumbers studio={studio} />
      {units > 1 && (
        <fieldset className={styles.tools}>
          <legend>{say('studio.lineUp')}</legend>
          {edges.map((edge) => (
            <Button key={edge} small onClick={() => studio.lineUp(edge)}>
              {say(`studio.edge.${edge}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {units > 2 && (
        <fieldset className={styles.tools}>
          <legend>{say('studio.spread')}</legend>
          <Button small onClick={() => studio.spread('x')}>
            {say('studio.across')}
          </Button>
          <Button small onClick={() => studio.spread('y')}>
            {say('studio.down')}
          </Button>
        </fieldset>
      )}
    </>
  );
}

const turns = [-90, -15, 15, 90] as const;

function Turning({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  return (
    <fieldset className={styles.tools}>
      <legend>{say('studio.turning')}</legend>
      {turns.map((degrees) => (
        <Button key={degrees} small onClick={() => studio.turn(degrees)}>
          {degrees > 0 ? `+${degrees}°` : `−${-degrees}°`}
        </Button>
      ))}
    </fieldset>
  );
}

import { type CSSProperties, useMemo, useRef } from 'react';
import type { Point } from '../../geometry/point';
import { around } from '../../geometry/rectangle';
import { ownVehicle } from '../../layouts/own-vehicle';
import { doorsOf, leavesOf, nameOfDoorAt, wallRuns } from '../../layouts/walls';
import type { DrawnRoom, DrawnVehicle } from '../../model/drawn-room';
import type { SeatId } from '../../model/ids';
import { PaintedAll } from '../parts/painted';
import { Progress } from '../parts/progress';
import { useSay } from '../speech';
import { Clearances } from './clearances';
import { doorsIn, gripOf } from './doors';
import { DrawnThings, useThingsLater } from './drawn-things';
import { gripsOf } from './grips';
import { boxAround, boxOf, doorHandle, doorwayHandle, type Handle, isDoorway } from './handles';
import styles from './studio.module.css';
import type { Measure } from './tracing';
import { useBoard } from './use-board';
import type { StudioState } from './use-studio';
import type { TracingState } from './use-tracing';
import { ZoomBar } from './zoom-bar';

type Props = {
  readonly studio: StudioState;
  readonly ranks: ReadonlyMap<SeatId, number>;
  readonly tracing: TracingState;
  readonly onLeave: () => void;
};

/** What stands around the room on the board. Millimeters. */
const margin = 900;
/** About as high as the board is on the screen; lines are as thick as they would be there. */
const boardPixels = 800;

/** The drawing board: floor with its grid, what stands on it, what is held, and the lines that things are held to. */
export function StudioFloor({ studio, ranks, tracing: state, onLeave }: Props) {
  const say = useSay();
  const isFurnished = useThingsLater();
  const paper = useRef<SVGSVGElement>(null);
  const { tracing, measure } = state;
  const { shown, pencil, step } = studio;
  const { room, held, guides } = shown;
  // What lies under the paper is seen whole, also where it is larger than the room.
  const seen = around([{ x: 0, y: 0, width: room.width, height: room.depth }, ...(state.laid && !state.isHidden ? [state.laid] : [])]);
  const view = { x: seen.x - margin, y: seen.y - margin, width: seen.width + margin * 2, height: seen.height + margin * 2 };

  const frame = useRef<HTMLDivElement>(null);
  const { zoom, zooms, pixel, hands } = useBoard({ frame, paper, studio, tracing: state, view });
  const away = awayFromWall(pixel);
  const box = held.length > 0 && !held.some(isDoorway) && !room.vehicle ? boxAround(room, held) : undefined;

  return (
    <>
      <div ref={frame} className={styles.board}>
        <svg
          ref={paper}
          className={`${styles.floor} ${measure ? styles.measuring : ''} ${state.isCarried ? styles.carrying : ''}`}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%`, '--pixel': pixel } as CSSProperties}
          role="img"
          aria-label={say('studio.floor', { name: room.name, seats: room.seats.length, pieces: room.furniture.length })}
          {...hands}
        >
          {room.vehicle ? (
            <Coachwork room={room} vehicle={room.vehicle} />
          ) : (
            <rect className={styles.ground} x={0} y={0} width={room.width} height={room.depth} />
          )}
          {tracing && !state.isHidden && (
            <image
              href={tracing.address}
              x={tracing.x}
              y={tracing.y}
              width={tracing.width}
              height={tracing.height}
              className={styles.traced}
              opacity={tracing.strength}
              preserveAspectRatio="none"
            />
          )}
          <Grid room={room} step={step} />
          {!room.vehicle && <Walls room={room} pixel={pixel} />}
          {!room.vehicle &&
            doorsIn(room).map((door, index) => {
              const handle = doorwayHandle(index);
              return (
                <rect
                  data-doorway={index}
                  key={handle}
                  className={held.includes(handle) ? styles.heldDoor : styles.doorway}
                  {...gripOf(room, door)}
                  rx={60}
                />
              );
            })}
          {room.vehicle?.doors.map((_, index) => {
            const handle = doorHandle(index);
            return (
              <rect
                data-door={index}
                key={handle}
                className={held.includes(handle) ? styles.heldDoor : styles.doorway}
                {...boxOf(room, handle)}
                rx={60}
              />
            );
          })}
          {isFurnished && <DrawnThings room={room} held={held} ranks={ranks} pixel={pixel} />}
          {guides.map(({ axis, at }) => (
            <line
              key={`${axis}${at}`}
              className={styles.guide}
              {...(axis === 'x'
                ? { x1: at, x2: at, y1: view.y, y2: view.y + view.height }
                : { y1: at, y2: at, x1: view.x, x2: view.x + view.width })}
            />
          ))}
          {box && <Clearances room={room} box={box} pixel={pixel} />}
          {pencil.at === 'resting' && !measure && !state.isCarried && <Grips room={room} held={held} pixel={pixel} />}
          {pencil.at === 'framing' && <rect className={styles.frame} {...pencil.box} />}
          {measure && <Measured measure={measure} span={Math.max(room.width, room.depth)} />}
          <text className={styles.measure} x={room.width / 2} y={-away} textAnchor="middle">
            {say('studio.millimeters', { count: Math.round(room.width) })}
          </text>
          <text className={styles.measure} transform={`translate(${-away} ${besideLeftDoors(room)}) rotate(-90)`} textAnchor="middle">
            {say('studio.millimeters', { count: Math.round(room.depth) })}
          </text>
        </svg>
      </div>
      {!isFurnished && (
        <div className={styles.laying}>
          <Progress late label={say('studio.laying', { count: room.seats.length })} cancel={say('do.cancel')} onCancel={onLeave} />
        </div>
      )}
      <ZoomBar zoom={zoom} zooms={zooms} />
    </>
  );
}

/** Squares at the edges of a piece, and a disc above whatever can be turned. */
function Grips({ room, held, pixel }: { readonly room: DrawnRoom; readonly held: readonly Handle[]; readonly pixel: number }) {
  const half = 4 * pixel;
  return (
    <g className={styles.grips} aria-hidden>
      {gripsOf(room, held, pixel).map((grip) => {
        const { x, y } = grip.at;
        return grip.pulls === 'turn' ? (
          <g key="turn">
            <line x1={x} x2={x} y1={y} y2={y + 22 * pixel} />
            <circle data-grip="turn" cx={x} cy={y} r={5 * pixel} />
          </g>
        ) : (
          <rect
            key={`${grip.x}/${grip.y}`}
            data-grip={`${grip.x}/${grip.y}`}
            x={x - half}
            y={y - half}
            width={2 * half}
            height={2 * half}
          />
        );
      })}
    </g>
  );
}

/** The ends of a length that is measured, and the line between them. */
function Measured({ measure: { from, to }, span }: { readonly measure: Measure; readonly span: number }) {
  const arm = span / 80;
  const cross = ({ x, y }: Point) => `M${x - arm} ${y}H${x + arm}M${x} ${y - arm}V${y + arm}`;
  const ends = [from, to].flatMap((end) => (end ? [cross(end)] : []));
  return <path className={styles.guide} d={`${ends.join('')}${from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : ''}`} />;
}

/** Shell, glass, doors and wheel, as they will be drawn. */
function Coachwork({ room, vehicle }: { readonly room: DrawnRoom; readonly vehicle: DrawnVehicle }) {
  const shapes = useMemo(() => ownVehicle(room, vehicle, 'open', []).shapes(), [room, vehicle]);
  return (
    <g transform={`translate(${room.width / 2} 0)`}>
      <PaintedAll shapes={shapes} pixel={Math.max(room.depth, 3 * room.width) / boardPixels} />
    </g>
  );
}

/** A line every step; in a large room only every meter, so that the floor stays calm. */
function Grid({ room, step }: { readonly room: DrawnRoom; readonly step: number }) {
  if (step === 0) return null;
  const every = Math.max(room.width, room.depth) / step > 60 ? 1000 : step;
  const lines = (length: number) => Array.from({ length: Math.floor(length / every) }, (_, index) => (index + 1) * every);
  return (
    <g className={styles.grid}>
      {lines(room.width).map((x) => (
        <line key={`x${x}`} x1={x} x2={x} y1={0} y2={room.depth} />
      ))}
      {lines(room.depth).map((y) => (
        <line key={`y${y}`} x1={0} x2={room.width} y1={y} y2={y} />
      ))}
    </g>
  );
}

/** How far outside the walls words are written. Millimeters. */
const awayFromWall = (pixel: number): number => Math.max(200, 10 * pixel);

/** Where on the left the depth is written: in the middle, or out of the way of a door there. */
const besideLeftDoors = (room: DrawnRoom): number => room.depth * (doorsOf(room).some(({ turn }) => turn === 90) ? 0.9 : 0.5);

/** Walls, open where the doors are; of several doors the one that ranks the seats says so. */
function Walls({ room, pixel }: { readonly room: DrawnRoom; readonly pixel: number }) {
  const say = useSay();
  const doors = doorsOf(room);
  if (doors.length === 0) return <rect className={styles.edge} x={0} y={0} width={room.width} height={room.depth} />;
  return (
    <g>
      <path
        className={styles.wall}
        d={wallRuns(room)
          .map(([from, to]) => `M${from.x} ${from.y}L${to.x} ${to.y}`)
          .join('')}
      />
      {doors.map((door) => {
        const { at, turn, width, entrance } = door;
        // Written on the line below its place, so that a word under the room stands lower.
        const name = nameOfDoorAt(door, awayFromWall(pixel) + (door.turn === 0 ? 10 * pixel : 0));
        return (
          <g key={`${turn}/${at.x}/${at.y}`} className={entrance ? styles.entrance : undefined}>
            <path
              className={styles.leaf}
              transform={`translate(${at.x} ${at.y}) rotate(${turn})`}
              d={leavesOf(width)
                .map(({ hinge, free, sweep }) => `M${hinge} 0V${-Math.abs(free - hinge)}${sweep}`)
                .join('')}
            />
            <text
              className={styles.measure}
              transform={`translate(${name.x} ${name.y}) rotate(${turn === 90 || turn === 270 ? -90 : 0})`}
              textAnchor="middle"
            >
              {say(entrance && doors.length > 1 ? 'studio.entrance' : 'studio.door')}
            </text>
          </g>
        );
      })}
    </g>
  );
}

import { memo, startTransition, useEffect, useState } from 'react';
import { roleMark } from '../../drawing/role-mark';
import { stepped } from '../../geometry/facing';
import type { Language } from '../../i18n/speak';
import { furnitureOf } from '../../layouts/own';
import type { DrawnRoom, DrawnSeat, Furniture } from '../../model/drawn-room';
import type { SeatId } from '../../model/ids';
import { PaintedAll } from '../parts/painted';
import { useSpeaker } from '../speech';
import { backOf, type Handle, pieceHandle, seatHandle, standardSeat } from './handles';
import styles from './studio.module.css';

type Props = {
  readonly room: DrawnRoom;
  readonly held: readonly Handle[];
  readonly ranks: ReadonlyMap<SeatId, number>;
  readonly pixel: number;
};

/** A hall has thousands of things: when the board opens they come after floor, tools and the way out, which answer meanwhile. */
export function useThingsLater(): boolean {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => startTransition(() => setOpen(true)), []);
  return isOpen;
}

/** Everything that stands in the room, each thing drawn again only when it has changed. */
export function DrawnThings({ room, held, ranks, pixel }: Props) {
  const { language } = useSpeaker();
  const holds = new Set(held);
  return (
    <>
      {room.furniture.map((piece, index) => (
        <DrawnPiece key={pieceHandle(index)} piece={piece} held={holds.has(pieceHandle(index))} pixel={pixel} />
      ))}
      {room.seats.map((seat) => (
        <DrawnChair
          key={seat.id}
          seat={seat}
          held={holds.has(seatHandle(seat.id))}
          rank={ranks.get(seat.id)}
          drives={room.vehicle?.driver === seat.id}
          pixel={pixel}
          language={language}
        />
      ))}
    </>
  );
}

type PieceProps = { readonly piece: Furniture; readonly held: boolean; readonly pixel: number };

const DrawnPiece = memo(function DrawnPiece({ piece, held, pixel }: PieceProps) {
  return (
    <g className={held ? styles.heldPiece : styles.piece}>
      <PaintedAll shapes={furnitureOf(piece)} pixel={pixel} />
    </g>
  );
});

/** From the back of a seat to the middle of the disc with its rank, or the sign of whom it is kept for. Millimeters. */
const discAway = 85;

/** Height of a seat's name in millimeters, and the least at which it can be read in screen pixels. */
const [nameHeight, leastName] = [140, 6];
/** Half of the disc with a rank, in millimeters and at least in screen pixels: the rank is what one looks for, also in a large room. */
const [discHalf, leastDisc] = [105, 7];
/** Further away than this the discs of a row would touch. Millimeters in one pixel. */
const tooFar = 36;

const partyStyle = { guest: styles.guest, host: styles.host, none: '' };

type ChairProps = {
  readonly seat: DrawnSeat;
  readonly held: boolean;
  readonly rank: number | undefined;
  readonly drives: boolean;
  readonly pixel: number;
  readonly language: Language;
};

const DrawnChair = memo(function DrawnChair({ seat, held, rank, drives, pixel, language }: ChairProps) {
  const { width = standardSeat, depth = standardSeat, facing, x, y, keptFor } = seat;
  const work = drives ? 'driver' : keptFor;
  const sign = work ? roleMark(work, language) : rank;
  const back = backOf(seat);
  // Behind the back, so that it never lies on the name.
  const half = pixel > tooFar ? discHalf : Math.max(discHalf, leastDisc * pixel);
  const beyond = stepped(back, facing, 0, discHalf - half - discAway);
  return (
    <g className={`${styles.seat} ${partyStyle[seat.party ?? 'none']} ${held ? styles.heldSeat : ''}`} data-seat={seat.id}>
      <g transform={`translate(${x} ${y}) rotate(${facing})`}>
        <rect x={-width / 2} y={-depth / 2} width={width} height={depth} rx={70} />
        <line className={styles.back} x1={-width / 2 + 60} x2={width / 2 - 60} y1={depth / 2} y2={depth / 2} />
      </g>
      {nameHeight >= leastName * pixel && (
        <text className={styles.seatName} x={x} y={y} fontSize={nameHeight} textAnchor="middle" dominantBaseline="central">
          {seat.id}
        </text>
      )}
      {sign !== undefined && (
        <g transform={`translate(${beyond.x} ${beyond.y})`}>
          <circle className={styles.disc} r={half} />
          {pixel <= tooFar && (
            <text className={styles.rank} fontSize={half * 1.15} textAnchor="middle" dominantBaseline="central">
              {sign}
            </text>
          )}
        </g>
      )}
    </g>
  );
});

import { PaintedAll } from '../parts/painted';
import { useSay } from '../speech';
import type { HonorPicture, HonorSeat } from './book-port';
import { PictureFrame, pixelIn } from './picture';
import styles from './picture.module.css';

type Props = {
  readonly picture: HonorPicture;
  readonly label: string;
  /** Mark the seats that rank otherwise: a ring, and old → new beneath. */
  readonly marks?: boolean;
  readonly box?: keyof typeof boxes;
};

/** About as large as the drawing stands on its page: lines and words are measured in its pixels. */
export const boxes = {
  half: { width: 380, height: 304 },
  whole: { width: 800, height: 364 },
  broad: { width: 720, height: 240 },
  small: { width: 440, height: 224 },
} as const;

/** A room with the honor number of every seat: guests filled, hosts outlined, roles in a square, as on the plan. */
export function HonorDrawing({ picture, label, marks = false, box = 'half' }: Props) {
  const say = useSay();
  const { frame, room, seats } = picture;
  const pixel = pixelIn(frame, boxes[box]);
  return (
    <PictureFrame frame={frame} label={label}>
      <PaintedAll shapes={room} pixel={pixel} />
      {seats.map((seat) => (
        <Place key={seat.seat} seat={seat} pixel={pixel} marked={marks && seat.was !== undefined} none={say('rulebook.compare.none')} />
      ))}
    </PictureFrame>
  );
}

function Place({
  seat: { at, size, order, text, was },
  pixel,
  marked,
  none,
}: {
  readonly seat: HonorSeat;
  readonly pixel: number;
  readonly marked: boolean;
  readonly none: string;
}) {
  const radius = Math.min(size * 0.42, Math.max(11 * pixel, size * 0.3));
  const type = radius * (text.length > 2 ? 0.8 : 1.1);
  const note = Math.max(9.5 * pixel, radius * 0.72);
  const first = text === '1' ? styles.first : '';
  return (
    <g strokeWidth={1.2 * pixel}>
      {marked && <circle cx={at.x} cy={at.y} r={radius + 3.5 * pixel} className={styles.ring} strokeWidth={1.6 * pixel} />}
      {order === 'role' ? (
        <rect
          x={at.x - radius * 0.9}
          y={at.y - radius * 0.9}
          width={radius * 1.8}
          height={radius * 1.8}
          rx={radius * 0.3}
          className={styles.role}
        />
      ) : (
        <circle
          cx={at.x}
          cy={at.y}
          r={radius}
          className={styles[order === 'other' ? 'any' : order]}
          strokeDasharray={order === 'none' || order === 'free' ? `${3 * pixel} ${2.5 * pixel}` : undefined}
        />
      )}
      {order === 'free' && (
        <path
          className={styles.free}
          d={`M${at.x - radius * 0.45} ${at.y - radius * 0.45} L${at.x + radius * 0.45} ${at.y + radius * 0.45} M${at.x + radius * 0.45} ${at.y - radius * 0.45} L${at.x - radius * 0.45} ${at.y + radius * 0.45}`}
        />
      )}
      {text && (
        <text
          x={at.x}
          y={at.y + type * 0.36}
          fontSize={type}
          strokeWidth={0}
          className={`${styles.number} ${styles[order === 'other' ? 'any' : order]} ${first}`}
        >
          {text}
        </text>
      )}
      {marked && (
        <text x={at.x} y={at.y + radius + 4 * pixel + note} fontSize={note} strokeWidth={3 * pixel} className={styles.was}>
          {`${was || none}→${text || none}`}
        </text>
      )}
    </g>
  );
}

import type { Drawing } from '../../drawing/drawing';
import { levelOf, seatShapes } from '../../drawing/seat-shapes';
import { around, grown, type Rectangle } from '../../geometry/rectangle';
import { PaintedAll } from '../parts/painted';
import styles from './picture.module.css';

/** Millimeters in one pixel when the frame fills a box of this size. */
export const pixelIn = ({ width, height }: Rectangle, box: { readonly width: number; readonly height: number }): number =>
  Math.max(width / box.width, height / box.height);

type FrameProps = {
  readonly frame: Rectangle;
  readonly label: string;
  readonly children: React.ReactNode;
};

/** The sheet that a small drawing lies on. */
export function PictureFrame({ frame, label, children }: FrameProps) {
  return (
    <svg className={styles.picture} viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      {children}
    </svg>
  );
}

/** About as large as an example stands on its page. */
const exampleBox = { width: 380, height: 304 };
/** Beyond this many millimeters in a pixel the names of a room shown whole are too small to read … */
const coarsest = 17.5;
/** … and coming nearer must be worth the walls and the door that are lost. */
const worthwhile = 1.2;

/** The whole room where it is small; otherwise the seats and what stands among them, so that their names are read. */
function sight({ frame, seats }: Drawing): Rectangle {
  if (pixelIn(frame, exampleBox) <= coarsest) return frame;
  const close = grown(around(seats.map(({ plate }) => plate)), 360);
  if (pixelIn(frame, exampleBox) < worthwhile * pixelIn(close, exampleBox)) return frame;
  const x = Math.max(frame.x, close.x);
  const y = Math.max(frame.y, close.y);
  return {
    x,
    y,
    width: Math.min(frame.x + frame.width, close.x + close.width) - x,
    height: Math.min(frame.y + frame.height, close.y + close.height) - y,
  };
}

/** One occasion as the plan and the paper draw it, at the size of an illustration. */
export function PlanPicture({ drawing, label }: { readonly drawing: Drawing; readonly label: string }) {
  const frame = sight(drawing);
  const pixel = pixelIn(frame, exampleBox);
  return (
    <PictureFrame frame={frame} label={label}>
      <PaintedAll shapes={drawing.room} pixel={pixel} />
      {drawing.seats.map((seat) => (
        <g key={seat.seat}>
          <PaintedAll shapes={seatShapes(seat, { level: levelOf(seat, 1 / pixel), pixel, ids: true })} pixel={pixel} />
        </g>
      ))}
    </PictureFrame>
  );
}

import type { Drawing } from '../../drawing/drawing';
import { levelOf, seatShapes } from '../../drawing/seat-shapes';
import { around, grown, type Rectangle } from '../../geometry/rectangle';
import type { Line, Paint, Shape } from '../../geometry/shape';
import { useSpeaker } from '../speech';
import styles from './picture.module.css';

const color = (paint: Paint | undefined): string => {
  if (!paint || paint === 'none') return 'none';
  if (paint === 'ink') return 'var(--ink-1)';
  return paint === 'ink-soft' ? 'var(--ink-2)' : `var(--${paint})`;
};

/** Screen pixels, as on the plan. */
const weights = { heavy: 1.5, thin: 1, wall: 2.5 } as const;

const lineOf = ({ fill, stroke, weight = 'thin', dashed }: Line, pixel: number) => ({
  fill: color(fill),
  stroke: color(stroke),
  strokeWidth: weights[weight] * pixel,
  ...(dashed ? { strokeDasharray: `${3 * pixel} ${2.5 * pixel}` } : {}),
});

/** Words under 7 px are dust. */
const leastWords = 7;

export function Painted({ shape, pixel }: { readonly shape: Shape; readonly pixel: number }) {
  const { speak, knows } = useSpeaker();
  switch (shape.kind) {
    case 'path':
      return <path d={shape.d} {...lineOf(shape, pixel)} />;
    case 'rectangle':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...lineOf(shape, pixel)} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...lineOf(shape, pixel)} />;
    case 'group':
      return (
        <g transform={`translate(${shape.at.x} ${shape.at.y}) rotate(${shape.turn})`}>
          <PaintedAll shapes={shape.shapes} pixel={pixel} />
        </g>
      );
    default: {
      const key = shape.kind === 'caption' ? `caption.${shape.key}` : '';
      const words = shape.kind === 'text' ? shape.text : knows('layouts', key) ? speak('layouts', key) : '';
      const { size } = shape;
      if (size < leastWords * pixel) return null;
      return (
        <text
          x={shape.x}
          // The middle of Han and of capitals lies 0.36 em above the base line.
          y={shape.y + size * 0.36}
          fontSize={size}
          fill={shape.kind === 'caption' ? 'var(--furniture-text)' : color(shape.paint)}
          fontWeight={shape.kind === 'text' && shape.strong ? 600 : 400}
          textAnchor={(shape.kind === 'text' && shape.align) || 'middle'}
        >
          {words}
        </text>
      );
    }
  }
}

export function PaintedAll({ shapes, pixel }: { readonly shapes: readonly Shape[]; readonly pixel: number }) {
  return shapes.map((shape, index) => <Painted key={index} shape={shape} pixel={pixel} />);
}

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
const exampleBox = { width: 380, height: 264 };
/** Beyond this the names of a room shown whole would be too small to read. */
const coarsest = 17.5;

/** The whole room where it is small; otherwise the seats and what stands among them, so that their names are read. */
function sight({ frame, seats }: Drawing): Rectangle {
  if (pixelIn(frame, exampleBox) <= coarsest) return frame;
  const close = grown(around(seats.map(({ plate }) => plate)), 480);
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
          <PaintedAll shapes={seatShapes(seat, { level: levelOf(seat, 1 / pixel), pixel, ids: pixel < 16 })} pixel={pixel} />
        </g>
      ))}
    </PictureFrame>
  );
}

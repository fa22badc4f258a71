import { drawOccasion } from '../../src/drawing/draw-occasion';
import { seatShapes } from '../../src/drawing/seat-shapes';
import { grown } from '../../src/geometry/rectangle';
import type { Paint, Shape } from '../../src/geometry/shape';
import type { SeatCanvasProps } from '../../src/ui/editor/plan-port';
import { useEngine, useReception } from '../../src/ui/engine';
import { useSpeaker } from '../../src/ui/speech';

/** The plan without its gestures, for tests and pictures of the screens around it: seats are buttons of an SVG. */
export function PlainCanvas({ occasion, selected, onSelect, ordering }: SeatCanvasProps) {
  const engine = useEngine();
  const { language } = useSpeaker();
  useReception();
  const { context, findings } = engine.review(occasion);
  const drawing = drawOccasion({ context, findings, language });
  const frame = grown(drawing.frame, 700);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset
    <svg
      data-plan
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      style={{ width: '100%', height: '100%' }}
      aria-label={context.occasion.title}
      role="group"
    >
      <title>{context.occasion.title}</title>
      {drawing.room.map((shape, index) => (
        <Painted key={index} shape={shape} />
      ))}
      {drawing.seats.map((seat) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of an SVG cannot be a button element
        <g
          key={seat.seat}
          role="button"
          tabIndex={-1}
          aria-label={`${seat.lines.map(({ text }) => text).join(' ')} ${seat.mark?.text ?? ''} ${seat.seat} ${seat.fullName ?? ''}`}
          aria-pressed={seat.seat === selected}
          onClick={() => (ordering?.onPick ?? onSelect)(seat.seat)}
          onKeyDown={(event) => event.key === 'Enter' && (ordering?.onPick ?? onSelect)(seat.seat)}
        >
          {[...seat.body, ...seatShapes(seat)].map((shape, index) => (
            <Painted key={index} shape={shape} />
          ))}
          {seat.seat === selected && (
            <rect
              x={seat.plate.x - 40}
              y={seat.plate.y - 40}
              width={seat.plate.width + 80}
              height={seat.plate.height + 80}
              rx={110}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={26}
            />
          )}
        </g>
      ))}
    </svg>
  );
}

const color = (paint: Paint | undefined): string => {
  if (!paint || paint === 'none') return 'none';
  if (paint === 'ink') return 'var(--ink-1)';
  return paint === 'ink-soft' ? 'var(--ink-3)' : `var(--${paint})`;
};
const widths = { heavy: 24, thin: 12, wall: 40 } as const;
type Outlined = Extract<Shape, { readonly stroke?: Paint }>;
const line = ({ fill, stroke, weight = 'thin', dashed }: Pick<Outlined, 'fill' | 'stroke' | 'weight' | 'dashed'>) => ({
  fill: color(fill),
  stroke: color(stroke),
  strokeWidth: widths[weight],
  ...(dashed ? { strokeDasharray: '40 40' } : {}),
});

function Painted({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return <path d={shape.d} {...line(shape)} />;
    case 'rectangle':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...line(shape)} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...line(shape)} />;
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fill={color(shape.paint)}
          fontWeight={shape.strong ? 600 : 400}
          textAnchor={shape.align ?? 'middle'}
          dominantBaseline="central"
        >
          {shape.text}
        </text>
      );
    case 'group':
      return (
        <g transform={`translate(${shape.at.x} ${shape.at.y}) rotate(${shape.turn})`}>
          {shape.shapes.map((inner, index) => (
            <Painted key={index} shape={inner} />
          ))}
        </g>
      );
    default:
      return null;
  }
}

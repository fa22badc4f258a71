import type { Line, Paint, Shape } from '../../geometry/shape';
import { useSpeaker } from '../speech';

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

type Lettering = Extract<Shape, { readonly kind: 'text' | 'caption' }>;

/** Words by themselves: only they ask for the language, of thousands of shapes a few. */
function Words({ shape, pixel }: { readonly shape: Lettering; readonly pixel: number }) {
  const { speak, knows } = useSpeaker();
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

function Painted({ shape, pixel }: { readonly shape: Shape; readonly pixel: number }) {
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
    default:
      return <Words shape={shape} pixel={pixel} />;
  }
}

/** Shapes of a drawing as they look on the screen. `pixel`: millimeters in one pixel. */
export function PaintedAll({ shapes, pixel }: { readonly shapes: readonly Shape[]; readonly pixel: number }) {
  return shapes.map((shape, index) => <Painted key={index} shape={shape} pixel={pixel} />);
}

import { around, centered } from '../../geometry/rectangle';
import type { Shape } from '../../geometry/shape';
import type { Layout } from '../../layouts/layout';
import styles from './layout-sketch.module.css';

/** A room or vehicle at the size of a stamp: furniture in outline, seats as dots. */
export function LayoutSketch({ layout }: { readonly layout: Layout }) {
  const { frame, seats, furniture } = layout;
  const places = seats.map(({ at, width, depth }) => centered(at, Math.max(width, depth), Math.max(width, depth)));
  const box = places.length > 0 ? around([...places, ...(layout.id.startsWith('vehicle') ? [frame] : [])]) : frame;
  const margin = Math.max(box.width, box.height) * 0.14;
  const line = Math.max(box.width, box.height * 1.5) / 110;
  const [x, y, width, height] = [box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin];
  const view = `${x} ${y} ${width} ${height}`;
  return (
    <svg className={styles.sketch} viewBox={view} aria-hidden="true" strokeWidth={line}>
      <svg x={x} y={y} width={width} height={height} viewBox={view} aria-hidden="true">
        {furniture.map((shape, index) => (
          <Sketched key={index} shape={shape} />
        ))}
        {seats.map(({ id, at, side, width, body }) => (
          <circle
            key={id}
            className={styles[partyOfSide(layout, side)]}
            cx={at.x}
            cy={at.y}
            r={body === 'standing' ? width * 0.3 : Math.min(width * 0.42, Math.max(box.width, box.height) / 26)}
          />
        ))}
      </svg>
    </svg>
  );
}

/** Only a hint: where a room has two sides, the one that faces the door is the guests'. */
function partyOfSide({ id }: Layout, side: string): 'guest' | 'host' | 'plain' {
  if (id !== 'meeting/talks' && id !== 'meeting/courtesy-call') return 'plain';
  return side.startsWith('N') || side.startsWith('E') ? 'guest' : 'host';
}

function Sketched({ shape }: { readonly shape: Shape }) {
  // Floor and walls only frame what is seen anyway.
  if ('stroke' in shape && (shape.stroke === 'wall' || shape.weight === 'wall')) return null;
  if ('fill' in shape && (shape.fill === 'wall' || shape.fill === 'paper')) return null;
  switch (shape.kind) {
    case 'path':
      return <path d={shape.d} className={shape.fill && shape.fill !== 'none' ? styles.solid : styles.line} />;
    case 'rectangle':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} className={styles.solid} />;
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} className={styles.solid} />;
    case 'group':
      return (
        <g transform={`translate(${shape.at.x} ${shape.at.y}) rotate(${shape.turn})`}>
          {shape.shapes.map((inner, index) => (
            <Sketched key={index} shape={inner} />
          ))}
        </g>
      );
    default:
      return null; // words are too small to read here
  }
}

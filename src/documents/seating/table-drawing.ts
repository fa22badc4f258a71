import type { Drawing } from '../../drawing/drawing';
import { around, grown } from '../../geometry/rectangle';
import type { Shape } from '../../geometry/shape';

/** One table of a hall for itself: its top with its name, and the places around it. */
export function tableDrawing({ tables, seats, ...whole }: Drawing, id: string, label: string): Drawing {
  const here = seats.filter(({ block }) => block === id);
  if (id === '' || here.length === 0) return { ...whole, tables, seats };
  const top = tables.filter((table) => table.id === id);
  const room = top.flatMap(({ at, diameter }): readonly Shape[] => [
    { kind: 'circle', ...at, radius: diameter / 2, fill: 'furniture', stroke: 'furniture-text', weight: 'heavy' },
    {
      kind: 'text',
      ...at,
      text: label,
      size: Math.min(260, (diameter * 0.8) / Math.max(1, label.length)),
      paint: 'ink-soft',
      strong: true,
    },
  ]);
  return { frame: grown(around(here.map(({ plate }) => plate)), 220), room, parties: [], tables: top, seats: here };
}

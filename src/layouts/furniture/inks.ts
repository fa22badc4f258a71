import type { Line } from '../../geometry/shape';
import type { FurnitureInk } from '../../model/drawn-room';
import { backrest, body, cloth, contour, dark, dashes, edge, glass, seam, structure, upholstery, ware } from './pen';

export const inks: Readonly<Record<FurnitureInk, Line>> = {
  ware,
  cloth,
  seam,
  edge,
  contour,
  structure,
  dark,
  glass,
  dashes,
  upholstery,
  backrest,
};

const same = (one: Line, other: Line) =>
  (one.fill ?? 'none') === (other.fill ?? 'none') &&
  one.stroke === other.stroke &&
  one.weight === other.weight &&
  (one.dashed ?? false) === (other.dashed ?? false);

/** The name of a way of inking, or of the nearest to it; undefined for the usual furniture. */
export function inkOf({ fill, stroke, weight, dashed }: Line): FurnitureInk | undefined {
  const line: Line = {
    ...(fill ? { fill } : {}),
    ...(stroke ? { stroke } : {}),
    ...(weight ? { weight } : {}),
    ...(dashed ? { dashed } : {}),
  };
  if (fill === 'furniture' || same(line, body)) return undefined;
  for (const [name, ink] of Object.entries(inks) as readonly (readonly [FurnitureInk, Line])[]) if (same(line, ink)) return name;
  if (fill === 'wall') return 'dark';
  if (dashed) return 'dashes';
  if (stroke === 'wall') return 'structure';
  if (!fill || fill === 'none') return weight === 'heavy' ? 'contour' : 'edge';
  return fill === 'canvas' ? 'cloth' : 'ware';
}

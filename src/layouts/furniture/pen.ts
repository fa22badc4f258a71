import { type Line, path, type Shape } from '../../geometry/shape';

/** The few ways in which furniture is inked: heavy for bodies, thin for what lies on them. */
export const body: Line = { fill: 'furniture', stroke: 'furniture-text', weight: 'heavy' };
export const ware: Line = { fill: 'paper', stroke: 'furniture-text', weight: 'thin' };
export const cloth: Line = { fill: 'canvas', stroke: 'furniture-text', weight: 'thin' };
export const seam: Line = { fill: 'none', stroke: 'furniture-line', weight: 'thin' };
export const edge: Line = { fill: 'none', stroke: 'furniture-text', weight: 'thin' };
export const structure: Line = { fill: 'none', stroke: 'wall', weight: 'heavy' };
export const trace: Line = { fill: 'none', stroke: 'ink-soft', weight: 'thin' };
export const dashes: Line = { ...trace, dashed: true };
export const dark: Line = { fill: 'wall' };
/** A heavy line that encloses nothing. */
export const contour: Line = { fill: 'none', stroke: 'furniture-text', weight: 'heavy' };
/** A sofa: what one sits on, and what one leans against. */
export const upholstery: Line = { fill: 'canvas', stroke: 'furniture-text', weight: 'heavy' };
export const backrest: Line = { fill: 'furniture-line', stroke: 'furniture-text', weight: 'heavy' };
/** Coachwork, the cabin cut open, its glass. */
export const shell: Line = { fill: 'canvas', stroke: 'wall', weight: 'heavy' };
export const cabin: Line = { fill: 'paper', stroke: 'ink-soft', weight: 'thin' };
export const glass: Line = { fill: 'glass', stroke: 'ink-soft', weight: 'thin' };

export const box = (x: number, y: number, width: number, height: number, line: Line, radius = 0): Shape =>
  radius > 0 ? { kind: 'rectangle', x, y, width, height, radius, ...line } : { kind: 'rectangle', x, y, width, height, ...line };

/** A box by its middle. */
export const boxAt = (x: number, y: number, width: number, height: number, line: Line, radius = 0): Shape =>
  box(x - width / 2, y - height / 2, width, height, line, radius);

export const disc = (x: number, y: number, radius: number, line: Line): Shape => ({ kind: 'circle', x, y, radius, ...line });

/** Numbers in path data: a tenth of a millimeter is finer than any printer. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** `M x y L x y …` */
export const polyline = (...points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');

export const stroke = (line: Line, ...points: readonly (readonly [number, number])[]): Shape => path(polyline(...points), line);

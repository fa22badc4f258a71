import type { Rectangle } from '../geometry/rectangle';
import type { Line, Paint, Shape, Weight } from '../geometry/shape';
import { escaped, millimeters } from './escape';
import { fontRules, type PaperFonts } from './fonts';
import { lettered } from './lettering';
import { type PaletteName, palettes } from './palettes';

/** Widths of lines on paper, whatever the scale of the plan. */
const weights: Readonly<Record<Weight, number>> = { heavy: 0.3, thin: 0.15, wall: 1.3 };

export type Painting = {
  /** Millimeters of paper for one millimeter of the room. */
  readonly scale: number;
  readonly palette: PaletteName;
  /** The words of a furniture caption. */
  readonly caption: (key: string) => string;
};

const colorOf = (paint: Paint | undefined, { palette }: Painting): string =>
  !paint || paint === 'none' ? 'none' : palettes[palette].lines[paint];

function areaOf(paint: Paint | undefined, painting: Painting): string {
  const own = paint && paint !== 'none' ? palettes[painting.palette].areas[paint] : undefined;
  return own ?? colorOf(paint, painting);
}

/** The line and fill of a shape. Widths are divided by the scale, since the whole drawing is scaled afterwards. */
function lineOf({ fill, stroke, weight = 'thin', dashed }: Line, painting: Painting): string {
  const filled = ` fill="${areaOf(fill, painting)}"`;
  if (!stroke || stroke === 'none') return filled;
  const width = weights[weight] / painting.scale;
  const dash = dashed ? ` stroke-dasharray="${millimeters(1.2 / painting.scale)} ${millimeters(0.8 / painting.scale)}"` : '';
  const join = weight === 'wall' ? '' : ' stroke-linejoin="round" stroke-linecap="round"';
  return `${filled} stroke="${colorOf(stroke, painting)}" stroke-width="${millimeters(width)}"${join}${dash}`;
}

function painted(shape: Shape, painting: Painting): string {
  switch (shape.kind) {
    case 'path':
      return `<path d="${escaped(shape.d)}"${lineOf(shape, painting)}/>`;
    case 'rectangle': {
      const corner = shape.radius ? ` rx="${millimeters(shape.radius)}"` : '';
      const box = `x="${millimeters(shape.x)}" y="${millimeters(shape.y)}" width="${millimeters(shape.width)}" height="${millimeters(shape.height)}"`;
      return `<rect ${box}${corner}${lineOf(shape, painting)}/>`;
    }
    case 'circle':
      return `<circle cx="${millimeters(shape.x)}" cy="${millimeters(shape.y)}" r="${millimeters(shape.radius)}"${lineOf(shape, painting)}/>`;
    case 'text': {
      const { text, x, y, size, align = 'middle', strong = false } = shape;
      return lettered(text, { x, y, size, align, strong, voice: 'plain', color: colorOf(shape.paint, painting) });
    }
    case 'caption': {
      const { x, y, size, key } = shape;
      return lettered(painting.caption(key), { x, y, size, voice: 'plain', color: colorOf('furniture-text', painting) });
    }
    case 'group': {
      const { at, turn, shapes } = shape;
      const turned = turn ? ` rotate(${millimeters(turn)})` : '';
      return `<g transform="translate(${millimeters(at.x)} ${millimeters(at.y)})${turned}">${paintShapes(shapes, painting)}</g>`;
    }
    default:
      shape satisfies never;
      throw new Error(`No shape is called ${JSON.stringify(shape)}.`);
  }
}

/** The shapes as SVG elements, in millimeters of the room; for a page that scales them itself. */
export const paintShapes = (shapes: readonly Shape[], painting: Painting): string =>
  shapes.map((shape) => painted(shape, painting)).join('');

/** The drawing as a picture of its own, `frame` wide and high at the given scale. */
export function toSvg(shapes: readonly Shape[], options: Painting & { readonly frame: Rectangle; readonly fonts?: PaperFonts }): string {
  const { frame, scale, fonts } = options;
  const size = `width="${millimeters(frame.width * scale)}mm" height="${millimeters(frame.height * scale)}mm"`;
  const view = [frame.x, frame.y, frame.width, frame.height].map(millimeters).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${view}"><style>${fontRules(fonts)}</style>${paintShapes(shapes, options)}</svg>`;
}

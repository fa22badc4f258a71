import type { Line, Paint, Shape, Weight } from '../../geometry/shape';
import type { Palette } from './palette';

/** What paints: the theme, the size of a screen pixel in millimeters, and the words of furniture captions. */
export type Brush = { readonly palette: Palette; readonly pixel: number; readonly captionOf: (key: string) => string };

/** Screen pixels, whatever the zoom. */
const weights: Readonly<Record<Weight, number>> = { heavy: 1.5, thin: 1, wall: 3 };

const colorOf = (palette: Palette, paint: Paint | undefined): string | undefined =>
  paint === undefined || paint === 'none' ? undefined : palette[paint];

const paths = new WeakMap<Shape, Path2D>();

function outlineOf(shape: Exclude<Shape, { kind: 'text' | 'caption' | 'group' }>): Path2D {
  const known = paths.get(shape);
  if (known) return known;
  const outline = new Path2D(shape.kind === 'path' ? shape.d : '');
  if (shape.kind === 'rectangle') outline.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
  if (shape.kind === 'circle') outline.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2);
  paths.set(shape, outline);
  return outline;
}

function paintOutline(context: CanvasRenderingContext2D, outline: Path2D, line: Line, { palette, pixel }: Brush): void {
  const fill = colorOf(palette, line.fill);
  if (fill) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  const stroke = colorOf(palette, line.stroke);
  if (!stroke) return;
  context.strokeStyle = stroke;
  context.lineWidth = weights[line.weight ?? 'thin'] * pixel;
  context.setLineDash(line.dashed ? [3.5 * pixel, 3 * pixel] : []);
  context.stroke(outline);
  context.setLineDash([]);
}

function paintWords(
  context: CanvasRenderingContext2D,
  words: { readonly text: string; readonly x: number; readonly y: number; readonly size: number },
  style: { readonly color: string; readonly strong: boolean; readonly align: CanvasTextAlign; readonly font: string },
): void {
  context.font = `${style.strong ? 600 : 400} ${words.size}px ${style.font}`;
  context.textAlign = style.align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = style.color;
  // The middle of Han and of capitals lies 0.36 em above the base line in every font of the list.
  context.fillText(words.text, words.x, words.y + words.size * 0.36);
}

const alignments = { start: 'left', middle: 'center', end: 'right' } as const;

/** Pixels: words under the size of a seat id from afar, and cups and cards under 4, would only be dust. */
const leastWords = 7.5;
const leastName = 4;
/** A caption that is drawn at all is drawn to be read: a little before its own size would be too small. */
const leastCaption = 6;
const readable = 10;
const leastWare = 4;

const isDust = (shape: Shape, pixel: number): boolean => {
  if (shape.kind === 'circle') return shape.radius * 2 < leastWare * pixel;
  if (shape.kind === 'rectangle') return Math.max(shape.width, shape.height) < leastWare * 1.5 * pixel;
  return shape.kind === 'group' && shape.shapes.every((part) => isDust(part, pixel));
};

export function paintShape(context: CanvasRenderingContext2D, shape: Shape, brush: Brush): void {
  const { palette, pixel } = brush;
  switch (shape.kind) {
    case 'text':
      // A long name stays to be seen, if not to be read: an empty plate would say that nobody sits there.
      if (shape.size < (shape.strong ? leastName : leastWords) * pixel) return;
      paintWords(context, shape, {
        color: colorOf(palette, shape.paint) ?? palette.ink,
        strong: shape.strong === true,
        align: alignments[shape.align ?? 'middle'],
        font: palette.font,
      });
      return;
    case 'caption':
      if (shape.size < leastCaption * pixel) return;
      paintWords(
        context,
        { ...shape, text: brush.captionOf(shape.key), size: Math.max(shape.size, readable * pixel) },
        { color: palette['furniture-text'], strong: false, align: 'center', font: palette.font },
      );
      return;
    case 'group':
      context.save();
      context.translate(shape.at.x, shape.at.y);
      context.rotate((shape.turn * Math.PI) / 180);
      paintShapes(context, shape.shapes, brush);
      context.restore();
      return;
    default:
      paintOutline(context, outlineOf(shape), shape, brush);
  }
}

/** Paints the list as it stands, first the floor; the context is in millimeters. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], brush: Brush): void {
  context.lineJoin = 'round';
  for (const shape of shapes) if (!isDust(shape, brush.pixel)) paintShape(context, shape, brush);
}

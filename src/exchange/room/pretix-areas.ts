import type { Furniture } from '../../model/drawn-room';
import { z } from '../../model/zod';

/** Pixels, from where the parent stands. */
export const Place = z.object({ x: z.number().min(-100_000).max(100_000), y: z.number().min(-100_000).max(100_000) });
export type Place = z.infer<typeof Place>;

const Size = z.number().min(0).max(100_000);

/**
 * What a plan of pretix draws beside its seats (seating-plan.schema.json, `area`). Older files say width and height outright and the
 * text as it is; later ones have a shape, and of text also where it stands.
 */
export const Area = z.object({
  position: Place.optional(),
  /** Degrees clockwise about `position`. */
  rotation: z.number().min(-3600).max(3600).optional(),
  width: Size.optional(),
  height: Size.optional(),
  color: z.unknown().optional(),
  border_color: z.unknown().optional(),
  shape: z.string().max(40).optional(),
  rectangle: z.object({ width: Size, height: Size }).optional(),
  circle: z.object({ radius: Size }).optional(),
  ellipse: z.object({ radius: z.object({ x: Size, y: Size }) }).optional(),
  polygon: z.object({ points: z.array(Place).max(1_000) }).optional(),
  text: z
    .union([
      z.string().max(400),
      z.object({
        text: z.string().max(400).optional(),
        position: Place.optional(),
        color: z.unknown().optional(),
        size: z.unknown().optional(),
      }),
    ])
    .optional(),
});
export type Area = z.infer<typeof Area>;

/** A piece of furniture and the points that it reaches to, millimeters. */
export type DrawnArea = { readonly piece: Furniture; readonly reach: readonly Place[] };

const longest = 60;

function captionOf({ text }: Area): { readonly caption?: string } {
  const words = ((typeof text === 'string' ? text : text?.text) ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return {};
  return { caption: words.length > longest ? `${words.slice(0, longest - 1)}…` : words };
}

/** `at` is where the area stands, `scale` the millimeters of a pixel. Nothing where it has neither a size nor words. */
export function drawnArea(area: Area, at: Place, scale: number): DrawnArea | undefined {
  const caption = captionOf(area);
  const turn = (area.rotation ?? 0) % 360;
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  /** A place counted from `at` before the area is turned. */
  const point = ({ x, y }: Place): Place => ({
    x: Math.round((at.x + x * cosine - y * sine) * scale),
    y: Math.round((at.y + x * sine + y * cosine) * scale),
  });
  const here = point({ x: 0, y: 0 });
  const turned = turn === 0 ? {} : { turn };

  if (area.circle && area.circle.radius > 0) {
    const radius = area.circle.radius * scale;
    const reach = [-radius, radius].map((far) => ({ x: here.x + far, y: here.y + far }));
    return { piece: { kind: 'circle', ...here, radius, ...caption }, reach };
  }
  if (area.ellipse && area.ellipse.radius.x > 0 && area.ellipse.radius.y > 0) {
    const { x, y } = area.ellipse.radius;
    const [rx, ry] = [Math.round(x * scale), Math.round(y * scale)];
    const d = `M${-rx} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 ${-rx} 0Z`;
    const reach = [-1, 1].flatMap((side) => [point({ x: side * x, y: 0 }), point({ x: 0, y: side * y })]);
    return { piece: { kind: 'outline', ...here, d, ...turned, ...caption }, reach };
  }
  const points = area.polygon?.points ?? [];
  if (points.length > 2) {
    const d = `M${points.map(({ x, y }) => `${Math.round(x * scale)} ${Math.round(y * scale)}`).join('L')}Z`;
    return { piece: { kind: 'outline', ...here, d, ...turned, ...caption }, reach: points.map(point) };
  }
  const { width = 0, height = 0 } = area.rectangle ?? area;
  if (width * scale >= 1 && height * scale >= 1) {
    const piece: Furniture = {
      kind: 'rectangle',
      ...point({ x: width / 2, y: height / 2 }),
      width: width * scale,
      height: height * scale,
      ...turned,
      ...caption,
    };
    return { piece, reach: [0, width].flatMap((x) => [0, height].map((y) => point({ x, y }))) };
  }
  if (!caption.caption) return undefined;
  const words = point((typeof area.text === 'object' ? area.text.position : undefined) ?? { x: 0, y: 0 });
  // Words that stand alone: a piece without a line of its own.
  return { piece: { kind: 'outline', ...words, d: 'M0 0', thin: true, ...caption }, reach: [words] };
}

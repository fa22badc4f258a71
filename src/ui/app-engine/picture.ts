import type { ChartPicture, PicturePage } from '../../exchange/export/chart-picture';
import { breath } from '../breath';
import type { Watch } from '../files/watch';

const pixelsPerMillimeter = 96 / 25.4;
/** Browsers draw on no larger a canvas, and one of more pixels takes more memory than an office machine has to spare. */
const [longestSide, mostPixels] = [16_000, 64_000_000];

/** How many times as large as on a screen the picture comes out: as asked for, or as large as a browser can hold. */
export function scaleFor({ width, height }: Pick<ChartPicture, 'width' | 'height'>, asked: number): number {
  const [across, down] = [width * pixelsPerMillimeter, height * pixelsPerMillimeter];
  return Math.min(asked, longestSide / Math.max(across, down), Math.sqrt(mostPixels / (across * down)));
}

/** A page passes through an image, in which nothing runs and from which nothing is fetched. @throws where it cannot be drawn. */
async function imageOf({ svg }: PicturePage): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * The picture in pixels, `scale` times as large as on a screen at full size, drawn page by page so that the screen answers in between.
 * `ground` is what it is laid on; none leaves it clear.
 * @throws Error where the browser cannot draw it; the signal's reason when the person gave up.
 */
export async function pngOf(picture: ChartPicture, scale: number, { told, signal }: Watch, ground?: string): Promise<Blob> {
  const resolution = scaleFor(picture, scale) * pixelsPerMillimeter;
  const pixels = (millimeters: number) => Math.round(millimeters * resolution);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [pixels(picture.width), pixels(picture.height)];
  const context = canvas.getContext('2d');
  if (context && ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  for (const [place, page] of picture.pages.entries()) {
    const image = await imageOf(page);
    signal.throwIfAborted();
    context?.drawImage(image, pixels(page.left), pixels(page.top), pixels(page.width), pixels(page.height));
    told((place + 1) / picture.pages.length);
    await breath();
  }
  signal.throwIfAborted();
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('The browser made no picture of the drawing.');
  return png;
}

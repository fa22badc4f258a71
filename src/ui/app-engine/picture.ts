import type { ChartPicture } from '../../exchange/export/chart-picture';

const pixelsPerMillimeter = 96 / 25.4;
/** Browsers draw on no larger a canvas. */
const longestSide = 16_000;

/**
 * The picture in pixels, `scale` times as large as on a screen at full size. It passes through an image, in which nothing runs and
 * from which nothing is fetched. `ground` is what it is laid on; none leaves it clear.
 * @throws Error where the browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: ChartPicture, scale: number, ground?: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const largest = longestSide / (Math.max(width, height) * pixelsPerMillimeter);
    const pixels = (millimeters: number) => Math.round(millimeters * pixelsPerMillimeter * Math.min(scale, largest));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [pixels(width), pixels(height)];
    const context = canvas.getContext('2d');
    if (context && ground) {
      context.fillStyle = ground;
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('The browser made no picture of the drawing.');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

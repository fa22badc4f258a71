import type { Pages, TracingFault } from './pages';
import { pictureSize } from './picture-size';

/** Pictures that are nothing but dots. A drawing in SVG may hold more than a picture. */
const dotted: readonly string[] = ['image/png', 'image/jpeg', 'image/webp'];
const portable = 'application/pdf';
export const tracedKinds: readonly string[] = [...dotted, portable];
const most = 20 * 1024 * 1024;
/** An A3 sheet scanned with 600 dots to the inch has 70 million; four times as many bytes it takes in memory. */
const mostDots = 100_000_000;

async function onePicture(file: File): Promise<Pages | TracingFault> {
  const said = pictureSize(new Uint8Array(await file.arrayBuffer()));
  if (!said) return 'notAPicture';
  if (said.width * said.height > mostDots) return 'tooManyDots';
  try {
    // Read as dots before it is shown: a drawing that only calls itself a picture has none.
    const dots = await createImageBitmap(file);
    const { width, height } = dots;
    dots.close();
    return { count: 1, close() {}, picture: async () => ({ address: URL.createObjectURL(file), width, height }) };
  } catch {
    return 'notAPicture';
  }
}

/** What can be laid under the paper; the reader of PDF is fetched when the first one is chosen. */
export async function pagesOf(file: File): Promise<Pages | TracingFault> {
  if (!tracedKinds.includes(file.type)) return 'notAPicture';
  if (file.size > most) return 'tooLarge';
  if (file.type !== portable) return onePicture(file);
  const { pdfPages } = await import('./pdf-pages');
  return pdfPages(new Uint8Array(await file.arrayBuffer()));
}

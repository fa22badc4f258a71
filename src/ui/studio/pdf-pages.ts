import { getDocument, PDFWorker } from 'pdfjs-dist';
import type { Pages } from './pages';

/** Dots along the longer edge of a page: a wall is a line of two dots, and a browser still holds the picture. */
const longest = 3000;
/** A page that takes longer is given up. Milliseconds. */
const patience = 20_000;

async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The PDF takes too long.')), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** No text becomes code, nothing is fetched, forms are not filled in: a page is a drawing and nothing else. */
const onlyDrawn = {
  isEvalSupported: false,
  enableXfa: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  disableStream: true,
  maxImageSize: 64_000_000,
  verbosity: 0,
} as const;

/** The pages of a PDF as pictures. `locked`: it asks for a password. */
export async function pdfPages(bytes: Uint8Array): Promise<Pages | 'notAPicture' | 'locked'> {
  const worker = new Worker(new URL('../../workers/read-pdf.ts', import.meta.url), { type: 'module' });
  const port = PDFWorker.create({ port: worker });
  const close = () => {
    port.destroy();
    worker.terminate();
  };
  try {
    const pdf = await inTime(getDocument({ data: bytes, worker: port, ...onlyDrawn }).promise);
    return {
      count: pdf.numPages,
      close,
      async picture(number) {
        const page = await inTime(pdf.getPage(number));
        const plain = page.getViewport({ scale: 1 });
        const viewport = page.getViewport({ scale: longest / Math.max(plain.width, plain.height) });
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
        const drawing = page.render({ canvas, viewport });
        try {
          await inTime(drawing.promise);
        } finally {
          drawing.cancel();
        }
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
        if (!blob) throw new Error('The page is too large for a picture.');
        return { address: URL.createObjectURL(blob), width: canvas.width, height: canvas.height };
      },
    };
  } catch (fault) {
    close();
    return fault instanceof Error && fault.name === 'PasswordException' ? 'locked' : 'notAPicture';
  }
}

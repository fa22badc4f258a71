/** A floor plan under the paper, to draw over. It is for the eye only: it never goes into the plan. Millimeters. */
export type Tracing = {
  /** A blob of this page. */
  readonly address: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly strength: number;
};

/** Pictures that are nothing but dots. A drawing in SVG or a PDF may hold more than a picture. */
export const tracedKinds = ['image/png', 'image/jpeg', 'image/webp'] as const;
const most = 20 * 1024 * 1024;

export type TracingFault = 'notAPicture' | 'tooLarge';

/** The picture as wide as the room, its upper left corner in that of the room. */
export async function tracingOf(file: File, roomWidth: number): Promise<Tracing | TracingFault> {
  if (!tracedKinds.some((kind) => kind === file.type)) return 'notAPicture';
  if (file.size > most) return 'tooLarge';
  try {
    // Read as dots before it is shown: a drawing that only calls itself a picture has none.
    const dots = await createImageBitmap(file);
    const { width, height } = dots;
    dots.close();
    return { address: URL.createObjectURL(file), x: 0, y: 0, width: roomWidth, height: (roomWidth * height) / width, strength: 0.45 };
  } catch {
    return 'notAPicture';
  }
}

/** The picture so large that what is `shown` millimeters on the paper now is `real` millimeters; its corner stays. */
export const scaled = (tracing: Tracing, shown: number, real: number): Tracing =>
  shown > 0 && real > 0 ? { ...tracing, width: (tracing.width * real) / shown, height: (tracing.height * real) / shown } : tracing;

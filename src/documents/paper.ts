export type PaperName = 'A4' | 'A3';
export type Orientation = 'portrait' | 'landscape';
/** Millimeters. */
export type Sheet = { readonly width: number; readonly height: number };

const upright: Readonly<Record<PaperName, Sheet>> = { A4: { width: 210, height: 297 }, A3: { width: 297, height: 420 } };

export function sheetOf(paper: PaperName, orientation: Orientation): Sheet {
  const { width, height } = upright[paper];
  return orientation === 'portrait' ? { width, height } : { width: height, height: width };
}

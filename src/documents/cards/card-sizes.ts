/** A finished card: each of its two faces `width` by `height`, a third panel as its foot where it has one; or one face, not folded. Millimeters. */
export type CardSize = { readonly width: number; readonly height: number; readonly foot?: number; readonly flat?: true };

export const cardSizes = {
  'folded-a4': { width: 297, height: 105 },
  'three-fold-a4': { width: 297, height: 70, foot: 70 },
  '210x140': { width: 210, height: 140 },
  '200x100': { width: 200, height: 100 },
  // Of the sizes that offices use the one that is not folded (cn.md §12.1 [oss-print]).
  '180x90': { width: 180, height: 90, flat: true },
  '180x70': { width: 180, height: 70 },
  '100x65': { width: 100, height: 65 },
  '90x55': { width: 90, height: 55 },
  // The US Army's, about 2 by 3 inches (intl.md §14 [S07]).
  '76x51': { width: 76, height: 51 },
} as const satisfies Record<string, CardSize>;
export type CardSizeName = keyof typeof cardSizes;
export const cardSizeNames = Object.keys(cardSizes) as readonly CardSizeName[];

/** As it lies on the paper. */
export const unfoldedHeight = ({ height, foot = 0, flat }: CardSize): number => (flat ? height : 2 * height + foot);

/** The size that was chosen by name, or the one that somebody gave in millimeters. */
export const cardSizeOf = (size: CardSizeName | 'free', width: number, height: number): CardSize =>
  size === 'free' ? { width, height } : cardSizes[size];

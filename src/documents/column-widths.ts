import { typeWidth } from './type-width';

/** Room between a text and the edges of its cell, millimeters. */
export const padX = 1.6;

export type Measured = {
  readonly header: string;
  /** Share of the width. */
  readonly share: number;
  /** As wide as its longest text, up to half of the table: a seat is found by one look at one line. */
  readonly whole?: boolean;
};

/** Han may break anywhere; of other scripts the longest word of the header must find room. */
const longestWord = (header: string): number => Math.max(0, ...(header.match(/[^\s\u2e80-\uffef]+/g) ?? []).map(typeWidth));

/**
 * Millimeters of each column. What a whole one needs beyond its share, or one whose header would break inside a word, the others give
 * by theirs.
 */
export function columnWidths(
  columns: readonly Measured[],
  rows: readonly (readonly string[])[],
  { width, size }: { readonly width: number; readonly size: number },
): readonly number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = (ems: number) => ems * size + 2 * padX;
  const needs = columns.map(({ header, share, whole }, place) => {
    const given = (share / shares) * width;
    const wanted = whole ? room(Math.max(typeWidth(header), ...rows.map((row) => typeWidth(row[place] ?? '')))) : 0;
    const need = Math.max(room(longestWord(header)), wanted <= width / 2 ? wanted : 0);
    return need > given && need <= width / 2 ? need : undefined;
  });
  const taken = needs.reduce<number>((sum, need) => sum + (need ?? 0), 0);
  const left = columns.reduce((sum, { share }, place) => (needs[place] === undefined ? sum + share : sum), 0);
  return columns.map(({ share }, place) => needs[place] ?? (share / left) * (width - taken));
}

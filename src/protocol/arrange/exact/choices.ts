/** No more columns than two words of bits hold. */
export const mostColumns = 64;

/** A set of columns as bits. */
export type Columns = { readonly low: number; readonly high: number };

export const columnsFrom = (columns: Iterable<number>): Columns => {
  let low = 0;
  let high = 0;
  for (const column of columns) {
    if (column < 32) low |= 1 << column;
    else high |= 1 << (column - 32);
  }
  return { low, high };
};

export const allBut = ({ low, high }: Columns): Columns => ({ low: ~low, high: ~high });

export const has = ({ low, high }: Columns, column: number): boolean => ((column < 32 ? low >>> column : high >>> (column - 32)) & 1) === 1;

/** Where each row may still be, two words a row. Rows that nothing tells apart (empty seats) share the last one. */
export type Choices = Int32Array;

export const isOpenTo = (choices: Choices, row: number, column: number): boolean =>
  (((choices[row * 2 + (column >> 5)] ?? 0) >>> (column & 31)) & 1) === 1;

export const meets = (choices: Choices, row: number, { low, high }: Columns): boolean =>
  ((choices[row * 2] ?? 0) & low) !== 0 || ((choices[row * 2 + 1] ?? 0) & high) !== 0;

/** Whether the row is certain to be among these. */
export const isWithin = (choices: Choices, row: number, { low, high }: Columns): boolean =>
  ((choices[row * 2] ?? 0) & ~low) === 0 && ((choices[row * 2 + 1] ?? 0) & ~high) === 0;

export const isNowhere = (choices: Choices, row: number): boolean => choices[row * 2] === 0 && choices[row * 2 + 1] === 0;

/** Keeps the row among these; true when that takes anything from it. */
export function narrow(choices: Choices, row: number, { low, high }: Columns): boolean {
  const [before, beforeHigh] = [choices[row * 2] ?? 0, choices[row * 2 + 1] ?? 0];
  choices[row * 2] = before & low;
  choices[row * 2 + 1] = beforeHigh & high;
  return choices[row * 2] !== before || choices[row * 2 + 1] !== beforeHigh;
}

import type { Party } from '../../model/person';

/** What the officer decided about one sheet. */
export type SheetOptions = {
  readonly party: Party;
  /** Empty: as the title of the list has it. */
  readonly delegation: string;
  /** By place of the column, 0 first; `keep` as nobody reads it, `''` leaves it out. */
  readonly columns: Readonly<Record<number, string>>;
  /** Rows that were left out and are wanted nevertheless, and rows that were taken and are not. */
  readonly wanted: readonly number[];
  readonly unwanted: readonly number[];
};
export type ListOptions = {
  /** Places of the sheets that are taken, in the order of the lists. */
  readonly chosen: readonly number[];
  /** The sheet that is looked at. */
  readonly looked: number;
  readonly sheets: Readonly<Record<number, SheetOptions>>;
  readonly policy: 'ask' | 'list' | 'plan';
};
/** By id: `<sheet>/<doubt>`, or `merge:<person>`. */
export type Answers = Readonly<Record<string, string>>;

const untouched: SheetOptions = { party: 'guest', delegation: '', columns: {}, wanted: [], unwanted: [] };
export const sheetOptionsIn = ({ sheets }: Pick<ListOptions, 'sheets'>, sheet: number): SheetOptions => sheets[sheet] ?? untouched;

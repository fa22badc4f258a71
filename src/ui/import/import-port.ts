import type { Command } from '../../commands/command';
import type { Language } from '../../i18n/speak';
import type { Party } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { Severity } from '../../protocol/rules/finding';

/** How the screen sees the import of a list; the wiring puts src/exchange behind it. All texts are said already. */
export type ImportPort = {
  /** Takes the bytes; rejects with the signal's reason when it is aborted. */
  readonly read: (
    bytes: Uint8Array,
    name: string,
    language: Language,
    signal: AbortSignal,
  ) => Promise<ReadTable | { readonly message: string }>;
  readonly paste: (text: string, language: Language) => ReadTable | { readonly message: string };
  /** Fields that a column may stand for, in the order of a menu; `''` leaves the column out. */
  readonly fields: readonly string[];
  readonly fieldName: (field: string, language: Language) => string;
  readonly recognize: (table: ReadTable, options: RecognizeOptions, answers: Answers, language: Language) => RosterView;
  /** What the list would do to the people who are there already. */
  readonly plan: (reception: Reception, table: ReadTable, options: RecognizeOptions, answers: Answers, language: Language) => MergeView;
  readonly changes: (reception: Reception, table: ReadTable, options: RecognizeOptions, answers: Answers) => readonly Command[];
};

export type ReadTable = {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly people: number }[];
};
export type MergePolicy = 'ask' | 'list' | 'plan';
export type RecognizeOptions = {
  readonly sheet: number;
  readonly party: Party;
  readonly delegation: string;
  /** Column → field, where the person corrected what was recognized. */
  readonly columns: Readonly<Record<number, string>>;
  /** Rows that were left out and are wanted nevertheless, and rows that were taken and are not. */
  readonly wanted: readonly number[];
  readonly unwanted: readonly number[];
  readonly policy: MergePolicy;
};

export type RosterColumn = { readonly column: number; readonly header: string; readonly field: string };
export type RosterRow = {
  /** As the spreadsheet counts, 1 first. */
  readonly row: number;
  /** One text per column of `columns`. */
  readonly cells: readonly { readonly text: string; readonly was?: string; readonly doubt?: Severity }[];
  readonly taken: boolean;
};
export type Doubt = {
  readonly id: string;
  readonly row: number;
  readonly severity: Severity;
  readonly title: string;
  readonly text: string;
  /** The first is what is taken when nobody answers. */
  readonly answers: readonly { readonly id: string; readonly label: string }[];
};
export type LeftOut = { readonly row: number; readonly text: string; readonly reason: string };
export type RosterView = {
  readonly columns: readonly RosterColumn[];
  readonly rows: readonly RosterRow[];
  readonly doubts: readonly Doubt[];
  readonly leftOut: readonly LeftOut[];
  readonly headerRows: number;
  readonly rowsInAll: number;
};

/** Answer of a doubt or of a merge question, by its id. */
export type Answers = Readonly<Record<string, string>>;
export type MergeRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'new' | 'changed' | 'missing' | 'same';
  /** 职务：副局长 → 局长 */
  readonly text: string;
  readonly answers: readonly { readonly id: string; readonly label: string }[];
};
export type MergeView = { readonly rows: readonly MergeRow[] };

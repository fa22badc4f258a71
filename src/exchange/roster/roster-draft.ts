import type { Party, Person } from '../../model/person';
import type { PersonIdMaker } from '../person-ids';
import type { Field } from './fields';

export type DoubtKind =
  | 'nameSpread'
  | 'nameSeveral'
  | 'nameNote'
  | 'nameNumber'
  | 'nameOdd'
  | 'sameName'
  | 'partyByGroup'
  | 'roleByGroup'
  | 'roleByTitle'
  | 'roleByRemark'
  | 'dietByColumn'
  | 'dietByRemark'
  | 'needByColumn'
  | 'needByRemark'
  | 'dietByEthnicity'
  | 'valueUnread'
  | 'linkUnknown'
  | 'linkAmbiguous'
  | 'orderMissing';

/** Something about a row that somebody should look at. Accepting it sets `suggests`; ignoring it leaves the cell's own word. */
export type Doubt = {
  /** Stable while the row and the reason stand: what an answer refers to. */
  readonly id: string;
  readonly kind: DoubtKind;
  readonly messageId: `roster.doubt.${DoubtKind}`;
  /** A value that starts with `@` is a message of the model (`@role.driver`). */
  readonly data: Readonly<Record<string, string | number>>;
  /** Place of the cell in its row, 0 first. */
  readonly column?: number;
  readonly suggests?: Partial<Person>;
  /** Whether `suggests` stands in the person while nobody answers. */
  readonly byDefault: boolean;
  /** Whether `suggests` stands in the person now. */
  readonly applied: boolean;
  /** Somebody has answered it. */
  readonly answered: boolean;
};

export type LeftOutReason =
  | 'blank'
  | 'title'
  | 'note'
  | 'contact'
  | 'total'
  | 'separator'
  | 'repeatedHeader'
  | 'noName'
  | 'tooLong'
  | 'unticked';

type Source = { readonly row: number; readonly cells: readonly string[] };

export type DraftRow =
  | (Source & { readonly kind: 'header' })
  | (Source & { readonly kind: 'taken'; readonly person: Person; readonly group?: string; readonly doubts: readonly Doubt[] })
  /** Said by `exchange:roster.leftOut.<reason>`. */
  | (Source & { readonly kind: 'left-out'; readonly reason: LeftOutReason });

export type TakenRow = Extract<DraftRow, { kind: 'taken' }>;

export type DraftColumn = {
  /** Place in the row, 0 first. */
  readonly index: number;
  readonly heading: string;
  /** Undefined: nothing is known about it, and its cells are kept in `unread`. */
  readonly field: Field | 'ignore' | undefined;
};

/** A list as it was understood. Every row of the sheet is in `rows`, once. */
export type RosterDraft = {
  readonly sheet: string;
  readonly headerRow: number | undefined;
  readonly columns: readonly DraftColumn[];
  readonly unknownColumns: readonly string[];
  readonly title?: string;
  readonly contact?: string;
  /** Given, or read off the title (江临市党政代表团名单). */
  readonly delegation?: string;
  readonly rows: readonly DraftRow[];
};

/** What the user decided; everything can be worked out again with it. */
export type RosterOptions = {
  /** Called once per person in the order of the list; start it afresh for every run. */
  readonly nextId: PersonIdMaker;
  /** For rows that do not say it themselves. */
  readonly party?: Party;
  readonly delegation?: string;
  /** `null`: there is no header row. */
  readonly headerRow?: number | null;
  /** By place of the column, 0 first. `keep`: as nobody reads it, in `unread`. */
  readonly columns?: Readonly<Record<number, Field | 'keep' | 'ignore'>>;
  /** By row number. */
  readonly rows?: Readonly<Record<number, 'take' | 'leave'>>;
  /** By id of the doubt. */
  readonly answers?: Readonly<Record<string, 'accept' | 'ignore'>>;
};

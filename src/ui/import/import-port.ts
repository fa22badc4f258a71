import type { Command } from '../../commands/command';
import type { ReadList, WholePlan } from '../../exchange/screen/list-import';
import type { Answers, ListOptions } from '../../exchange/screen/list-options';
import type { SeatedChoices, SeatedView } from '../../exchange/screen/seated-import';
import type { MergeView } from '../../exchange/screen/view-merge';
import type { RosterView } from '../../exchange/screen/view-roster';
import type { Encoding } from '../../exchange/tables/encodings';
import type { Language } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';

export type { ReadList, ReadSheet } from '../../exchange/screen/list-import';
export type { Answers, ListOptions, SheetOptions } from '../../exchange/screen/list-options';
export type { SeatedChoices, SeatedView } from '../../exchange/screen/seated-import';
export type { MergeView } from '../../exchange/screen/view-merge';
export type { RosterView } from '../../exchange/screen/view-roster';

/** How the screen sees the import of lists; the wiring puts src/exchange behind it. All texts are said already. */
export type ImportPort = {
  /** Takes the bytes; rejects with the signal's reason when it is aborted. `encoding`: of a text, where a person knows better. */
  readonly read: (
    bytes: Uint8Array,
    name: string,
    language: Language,
    signal: AbortSignal,
    encoding?: Encoding,
  ) => Promise<ReadList | { readonly message: string }>;
  readonly paste: (text: string, language: Language) => ReadList | { readonly message: string };
  readonly joined: (before: ReadList, more: ReadList) => ReadList;
  /** With the sheets of one file as they were read again. */
  readonly replaced: (before: ReadList, file: string, again: ReadList) => ReadList;
  /** The plan that one of the files holds; asked only of a list that says so. */
  readonly wholePlan: (list: ReadList, language: Language) => Promise<WholePlan | { readonly message: string }>;
  /** Fields that a column may stand for, in the order of a menu; `keep` is none of them, `''` leaves the column out. */
  readonly fields: readonly string[];
  readonly fieldName: (field: string, language: Language) => string;
  /** The sheet that is looked at. */
  readonly recognize: (list: ReadList, options: ListOptions, answers: Answers, language: Language) => RosterView;
  /** What the lists would do to the people who are there already. */
  readonly plan: (reception: Reception, list: ReadList, options: ListOptions, answers: Answers, language: Language) => MergeView;
  readonly changes: (reception: Reception, list: ReadList, options: ListOptions, answers: Answers) => readonly Command[];
  /** What a sheet that has seats would do to the seats of an occasion; undefined when it seats nobody of the plan. */
  readonly seating: (
    reception: Reception,
    occasion: OccasionId,
    list: ReadList,
    sheet: number,
    choices: SeatedChoices,
    language: Language,
  ) => SeatedView | undefined;
  readonly seatingChanges: (
    reception: Reception,
    occasion: OccasionId,
    list: ReadList,
    sheet: number,
    choices: SeatedChoices,
  ) => readonly Command[];
};

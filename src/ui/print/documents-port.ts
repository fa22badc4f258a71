import type { Language } from '../../i18n/speak';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import type { Watch } from '../files/watch';

export type DocumentKind = {
  readonly id: string;
  readonly scope: 'occasion' | 'reception';
  readonly group: 'seating' | 'cards' | 'convoy' | 'people' | 'archive';
};

export type DocumentOption = {
  readonly key: string;
  /** Asked only while another option has, or has not, this value. */
  readonly when?: { readonly key: string } & ({ readonly is: string | boolean } | { readonly not: string });
} & (
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly standard: string }
  | { readonly kind: 'tick'; readonly standard: boolean }
  | { readonly kind: 'text'; readonly standard: string; readonly most: number }
  /** One occasion of the reception, by its id; empty for all. */
  | { readonly kind: 'occasion'; readonly standard: '' }
  /** Millimeters. */
  | { readonly kind: 'length'; readonly standard: number; readonly least: number; readonly most: number }
);

export type DocumentOptions = Readonly<Record<string, string | boolean | number>>;

/** One side of a sheet in millimeters; the body is SVG. */
export type PrintedPage = {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  /** Parts of it that lead so many pages further, in a file that is read on a screen. */
  readonly links?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly ahead: number;
  }[];
};

export type Printed = {
  readonly title: string;
  readonly pages: readonly PrintedPage[];
  /** What whoever prints should know: the one type size of a set, names that needed their own. */
  readonly notes: readonly string[];
  /** Font rules of the pages. */
  readonly css: string;
  /** Carries neither header nor footer. */
  readonly bare: boolean;
  /** Told in words and tables, so that an office can go on writing it. */
  readonly told?: boolean | undefined;
  /** For the record of what was printed. */
  readonly record: { readonly pages: string; readonly people?: Readonly<Record<PersonId, string>> | undefined };
};

/** One document of one occasion, or of the reception as a whole. */
export type PrintPiece = { readonly key: string; readonly document: string; readonly occasion: OccasionId | undefined };

/** The two versions that a comparison speaks of; without `after`, the plan as it is now. */
export type Compared = { readonly before: Reception; readonly after?: Reception | undefined };

/** Makes sheets of one state of the reception, away from the screen. */
export type PrintShop = {
  /** Without header, footer and stamp. */
  readonly make: (piece: PrintPiece, options: DocumentOptions) => Promise<Printed>;
  /** Ends whatever is being made. */
  readonly close: () => void;
};

export type DocumentsPort = {
  readonly kinds: readonly DocumentKind[];
  readonly optionsFor: (document: string) => readonly DocumentOption[];
  readonly name: (document: string, language: Language) => string;
  readonly optionName: (document: string, key: string, language: Language) => string;
  readonly choiceName: (document: string, key: string, choice: string, language: Language) => string;
  /** Whether the document compares with an earlier version. */
  readonly compares: (document: string) => boolean;
  readonly pieces: (reception: Reception, language: Language) => readonly PrintPiece[];
  readonly open: (reception: Reception, compared: Compared | undefined, language: Language) => PrintShop;
  /** Saves pieces of one document as a Word document; false: the person changed their mind. */
  readonly saveAsWord: (
    pieces: readonly PrintPiece[],
    options: DocumentOptions,
    reception: Reception,
    compared: Compared | undefined,
    language: Language,
    watch: Watch,
  ) => Promise<boolean>;
  /** Header, footer, version, time, and the numbers of the pages. */
  readonly dress: (printed: readonly Printed[], reception: Reception, language: Language, printedAt: string) => readonly Printed[];
  /** `2026-11-23T10:42` by the clock on the wall. */
  readonly now: () => string;
  /** An earlier version from its file; what is wrong with the file, if it is none. */
  readonly readEarlier: (text: string, language: Language) => Reception | { readonly fault: string };
};

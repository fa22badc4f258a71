import type { Drawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import type { Shape } from '../../geometry/shape';
import type { Language } from '../../i18n/speak';
import type { LayoutId, Scene } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { OccasionId, SeatId } from '../../model/ids';
import type { ConventionId, Givens, Occasion } from '../../model/occasion';
import type { Party, Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { Severity } from '../../protocol/rules/finding';
import type { RuleGroup } from './rule-groups';

/** An authority as it is read: one line, whether it states the norm, and how firm it is. */
export type Source = {
  readonly line: string;
  readonly relation: Citation['relation'];
  readonly grade: Citation['grade'];
  readonly dated: boolean;
};

export type RuleEntry = {
  readonly id: string;
  readonly group: RuleGroup;
  readonly name: string;
  readonly norm: string;
  /** The rule's own; a reception may lower it. */
  readonly severity: Severity;
  /** Not checked unless the reception asks for it. */
  readonly onRequest: boolean;
  readonly source: Source;
};

/** A line of what a plan notes besides its seats. `missing`: something that belongs there is not said. */
export type SlipLine = {
  readonly kind: 'card' | 'flags' | 'list' | 'field' | 'hours';
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly wrong: boolean }[];
  readonly missing: boolean;
};

/** One norm as two plans: how it is done, and how it is not, with the sentence that the check would say. */
export type DrawnExample = {
  readonly right: Drawing;
  readonly wrong: Drawing;
  /** What the two note otherwise and no seat shows: titles, flags, menu, hours, fields of the list. */
  readonly rightSlip: readonly SlipLine[];
  readonly wrongSlip: readonly SlipLine[];
  /** 会谈　涉外. */
  readonly scene: string;
  readonly says: string;
};

/** A seat with its place in the honor order; `was` where a variant gives it another. */
export type HonorSeat = {
  readonly seat: SeatId;
  readonly at: Point;
  /** Diameter that the seat leaves room for. */
  readonly size: number;
  readonly order: Party | 'any' | 'role' | 'free' | 'none';
  readonly text: string;
  readonly was?: string;
};
export type HonorPicture = { readonly frame: Rectangle; readonly room: readonly Shape[]; readonly seats: readonly HonorSeat[] };

/** How the seats of one room rank twice, and how many rank otherwise; `isSilent`: the second time nothing ranks any of them. */
export type Comparison = {
  readonly before: HonorPicture;
  readonly after: HonorPicture;
  readonly changed: number;
  readonly isSilent: boolean;
};

/** Another way to rank the seats of an occasion. */
export type Alternative = {
  readonly convention: ConventionId;
  readonly given: Givens;
  /** 双数排：1 号居中线左侧, or the name of another convention. */
  readonly label: string;
  readonly kind: 'given' | 'convention';
  /** The order of the house that stays in force; another convention takes its place. */
  readonly house?: Occasion['house'];
  readonly changed: number;
};

export type SceneGiven = {
  readonly key: string;
  readonly name: string;
  readonly standard: string;
  /** `changed`: how many seats rank otherwise than by the standard. */
  readonly choices: readonly { readonly choice: string; readonly name: string; readonly changed: number }[];
};

/** What one convention makes of one room. */
export type ConventionScene = Comparison & {
  readonly givens: readonly SceneGiven[];
  readonly sources: readonly Source[];
  /** From the first seat to the last, each with what decided. */
  readonly steps: readonly { readonly seat: SeatId; readonly rank: number; readonly order: Party | 'any'; readonly text: string }[];
};

export type ConventionLayout = { readonly id: LayoutId; readonly scene: Scene; readonly name: string };
export type ConventionEntry = {
  readonly id: ConventionId;
  readonly name: string;
  readonly layouts: readonly ConventionLayout[];
  readonly notCovered: readonly ConventionLayout[];
};

export type RankedLine = {
  readonly person: Person;
  readonly rank: number | null;
  readonly reasons: readonly { readonly text: string; readonly source: Source }[];
};
export type RankedParty = {
  readonly party: Party;
  readonly people: readonly RankedLine[];
  /** Where the list and the comparators disagree; the list holds. */
  readonly remarks: readonly { readonly text: string; readonly source: Source }[];
};
export type RankingChoice = {
  readonly id: string;
  readonly name: string;
  /** What else this ranking wants to know; without choices it is free text, such as a host country. */
  readonly asks: readonly {
    readonly key: string;
    readonly name: string;
    readonly standard: string;
    readonly choices?: readonly { readonly choice: string; readonly name: string }[];
  }[];
};

/** One finding of the whole reception, and where it stands. */
export type FoundAt = {
  readonly occasion: OccasionId;
  readonly title: string;
  readonly identity: string;
  readonly severity: Severity;
  readonly text: string;
  readonly waived: boolean;
};

/** The rule book behind its pages, fetched when it is first opened. */
export type BookPort = {
  readonly rules: (language: Language) => readonly RuleEntry[];
  readonly example: (rule: string, language: Language) => DrawnExample | undefined;
  readonly conventions: (language: Language) => readonly ConventionEntry[];
  readonly scene: (convention: ConventionId, layout: LayoutId, given: Givens, language: Language) => ConventionScene | undefined;
  /** The occasion as it is, against another convention or other circumstances; undefined where the room cannot be drawn. */
  readonly compare: (
    reception: Reception,
    before: Occasion,
    after: Pick<Occasion, 'convention' | 'given'>,
    language: Language,
  ) => Comparison | undefined;
  /** Every single step away from the present convention and givens, those that change most seats not first: in the order of the catalog.
   *  Each is worked out when it is asked for: a great hall is ranked anew for each. */
  readonly alternatives: (reception: Reception, occasion: Occasion, language: Language) => Iterable<Alternative>;
  readonly rankings: (language: Language) => readonly RankingChoice[];
  readonly ranked: (people: readonly Person[], given: Givens, language: Language) => readonly RankedParty[];
};

import { type ComponentType, createContext, useContext, useSyncExternalStore } from 'react';
import type { Command } from '../commands/command';
import type { Refusal } from '../commands/refusal';
import type { Language } from '../i18n/speak';
import type { Layout, LayoutId, Setting, Template } from '../layouts/layout';
import type { Citation } from '../model/citation';
import type { DrawnRoom } from '../model/drawn-room';
import type { HouseConvention } from '../model/house-convention';
import type { OccasionId, PersonId, RoomId, SeatId } from '../model/ids';
import type { ConventionId, Occasion, Settings } from '../model/occasion';
import type { Reception } from '../model/reception';
import type { HonorOrder } from '../protocol/conventions/honor-order';
import type { Finding, Severity } from '../protocol/rules/finding';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { ChangePort } from './change/change-port';
import type { FilesPort, FileTrouble, SaveState } from './files/files-port';
import type { ImportPort } from './import/import-port';
import type { BookPort } from './rulebook/book-port';

/**
 * All that the screen asks of the program behind it, in one place: the store, the review, arranging, import, documents, files.
 * The components know nothing else, so a test hands them a small engine and the app hands them the real one.
 */

export type StorePort = {
  readonly getReception: () => Reception;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (changes: readonly Command[], label?: string) => Refusal | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
};

/** Compared level by level, never summed. */
export type Score = Readonly<Record<Severity, number>>;
export type Review = { readonly findings: readonly Finding[]; readonly score: Score; readonly context: OccasionContext };
/** `source` is one line: title and place of the authority. */
export type Said = { readonly title: string; readonly text: string; readonly source: string };
export type Suggestion = {
  readonly label: string;
  readonly commands: readonly Command[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  readonly score: Score;
};

/** The row of seats that the answer is read from; `mark` is a rank, a role's sign, or empty. */
export type WhySeat = { readonly seat: SeatId; readonly mark: string; readonly kind: 'rank' | 'role' | 'empty' };
export type WhyStep = { readonly text: string; readonly source: string; readonly deciding: boolean };
export type Why = {
  readonly order: readonly WhySeat[];
  readonly steps: readonly WhyStep[];
  /** The seat ranked just above, which the last step compares with. */
  readonly above?: SeatId;
};

export type ProposedMove = { readonly person: PersonId; readonly from: SeatId | null; readonly to: SeatId | null; readonly why: string };
export type Proof =
  | { readonly kind: 'exact' }
  | { readonly kind: 'bound'; readonly bound: number; readonly gap: number }
  | { readonly kind: 'none' };
/** Moves that hang together: one onto an empty seat, one after the other, round a circle at once, or several that help only together. */
export type MoveGroup = {
  readonly shape: 'step' | 'chain' | 'cycle' | 'joint';
  readonly moves: readonly ProposedMove[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  /** What the plan would be worth without these moves; absent where there are too many to say it of each. */
  readonly without?: Score;
};
export type Proposal = {
  /** In the order in which they are read and numbered on the plan. */
  readonly moves: readonly ProposedMove[];
  readonly groups: readonly MoveGroup[];
  /** Done before the moves, and after them: a substitute comes, somebody withdraws. */
  readonly come: readonly Command[];
  readonly leave: readonly Command[];
  readonly seating: Occasion['seating'];
  readonly score: Score;
  readonly before: Score;
  readonly findings: readonly Finding[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  readonly proof: Proof;
  /** People who attend and are left without a seat. */
  readonly unseated: readonly PersonId[];
};
/** Everybody anew around what is locked; the fewest moves, for everything or for one finding or table; a seat for somebody; somebody's seat. */
export type ArrangeAim =
  | 'arrange'
  | 'mend'
  | { readonly mend: { readonly finding: string } | { readonly table: string } }
  | { readonly insert: PersonId }
  | { readonly withdraw: PersonId; readonly how: 'close-ranks' | 'fewest-moves' | 'leave' | { readonly substitute: PersonId } };
/** The part of the patience that is spent, 0 to 1, and the best plan so far. */
export type Progress = {
  readonly done: number;
  readonly score: Score;
  readonly moves: number;
  /** What the wishes met weigh, and the most that they can weigh in any plan, if that is known. */
  readonly weight: number;
  readonly bound?: number;
};
/** `signal` gives the whole question up; `enough` ends the search with the best so far. */
export type Watch = {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly enough?: AbortSignal;
};
export type Alternative = {
  readonly kinds: readonly ('fewest-moves' | 'best-score' | 'nearest-to-last-time')[];
  readonly proposal: Proposal;
  /** How many of those who sat there the last time now sit elsewhere. */
  readonly fromLastTime?: number;
};
/** Why no plan is without a breach, in sentences; each way out with the commands that take it. */
export type SaidConflict = {
  readonly headline: string;
  readonly members: readonly string[];
  readonly waysOut: readonly { readonly text: string; readonly commands: readonly Command[] }[];
};
export type ArrangePort = {
  readonly propose: (occasion: OccasionId, aim: ArrangeAim, watch: Watch) => Promise<Proposal>;
  /** Up to three plans that differ in kind. */
  readonly alternatives: (occasion: OccasionId, signal: AbortSignal) => Promise<readonly Alternative[]>;
  /** Undefined where no breach remains, or nothing is proven about it. */
  readonly conflict: (occasion: OccasionId, proposal: Proposal, signal: AbortSignal) => Promise<SaidConflict | undefined>;
};

export type Judgement = { readonly allowed: boolean; readonly best?: boolean; readonly note?: string };

export type GivenInfo = { readonly key: string; readonly choices: readonly string[]; readonly standard: string };
export type ConventionInfo = {
  readonly id: ConventionId;
  readonly givensFor: (layout: LayoutId) => readonly GivenInfo[];
  readonly covers: (layout: LayoutId) => boolean;
};
export type Catalogue = {
  readonly templates: readonly Template[];
  readonly conventions: readonly ConventionInfo[];
  /** Undefined when the settings are outside their limits. */
  readonly draw: (layout: LayoutId, settings: Settings) => Layout | undefined;
};

/** Names that live with their owners' messages. */
export type NamesPort = {
  readonly layout: (id: string, language: Language) => string;
  readonly setting: (layout: LayoutId, setting: Setting, language: Language) => string;
  readonly settingChoice: (layout: LayoutId, key: string, choice: string, language: Language) => string;
  readonly convention: (id: ConventionId, language: Language) => string;
  /** The convention as it applies here, in one line: 涉外会谈，以右为上. */
  readonly conventionFor: (occasion: Occasion, language: Language) => string;
  readonly given: (key: string, language: Language) => string;
  readonly givenChoice: (key: string, choice: string, language: Language) => string;
  readonly refusal: (refusal: Refusal, language: Language) => string;
};

export type DocumentKind = {
  readonly id: string;
  readonly scope: 'occasion' | 'reception';
  readonly group: 'seating' | 'cards' | 'convoy' | 'people' | 'archive';
};
export type DocumentOption = {
  readonly key: string;
  /** Asked only while another option has, or has not, this value. */
  readonly when?: { readonly key: string } & ({ readonly is: string } | { readonly not: string });
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
export type PrintedPage = { readonly width: number; readonly height: number; readonly body: string };
export type Printed = {
  readonly title: string;
  readonly pages: readonly PrintedPage[];
  /** What whoever prints should know: the one type size of a set, names that needed their own. */
  readonly notes: readonly string[];
  /** Font rules of the pages. */
  readonly css: string;
  /** Carries neither header nor footer. */
  readonly bare: boolean;
  /** For the record of what was printed. */
  readonly record: { readonly pages: string; readonly people?: Readonly<Record<PersonId, string>> | undefined };
};
/** One document of one occasion, or of the reception as a whole. */
export type PrintPiece = { readonly key: string; readonly document: string; readonly occasion: OccasionId | undefined };
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
  readonly open: (reception: Reception, before: Reception | undefined, language: Language) => PrintShop;
  /** Header, footer, version, time, and the numbers of the pages. */
  readonly dress: (printed: readonly Printed[], reception: Reception, language: Language, printedAt: string) => readonly Printed[];
  /** `2026-11-23T10:42` by the clock on the wall. */
  readonly now: () => string;
  /** An earlier version from its file; what is wrong with the file, if it is none. */
  readonly readEarlier: (text: string, language: Language) => Reception | { readonly fault: string };
};

export type ExportFormat = 'xlsx' | 'docx' | 'csv';
/** `png-2` and `png-4` are twice and four times as large as on a screen; `png-clear` is without the white of the paper. */
export type PictureFormat = 'svg' | 'png-2' | 'png-4' | 'png-clear';
export type ExportPort = {
  /** Asks where and writes there; false: the person changed their mind. */
  readonly save: (format: ExportFormat, reception: Reception, language: Language) => Promise<boolean>;
  /** The chart of one occasion, as it prints. */
  readonly savePicture: (format: PictureFormat, reception: Reception, occasion: OccasionId, language: Language) => Promise<boolean>;
  readonly copyPicture: (reception: Reception, occasion: OccasionId, language: Language) => Promise<void>;
  /** Who sits where, as a table for Word, Excel or a mail. */
  readonly copyTable: (reception: Reception, occasion: OccasionId, language: Language) => Promise<void>;
  /** Writes a `*.xici-template.json`: layout, convention and paper, and nobody's name. */
  readonly saveTemplate: (reception: Reception, occasion: OccasionId) => Promise<void>;
  /** Reads the given file, or asks for one; what makes an occasion of it, under this id. */
  readonly openTemplate: (
    reception: Reception,
    occasion: OccasionId,
    language: Language,
    file?: File,
  ) => Promise<readonly Command[] | FileTrouble | 'cancelled'>;
};

export type PlanMode = 'swap' | 'insert';
/** An order of the house in the making: the plan shows the ranks that it gives, without people, and tells every seat that is picked. */
export type Ordering = { readonly house: HouseConvention; readonly onPick: (seat: SeatId) => void };
export type HousePort = {
  /** The honor order of the occasion, were it to go by this house convention. */
  readonly honorBy: (occasion: OccasionId, house: HouseConvention) => HonorOrder | undefined;
  /** Writes a `*.xici-house.json`. */
  readonly save: (house: HouseConvention) => Promise<void>;
  /** Reads the given file, or asks for one. */
  readonly open: (language: Language, file?: File) => Promise<HouseConvention | FileTrouble | 'cancelled'>;
};

/** Rooms of one's own. */
export type RoomsPort = {
  /** How the convention of the occasion would rank the seats of this room, empty; by seat. */
  readonly ranksIn: (occasion: OccasionId, room: DrawnRoom) => ReadonlyMap<SeatId, number>;
  /** The present furniture of the occasion as such a room. */
  readonly from: (occasion: OccasionId, id: RoomId, name: string) => DrawnRoom;
  /** Writes a `*.xici-room.json`. */
  readonly save: (room: DrawnRoom) => Promise<void>;
  /** Reads the given file, or asks for one. */
  readonly open: (language: Language, file?: File) => Promise<DrawnRoom | FileTrouble | 'cancelled'>;
};

/** What the plan tells the screen, and what it is told. The canvas commits through `onChanges`, on release only. */
export type SeatCanvasProps = {
  readonly occasion: OccasionId;
  readonly selected: SeatId | undefined;
  readonly onSelect: (seat: SeatId | undefined) => void;
  /** Seats that are selected together, the selected one among them. */
  readonly group?: readonly SeatId[] | undefined;
  readonly onGroup?: ((seats: readonly SeatId[]) => void) | undefined;
  /** Seats of the finding or delegation that is looked at; the rest is dimmed. Empty: nothing is dimmed. */
  readonly lit: readonly SeatId[];
  /** The honor number of every seat is shown. */
  readonly numbered?: boolean;
  /** The seat ranked just above the selected one, while somebody asks why. */
  readonly above?: SeatId | undefined;
  readonly mode: PlanMode;
  readonly ordering?: Ordering | undefined;
  readonly proposal: Proposal | undefined;
  /** The move of the proposal that is looked at, counted from 0. */
  readonly proposalStep: number | undefined;
  readonly judge: (person: PersonId, seat: SeatId) => Judgement;
  readonly onChanges: (changes: readonly Command[], label?: string) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  /** Counted up when the whole plan is to be fitted in. */
  readonly fits: number;
  /** Another list when these seats are to be brought into sight, near enough to read. */
  readonly look?: readonly SeatId[] | undefined;
  /** The table of a hall that is open in place, and a click on one. */
  readonly open?: string | undefined;
  readonly onTable?: ((table: string) => void) | undefined;
  /** A name is to be typed for this seat, whose plate lies there in the window. */
  readonly onName?: ((seat: SeatId, at: DOMRect) => void) | undefined;
};

/** As much of a pointer event as the start of a drag needs. */
export type PointerStart = Pick<PointerEvent, 'pointerId' | 'pointerType' | 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;
/** The one hand that the list and the plan share: what is pressed in the list is carried over to the plan. */
export type HandPort = {
  readonly start: (person: PersonId, pointer: PointerStart) => void;
  /** With the keyboard: the plan takes the focus, its arrows walk the seats, Enter drops. */
  readonly pickUp: (person: PersonId) => void;
  readonly isHolding: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
};

export type Engine = {
  readonly store: StorePort;
  readonly review: (occasion: OccasionId) => Review;
  readonly say: (finding: Finding, language: Language) => Said;
  readonly suggestions: (occasion: OccasionId, finding: Finding, language: Language) => readonly Suggestion[];
  readonly why: (occasion: OccasionId, seat: SeatId, language: Language) => Why | undefined;
  readonly arrange: ArrangePort;
  readonly judge: (occasion: OccasionId, person: PersonId, seat: SeatId, language: Language) => Judgement;
  readonly cite: (citation: Citation, language: Language) => string;
  readonly catalogue: Catalogue;
  readonly names: NamesPort;
  /** Loaded when a list is dropped. */
  readonly import: () => Promise<ImportPort>;
  /** Loaded when a last-minute change is begun. */
  readonly changing: () => Promise<ChangePort>;
  /** Loaded when the rule book is opened. */
  readonly book: () => Promise<BookPort>;
  /** Loaded when the print screen opens. */
  readonly documents: () => Promise<DocumentsPort>;
  /** Loaded when the first copy is asked for. */
  readonly exporting: () => Promise<ExportPort>;
  readonly files: FilesPort;
  readonly house: HousePort;
  readonly rooms: RoomsPort;
  readonly SeatCanvas: ComponentType<SeatCanvasProps>;
  readonly hand: HandPort;
};

const EngineContext = createContext<Engine | undefined>(undefined);
export const EngineProvider = EngineContext.Provider;

export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('No engine.\nMaybe the component is drawn outside EngineProvider.');
  return engine;
}

export function useReception(): Reception {
  const { store } = useEngine();
  return useSyncExternalStore(store.subscribe, store.getReception);
}

export function useSaveState(): SaveState {
  const { files } = useEngine();
  return useSyncExternalStore(files.subscribe, files.saveState);
}

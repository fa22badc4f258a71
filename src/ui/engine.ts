import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Command } from '../commands/command';
import type { Refusal } from '../commands/refusal';
import type { Language } from '../i18n/speak';
import type { Citation } from '../model/citation';
import type { OccasionId, PersonId, SeatId } from '../model/ids';
import type { Reception } from '../model/reception';
import type { Finding } from '../protocol/rules/finding';
import type { ChangePort } from './change/change-port';
import type { Catalogue, NamesPort } from './dialogs/catalogue-port';
import type { HandPort, SeatCanvasProps } from './editor/plan-port';
import type { ExportPort } from './files/export-port';
import type { FilesPort } from './files/files-port';
import type { HousePort } from './house/house-port';
import type { ImportPort } from './import/import-port';
import type { Judgement, Review, Said, Suggestion, Why } from './panels/review-port';
import type { Later } from './parts/later';
import type { DocumentsPort } from './print/documents-port';
import type { ArrangePort } from './proposal/arrange-port';
import type { RoomsPort } from './rooms/rooms-port';
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

export type Engine = {
  readonly store: StorePort;
  readonly review: (occasion: OccasionId) => Review;
  readonly say: (finding: Finding, language: Language) => Said;
  /** One by one, each a piece of work of its own: in a hall of a thousand a single trial takes its time. */
  readonly suggestions: (occasion: OccasionId, finding: Finding, language: Language) => Iterable<Suggestion>;
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
  /** Loaded with the first plan, or behind the first screen. */
  readonly SeatCanvas: Later<SeatCanvasProps>;
  readonly hand: HandPort;
};

export const EngineContext = createContext<Engine | undefined>(undefined);

export function useEngine(): Engine {
  const engine = useContext(EngineContext);
  if (!engine) throw new Error('No engine.\nMaybe the component is drawn outside EngineProvider.');
  return engine;
}

export function useReception(): Reception {
  const { store } = useEngine();
  return useSyncExternalStore(store.subscribe, store.getReception);
}

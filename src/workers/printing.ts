import { expose } from 'comlink';
import { type AfterChange, afterChange } from '../documents/archive/after-change';
import { type AskedPiece, type Compared, type Workshop, workshopFor } from '../documents/workshop';
import { learnBoth } from '../i18n/both';
import { type Language, speakerFor } from '../i18n/speak';
import type { DocumentOptions } from '../model/paper-settings';
import type { Reception } from '../model/reception';

let workshop: Workshop | undefined;

/** Makes sheets away from the screen, piece by piece. To cancel, ask for no more, or end the worker: nothing here is worth keeping. */
const printer = {
  open(reception: Reception, compared: Compared | undefined, language: Language): void {
    workshop = workshopFor(reception, compared, language);
  },
  make(piece: AskedPiece, options: DocumentOptions): ReturnType<Workshop['make']> {
    if (!workshop) throw new Error('The printing worker was asked for a sheet before it was given a reception.');
    return workshop.make(piece, options);
  },
  /** What a change leaves to be done: every sheet that it may touch is made twice. */
  toDo: (before: Reception, after: Reception, language: Language): AfterChange => afterChange(before, after, speakerFor(language)),
};
export type Printer = typeof printer;

learnBoth();
expose(printer);

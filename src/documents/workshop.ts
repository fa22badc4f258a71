import { type Language, speakerFor } from '../i18n/speak';
import type { OccasionId } from '../model/ids';
import type { DocumentOptions } from '../model/paper-settings';
import type { Reception } from '../model/reception';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { documentOf, piecesOf, undressedFor } from './index';
import type { PrintDocument } from './print-document';
import { stageIn, stagesOf } from './print-job';

/** A document of one occasion, or of the reception. */
export type AskedPiece = { readonly document: string; readonly occasion: OccasionId | undefined };

/** One state of a reception, from which many pieces are made: the occasions are set once. */
export type Workshop = {
  readonly pieces: () => readonly AskedPiece[];
  /** Without header, footer and stamp. */
  readonly make: (piece: AskedPiece, options: DocumentOptions) => PrintDocument;
};

export function workshopFor(reception: Reception, before: Reception | undefined, language: Language): Workshop {
  let set: readonly OccasionContext[] | undefined;
  const stages = () => {
    set ??= stagesOf(reception);
    return set;
  };
  return {
    pieces: () => piecesOf(stages()).map(({ kind, context }) => ({ document: kind.id, occasion: context?.occasion.id })),
    make({ document, occasion }, options) {
      const context = occasion && stageIn(reception, occasion);
      const made = undressedFor({
        document,
        reception,
        context,
        options,
        speaker: speakerFor(language),
        before,
        ...(documentOf(document)?.scope === 'reception' && !context ? { stages: stages() } : {}),
      });
      if (!made) throw new Error(`The document ${document} speaks of one occasion and was given none.`);
      return made;
    },
  };
}

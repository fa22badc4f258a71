import { type Language, speakerFor } from '../i18n/speak';
import type { OccasionId } from '../model/ids';
import type { DocumentOptions } from '../model/paper-settings';
import type { Reception } from '../model/reception';
import { documentOf, type PrintRequest, piecesOf, undressedFor } from './index';
import type { PrintDocument } from './print-document';
import { stageIn, stagesOf } from './print-job';

/** A document of one occasion, or of the reception. */
export type AskedPiece = { readonly document: string; readonly occasion: OccasionId | undefined };

/** The two versions that a comparison speaks of; `after` is the present one unless named. */
export type Compared = { readonly before: Reception; readonly after?: Reception | undefined };

/** One state of a reception, from which many pieces are made: the occasions are set once. */
export type Workshop = {
  readonly pieces: () => readonly AskedPiece[];
  /** Without header, footer and stamp. */
  readonly make: (piece: AskedPiece, options: DocumentOptions) => PrintDocument;
};

export function workshopFor(reception: Reception, compared: Compared | undefined, language: Language): Workshop {
  return {
    pieces: () => piecesOf(stagesOf(reception)).map(({ kind, context }) => ({ document: kind.id, occasion: context?.occasion.id })),
    make({ document, occasion }, options) {
      const kind = documentOf(document);
      if (kind?.compares)
        return madeOf({
          document,
          reception: compared?.after ?? reception,
          before: compared?.before,
          options,
          speaker: speakerFor(language),
        });
      const context = occasion && stageIn(reception, occasion);
      return madeOf({
        document,
        reception,
        context,
        options,
        speaker: speakerFor(language),
      });
    },
  };
}

function madeOf(request: PrintRequest): PrintDocument {
  const made = undressedFor(request);
  if (!made) throw new Error(`The document ${request.document} speaks of one occasion and was given none.`);
  return made;
}

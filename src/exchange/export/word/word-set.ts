import { documentOf, flowsFor } from '../../../documents/index';
import { stageIn } from '../../../documents/print-job';
import type { AskedPiece, Compared } from '../../../documents/workshop';
import type { Speaker } from '../../../i18n/speak';
import type { DocumentOptions } from '../../../model/paper-settings';
import type { Reception } from '../../../model/reception';
import { eachTold, type Told } from '../told';
import { exportWordDocument } from './word-document';

export type WordSet = {
  /** Pieces of one document. */
  readonly pieces: readonly AskedPiece[];
  readonly options: DocumentOptions;
  readonly reception: Reception;
  readonly compared: Compared | undefined;
};

/** Pieces of a printed list as one Word document. */
export function exportWordSet({ pieces, options, reception, compared }: WordSet, speaker: Speaker, told: Told): Promise<Uint8Array> {
  const sheets = eachTold(pieces, told, ({ document, occasion }) => {
    const of = documentOf(document)?.compares ? (compared?.after ?? reception) : reception;
    const context = occasion && stageIn(of, occasion);
    return flowsFor({ document, reception: of, context, options, speaker, before: compared?.before }) ?? [];
  }).flat();
  return exportWordDocument({ title: sheets[0]?.title ?? '', flows: sheets.flatMap(({ flows }) => flows) }, reception.settings, speaker);
}

import { documentFor, documentKinds } from '../../documents/catalog';
import { type DocumentId, documentIds } from '../../documents/index';
import { htmlOf, type PrintDocument, svgOf } from '../../documents/print-document';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Call, Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { occasionIn, planAsked } from '../occasion-asked';

const isDocument = (id: string | undefined): id is DocumentId => documentIds.some((known) => known === id);

function stageAsked(call: Call, reception: Reception): OccasionContext {
  const stage = stageOf(reception, occasionIn(call, reception));
  if (isStageFault(stage)) throw new UsageFault(stage.fault);
  return stage;
}

function documentAsked(call: Call, reception: Reception, document: DocumentId): PrintDocument {
  const ofOccasion =
    option(call.asked, 'occasion') !== undefined || documentKinds.some(({ id, scope }) => id === document && scope === 'occasion');
  const printed = documentFor({
    document,
    reception,
    context: ofOccasion ? stageAsked(call, reception) : undefined,
    speaker: call.speaker,
  });
  if (!printed) throw new Error(`The document ${document} needs an occasion and was given none.`);
  return printed;
}

/** Writes one document as HTML with exact page sizes, or as SVG. */
export const print: Verb = async (call) => {
  const { asked, speaker } = call;
  const reception = await planAsked(call);
  const id = option(asked, 'document');
  if (!isDocument(id)) throw new UsageFault(speaker.say('cli', 'documentUnknown', { document: id ?? '', known: documentIds.join(', ') }));
  const format = option(asked, 'format') ?? 'html';
  if (format !== 'html' && format !== 'svg') throw new UsageFault(speaker.say('cli', 'formatUnknown', { format, known: 'html, svg' }));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  const document = documentAsked(call, reception, id);
  for (const note of document.notes) call.note(note);
  await call.write(output, format === 'html' ? htmlOf(document) : svgOf(document));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

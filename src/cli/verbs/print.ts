import type { DocumentKind } from '../../documents/document-kind';
import { documentIds, documentOf, flowsFor, type PrintPiece, type PrintRequest, piecesOf, undressedFor } from '../../documents/index';
import { dressed } from '../../documents/page-furniture';
import { htmlOf, joined, svgOf } from '../../documents/print-document';
import { stagesOf } from '../../documents/print-job';
import type { Reception } from '../../model/reception';
import type { Call, Verb } from '../answer';
import { option, UsageFault } from '../arguments';
import { documentOptionsAsked } from '../document-options-asked';
import { occasionIn, planAsked, planAt, stageAsked } from '../occasion-asked';

const formats = ['html', 'svg', 'pdf', 'docx'] as const;

/** `place-cards`, several with commas, `pack` (the set that the reception remembers), or `all`. */
function kindsAsked({ asked, speaker }: Call, { settings }: Reception): readonly DocumentKind[] {
  const wanted = option(asked, 'document') ?? '';
  if (wanted === '') throw new UsageFault(speaker.say('cli', 'documentMissing', { known: [...documentIds, 'pack', 'all'].join(', ') }));
  const ids = wanted === 'all' ? documentIds : wanted === 'pack' ? (settings.paper?.pack ?? documentIds) : wanted.split(',');
  return ids.map((id) => {
    const kind = documentOf(id.trim());
    if (!kind)
      throw new UsageFault(speaker.say('cli', 'documentUnknown', { document: id, known: [...documentIds, 'pack', 'all'].join(', ') }));
    return kind;
  });
}

/** What is to be printed, one after the other. A single document of an occasion asks for one; several take all that suit. */
function piecesAsked(call: Call, reception: Reception, kinds: readonly DocumentKind[]): readonly PrintPiece[] {
  const [kind] = kinds;
  const narrowed = option(call.asked, 'occasion') !== undefined;
  if (kind && kinds.length === 1) {
    const context = narrowed || kind.scope === 'occasion' ? stageAsked(call, reception, occasionIn(call, reception)) : undefined;
    return context && !kind.suits(context) ? [] : [{ kind, context }];
  }
  if (narrowed) {
    const context = stageAsked(call, reception, occasionIn(call, reception));
    return kinds.filter((one) => one.suits(context)).map((one) => ({ kind: one, context }));
  }
  const leftOut = new Set(reception.settings.paper?.leftOut);
  return piecesOf(stagesOf(reception), kinds).filter(
    ({ kind: { id }, context }) => !leftOut.has(`${id} ${context?.occasion.id ?? ''}`.trim()),
  );
}

/** Writes documents as HTML with exact page sizes, as SVG, as PDF, or what is told in words and tables as a Word document. */
export const print: Verb = async (call) => {
  const { asked, speaker } = call;
  const reception = await planAsked(call);
  const kinds = kindsAsked(call, reception);
  const format = formats.find((one) => one === (option(asked, 'format') ?? 'html'));
  if (!format)
    throw new UsageFault(speaker.say('cli', 'formatUnknown', { format: option(asked, 'format') ?? '', known: formats.join(', ') }));
  const output = option(asked, 'output');
  if (!output) throw new UsageFault(speaker.say('cli', 'outputMissing'));
  const earlier = option(asked, 'before');
  const before = earlier ? await planAt(call, earlier) : undefined;
  const pieces = piecesAsked(call, reception, kinds);
  const requests = pieces.map(
    ({ kind, context }): PrintRequest => ({
      document: kind.id,
      reception,
      context,
      options: documentOptionsAsked(call, kind, kinds.length > 1),
      speaker,
      printedAt: option(asked, 'printed-at'),
      before,
    }),
  );
  if (format === 'docx') {
    const told = requests.flatMap((request) => flowsFor(request) ?? []);
    if (told.length === 0) throw new UsageFault(speaker.say('cli', 'documentNotWord', { document: option(asked, 'document') ?? '' }));
    const { exportWordDocument } = await import('../../exchange/export/word/word-document');
    const title = told.length === 1 ? (told[0]?.title ?? '') : reception.title;
    await call.write(output, await exportWordDocument({ title, flows: told.flatMap(({ flows }) => flows) }, reception.settings, speaker));
    return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
  }
  const documents = requests.flatMap((request) => undressedFor(request) ?? []);
  const [first] = documents;
  if (!first) throw new UsageFault(speaker.say('cli', 'documentSuitsNothing', { document: option(asked, 'document') ?? '' }));
  const sheets = dressed(documents, { paper: reception.settings.paper, speaker, printedAt: option(asked, 'printed-at') });
  const whole = documents.length === 1 ? (sheets[0] ?? first) : joined(sheets, reception.title);
  for (const note of whole.notes) call.note(note);
  if (format === 'pdf') {
    const pdf = await call.toPdf(whole, (pages, of) => call.report(speaker.say('cli', 'pagesPrinted', { pages, of })));
    if (!pdf) throw new UsageFault(speaker.say('cli', 'chromiumMissing'));
    await call.write(output, pdf);
  } else await call.write(output, format === 'html' ? htmlOf(whole) : svgOf(whole));
  return { status: 0, value: output, text: speaker.say('cli', 'written', { path: output }) };
};

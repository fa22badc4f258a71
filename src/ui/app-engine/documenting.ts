import type { DocumentKind } from '../../documents/document-kind';
import { fontRules, fontsOf } from '../../documents/fonts';
import { documentKinds, documentOf } from '../../documents/index';
import { dressed } from '../../documents/page-furniture';
import type { PrintDocument } from '../../documents/print-document';
import { type Compared, workshopFor } from '../../documents/workshop';
import { sayPlanFault } from '../../exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../../exchange/plan/read-plan';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import { printKey } from '../../model/paper-settings';
import type { Reception } from '../../model/reception';
import { saveCopy } from '../../persistence/files';
import type { Printer } from '../../workers/printing';
import type { DocumentsPort, Printed, PrintShop } from '../print/documents-port';
import { begun, canWork } from './at-work';
import { filesMade } from './making-files';

const kindOf = (id: string): DocumentKind => {
  const kind = documentOf(id);
  if (!kind) throw new Error(`No document is called ${JSON.stringify(id)}.\nMaybe it is missing from the gallery.`);
  return kind;
};

const named = (speaker: Speaker, key: string, fallback: string): string =>
  speaker.knows('documents', key) ? speaker.speak('documents', key) : fallback;

/** `2026-11-23T10:42` by the clock on the wall. */
function localTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

const printedOf = ({ title, pages, notes, fonts, bare, told, record }: PrintDocument): Printed => ({
  title,
  pages,
  notes,
  css: fontRules(fonts),
  bare,
  told,
  record,
});

function shopHere(reception: Reception, compared: Compared | undefined, language: Language): PrintShop {
  const workshop = workshopFor(reception, compared, language);
  return { make: async (piece, options) => printedOf(workshop.make(piece, options)), close() {} };
}

function shopInWorker(reception: Reception, compared: Compared | undefined, language: Language): PrintShop {
  const worker = new Worker(new URL('../../workers/printing.ts', import.meta.url), { type: 'module' });
  const { remote: printer, failed, end } = begun<Printer>(worker, 'printing');
  const opened = printer.open(reception, compared, language);
  return {
    async make({ document, occasion }, options) {
      await Promise.race([opened, failed]);
      return printedOf(await Promise.race([printer.make({ document, occasion }, options), failed]));
    },
    close: end,
  };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The printed things behind the print screen. */
export const documentsPort: DocumentsPort = {
  kinds: documentKinds.map(({ id, scope, group }) => ({ id, scope, group })),
  optionsFor: (id) => kindOf(id).options,
  name: (id, language) => named(speakerFor(language), `document.${id}`, id),
  // A few say something else on another document: a card that lies flat has no back.
  optionName: (id, key, language) =>
    named(speakerFor(language), `optionOf.${id}.${key}`, named(speakerFor(language), `option.${key}`, key)),
  choiceName: (_, key, choice, language) => named(speakerFor(language), `choice.${key}.${choice}`, choice),
  compares: (id) => kindOf(id).compares,
  pieces: (reception, language) =>
    workshopFor(reception, undefined, language)
      .pieces()
      .map(({ document, occasion }) => ({ key: printKey(document, occasion), document, occasion })),
  open: (reception, compared, language) =>
    canWork() ? shopInWorker(reception, compared, language) : shopHere(reception, compared, language),
  saveAsWord(pieces, options, reception, compared, language, watch) {
    const asked = pieces.map(({ document, occasion }) => ({ document, occasion }));
    const content = filesMade.word({ pieces: asked, options, reception, compared }, language, watch);
    const name = named(speakerFor(language), `document.${pieces[0]?.document ?? ''}`, '');
    return saveCopy({ title: `${reception.title} ${name}` }, { extension: 'docx', mimeType: wordType, content }, watch.signal);
  },
  dress(printed, reception, language, printedAt) {
    const dress = { paper: reception.settings.paper, speaker: speakerFor(language), printedAt };
    const css = fontRules(fontsOf(reception));
    return dressed(printed, dress).map((one) => ({ ...one, css }));
  },
  now: () => localTime(new Date()),
  readEarlier(text, language) {
    const read = readPlan(text);
    return isPlanFault(read) ? { fault: sayPlanFault(read, speakerFor(language)) } : read;
  },
};

import { documentFor, documentKinds, suits } from '../../documents/catalog';
import { fontRules } from '../../documents/fonts';
import type { DocumentId } from '../../documents/index';
import { type Speaker, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import type { DocumentsPort, Printed } from '../engine';

const kindOf = (id: string) => documentKinds.find((kind) => kind.id === id);

const idOf = (id: string): DocumentId => {
  const kind = kindOf(id);
  if (!kind) throw new Error(`No document is called ${JSON.stringify(id)}.\nMaybe it is missing from the catalog of documents.`);
  return kind.id;
};

const named = (speaker: Speaker, key: string, fallback: string): string =>
  speaker.knows('documents', key) ? speaker.speak('documents', key) : fallback;

function contextOf(reception: Reception, id: OccasionId | undefined) {
  const occasion = id && reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion);
  return stage && !isStageFault(stage) ? stage : undefined;
}

/** `2026-11-23T10:42` by the clock on the wall. */
function localTime(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** The printed things behind the print screen. */
export const documentsPort: DocumentsPort = {
  kinds: documentKinds.map(({ id, scope, group }) => ({ id, scope, group })),
  optionsFor: (id) => kindOf(id)?.options ?? [],
  name: (id, language) => named(speakerFor(language), `document.${id}`, id),
  optionName: (_, key, language) => named(speakerFor(language), `option.${key}`, key),
  choiceName: (_, key, choice, language) => named(speakerFor(language), `choice.${key}.${choice}`, choice),
  suits: (id, occasion) => suits(idOf(id), occasion),
  print(id, reception, occasion, options, language): Printed {
    const context = contextOf(reception, occasion);
    const printed = documentFor({
      document: idOf(id),
      reception,
      context,
      options,
      speaker: speakerFor(language),
      printedAt: localTime(new Date()),
    });
    if (!printed) return { title: '', pages: [], notes: [], css: '' };
    const { title, pages, notes, fonts } = printed;
    return { title, pages, notes, css: fontRules(fonts) };
  },
};

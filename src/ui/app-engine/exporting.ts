import type { ChartPicture } from '../../exchange/export/chart-picture';
import { copiedTable } from '../../exchange/export/copied-table';
import { seatingTable, withoutEmptyColumns } from '../../exchange/export/seating-table';
import { stagedOccasions } from '../../exchange/export/staged';
import { isPartFault, mostPartBytes, sayPartFault, sayUnread, writePart } from '../../exchange/part/part-file';
import { readTemplate, templateCommands, templateFrom } from '../../exchange/template/office-template';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { openFromFile, saveCopy, saveTextToFile } from '../../persistence/files';
import type { ExportFormat, ExportPort, PictureFormat, PictureOutcome } from '../files/export-port';
import type { Watch } from '../files/watch';
import { troubleWith } from './files/trouble-with';
import { filesMade } from './making-files';
import { pngOf, scaleFor } from './picture';

const office = 'application/vnd.openxmlformats-officedocument';
const mimeTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  csv: 'text/csv',
};

function occasionIn({ occasions }: Reception, id: OccasionId): Occasion {
  const occasion = occasions[id];
  if (!occasion) throw new Error(`There is no occasion ${id}.`);
  return occasion;
}

async function pictureOf(reception: Reception, occasion: Occasion, language: Language, watch: Watch, transparent = false) {
  const picture = await filesMade.picture(reception, occasion, language, transparent, watch);
  const { title, layout } = occasion;
  if (!picture) throw new Error(speakerFor(language).say('exchange', 'export.findings.undrawn', { title, layout }));
  return picture;
}

const paper = '#fff';
const copied = 2;
const scales: Readonly<Record<Exclude<PictureFormat, 'svg'>, number>> = { 'png-2': 2, 'png-4': 4, 'png-clear': 4 };
/** Pictures of one chart lie beside each other in a folder. */
const marks: Readonly<Record<PictureFormat, string>> = { svg: '', 'png-2': ' @2x', 'png-4': ' @4x', 'png-clear': ' @4x clear' };

function outcomeOf(picture: ChartPicture, asked: number): PictureOutcome {
  const scale = scaleFor(picture, asked);
  return scale < asked ? { asked, scale } : 'done';
}

/** The seats of the occasion as a table. */
function tableOf(reception: Reception, id: OccasionId, speaker: Speaker) {
  const [staged] = stagedOccasions(reception, speaker, id).staged;
  return copiedTable(staged ? withoutEmptyColumns(seatingTable(staged, speaker)) : { headings: [], rows: [] });
}

/** The reception, or one occasion of it, in the forms that other programs take. */
export const exportPort: ExportPort = {
  save(format, reception, language, watch) {
    const content = filesMade.office(format, reception, language, watch);
    return saveCopy(reception, { extension: format, mimeType: mimeTypes[format], content }, watch.signal);
  },
  async savePicture(format, reception, id, language, watch) {
    const occasion = occasionIn(reception, id);
    const clear = format === 'png-clear';
    // The file dialog must be asked for while the hand is still on the button: the drawing comes behind it.
    const drawn = pictureOf(reception, occasion, language, watch, clear);
    const content = drawn.then(async (picture) =>
      format === 'svg'
        ? picture.svg
        : new Uint8Array(await (await pngOf(picture, scales[format], watch, clear ? undefined : paper)).arrayBuffer()),
    );
    const [extension, mimeType] = format === 'svg' ? ['svg', 'image/svg+xml'] : ['png', 'image/png'];
    const saved = await saveCopy(
      { title: `${reception.title} ${occasion.title}${marks[format]}` },
      { extension, mimeType, content },
      watch.signal,
    );
    if (!saved) return 'cancelled';
    return format === 'svg' ? 'done' : outcomeOf(await drawn, scales[format]);
  },
  // The clipboard must be asked while the hand is still on the button; what is copied may come a little later.
  async copyPicture(reception, id, language, watch) {
    const drawn = pictureOf(reception, occasionIn(reception, id), language, watch);
    const png = drawn.then((picture) => pngOf(picture, copied, watch, paper));
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      return outcomeOf(await drawn, copied);
    } catch (fault) {
      if (watch.signal.aborted) return 'cancelled';
      throw fault;
    }
  },
  copyTable(reception, id, language) {
    const { html, text } = tableOf(reception, id, speakerFor(language));
    const blob = (type: string, content: string) => new Blob([content], { type });
    return navigator.clipboard.write([new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) })]);
  },
  saveTemplate(reception, id) {
    const template = templateFrom(reception, occasionIn(reception, id));
    return saveTextToFile(writePart('template', template), template.name, 'xici-template');
  },
  async openTemplate(reception, id, language, given) {
    const opened = await openFromFile(given, mostPartBytes, (text) => ({ text, template: readTemplate(text) }));
    if (!opened) return 'cancelled';
    const { name, content } = opened;
    const { text, template } = content;
    const speaker = speakerFor(language);
    if (isPartFault(template)) return troubleWith(name, sayPartFault('template', template, speaker), language);
    const note = sayUnread(text, template, speaker);
    return { commands: templateCommands(reception, template, id), ...(note ? { note } : {}) };
  },
};

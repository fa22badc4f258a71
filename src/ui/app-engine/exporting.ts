import { chartPicture } from '../../exchange/export/chart-picture';
import { copiedTable } from '../../exchange/export/copied-table';
import { peopleCsv } from '../../exchange/export/people-csv';
import { seatingTable, withoutEmptyColumns } from '../../exchange/export/seating-table';
import { stagedOccasions } from '../../exchange/export/staged';
import { isPartFault, mostPartBytes, sayPartFault, writePart } from '../../exchange/part/part-file';
import { readTemplate, templateCommands, templateFrom } from '../../exchange/template/office-template';
import { type Speaker, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { openFromFile, saveCopy, saveTextToFile } from '../../persistence/files';
import type { ExportFormat, ExportPort, PictureFormat } from '../files/export-port';
import { troubleWith } from './files/trouble-with';
import { pngOf } from './picture';

type Form = { readonly mimeType: string; readonly make: (reception: Reception, speaker: Speaker) => Promise<Uint8Array | string> };

const office = 'application/vnd.openxmlformats-officedocument';

/** Each office format is fetched when it is first asked for. */
const forms: Readonly<Record<ExportFormat, Form>> = {
  xlsx: {
    mimeType: `${office}.spreadsheetml.sheet`,
    make: async (reception, speaker) => (await import('../../exchange/export/export-xlsx')).exportXlsx(reception, speaker),
  },
  docx: {
    mimeType: `${office}.wordprocessingml.document`,
    make: async (reception, speaker) => (await import('../../exchange/export/export-docx')).exportDocx(reception, speaker),
  },
  csv: { mimeType: 'text/csv', make: async (reception) => peopleCsv(reception) },
};

function occasionIn({ occasions }: Reception, id: OccasionId): Occasion {
  const occasion = occasions[id];
  if (!occasion) throw new Error(`There is no occasion ${id}.`);
  return occasion;
}

function pictureOf(reception: Reception, occasion: Occasion, speaker: Speaker, transparent = false) {
  const picture = chartPicture(reception, occasion, speaker, transparent);
  if (!picture) throw new Error(speaker.say('exchange', 'export.findings.undrawn', { title: occasion.title, layout: occasion.layout }));
  return picture;
}

const paper = '#fff';
const scales: Readonly<Record<Exclude<PictureFormat, 'svg'>, number>> = { 'png-2': 2, 'png-4': 4, 'png-clear': 4 };

async function pictureFile(
  format: PictureFormat,
  reception: Reception,
  occasion: Occasion,
  speaker: Speaker,
): Promise<Uint8Array | string> {
  const clear = format === 'png-clear';
  const picture = pictureOf(reception, occasion, speaker, clear);
  if (format === 'svg') return picture.svg;
  return new Uint8Array(await (await pngOf(picture, scales[format], clear ? undefined : paper)).arrayBuffer());
}

/** The seats of the occasion as a table. */
function tableOf(reception: Reception, id: OccasionId, speaker: Speaker) {
  const [staged] = stagedOccasions(reception, speaker, id).staged;
  return copiedTable(staged ? withoutEmptyColumns(seatingTable(staged, speaker)) : { headings: [], rows: [] });
}

/** The reception, or one occasion of it, in the forms that other programs take. */
export const exportPort: ExportPort = {
  save(format, reception, language) {
    const { mimeType, make } = forms[format];
    return saveCopy(reception, { extension: format, mimeType, content: make(reception, speakerFor(language)) });
  },
  savePicture(format, reception, id, language) {
    const occasion = occasionIn(reception, id);
    const content = pictureFile(format, reception, occasion, speakerFor(language));
    const [extension, mimeType] = format === 'svg' ? ['svg', 'image/svg+xml'] : ['png', 'image/png'];
    return saveCopy({ title: `${reception.title} ${occasion.title}` }, { extension, mimeType, content });
  },
  // The clipboard must be asked while the hand is still on the button; what is copied may come a little later.
  copyPicture(reception, id, language) {
    const png = pngOf(pictureOf(reception, occasionIn(reception, id), speakerFor(language)), 2, paper);
    return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
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
    const opened = await openFromFile(given, mostPartBytes, readTemplate);
    if (!opened) return 'cancelled';
    const { name, content } = opened;
    return isPartFault(content)
      ? troubleWith(name, sayPartFault('template', content, speakerFor(language)), language)
      : templateCommands(reception, content, id);
  },
};

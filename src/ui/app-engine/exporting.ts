import { peopleCsv } from '../../exchange/export/people-csv';
import { type Speaker, speakerFor } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import { saveCopy } from '../../persistence/files';
import type { ExportFormat, ExportPort } from '../engine';

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

/** The reception in the forms that other programs read. */
export const exportPort: ExportPort = {
  save(format, reception, language) {
    const { mimeType, make } = forms[format];
    return saveCopy(reception, { extension: format, mimeType, content: make(reception, speakerFor(language)) });
  },
};

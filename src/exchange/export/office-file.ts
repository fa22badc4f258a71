import type { Speaker } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import { exportDocx } from './export-docx';
import { exportXlsx } from './export-xlsx';
import { peopleCsv } from './people-csv';
import type { Told } from './told';

export type OfficeForm = 'xlsx' | 'docx' | 'csv';

/** The reception in a form that offices go on editing. */
export async function officeFile(form: OfficeForm, reception: Reception, speaker: Speaker, told: Told): Promise<Uint8Array | string> {
  switch (form) {
    case 'xlsx':
      return exportXlsx(reception, speaker, { told });
    case 'docx':
      return exportDocx(reception, speaker, { told });
    case 'csv':
      return peopleCsv(reception);
  }
}

import { proxy } from 'comlink';
import type { ChartPicture } from '../../exchange/export/chart-picture';
import type { OfficeForm } from '../../exchange/export/office-file';
import type { WordSet } from '../../exchange/export/word/word-set';
import { type Language, speakerFor } from '../../i18n/speak';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import type { FileMaker } from '../../workers/exporting';
import type { Watch } from '../files/watch';
import { askedOnce, begun, canWork } from './at-work';

type Made = Uint8Array | string;

const maker = () => begun<FileMaker>(new Worker(new URL('../../workers/exporting.ts', import.meta.url), { type: 'module' }), 'export');

/**
 * Files of a reception, made away from the screen. Each office format is fetched when it is first asked for.
 */
export const filesMade = {
  async office(form: OfficeForm, reception: Reception, language: Language, { told, signal }: Watch): Promise<Made> {
    signal.throwIfAborted();
    // A list is made sooner than a worker starts.
    if (canWork() && form !== 'csv')
      return askedOnce<FileMaker, Made>(maker(), (remote) => remote.office(form, reception, language, proxy(told)), signal);
    const { officeFile } = await import('../../exchange/export/office-file');
    return officeFile(form, reception, speakerFor(language), told);
  },
  async word(set: WordSet, language: Language, { told, signal }: Watch): Promise<Made> {
    signal.throwIfAborted();
    if (canWork()) return askedOnce<FileMaker, Made>(maker(), (remote) => remote.word(set, language, proxy(told)), signal);
    const { exportWordSet } = await import('../../exchange/export/word/word-set');
    return exportWordSet(set, speakerFor(language), told);
  },
  async picture(
    reception: Reception,
    occasion: Occasion,
    language: Language,
    transparent: boolean,
    { signal }: Watch,
  ): Promise<ChartPicture | undefined> {
    signal.throwIfAborted();
    if (canWork()) return askedOnce(maker(), (remote) => remote.picture(reception, occasion, language, transparent), signal);
    const { chartPicture } = await import('../../exchange/export/chart-picture');
    return chartPicture(reception, occasion, speakerFor(language), transparent);
  },
};

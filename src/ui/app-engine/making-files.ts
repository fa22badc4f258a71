import { proxy, type Remote, wrap } from 'comlink';
import type { ChartPicture } from '../../exchange/export/chart-picture';
import type { OfficeForm } from '../../exchange/export/office-file';
import type { WordSet } from '../../exchange/export/word/word-set';
import { type Language, speakerFor } from '../../i18n/speak';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import type { FileMaker } from '../../workers/exporting';
import type { Watch } from '../files/watch';

type Made = Uint8Array | string;

/** Work in a worker of its own, which ends with it. @throws the signal's reason when the person gave up. */
async function inWorker<Answer>(work: (maker: Remote<FileMaker>) => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL('../../workers/exporting.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(`The export worker failed: ${message || 'it could not be loaded'}.`)),
      );
      work(wrap<FileMaker>(worker)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * Files of a reception, made away from the screen. Where there are no workers (tests, very locked-down browsers) they are the same and
 * the screen waits. Each office format is fetched when it is first asked for.
 */
export const filesMade = {
  async office(form: OfficeForm, reception: Reception, language: Language, { told, signal }: Watch): Promise<Made> {
    signal.throwIfAborted();
    // A list is made sooner than a worker starts.
    if (typeof Worker !== 'undefined' && form !== 'csv')
      return inWorker<Made>((maker) => maker.office(form, reception, language, proxy(told)), signal);
    const { officeFile } = await import('../../exchange/export/office-file');
    return officeFile(form, reception, speakerFor(language), told);
  },
  async word(set: WordSet, language: Language, { told, signal }: Watch): Promise<Made> {
    signal.throwIfAborted();
    if (typeof Worker !== 'undefined') return inWorker<Made>((maker) => maker.word(set, language, proxy(told)), signal);
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
    if (typeof Worker !== 'undefined') return inWorker((maker) => maker.picture(reception, occasion, language, transparent), signal);
    const { chartPicture } = await import('../../exchange/export/chart-picture');
    return chartPicture(reception, occasion, speakerFor(language), transparent);
  },
};

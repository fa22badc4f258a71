import { expose, transfer } from 'comlink';
import { type ChartPicture, chartPicture } from '../exchange/export/chart-picture';
import { type OfficeForm, officeFile } from '../exchange/export/office-file';
import type { Told } from '../exchange/export/told';
import { exportWordSet, type WordSet } from '../exchange/export/word/word-set';
import { learnBoth } from '../i18n/both';
import { type Language, speakerFor } from '../i18n/speak';
import type { Occasion } from '../model/occasion';
import type { Reception } from '../model/reception';

type Content = Uint8Array | string;
const handedOver = (content: Content): Content => (typeof content === 'string' ? content : transfer(content, [content.buffer]));

/** Makes files away from the screen. To cancel, end the worker: until a file is whole nothing of it is anywhere else. */
const fileMaker = {
  office: async (form: OfficeForm, reception: Reception, language: Language, told: Told): Promise<Content> =>
    handedOver(await officeFile(form, reception, speakerFor(language), told)),
  word: async (set: WordSet, language: Language, told: Told): Promise<Content> =>
    handedOver(await exportWordSet(set, speakerFor(language), told)),
  picture: async (reception: Reception, occasion: Occasion, language: Language, transparent: boolean): Promise<ChartPicture | undefined> =>
    chartPicture(reception, occasion, speakerFor(language), transparent),
};
export type FileMaker = typeof fileMaker;

learnBoth();
expose(fileMaker);

import { type Language, speakerFor } from '../../../i18n/speak';
import type { FileTrouble } from '../../files/files-port';

/** What is wrong with a file, beginning with its name: whoever opened several knows which. */
export const troubleWith = (file: string, why: string, language: Language): FileTrouble => ({
  message: speakerFor(language).say('files', 'open.trouble', { file, why }),
});

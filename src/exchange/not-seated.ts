import { languages, speakerFor } from '../i18n/speak';

/** What our own lists say of whoever has no seat yet, in every language and small letters. */
export const wordsForNotSeated = (): ReadonlySet<string> =>
  new Set(languages.map((language) => speakerFor(language).say('exchange', 'export.unseated').toLowerCase()));

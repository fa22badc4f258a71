import { isLearned, type Language, learn, type Vocabulary } from './vocabulary';

const lessons: Readonly<Record<Language, () => Promise<Vocabulary>>> = {
  'zh-CN': () => import('./zh-CN/index'),
  en: () => import('./en/index'),
};

/** Fetches a language where it is not there yet, so that the first screen needs only its own. */
export async function fetchLanguage(language: Language): Promise<void> {
  if (!isLearned(language)) learn(language, await lessons[language]());
}

import type { messages as english } from './en/index';

export type Language = 'zh-CN' | 'en';
export const languages: readonly Language[] = ['zh-CN', 'en'];

export type EnglishMessages = typeof english;
export type Area = keyof EnglishMessages;

/** The same keys in every language: a missing or a surplus one does not compile. */
type Same<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Same<Shape[Key]> };
export type Messages = Same<EnglishMessages>;

/** Everything that is said in one language; `sources`: titles and places of authorities written in the other. */
export type Vocabulary = { readonly messages: Messages; readonly sources: Readonly<Record<string, string>> };

const learned = new Map<Language, Vocabulary>();

export const isLearned = (language: Language): boolean => learned.has(language);

/** From now on this language is spoken. */
export const learn = (language: Language, vocabulary: Vocabulary): void => void learned.set(language, vocabulary);

/** @throws Error when nobody has fetched or learned the language first. */
export function vocabularyOf(language: Language): Vocabulary {
  const vocabulary = learned.get(language);
  if (!vocabulary)
    throw new Error(`Nobody has learned ${language} yet.\nMaybe fetchLanguage() was not awaited, or learnBoth() not called.`);
  return vocabulary;
}

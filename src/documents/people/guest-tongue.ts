import { guestSpeaker } from '../../i18n/guest-speaker';
import type { GuestLanguage } from '../../i18n/guest-words';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { Person } from '../../model/person';
import { hasHan } from '../type-width';

/** How a card is written: its words, and from which side. */
export type Tongue = { readonly language: Language | GuestLanguage; readonly speaker: Speaker; readonly rightToLeft: boolean };

/** A language as lists name it: in Chinese, in English, by its own name, by its code. */
const names: readonly (readonly [Tongue['language'], RegExp])[] = [
  ['zh-CN', /中文|汉语|漢語|华语|普通话|chinese|mandarin|^zh\b/i],
  ['en', /英语|英文|english|^en\b/i],
  ['fr', /法语|法文|french|fran[cç]ais|^fr\b/i],
  ['de', /德语|德文|german|deutsch|^de\b/i],
  ['es', /西班牙|西语|spanish|espa[nñ]ol|^es\b/i],
  ['ru', /俄语|俄文|russian|русский|^ru\b/i],
  ['ja', /日语|日文|日本語|japanese|^ja\b/i],
  ['ko', /韩语|韩文|朝鲜语|korean|한국어|조선말|^ko\b/i],
  ['ar', /阿拉伯|阿语|arabic|العربية|^ar\b/i],
];

const tongueNamed = (words: string): Tongue['language'] | undefined => names.find(([, name]) => name.test(words.trim()))?.[0];

/**
 * The first of the person's languages that a card can be written in; whoever is at home in China and speaks Chinese reads it,
 * wherever it stands in the list. Where nothing is said: Chinese at home, English for the rest, and no guess by country.
 */
export function languageOf({
  country,
  languages,
  name,
  party,
}: Pick<Person, 'country' | 'languages' | 'name' | 'party'>): Tongue['language'] {
  const spoken = (languages ?? []).flatMap((words) => tongueNamed(words) ?? []);
  const home = country ? /^(中国|china|cn|prc)/i.test(country) : party === 'host' || hasHan(name);
  if (home && (spoken.length === 0 || spoken.includes('zh-CN'))) return 'zh-CN';
  return spoken[0] ?? 'en';
}

export function tongueOf(language: Tongue['language']): Tongue {
  const speaker = language === 'zh-CN' || language === 'en' ? speakerFor(language) : guestSpeaker(language);
  return { language, speaker, rightToLeft: language === 'ar' };
}

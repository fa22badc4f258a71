import type { Speaker } from './speak';
import { vocabularyOf } from './vocabulary';

type Cited = { readonly source: string; readonly place: string };

/** Titles and places in the language they were not written in, by the words of the citation itself. */
const spoken = (text: string, { language }: Pick<Speaker, 'language'>): string => vocabularyOf(language).sources[text] ?? text;

/** Keys of our own notes (`cn.md §3.3 [sjtang]`), of no use to a reader. */
const ownKey = /^(cn\.md|intl\.md|CONTRACT\b|general knowledge$|\[|—$)/;

/** 公务接待清单（cn.md §10 [beijing-form]）: the key behind a place that a reader can look up. */
const keyBehind = /[（(](cn|intl)\.md[^）)]*[）)]$/;

/** Title of the source in the speaker's language; an office's own source is given as the office wrote it. */
export const saySource = ({ source }: Pick<Cited, 'source'>, speaker: Pick<Speaker, 'language'>): string => spoken(source, speaker);

/** Chapter or article, where the citation names one that a reader can look up; else empty. */
export const sayPlace = ({ place }: Pick<Cited, 'place'>, speaker: Pick<Speaker, 'language'>): string =>
  ownKey.test(place) ? '' : spoken(place.replace(keyBehind, ''), speaker);

/** Title and place of an authority in one line. */
export function sayCitation(citation: Cited, speaker: Pick<Speaker, 'language'>): string {
  const place = sayPlace(citation, speaker);
  return [saySource(citation, speaker), place].filter(Boolean).join(speaker.language === 'zh-CN' ? '，' : ', ');
}

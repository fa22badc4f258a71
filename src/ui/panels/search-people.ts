import { useEffect, useMemo, useState } from 'react';
import type { Person } from '../../model/person';

/** Whether a name matches what was typed in pinyin: 欧阳娜娜 by oynn, ouyn, 欧nn. */
export type PinyinMatch = (name: string, query: string) => boolean;

const hasLetters = /[a-z]/i;
const hasHan = /\p{Script=Han}/u;

/** The first letter of each part: `lj` of Lu Jingxing, `jvdb` of Jan van der Berg. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s·•\-’']+/)
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** Name, other name, title, organization or delegation; letters also as initials, and as pinyin once that is loaded. */
export function finds(person: Person, query: string, pinyin: PinyinMatch | undefined): boolean {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return true;
  const { name, otherName = '', title = '', organization = '', delegation = '' } = person;
  if ([name, otherName, title, organization, delegation].some((text) => text.toLowerCase().includes(wanted))) return true;
  if (wanted.length > 1 && hasLetters.test(wanted) && [name, otherName].some((text) => initialsOf(text).startsWith(wanted))) return true;
  return pinyin !== undefined && hasLetters.test(wanted) && hasHan.test(name) && pinyin(name, wanted);
}

async function loadPinyin(): Promise<PinyinMatch> {
  const { match } = await import('pinyin-pro');
  return (name, query) => match(name, query) !== null;
}

/** A test of one person for the query; the pinyin table is fetched with the first letter typed. */
export function usePeopleSearch(query: string): (person: Person) => boolean {
  const [pinyin, setPinyin] = useState<{ readonly match: PinyinMatch }>();
  const wantsPinyin = hasLetters.test(query);
  useEffect(() => {
    if (!wantsPinyin || pinyin) return;
    let gone = false;
    void loadPinyin().then((match) => gone || setPinyin({ match }));
    return () => {
      gone = true;
    };
  }, [wantsPinyin, pinyin]);
  return useMemo(() => (person) => finds(person, query, pinyin?.match), [query, pinyin]);
}

/** Characters that nobody sees and that make two equal names differ. */
const invisible = /\u00ad|[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
/** They shape Persian and Indian letters, and families of emoji; at an edge and beside Chinese they do nothing. */
const joiner = /\u200c|\u200d/g;
const looseJoiner = /(^|[\s\p{Script=Han}])(?:\u200c|\u200d)+|(?:\u200c|\u200d)+(?=$|[\s\p{Script=Han}])/gu;

export const isChinese = (text: string): boolean => /^[\p{Script=Han}\s]+$/u.test(text) && text.trim() !== '';

/** Characters as a reader counts them: 𠮷 is one. */
export const lengthOf = (text: string): number => [...text].length;

export type ReadName = {
  readonly name: string;
  /** `spread`: spaces of the typesetting are gone (央　金). `several`: may be two people in one cell, left alone. */
  readonly spacing?: 'spread' | 'several';
};

/**
 * A name without what the typesetting put into it. Chinese lists spread two characters over the width of three; there a
 * space says nothing. In every other script it parts the words of the name and stays.
 */
export function readName(text: string): ReadName {
  const tidy = text
    .replaceAll(invisible, '')
    .replaceAll(looseJoiner, '$1')
    .replaceAll(/[\s\u3000]+/g, ' ')
    .trim();
  if (!isChinese(tidy) || !tidy.includes(' ')) return { name: tidy };
  const joined = tidy.replaceAll(' ', '');
  const pieces = tidy.split(' ').map(lengthOf);
  const spread = pieces.every((length) => length === 1) || lengthOf(joined) <= 3;
  return spread ? { name: joined, spacing: 'spread' } : { name: tidy, spacing: 'several' };
}

/** The name by which two files mean the same person. */
export const nameKey = (text: string): string => readName(text.replaceAll(joiner, '')).name;

export type NameNote = { readonly name: string; readonly sex?: 'female' | 'male'; readonly ethnicity?: string; readonly note?: string };

const isFemale = /^(女|女士|ms|mrs|miss|mme|frau)\.?$/i;
const isMale = /^(男|先生|mr|herr)\.?$/i;

/** `白露（女，白族）`, `陈志明先生`, `Anna Berg (Ms)`: sex, ethnicity and address behind the name. Anything else in brackets is left where it is. */
export function readNameNote(text: string): NameNote {
  const [, called = '', address] = /^(\p{Script=Han}{2,4})\s*(先生|女士|小姐)$/u.exec(text.trim()) ?? [];
  if (address !== undefined) return { name: called, note: address, sex: address === '先生' ? 'male' : 'female' };
  const match = /^(.+?)\s*[（(]([^（()）]+)[）)]\s*$/.exec(text);
  if (!match) return { name: text };
  const [, name = '', note = ''] = match;
  const words = note.split(/[,，、;；\s]+/).filter((word) => word !== '');
  const known = words.every((word) => /^\p{Script=Han}{1,5}族$/u.test(word) || isFemale.test(word) || isMale.test(word));
  if (!known || words.length === 0) return { name: text };
  const ethnicity = words.find((word) => word.endsWith('族'));
  return {
    name,
    note,
    ...(words.some((word) => isFemale.test(word))
      ? { sex: 'female' as const }
      : words.some((word) => isMale.test(word))
        ? { sex: 'male' as const }
        : {}),
    ...(ethnicity ? { ethnicity } : {}),
  };
}

/** A father's or a middle name stands behind the given name: Анна Петровна, Mary Jane. */
export const givenNames = (given: string, middle: string): string => [given.trim(), middle.trim()].filter((name) => name !== '').join(' ');

/** Of China, Japan and Korea: the family name stands first, and nothing between the two. */
const isEastAsian = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々\s]+$/u.test(text);

/** A name in two pieces as its own script puts them together: 王小明, 김민수, Anna Berg. */
export function wholeName(family: string, given: string): string {
  const eastAsian = isEastAsian(`${family}${given}`);
  const pieces = eastAsian ? [family, given] : [given, family];
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(eastAsian ? '' : ' ');
}

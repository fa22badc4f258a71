import type { Standing } from '../standing';

/** Words of a post on one line of a published list, in plain lower-case letters. */
type Line = RegExp;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();

export const postOf = ({ person }: Standing): string => plain(person.title ?? '');

/** Deputies and those who once held the post do not stand on its line. */
const besides = /\b(deputy|vice|former|ex)\b|vize|stellvertret|^原|^前|副/;

export function lineOf(standing: Standing, lines: readonly Line[]): number | undefined {
  const post = postOf(standing);
  if (besides.test(post) || standing.retired) return undefined;
  const found = lines.findIndex((line) => line.test(post));
  return found === -1 ? undefined : found + 1;
}

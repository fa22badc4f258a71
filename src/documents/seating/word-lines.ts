import { typeWidth } from '../type-width';

/** Words as they may be parted: at a space, or behind a hyphen. */
const wordsOf = (name: string): readonly string[] => name.split(/(?<=-)(?=\p{L})| /u).filter((word) => word !== '');
const joined = (words: readonly string[]): string =>
  words.reduce((line, word) => (line === '' || line.endsWith('-') ? line + word : `${line} ${word}`), '');

/** A name of words in so many lines that the longest is as short as may be; undefined where it has too few words. */
export function wordLines(name: string, count: number): readonly string[] | undefined {
  const words = wordsOf(name);
  if (words.length < count || words.length > 12) return undefined;
  let best: { readonly lines: readonly string[]; readonly longest: number } | undefined;
  const part = (from: number, lines: readonly string[]): void => {
    const left = count - lines.length;
    if (left === 1) {
      const whole = [...lines, joined(words.slice(from))];
      const longest = Math.max(...whole.map(typeWidth));
      if (!best || longest < best.longest) best = { lines: whole, longest };
      return;
    }
    for (let to = from + 1; to <= words.length - left + 1; to += 1) part(to, [...lines, joined(words.slice(from, to))]);
  };
  part(0, []);
  return best?.lines;
}

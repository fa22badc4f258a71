/**
 * How wide a line of type is, in ems, without measuring: documents are made where there is no screen, and the fonts are the reader's.
 * Figures are those of a wide bold serif, so that what is said to fit does fit in any of the fall-backs.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  // Stacked letters: fonts differ most here, and where none is there each sign takes a box.
  [/[\u0f71-\u0f84\u0f90-\u0fbc]/u, 0.45],
  [/\p{Script=Tibetan}/u, 0.9],
  [/[\p{Mn}\p{Me}\u200b-\u200f]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  // The Han fonts of offices (仿宋_GB2312, 宋体) give the dot in a name the room of a sign.
  [/[·•‧]/u, 1],
  [/[\s.,:;'!|()[\]-]/u, 0.36],
  [/[ijlftrI]/u, 0.44],
  [/[mwMWQ@%]/u, 1.02],
  // As the widest fall-back has them, which is wider in Greek and Cyrillic than in Latin.
  [/[жшщюмфыЖШЩЮМФЫ]/u, 1.12],
  [/[φψωΦΨΩ]/u, 0.94],
  [/(?=[\p{Script=Greek}\p{Script=Cyrillic}])\p{Lu}/u, 0.88],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.74],
  [/\p{Lu}/u, 0.8],
  [/\p{Ll}/u, 0.63],
  [/\p{Nd}/u, 0.6],
  [/\p{Script=Arabic}/u, 0.72],
];

const known = new Map<string, number>();

/** Looked up once for each sign: a set of a thousand cards asks a million times. */
function widthOfSign(sign: string): number {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const width = widths.find(([kind]) => kind.test(sign))?.[1] ?? 1;
  known.set(sign, width);
  return width;
}

/** Ems. */
export function typeWidth(text: string): number {
  let sum = 0;
  for (const sign of text) sum += widthOfSign(sign);
  return sum;
}

/** How much more room from line to line a script takes whose letters stand on top of each other. */
export const stackOf = (text: string): number => (/\p{Script=Tibetan}/u.test(text) ? 1.5 : 1);

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** As its first letter runs: an Arabic name inside a Chinese sentence does not turn the sentence round. */
export const isRightToLeft = (text: string): boolean => /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

const closing = /^[，。、；：？！）》」』”’…·,.;:?!)\]]/u;

const opening = /[（《「『“‘([]$/u;

/** Pieces that a line may be broken between: Latin words whole or after a hyphen, Han sign by sign, closing marks never first on a line, opening ones never last. */
function pieces(text: string): readonly string[] {
  const parts = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu) ?? [];
  const whole: string[] = [];
  for (const part of parts.flatMap((word) => word.split(/(?<=\p{L}-)(?=\p{L})/u))) {
    if (whole.length > 0 && (closing.test(part) || opening.test(whole.at(-1) ?? ''))) whole.push(`${whole.pop() ?? ''}${part}`);
    else whole.push(part);
  }
  return whole;
}

/** The text in lines no wider than `width` ems; a word that is wider than a line is broken inside. Nothing is left out. */
export function brokenInto(text: string, width: number): readonly string[] {
  const lines: string[] = [''];
  const put = (piece: string) => {
    const last = lines.at(-1) ?? '';
    if (last === '' || typeWidth(last + piece.trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  };
  for (const piece of pieces(text.replace(/[^\S\u3000]+/g, ' ').trim())) {
    if (typeWidth(piece) <= width) put(piece);
    else {
      if (lines.at(-1)?.trim()) lines.push('');
      for (const sign of piece) put(sign);
    }
  }
  return lines.map((line) => line.trim()).filter((line, place) => line !== '' || place === 0);
}

/** The same number of lines, as even as they get: no single sign is left over on the last one. */
export function evenly(text: string, width: number): readonly string[] {
  let best = brokenInto(text, width);
  const count = best.length;
  for (let narrower = width - 0.5; count > 1 && narrower * count >= typeWidth(text); narrower -= 0.5) {
    const lines = brokenInto(text, narrower);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}

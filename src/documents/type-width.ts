/**
 * How wide a line of type is, in ems, without measuring: documents are made where there is no screen, and the fonts are the reader's.
 * Figures are those of a wide bold serif, so that what is said to fit does fit in any of the fall-backs; then those of its plain weight.
 */
const widths: readonly (readonly [kind: RegExp, bold: number, plain?: number])[] = [
  // Stacked letters: fonts differ most here, and where none is there each sign takes a box.
  [/[\u0f71-\u0f84\u0f90-\u0fbc]/u, 0.45],
  [/\p{Script=Tibetan}/u, 0.9],
  [/[\p{Mn}\p{Me}\u200b-\u200f]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u, 1],
  // The Han fonts of offices (仿宋_GB2312, 宋体) give the dot in a name the room of a sign.
  [/[·•‧]/u, 1],
  [/\s/u, 0.36, 0.28],
  [/[.,:;'!|()[\]-]/u, 0.36, 0.34],
  [/[ijlftrI]/u, 0.44, 0.39],
  [/[mwMWQ@%]/u, 1.02, 1],
  // As the widest fall-back has them, which is wider in Greek and Cyrillic than in Latin.
  [/[жшщюмфыЖШЩЮМФЫ]/u, 1.12, 1],
  [/[φψωΦΨΩ]/u, 0.94, 0.84],
  [/(?=[\p{Script=Greek}\p{Script=Cyrillic}])\p{Lu}/u, 0.88, 0.78],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.74, 0.66],
  [/\p{Lu}/u, 0.8, 0.7],
  [/\p{Ll}/u, 0.63, 0.575],
  [/\p{Nd}/u, 0.6, 0.58],
  [/\p{Script=Arabic}/u, 0.72],
];

/** Each sign is looked up once: a set of a thousand cards asks a million times. */
function widthIn(weight: 'bold' | 'plain'): (text: string) => number {
  const known = new Map<string, number>();
  const ofSign = (sign: string): number => {
    const [, bold = 1, plain = bold] = widths.find(([kind]) => kind.test(sign)) ?? [];
    const width = weight === 'bold' ? bold : plain;
    known.set(sign, width);
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const sign of text) sum += known.get(sign) ?? ofSign(sign);
    return sum;
  };
}

/** Ems, in whatever weight it is set. */
export const typeWidth = widthIn('bold');

/** Ems of what is read rather than looked at, in the plain weight. */
export const textWidth = widthIn('plain');

/** Ems of a line of type. */
export type Width = typeof typeWidth;

/** How much more room from line to line a script takes whose letters stand on top of each other. */
export const stackOf = (text: string): number => (/\p{Script=Tibetan}/u.test(text) ? 1.5 : 1);

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
/** As its first letter runs: an Arabic name inside a Chinese sentence does not turn the sentence round. */
export const isRightToLeft = (text: string): boolean => /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);

const closing = /^[，。、；：？！）》」』”’…·,.;:?!)\]]/u;

const opening = /[（《「『“‘([]$/u;

const han = String.raw`\p{Script=Han}`;
const eastAsian = String.raw`${han}\u3000-\u303f\uff00-\uffef`;

/** What the eye takes in at once, and a line is broken inside of only where it is wider than the line. */
const wholes = [
  // A dotted name where it can be told where it begins, the names of a list, and how many are at a table.
  `(?<!${han})${han}{1,6}(?:[·•‧]${han}{1,7})+`,
  String.raw`(?:\d+|(?<!${han}))${han}{1,4}（\d+${han}）`,
  String.raw`(?<!${han})${han}{2,4}\d*(?=、)`,
  String.raw`(?<=、)${han}{2,4}\d*(?![\d${han}])`,
  // From when to when, a day, a figure with its unit, a remark of a word or two.
  String.raw`\d{1,2}:\d\d[至–]\d{1,2}:\d\d`,
  String.raw`\d+月\d+日`,
  String.raw`\p{Lu}\p{Ll}+ \d+ \(\d+\),?`,
  String.raw`\d{1,2} \p{Lu}\p{Ll}+ \d{4},?`,
  String.raw`\d+${han}`,
  '（[^（）]{1,6}）',
];
const single = [`[${eastAsian}]`, String.raw`\s+`, String.raw`[^\s${eastAsian}]+`];

const coarse = new RegExp([...wholes, ...single].join('|'), 'gu');
const fine = new RegExp(single.join('|'), 'gu');

/** Pieces that a line may be broken between: Latin words whole or after a hyphen, Han sign by sign, closing marks never first on a line, opening ones never last. */
function pieces(text: string, kinds: RegExp): readonly string[] {
  const whole: string[] = [];
  for (const part of (text.match(kinds) ?? []).flatMap((word) => word.split(/(?<=\p{L}-)(?=\p{L})/u))) {
    if (whole.length > 0 && (closing.test(part) || opening.test(whole.at(-1) ?? ''))) whole.push(`${whole.pop() ?? ''}${part}`);
    else whole.push(part);
  }
  return whole;
}

/** Of a piece wider than the line: the parts between the dots of a name, then signs. */
function finer(piece: string): readonly string[] {
  const parts = piece.split(/(?<=[·•‧])(?=.)/u);
  if (parts.length > 1) return parts;
  const signs = pieces(piece, fine);
  return signs.length > 1 ? signs : [...piece];
}

/** Without the white of another program's cells: a full-width space is a mark of its own. */
const tidy = (text: string): string => text.replace(/[^\S\u3000]+/g, ' ').trim();

/** The text in lines no wider than `width` ems; a word that is wider than a line is broken inside. Nothing is left out. */
export function brokenInto(text: string, width: number, measure: Width = typeWidth): readonly string[] {
  const plain = tidy(text);
  // Most cells of a list hold one line.
  return measure(plain) <= width ? [plain] : linesOf(pieces(plain, coarse), width, measure);
}

function linesOf(pieces: readonly string[], width: number, measure: Width): readonly string[] {
  const lines: string[][] = [[]];
  const put = (piece: string) => {
    const last = lines.at(-1) ?? [];
    if (last.length === 0 || measure([...last, piece.trimEnd()].join('')) <= width) last.push(last.length > 0 ? piece : piece.trimStart());
    else lines.push([piece.trimStart()]);
  };
  const lay = (piece: string) => {
    if (measure(piece) <= width || [...piece].length === 1) return put(piece);
    if ((lines.at(-1) ?? []).join('').trim()) lines.push([]);
    finer(piece).forEach(lay);
  };
  pieces.forEach(lay);
  return withCompany(lines)
    .map((line) => line.join('').trim())
    .filter((line, place) => line !== '' || place === 0);
}

/** 孤字不成行: one sign over on the last line takes the one before it along. */
function withCompany(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [before, last] = [lines.at(-2) ?? [], lines.at(-1) ?? []];
  const isSign = (piece: string | undefined) => piece !== undefined && /^\p{Script=Han}\P{Script=Han}?$/u.test(piece);
  if (last.length !== 1 || !isSign(last[0]) || before.length < 3 || !isSign(before.at(-1))) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), [...before.slice(-1), ...last]];
}

/** The same number of lines, as even as they get: no single sign is left over on the last one. */
export function evenly(text: string, width: number, measure: Width = typeWidth): readonly string[] {
  const plain = tidy(text);
  const whole = measure(plain);
  if (whole <= width) return [plain];
  const parts = pieces(plain, coarse);
  let best = linesOf(parts, width, measure);
  const count = best.length;
  for (let narrower = width - 0.5; count > 1 && narrower * count >= whole; narrower -= 0.5) {
    const lines = linesOf(parts, narrower, measure);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}

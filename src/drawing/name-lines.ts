import { surnameLength } from './compound-surnames';
import { joiners, leadsOn, particles } from './name-particles';
import { emWidth, fittingSize } from './text-width';

export type NameLine = { readonly text: string; readonly size: number; readonly strong: boolean };

/** What a name alone cannot tell. */
export type NameCustom = {
  /** 莫拉维, not 埃莱娜: the last part is the family name. Otherwise the first part is what one is called by (古丽娜尔). */
  readonly familyLast: boolean;
  /** Pinyin and the like: `Lu Jingxing` has the family name in front. */
  readonly familyFirst?: boolean;
};

/** Sizes at 100 %: 80 px to the meter makes 1 px 12.5 mm. */
export const nameSizes = { strong: 162.5, given: 137.5, least: 100 } as const;

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const dots = /\s*[·•‧・･∙⋅]\s*/;

export const isIdeographic = (name: string): boolean => ideograph.test(name);

type Broken = readonly { readonly text: string; readonly share: number; readonly strong: boolean }[];

/** 马　骏: two characters take the room of three, as on a place card. */
const spread = (name: string): string => ([...name].length === 2 ? [...name].join('\u3000') : name);

function halves(characters: readonly string[], surname: number): readonly [string, string] {
  const middle = Math.ceil(characters.length / 2);
  const at = surname === 2 && characters.length <= 4 ? 2 : middle;
  return [characters.slice(0, at).join(''), characters.slice(at).join('')];
}

/** Parts in two lines, the longer line as short as can be; the joint stays at the end of the first line. */
function twoLines(parts: readonly string[], joint: string): readonly [string, string] {
  const cuts = parts.slice(1).map((_, index) => {
    const upper = parts.slice(0, index + 1).join(joint) + joint.trim();
    const lower = parts.slice(index + 1).join(joint);
    return { upper, lower, widest: Math.max(emWidth(upper), emWidth(lower)) };
  });
  const well = cuts.filter(({ upper }) => !leadsOn(upper));
  const best = (well.length > 0 ? well : cuts).reduce((left, right) => (right.widest < left.widest ? right : left));
  return [best.upper, best.lower];
}

const evenly = (...texts: readonly string[]): Broken => texts.map((text) => ({ text, share: 1, strong: true }));

/** Given names above and smaller, the family name below and strong. */
const givenAndFamily = (given: readonly string[], ...family: readonly string[]): Broken => [
  ...given.map((text) => ({ text, share: nameSizes.given / nameSizes.strong, strong: false })),
  ...family.map((text) => ({ text, share: 1, strong: true })),
];

function breakDotted(parts: readonly string[], { familyLast }: NameCustom): readonly Broken[] {
  const [upper, lower] = twoLines(parts, '·');
  return [familyLast ? givenAndFamily([upper], lower) : evenly(upper, lower)];
}

function breakIdeographs(name: string): readonly Broken[] {
  const bare = name.replaceAll(/\s+/g, '');
  const characters = [...bare];
  const whole = evenly(spread(bare));
  return characters.length < 4 ? [whole] : [whole, evenly(...halves(characters, surnameLength(bare)))];
}

/** Where the family name begins: a surname in capitals, or the last word with its particles (van der Berg). */
function familyStart(words: readonly string[]): number {
  const capitals = words.findIndex((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word));
  if (capitals > 0) return capitals;
  let start = words.length - 1;
  if (start > 1 && /^(jr|sr|ii|iii|iv)\.?$/i.test(words[start] ?? '')) start -= 1;
  if (start > 1 && joiners.has(words[start - 1] ?? '')) start -= 2;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start -= 1;
  return start;
}

/** `García-Márquez` may end a line after its hyphen. */
const hyphenParts = (word: string): readonly string[] => word.split(/(?<=\p{L}{2,}-)(?=\p{L}{2,})/u);

/** A long family name in two lines, the longer as short as can be: von der Hohenstein- over Württemberg, García-Márquez over y Fernández. */
function familyHalves(family: string): readonly [string, string] | undefined {
  const seams = [...family.matchAll(/(?<=\p{L}{2,}-)(?=\p{L}{2,})| /gu)].map(({ index }) => index);
  const cuts = seams.map((at): readonly [string, string] => [family.slice(0, at), family.slice(at).trim()]);
  const widest = ([upper, lower]: readonly [string, string]) => Math.max(emWidth(upper), emWidth(lower));
  return cuts.reduce<readonly [string, string] | undefined>(
    (best, cut) => (best === undefined || widest(cut) < widest(best) ? cut : best),
    undefined,
  );
}

function breakWords(name: string, { familyFirst }: NameCustom): readonly Broken[] {
  const words = name.split(/\s+/);
  if (words.length === 1) {
    const parts = hyphenParts(name);
    return parts.length === 2 ? [evenly(name), evenly(...parts)] : [evenly(name)];
  }
  if (familyFirst) {
    const [family = '', ...given] = words;
    return [
      [
        { text: family, share: 1, strong: true },
        { text: given.join(' '), share: nameSizes.given / nameSizes.strong, strong: false },
      ],
    ];
  }
  const start = familyStart(words);
  const given = words.slice(0, start);
  const family = words.slice(start).join(' ');
  const halves = familyHalves(family);
  if (given.length === 0) return [evenly(family), ...(halves ? [evenly(...halves)] : [])];
  const choices = [givenAndFamily([given.join(' ')], family)];
  if (given.length > 1) choices.push(givenAndFamily(twoLines(given, ' '), family));
  else if (given[0] && hyphenParts(given[0]).length === 2) choices.push(givenAndFamily(hyphenParts(given[0]), family));
  if (halves) choices.push(givenAndFamily([given.join(' ')], ...halves));
  return choices;
}

function breakRightToLeft(name: string): readonly Broken[] {
  const words = name.split(dots).join(' ').split(/\s+/);
  return [words.length === 1 ? evenly(...words) : evenly(...twoLines(words, ' '))];
}

function waysToBreak(name: string, custom: NameCustom): readonly Broken[] {
  if (rightToLeft.test(name)) return breakRightToLeft(name);
  if (!ideograph.test(name)) return breakWords(name.split(dots).join(' '), custom);
  const parts = name.split(dots).filter((part) => part !== '');
  return parts.length > 1 ? breakDotted(parts, custom) : breakIdeographs(name);
}

/** Lines of equal weight share one size; a long given name shrinks by itself and leaves the family name large, and a short one is never larger. */
function sized(broken: Broken, width: number, largest: number): readonly NameLine[] {
  const fits = broken.map(({ text, share }) => fittingSize(text, width, largest * share));
  const common = Math.min(...fits.filter((_, index) => broken[index]?.share === 1));
  return broken.map(({ text, share, strong }, index) => ({
    text,
    strong,
    size: share === 1 ? common : Math.min(fits[index] ?? common, common),
  }));
}

const smallest = (lines: readonly NameLine[]): number => Math.min(...lines.map(({ size }) => size));

/**
 * A name on a plate: broken by its own rules and shrunk to fit, never cut.
 * Another line is taken only when the name would otherwise be too small to read.
 */
export function nameLines(name: string, width: number, custom: NameCustom, largest: number = nameSizes.strong): readonly NameLine[] {
  const ways = waysToBreak(name.trim(), custom).map((broken) => sized(broken, width, rightToLeft.test(name) ? largest * 1.15 : largest));
  const legible = ways.find((lines) => smallest(lines) >= nameSizes.least);
  return legible ?? ways.reduce((left, right) => (smallest(right) > smallest(left) ? right : left));
}

/** Hohenstein-Württemberg, not von der Hohenstein-Württemberg: where there is no room for the particles. */
export function withoutParticles(family: string): string {
  const words = family.split(/\s+/);
  const first = words.findIndex((word) => !particles.has(word));
  return first > 0 ? words.slice(first).join(' ') : family;
}

/** What stays when the plate is small on screen: the family name, or what one is called by; one line. */
export function shortName(name: string, custom: NameCustom): string {
  const trimmed = name.trim();
  if (rightToLeft.test(trimmed)) return trimmed.split(/\s+/)[0] ?? trimmed;
  if (ideograph.test(trimmed)) {
    const parts = trimmed.split(dots);
    if (parts.length === 1) return spread(trimmed.replaceAll(/\s+/g, ''));
    return (custom.familyLast ? parts.at(-1) : parts[0]) ?? trimmed;
  }
  const words = trimmed.split(dots).join(' ').split(/\s+/);
  if (words.length === 1) return trimmed;
  return custom.familyFirst ? (words[0] ?? trimmed) : words.slice(familyStart(words)).join(' ');
}

/** The short name with what tells namesakes apart: A. Okonjo; the whole name where a letter would not. */
export function initialedName(name: string, custom: NameCustom): string {
  const short = shortName(name, custom);
  const words = name.trim().split(dots).join(' ').split(/\s+/);
  if (ideograph.test(name) || rightToLeft.test(name) || words.length === 1) return name.trim();
  const given = custom.familyFirst ? words.slice(1) : words.slice(0, familyStart(words));
  const letters = given.map((word) => `${[...word][0]}.`).join(' ');
  return custom.familyFirst ? `${short} ${letters}` : `${letters} ${short}`;
}

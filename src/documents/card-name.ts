import { leadsOn } from '../drawing/name-particles';
import { lettered, letteredAt } from './lettering';
import { hasHan, stackOf, typeWidth } from './type-width';

/** Han names are set a little open, as on every official place card. */
const pitch = 1.12;
/** A name of two signs is spread as with two half-width spaces between them, about to the room of three (cn.md §12.1 [4idols][oss-print]). */
const pitchOfTwo = 2;
const leading = 1.25;

const signsOf = (text: string): readonly string[] => [...text];
const isPlainHan = (text: string): boolean => /^\p{Script=Han}{2,4}$/u.test(text);

/** The spaces that lists put inside names of two signs carry no meaning; those between Latin names do. */
export const tidyName = (name: string): string => {
  const closed = name.replace(/\s+/g, '');
  return isPlainHan(closed) ? closed : name.replace(/\s+/g, ' ').trim();
};

/** Middles of the signs of a Han name, in ems from the middle of the name. */
export function offsetsOf(text: string): readonly number[] {
  const count = signsOf(text).length;
  const step = count === 2 ? pitchOfTwo : pitch;
  return Array.from({ length: count }, (_, place) => (place - (count - 1) / 2) * step);
}

/** Ems that a line of a name takes. */
export function nameWidth(line: string): number {
  if (!isPlainHan(line)) return typeWidth(line);
  const offsets = offsetsOf(line);
  return (offsets.at(-1) ?? 0) - (offsets[0] ?? 0) + 1;
}

/** Tibetans are called by two names of two signs each, which no dot parts: 洛桑江村 次仁平措. */
const twoDoubles = /^(\p{Script=Han}{4})\p{Script=Han}{4}$/u;

/** Where a long name may go over to a second line: after the dot of a dotted name, between Latin names but not after Mr., after a Tibetan tsheg. */
function breaksOf(name: string): readonly (readonly [string, string])[] {
  const seams = twoDoubles.test(name) ? [4] : [];
  const ends = [...seams, ...[...name.matchAll(/[·•・‧་]|[^\S\u00a0]+|-(?=\p{L})/gu)].map((sign) => sign.index + sign[0].length)];
  return ends.filter((end) => end < name.length).map((end) => [name.slice(0, end).trim(), name.slice(end).trim()]);
}

/** Only a whole name is set open; the parts of a broken one are plain lines. */
const widest = (lines: readonly string[]): number => Math.max(...lines.map(lines.length === 1 ? nameWidth : typeWidth));

/** Jr. and III say nothing alone on a line. */
const isSuffix = (line: string): boolean => /^(jr|sr|ii|iii|iv)\.?$/i.test(line);

/** A name of two halves is broken between its words rather than inside of one, unless that makes it much wider. */
const worth = (lines: readonly [string, string]): number => widest(lines) * (lines[0].endsWith('-') ? 1.25 : 1);

/** The most even of the two-line settings, if the name can be broken; of two alike the one whose first line is longer. */
export const inTwoLines = (name: string): readonly string[] | undefined =>
  breaksOf(name)
    .filter(([first, second]) => !leadsOn(first) && !isSuffix(second))
    .sort((left, right) => worth(left) - worth(right) || nameWidth(right[0]) - nameWidth(left[0]))[0];

export type Room = { readonly width: number; readonly height: number; readonly largest: number };

/** The largest type in which these lines stand inside the room. */
export const sizeFor = (lines: readonly string[], { width, height, largest }: Room): number =>
  Math.min(largest, width / widest(lines), height / ((lines.length === 1 ? 1.1 : lines.length * leading) * stackOf(lines.join(''))));

export type SetName = { readonly lines: readonly string[]; readonly size: number };

const bestOf = (name: string, room: Room): SetName => {
  const whole = { lines: [name], size: sizeFor([name], room) };
  const lines = inTwoLines(name);
  const broken = lines && { lines, size: sizeFor(lines, room) };
  return broken && broken.size > whole.size ? broken : whole;
};

export type TypeSet = {
  /** One size for all but the exceptions, millimeters. */
  readonly size: number;
  /** The name that decided it; none when all could be as large as the card allows. */
  readonly decidedBy?: string;
  readonly exceptions: readonly string[];
  readonly settingOf: (name: string) => SetName;
};

/** The smallest share of the full size that one long name may force on the whole set. */
const least = 0.55;
/** Of how many names of a set one may stand alone; where more are long, long is what names of this set are. */
const oneIn = 3;
/** A name that is nearly as large as the others does not stand alone: all are set as it is. */
const nearly = 0.8;

/** One type size for a whole set: the longest name decides, unless it would make every other card small; then it stands alone. */
export function typeSetFor(names: readonly string[], room: Room): TypeSet {
  const best = new Map(names.map((name) => [name, bestOf(name, room)]));
  const sorted = [...best].sort(([, left], [, right]) => left.size - right.size);
  const alone = sorted.filter(([, { size }]) => size < room.largest * least).length;
  const most = Math.max(1, Math.floor(sorted.length / oneIn));
  const usual = sorted[Math.min(alone, most)];
  const smallest = usual && sorted.find(([, { size }]) => size >= usual[1].size * nearly);
  const size = smallest?.[1].size ?? room.largest;
  return {
    size,
    ...(smallest && size < room.largest ? { decidedBy: smallest[0] } : {}),
    exceptions: [...best].flatMap(([name, setting]) => (setting.size < size ? [name] : [])),
    settingOf(name) {
      if (sizeFor([name], room) >= size) return { lines: [name], size };
      const setting = best.get(name) ?? bestOf(name, room);
      return { lines: setting.lines, size: Math.min(setting.size, size) };
    },
  };
}

/** The lines of a name about a middle point, millimeters. */
export function letteredName({ lines, size }: SetName, middle: { readonly x: number; readonly y: number }): string {
  const step = leading * size * stackOf(lines.join(''));
  return lines
    .map((line, place) => {
      const y = middle.y + (place - (lines.length - 1) / 2) * step;
      if (lines.length > 1 || !isPlainHan(line)) return lettered(line, { x: middle.x, y, size, voice: 'name' });
      return letteredAt(
        line,
        offsetsOf(line).map((offset) => ({ x: middle.x + offset * size, y })),
        { size, voice: 'name' },
      );
    })
    .join('');
}

/** The Chinese name and the foreign one, where both are known: the Chinese one looks at the room. */
export function facesOf({ name, otherName }: { readonly name: string; readonly otherName?: string | undefined }): {
  readonly upper: string;
  readonly lower: string;
} {
  const own = tidyName(name);
  if (!otherName?.trim()) return { upper: own, lower: own };
  const other = tidyName(otherName);
  return hasHan(other) && !hasHan(own) ? { upper: own, lower: other } : { upper: other, lower: own };
}

import { letteredName, type Room, type TypeSet, typeSetFor } from '../card-name';
import { lettered } from '../lettering';
import { evenly, hasHan, typeWidth } from '../type-width';

/** Chinese and foreign names have a size of their own; each size holds for the whole set. */
export type NameSets = { readonly han: TypeSet; readonly other: TypeSet };

export function nameSets(names: readonly string[], room: Room): NameSets {
  const all = [...new Set(names)];
  return {
    han: typeSetFor(all.filter(hasHan), room),
    other: typeSetFor(
      all.filter((name) => !hasHan(name)),
      room,
    ),
  };
}

export const settingIn = (name: string, { han, other }: NameSets) => (hasHan(name) ? han : other).settingOf(name);

/** Part of the largest size: smaller than this, two lines of larger type read better. */
const worthOneLine = 0.75;

/** One line, or two even ones, as large as the band allows. */
export function banded(text: string, { width, height, largest }: Room): { readonly lines: readonly string[]; readonly size: number } {
  const one = Math.min(largest, height, width / Math.max(1, typeWidth(text)));
  if (one >= largest * worthOneLine) return { lines: [text], size: one };
  // Words are long or short: a little more room than the half may be what keeps them to two lines.
  const broken = [1, 3, 5, 8].map((more) => {
    const lines = evenly(text, typeWidth(text) / 2 + more);
    return { lines, size: Math.min(largest, height / (lines.length * 1.25), width / Math.max(...lines.map(typeWidth))) };
  });
  return broken.reduce((best, way) => (way.size > best.size ? way : best), { lines: [text], size: one });
}

export type FaceText = {
  readonly name: string;
  /** Smaller under the name: the name in the other script. */
  readonly second?: string | undefined;
  /** Smaller below: office, unit. */
  readonly title?: string | undefined;
};

type Face = { readonly width: number; readonly height: number };

/** What stands under a name takes a part of the face; the name has the rest. */
const bands = (has: { readonly second: boolean; readonly title: boolean }) => {
  const [second, title] = [has.second ? 0.2 : 0, has.title ? 0.17 : 0];
  return { second, title, name: 1 - second - title };
};

/** 140 points, millimeters; a name takes about half of the height of its face (cn.md §12.1 [4idols][oss-print]). */
const largestName = 49.4;

/** The room of the name on a face. */
export function nameRoom({ width, height }: Face, has: { readonly second: boolean; readonly title: boolean }): Room {
  const share = bands(has).name;
  return { width: width * 0.88, height: height * (share === 1 ? 0.8 : share * 0.84), largest: Math.min(largestName, height * 0.48) };
}

/** Name, the other name and the title, one below the other about the middle of the face. */
export function letteredFace(
  text: FaceText,
  face: Face,
  sets: NameSets,
  has: { readonly second: boolean; readonly title: boolean },
): string {
  const { width, height } = face;
  const share = bands(has);
  const plain = share.name === 1;
  const top = plain ? 0 : height * 0.06;
  const inner = plain ? height : height * 0.88;
  const middle = width / 2;
  const line = (words: string, from: number, part: number, voice: 'name' | 'text') => {
    const room = { width: width * 0.88, height: inner * part * 0.86, largest: height * 0.13 };
    const { lines, size } = banded(words, room);
    return lines
      .map((one, place) =>
        lettered(one, {
          x: middle,
          y: top + inner * (from + part / 2) + (place - (lines.length - 1) / 2) * size * 1.25,
          size,
          voice,
        }),
      )
      .join('');
  };
  return [
    letteredName(settingIn(text.name, sets), { x: middle, y: top + inner * (share.name / 2) }),
    text.second ? line(text.second, share.name, share.second, 'name') : '',
    text.title ? line(text.title, share.name + share.second, share.title, 'text') : '',
  ].join('');
}

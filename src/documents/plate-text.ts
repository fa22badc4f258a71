import type { Rectangle } from '../geometry/rectangle';
import { nameWidth, offsetsOf, tidyName } from './card-name';
import { lettered, letteredAt } from './lettering';
import { brokenInto, hasHan, typeWidth } from './type-width';

/** What stands on one plate, millimeters of the page. */
export type PlateText = {
  readonly box: Rectangle;
  readonly vertical: boolean;
  readonly name: readonly string[];
  readonly nameSize: number;
  readonly title: readonly string[];
  readonly titleSize: number;
};

export type PlateWords = { readonly name: readonly string[]; readonly title?: string | undefined };

/** Names are never larger than this, and never smaller than Han signs of 2 mm; titles never smaller than 1.6 mm. */
export const largestName = 6.2;
export const smallestName = 2;
const smallestTitle = 1.6;
const [nameLeading, titleLeading] = [1.15, 1.22];

const widest = (lines: readonly string[], measure: (line: string) => number) => Math.max(1, ...lines.map(measure));

/** One title size, or as little smaller as makes it fit into the room that is left; none when even the smallest does not. */
function titleIn(title: string | undefined, length: number, depth: number, largest: number): Pick<PlateText, 'title' | 'titleSize'> | undefined {
  if (!title) return { title: [], titleSize: 0 };
  for (let size = Math.max(largest, smallestTitle); size >= smallestTitle - 0.001; size -= 0.2) {
    const lines = brokenInto(title, length / size);
    if (lines.length <= 3 && lines.length * size * titleLeading <= depth && widest(lines, typeWidth) * size <= length + 0.001) {
      return { title: lines, titleSize: size };
    }
  }
  return undefined;
}

/** Across: the name's lines, the title below them. The lines of a name run along the width, so `length` is the width. */
function across({ name, title }: PlateWords, box: Rectangle): PlateText {
  const lines = name.map(tidyName);
  const full = Math.min(largestName, box.width / Math.max(3.24, widest(lines, nameWidth)), box.height / (lines.length * nameLeading));
  for (const share of [1, 0.9, 0.8]) {
    const nameSize = full * share;
    if (nameSize < smallestName) break;
    const depth = box.height - lines.length * nameSize * nameLeading;
    const fitted = titleIn(title, box.width, depth, Math.min(3.2, nameSize * 0.62));
    if (fitted) return { box, vertical: false, name: lines, nameSize, ...fitted };
  }
  return { box, vertical: false, name: lines, nameSize: full, title: [], titleSize: 0 };
}

/** Down: one column for the name, the title to its left, as on a traditional plan. */
function down({ name, title }: PlateWords, box: Rectangle): PlateText {
  const whole = tidyName(name.join(name.every(hasHan) ? '' : ' '));
  const full = Math.min(largestName, box.height / Math.max(3.24, hasHan(whole) ? nameWidth(whole) : typeWidth(whole)), box.width / nameLeading);
  for (const share of [1, 0.9, 0.8]) {
    const nameSize = Math.min(full * share, box.width * (title ? 0.55 : 0.7));
    if (nameSize < smallestName) break;
    const fitted = titleIn(title, box.height, box.width - nameSize * nameLeading, Math.min(3, nameSize * 0.62));
    if (fitted) return { box, vertical: true, name: [whole], nameSize, ...fitted };
  }
  return { box, vertical: true, name: [whole], nameSize: full, title: [], titleSize: 0 };
}

export const plateText = (words: PlateWords, box: Rectangle, vertical: boolean): PlateText => (vertical ? down(words, box) : across(words, box));

const isSpread = (line: string): boolean => /^\p{Script=Han}{2}$/u.test(line);

/** A line that runs down the page: Han signs upright one below the other, other scripts turned as a whole. */
function column(line: string, x: number, y: number, size: number, voice: 'name' | 'text'): string {
  if (!hasHan(line)) return lettered(line, { x, y, size, voice, turn: 90 });
  const signs = [...line];
  const offsets = voice === 'name' && isSpread(line) ? offsetsOf(line) : signs.map((_, place) => (place - (signs.length - 1) / 2) * 1.04);
  return letteredAt(line, offsets.map((offset) => ({ x, y: y + offset * size })), { size, voice });
}

export function letteredPlate({ box, vertical, name, nameSize, title, titleSize }: PlateText): string {
  const nameDepth = name.length * nameSize * nameLeading;
  const titleDepth = title.length * titleSize * titleLeading;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  if (vertical) {
    const right = middleX + (nameDepth + titleDepth) / 2;
    return [
      ...name.map((line, place) => column(line, right - (place + 0.5) * nameSize * nameLeading, middleY, nameSize, 'name')),
      ...title.map((line, place) => column(line, right - nameDepth - (place + 0.5) * titleSize * titleLeading, middleY, titleSize, 'text')),
    ].join('');
  }
  const top = middleY - (nameDepth + titleDepth) / 2;
  const nameLine = (line: string, place: number) => {
    const y = top + (place + 0.5) * nameSize * nameLeading;
    if (!isSpread(line)) return lettered(line, { x: middleX, y, size: nameSize, voice: 'name' });
    return letteredAt(line, offsetsOf(line).map((offset) => ({ x: middleX + (offset * nameSize * 2) / 2.24, y })), { size: nameSize, voice: 'name' });
  };
  return [
    ...name.map(nameLine),
    ...title.map((line, place) => lettered(line, { x: middleX, y: top + nameDepth + (place + 0.5) * titleSize * titleLeading, size: titleSize, voice: 'text' })),
  ].join('');
}

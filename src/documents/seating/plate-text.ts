import type { Rectangle } from '../../geometry/rectangle';
import { inTwoLines, tidyName } from '../card-name';
import { lettered, letteredAt } from '../lettering';
import { evenly, hasHan, stackOf, textWidth, typeWidth } from '../type-width';
import { wordLines } from './word-lines';

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

/** Names are never larger than this, or a third of a plate as large as on a board for the easel; titles never smaller than 1.6 mm. */
const largestName = ({ height }: Rectangle): number => Math.max(6.2, Math.min(14, height * 0.32));
const smallestTitle = 1.6;
const comfortableTitle = 2;
const [nameLeading, titleLeading] = [1.15, 1.22];
const nameStep = (lines: readonly string[]): number => nameLeading * stackOf(lines.join(''));

/** Han signs stay readable down to 2 mm, the simpler Latin letters a little further. */
const smallestName = (lines: readonly string[]): number => (lines.some(hasHan) ? 2 : 1.5);
export const isReadable = ({ name, nameSize }: PlateText): boolean => nameSize >= smallestName(name);

const widest = (lines: readonly string[], measure: (line: string) => number) => Math.max(1, ...lines.map(measure));

/** No Latin word is broken in its middle: a smaller size, or the list that follows, serves better. */
const keepsWords = (title: string, lines: readonly string[]): boolean =>
  (title.match(/\p{Script=Latin}+/gu) ?? []).every((word) => lines.some((line) => line.includes(word)));

/** One title size, or as little smaller as makes it fit into the room that is left; none when even the smallest does not. */
function titleIn(
  title: string | undefined,
  length: number,
  depth: number,
  largest: number,
): Pick<PlateText, 'title' | 'titleSize'> | undefined {
  if (!title) return { title: [], titleSize: 0 };
  for (let size = Math.max(largest, smallestTitle); size >= smallestTitle - 0.001; size -= 0.2) {
    const lines = evenly(title, length / size, textWidth);
    if (!keepsWords(title, lines)) continue;
    if (lines.length <= 3 && lines.length * size * titleLeading <= depth && widest(lines, textWidth) * size <= length + 0.001) {
      return { title: lines, titleSize: size };
    }
  }
  return undefined;
}

/** 两字名 take the room of three. Only a whole name is spread, never the part after a dot. */
const isSpread = (lines: readonly string[]): boolean => lines.length === 1 && /^\p{Script=Han}{2}$/u.test(lines[0] ?? '');
/** The white half of a dot at the end of a line stands in the margin of the plate. */
const inked = (line: string): number => typeWidth(line) - (line.endsWith('·') ? 0.5 : 0);
const lengthOf = (lines: readonly string[]): number => (isSpread(lines) ? 3 : widest(lines, inked));

/** How a name may be set, best first: as the drawing broke it, in halves, and the long parts of a dotted Han name once more. */
function settingsOf(name: readonly string[]): readonly (readonly string[])[] {
  const lines = name.map(tidyName);
  const [whole = ''] = lines;
  const four = /^\p{Script=Han}{4}$/u.test(whole) ? [whole.slice(0, 2), whole.slice(2)] : undefined;
  const halves = lines.length === 1 ? (inTwoLines(whole) ?? four) : undefined;
  const parts = (halves ?? lines).flatMap((line) => (hasHan(line) && inked(line) > 4.5 ? evenly(line, 4.5) : [line]));
  return [lines, ...(halves ? [halves] : []), parts];
}

/** A name of words stands as the drawing broke it, unless other lines make it so much larger. */
const worthOtherLines = 1.2;

/** A name of words in two or three lines of one length. */
const otherLines = (name: readonly string[]): readonly (readonly string[])[] =>
  name.some(hasHan)
    ? []
    : [2, 3].flatMap((count) => [wordLines(name.map(tidyName).join(' '), count) ?? []].filter(({ length }) => length > 0));

/** `length` is the room along a line of type, `depth` the room across the lines. */
type Setting = { readonly lines: readonly string[]; readonly length: number; readonly depth: number; readonly most: number };

function set(title: string | undefined, box: Rectangle, vertical: boolean, { lines, length, depth, most }: Setting): PlateText {
  const full = Math.min(most, length / Math.max(3.2, lengthOf(lines)), depth / (lines.length * nameStep(lines)));
  const bare: PlateText = { box, vertical, name: lines, nameSize: full, title: [], titleSize: 0 };
  // On the small plates of a large room no title is tried beside a name that nobody could read.
  if (!isReadable(bare)) return bare;
  const fitted = [1, 0.9, 0.8].flatMap((share): readonly PlateText[] => {
    const nameSize = full * share;
    const titled = titleIn(title, length, depth - lines.length * nameSize * nameStep(lines), Math.min(3.2, nameSize * 0.62));
    const text = titled && { box, vertical, name: lines, nameSize, ...titled };
    return text && isReadable(text) ? [text] : [];
  });
  // A slightly smaller name is a fair price for a title that can be read at arm's length.
  const best = fitted.find(({ titleSize }) => titleSize === 0 || titleSize >= comfortableTitle) ?? fitted[0];
  return best ?? bare;
}

/** Across: the name's lines, the title below them. */
function across({ name, title }: PlateWords, box: Rectangle): PlateText {
  const setIn = (lines: readonly string[]) =>
    set(title, box, false, { lines, length: box.width, depth: box.height, most: largestName(box) });
  const [first = [], ...further] = settingsOf(name);
  const plain = setIn(first);
  const usual = isReadable(plain) ? plain : further.map(setIn).find(isReadable);
  const larger = otherLines(name)
    .map(setIn)
    .filter(
      (text) => isReadable(text) && (!usual || (text.nameSize > usual.nameSize * worthOtherLines && text.titleSize >= usual.titleSize)),
    )
    .sort((one, other) => other.nameSize - one.nameSize)[0];
  return larger ?? usual ?? plain;
}

/**
 * Down: the name in one column (a Latin one in two, turned), the title to its left, as on a traditional plan. A long dotted name stands in
 * two columns, from the right, where that makes it so much larger.
 */
function down({ name, title }: PlateWords, box: Rectangle): PlateText {
  const most = Math.min(largestName(box), box.width * (title ? 0.55 : 0.7));
  const setIn = (lines: readonly string[]) => set(title, box, true, { lines, length: box.height, depth: box.width, most });
  if (!name.every(hasHan)) return setIn(name.map(tidyName));
  const whole = tidyName(name.map(tidyName).join(''));
  const [one, parts] = [setIn([whole]), inTwoLines(whole)];
  const two = parts && setIn(parts);
  return two && isReadable(two) && two.nameSize > one.nameSize * worthOtherLines ? two : one;
}

export const plateText = (words: PlateWords, box: Rectangle, vertical: boolean): PlateText =>
  vertical ? down(words, box) : across(words, box);

/** A line that runs down the page: Han signs upright one below the other, other scripts turned as a whole. */
function column(line: string, x: number, y: number, size: number, voice: 'name' | 'text', spread: boolean): string {
  if (!hasHan(line)) return lettered(line, { x, y, size, voice, turn: 90 });
  const signs = [...line];
  const step = spread ? 2 : 1;
  const places = signs.map((_, place) => ({ x, y: y + (place - (signs.length - 1) / 2) * step * size }));
  return letteredAt(line, places, { size, voice });
}

/**
 * Ems from the middle of a line of Han that ends with a dot: each sign in its place, the dot in half the room of one. Fonts give a dot a
 * third of a sign or the whole of it, and the line would stand aside.
 */
function dottedOffsets(line: string): readonly number[] | undefined {
  if (!/^\p{Script=Han}+·$/u.test(line)) return undefined;
  const count = [...line].length - 1;
  const left = -(count + 0.5) / 2;
  return [...Array.from({ length: count }, (_, place) => left + place + 0.5), left + count + 0.25];
}

export function letteredPlate({ box, vertical, name, nameSize, title, titleSize }: PlateText): string {
  const step = nameSize * nameStep(name);
  const nameDepth = name.length * step;
  const titleDepth = title.length * titleSize * titleLeading;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const spread = isSpread(name);
  if (vertical) {
    const right = middleX + (nameDepth + titleDepth) / 2;
    return [
      ...name.map((line, place) => column(line, right - (place + 0.5) * step, middleY, nameSize, 'name', spread)),
      ...title.map((line, place) =>
        column(line, right - nameDepth - (place + 0.5) * titleSize * titleLeading, middleY, titleSize, 'text', false),
      ),
    ].join('');
  }
  const top = middleY - (nameDepth + titleDepth) / 2;
  const nameLine = (line: string, place: number) => {
    const y = top + (place + 0.5) * step;
    const offsets = spread ? [-1, 1] : dottedOffsets(line);
    if (!offsets) return lettered(line, { x: middleX, y, size: nameSize, voice: 'name' });
    return letteredAt(
      line,
      offsets.map((offset) => ({ x: middleX + offset * nameSize, y })),
      { size: nameSize, voice: 'name' },
    );
  };
  return [
    ...name.map(nameLine),
    ...title.map((line, place) =>
      lettered(line, { x: middleX, y: top + nameDepth + (place + 0.5) * titleSize * titleLeading, size: titleSize, voice: 'text' }),
    ),
  ].join('');
}

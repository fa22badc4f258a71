import { pinyin } from 'pinyin-pro';
import type { Speaker } from '../i18n/speak';
import type { Person } from '../model/person';
import { tidyName } from './card-name';
import type { Row } from './flow-blocks';
import { hasHan } from './type-width';

/** 拼音, 笔画, or the Latin alphabet. */
export const nameOrders = ['pinyin', 'stroke', 'latin'] as const;
export type NameOrder = (typeof nameOrders)[number];

type Named = Pick<Person, 'name' | 'otherName' | 'country' | 'party'>;

/** `shen zhiyuan`: surnames as they are read (单 Shan, 曾 Zeng, 解 Xie). */
const spelled = (name: string): string => pinyin(name, { toneType: 'none', surname: 'head', nonZh: 'consecutive' });

/** Without accents and case: Kovač stands where Kovac stands. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();

const chinese = /^(中国|中华人民共和国|china|cn|prc)$/i;

/** The name in Latin letters: one of the two that the list has, else its reading. */
export function latinName({ name, otherName }: Named): string {
  if (!hasHan(name)) return tidyName(name);
  if (otherName && !hasHan(otherName)) return tidyName(otherName);
  return spelled(tidyName(name)).replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** By family name: the last word, but the first one of whoever is named the Chinese way. */
function latinKey(person: Named): string {
  const words = bare(latinName(person)).split(/\s+/);
  const familyFirst = person.country
    ? chinese.test(person.country)
    : /^\p{Script=Han}{2,4}$/u.test(tidyName(hasHan(person.name) ? person.name : (person.otherName ?? '')));
  return familyFirst ? words.join(' ') : [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

const byStroke = new Intl.Collator('zh-u-co-stroke');
const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);

/** Marks that the stroke order of Unicode sets before the signs of each number of strokes. */
const strokeMarks = Array.from({ length: 48 }, (_, count) => `\uFDD0${String.fromCharCode(0x2800 + count + 1)}`);

/** How many strokes the first sign of a name has. */
function strokesOf(name: string): number {
  const [sign = ''] = name;
  const above = strokeMarks.findIndex((mark) => byStroke.compare(mark, sign) > 0);
  return above === -1 ? strokeMarks.length : above;
}

type Entry<Item> = { readonly item: Item; readonly group: string };

type Keyed<Item> = Entry<Item> & { readonly last: boolean; readonly key: string; readonly name: string };

function keyed<Item extends Named>(item: Item, order: NameOrder, speaker: Speaker): Keyed<Item> {
  const name = tidyName(item.name);
  const han = hasHan(name);
  if (order === 'stroke') {
    if (!han) return { item, name, last: true, key: latinKey(item), group: speaker.say('documents', 'index.others') };
    return { item, name, last: false, key: '', group: speaker.say('documents', 'index.strokes', { count: strokesOf(name) }) };
  }
  const key = order === 'latin' || !han ? latinKey(item) : bare(spelled(name));
  const letter = /^[a-z]/.exec(key)?.[0];
  return { item, name, last: letter === undefined, key, group: letter?.toUpperCase() ?? speaker.say('documents', 'index.others') };
}

/** In the order in which somebody looks for a name, each with the heading under which it is found. */
export function inNameOrder<Item extends Named>(items: readonly Item[], order: NameOrder, speaker: Speaker): readonly Entry<Item>[] {
  return items
    .map((item) => keyed(item, order, speaker))
    .sort(
      (left, right) =>
        Number(left.last) - Number(right.last) ||
        (order === 'stroke' && !left.last ? byStroke.compare(left.name, right.name) : byText(left.key, right.key)) ||
        byStroke.compare(left.name, right.name),
    );
}

/** Names to a heading, on the whole: under fewer the headings only make the list longer. */
const worthAHeading = 3;

/** Rows of a list by name, under their letters or strokes where these help. */
export function rowsByName<Item extends Named>(
  items: readonly Item[],
  order: NameOrder,
  speaker: Speaker,
  cells: (item: Item, name: string) => readonly string[],
): readonly Row[] {
  const entries = inNameOrder(items, order, speaker);
  const headed = entries.length >= worthAHeading * new Set(entries.map(({ group }) => group)).size;
  return entries.flatMap(({ item, group }, place): readonly Row[] => {
    const row = cells(item, order === 'latin' ? latinName(item) : tidyName(item.name));
    return !headed || group === entries[place - 1]?.group ? [row] : [{ group }, row];
  });
}

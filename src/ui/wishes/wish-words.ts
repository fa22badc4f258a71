import { saySelector } from '../../i18n/say-selector';
import type { Speaker } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import type { Selector, Wish } from '../../model/wish';

/** What is needed to put a wish into words. */
export type Words = { readonly speaker: Speaker; readonly people: Reception['people'] };

/** One person by name, or a group. */
export const whom = (side: Selector, { speaker, people }: Words): string => saySelector(side, (id) => people[id]?.name ?? id, speaker);

/** 陈立必须与李明相邻: the wish in one sentence. */
export function sentenceOf({ a, relation, b, strength }: Wish, words: Words): string {
  const { say } = words.speaker;
  const how =
    typeof strength === 'number' ? say('interface', 'wishes.how.weight', { weight: strength }) : say('interface', `wishes.how.${strength}`);
  return say('interface', `wishes.sentence.${relation}`, { one: whom(a, words), how, other: whom(b, words) });
}

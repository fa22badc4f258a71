import type { Citation } from '../../../model/citation';
import type { Person } from '../../../model/person';
import { precedence } from '../../sources/precedence';
import type { Standing } from '../standing';
import type { Step } from '../step';

/** Dates compare as text once written one way: `2024-05`, `2024-05-03`, `2024-05-03 10:00`. */
export const date = (
  principle: string,
  column: 'appointed' | 'arrived' | 'previous' | 'credentials',
  citation: Citation,
  within?: Step['within'],
): Step => ({
  principle,
  citation,
  key: ({ person }) => person[column]?.replace('T', ' '),
  ...(within && { within }),
});

/**
 * A date to the moment: years first, then months, days, minutes. Of two on one day, of whom one says no hour, nobody knows who was first.
 */
export const moment = (
  principle: string,
  column: 'appointed' | 'arrived' | 'previous' | 'credentials',
  citation: Citation,
): readonly Step[] =>
  ['2026', '2026-11', '2026-11-30', '2026-11-30 10:00'].map(({ length }) => ({
    principle,
    citation,
    key: ({ person }) => {
      const written = person[column]?.replace('T', ' ');
      return written === undefined || written.length < length ? undefined : written.slice(0, length);
    },
  }));

export const retiredAfterServing = (citation: Citation): Step => ({
  principle: 'retired-after-serving',
  citation,
  key: ({ retired }) => (retired ? 1 : 0),
});

/** Who acts for somebody that is present too. */
export const holderFirst: Step = {
  principle: 'holder-before-acting',
  citation: precedence.program,
  key: ({ standsFor }) => (standsFor ? 1 : 0),
};

/** 代市长 beside 市长: good enough to list by, and better than strokes. */
export const actingLater: Step = {
  principle: 'holder-before-acting',
  citation: precedence.program,
  key: ({ chief }) => (chief?.acting ? 1 : 0),
  listingOnly: true,
};

export const gradeStep: Step = { principle: 'grade', citation: precedence.tenLevels, key: ({ tier }) => tier };

const compound =
  /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|拓跋)./;
const strokes = new Intl.Collator('zh-u-co-stroke');

const surnameOf = ({ name }: Pick<Person, 'name'>): string | undefined => {
  const plain = name.replace(/\s/g, '');
  if (!/^[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(plain)) return undefined;
  return compound.exec(plain)?.[1] ?? [...plain][0];
};

/** 以姓氏笔画为序. Strokes of the surname and no more: people of one surname stay tied, and so do names in other letters, which have no strokes. */
export const surnameStrokes: Step = {
  principle: 'surname-strokes',
  citation: precedence.unitChain,
  key: ({ person }) => surnameOf(person),
  order: (left, right) => strokes.compare(left, right),
  listingOnly: true,
};

/** Unit and kind of post: what 同职务 means where posts are compared by date. */
export const samePost = ({ chief, tier }: Standing): string =>
  chief ? `${tier} ${chief.leads ? chief.body : 'unit'} ${chief.headship} ${chief.titular}` : `${tier}`;

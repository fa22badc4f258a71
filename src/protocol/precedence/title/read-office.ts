import { chineseOffices } from './chinese-offices';
import { diplomaticOffices, foreignOffices, governmentOffices } from './foreign-offices';
import type { OfficePattern, Scale } from './office-pattern';
import { type RegionLevel, regionLevel } from './region-level';
import type { Office, OfficeLevel } from './title-reading';

export type Setting = {
  readonly organization: string;
  readonly former: boolean;
  readonly acting: boolean;
  /** The level that the neighbouring posts of the same title name. */
  readonly levelAround: RegionLevel | undefined;
  /** The post just before in the same title: 市人大常委会党组书记、主任 names its body once. */
  readonly before: Office | undefined;
};

/** 原市委书记, 市委原书记. */
const formerWords = /^(?:原任?|前任?(?!线)|现任?|曾任)|(?<=[委局厅部院会府])原(?=[\u3400-\u9fff]*[长记任席委员])/;
const chinese = /[\u3400-\u9fff]/;
/** Chinese words for foreign and diplomatic offices are read before the domestic ones. */
const chinesePatterns: readonly OfficePattern[] = [...diplomaticOffices, ...governmentOffices, ...chineseOffices].filter(({ words }) =>
  chinese.test(words.source),
);

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One post. Undefined: the words are not known here. */
export function readOffice(text: string, setting: Setting): Office | undefined {
  const isChinese = chinese.test(text);
  if (/候选|提名|拟任/.test(text)) return undefined;
  const words = isChinese
    ? withBody(
        text
          .replace(formerWords, '')
          .replace(/^代(?!表|办)/, '')
          .replace(/自治区党委/, '自治区委')
          .replace(/\s/g, ''),
        setting.before,
      )
    : withoutAccents(text);
  const pattern = (isChinese ? chinesePatterns : foreignOffices).find((known) => known.words.test(words));
  return pattern && officeOf(pattern, text, words, isChinese, setting);
}

const bodyWords: Readonly<Partial<Record<Office['body'], readonly [RegExp, string]>>> = {
  congress: [/^(常务)?副?主任$/, '人大'],
  cppcc: [/^(常务)?副?主席$/, '政协'],
  discipline: [/^副?书记$/, '纪委'],
};

const regionWords: Readonly<Partial<Record<OfficeLevel, string>>> = { province: '省', prefecture: '州', county: '县', township: '镇' };

/** 市中级人民法院党组书记、院长; 自治区党委常委、常务副主席; 县委常委、副书记: what the second post leaves out. */
function withBody(words: string, before: Office | undefined): string {
  if (!before) return words;
  const shared = bodyWords[before.body];
  if (shared?.[0].test(words)) return shared[1] + words;
  if (before.text.includes('法院') && /^副?院长$/.test(words)) return `法院${words}`;
  if (before.body !== 'party' || !before.leads) return words;
  if (before.level === 'province' && /^(常务)?副?主席$/.test(words)) return `自治区${words}`;
  const region = regionWords[before.level];
  return region && /^(常务|专职)?副?书记$/.test(words) ? `${region}委${words}` : words;
}

function officeOf(pattern: OfficePattern, text: string, words: string, isChinese: boolean, setting: Setting): Office {
  const placed = levelFor(pattern, words, setting, isChinese);
  const enterprise = isChinese && pattern.scale === 'department' && /集团|公司|银行|股份|有限/.test(words + setting.organization);
  const institution =
    isChinese && pattern.scale === 'department' && /大学|学院|医院|研究院|中学|小学|协会|商会/.test(words + setting.organization);
  const outside = enterprise || institution;
  const township = pattern.scale === 'department' && pattern.party && placed.level === 'township';
  const leads = leadsRegion(pattern, placed.level) || Boolean(township);
  const grade = outside ? undefined : gradeAt(township ? 'leader' : pattern.scale, placed.level, pattern.headship === 'head');
  const confidence = (grade === undefined ? 0.4 : placed.confidence) * (pattern.sure ?? 1);
  return {
    text,
    body: enterprise ? 'enterprise' : institution ? 'institution' : pattern.body === 'party' && !leads ? 'department' : pattern.body,
    office: pattern.office,
    level: placed.level,
    headship: pattern.headship,
    leads,
    partyPost: Boolean(pattern.party) || /党组|党委|党工委/.test(words),
    executive: /常务副|常务$/.test(words) || /\bexecutive (vice|deputy)/.test(words),
    acting:
      setting.acting ||
      Boolean(pattern.acting) ||
      /^代(?!表|办)|代理|暂代/.test(text.replace(/^现任?/, '')) ||
      /^acting\b|\bad interim\b|\ba\.i\./.test(words),
    former: setting.former || /(?<=[委局厅部院会府])原/.test(text),
    titular: Boolean(pattern.titular),
    ...(grade !== undefined && { grade }),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A bare 纪委书记 may be a company's or a bureau's; the other leaders' words name a region or one of its four bodies. */
function leadsRegion({ scale, body }: OfficePattern, level: OfficeLevel): boolean {
  if (typeof scale === 'object') return scale.fixed <= 2;
  return scale === 'leader' || (scale === 'court' && (body !== 'discipline' || level !== 'unknown'));
}

/** The words of the post first, then the unit's name, then the neighbouring posts. */
function levelFor(
  { scale }: OfficePattern,
  words: string,
  setting: Setting,
  isChinese: boolean,
): { readonly level: OfficeLevel; readonly confidence: number } {
  if (typeof scale === 'object') return { level: (isChinese && regionLevel(words)?.level) || 'unknown', confidence: 0.9 };
  if (scale === 'none' || !isChinese) return { level: 'unknown', confidence: 0.4 };
  const own = regionLevel(words);
  const unit = regionLevel(setting.organization);
  const around = setting.levelAround;
  // 市 says nothing of its city: 杭州市 or a county-level city in the unit's name or in the post before does.
  const named = own?.assumed ? [unit, around].find((region) => region?.ofCity && !region.assumed) : own;
  if (named) return { level: named.level, confidence: 0.9 };
  if (own) return { level: own.level, confidence: 0.75 };
  if (unit) return { level: unit.level, confidence: unit.assumed ? 0.7 : 0.85 };
  if (around && around.level !== 'unknown') return { level: around.level, confidence: 0.7 };
  return { level: 'unknown', confidence: 0.4 };
}

const headGrade: Readonly<Record<OfficeLevel, number | undefined>> = {
  state: 1,
  province: 3,
  'sub-province': 4,
  prefecture: 5,
  county: 7,
  township: 9,
  unknown: undefined,
};

function gradeAt(scale: Scale, level: OfficeLevel, isHead: boolean): number | undefined {
  if (typeof scale === 'object') return scale.fixed;
  const head = headGrade[level];
  if (head === undefined || scale === 'none') return undefined;
  const grade = scale === 'court' ? head + 1 : head + (scale === 'department' ? 2 : 0) + (isHead ? 0 : 1);
  return grade <= 10 ? grade : undefined;
}

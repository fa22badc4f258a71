import { chineseOffices } from './chinese-offices';
import { diplomaticOffices, foreignOffices, governmentOffices } from './foreign-offices';
import type { OfficePattern, Scale } from './office-pattern';
import { isBareDistrict, type RegionLevel, regionLevel } from './region-level';
import type { Office, OfficeLevel } from './title-reading';

export type Setting = {
  readonly organization: string;
  readonly former: boolean;
  readonly acting: boolean;
  /** The level that the neighbouring posts of the same title name. */
  readonly levelAround: RegionLevel | undefined;
  /** The post just before in the same title: 市人大常委会党组书记、主任 names its body once. */
  readonly before: Office | undefined;
  /** An embassy or a mission: its “Minister” is a diplomat. */
  readonly mission: boolean;
  /** Another country's: neither its regions nor its bureaus stand on our ladder. */
  readonly abroad: boolean;
};

/** 原市委书记, 市委原书记. */
const formerWords = /^(?:原任?|前任?(?!线)|现任?|曾任)|(?<=[委局厅部院会府])原(?=[\u3400-\u9fff]*[长记任席委员])/;
/** 市财政局原党组书记: once said, it holds for the posts that follow. */
export const midFormer = /(?<=[委局厅部院会府])原(?=[\u3400-\u9fff])/;
const chinese = /[\u3400-\u9fff]/;
/** Chinese words for foreign and diplomatic offices are read before the domestic ones. */
const chinesePatterns: readonly OfficePattern[] = [...diplomaticOffices, ...governmentOffices, ...chineseOffices].filter(({ words }) =>
  chinese.test(words.source),
);

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Not in office yet, or the spouse of somebody in office. */
const noOffice = /候选|提名|拟任|候任|夫人|配偶|[-\s](elect|designate)\b|\b(spouse|wife|husband|partner) of\b|first lady/i;

/** 市长办公室主任, “Office of the President”: whose office it is says nothing of who works there. */
const housesOfOthers: readonly (readonly [RegExp, string])[] = [
  [/(?:副?[省市州县区镇校院董事]*长|主席|书记|总统|首相|总理|国王|大臣)(?:府|办公室|办公厅)/g, '办公室'],
  [
    /\b(office|cabinet|secretariat|household|department) of the (vice[- ])?(prime minister|president|premier|minister|governor|king|queen)\b/g,
    '$1',
  ],
  [/\b(vice[- ])?(prime minister|president|premier|minister|governor|king|queen|speaker|mayor)['’]s\b/g, ''],
];
const withoutTheirHouse = (words: string): string => housesOfOthers.reduce((rest, [house, by]) => rest.replace(house, by), words).trim();

/** 中国共产党江临市委员会书记 is 江临市委书记. */
const shortened = (words: string): string =>
  words
    .replace(/中国共产党(.+?)委员会/, '$1委')
    .replace(/自治区党委/, '自治区委')
    .replace(/\s/g, '');

/** One post. Undefined: the words are not known here. */
export function readOffice(text: string, setting: Setting): Office | undefined {
  const isChinese = chinese.test(text);
  if (noOffice.test(text)) return undefined;
  const words = withoutTheirHouse(
    isChinese ? withBody(shortened(text.replace(formerWords, '').replace(/^代(?!表|办)/, '')), setting.before) : withoutAccents(text),
  );
  const found = (isChinese ? chinesePatterns : foreignOffices).find((known) => known.words.test(words));
  const pattern = found?.office === 'minister' && found.body === 'government' && setting.mission ? ministerOfMission : found;
  return pattern && officeOf(pattern, text, words, isChinese, setting);
}

const ministerOfMission = diplomaticOffices.find(({ office }) => office === 'minister');

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

/** Whose posts follow no level: a company, a school, a hospital, an association. A post that names no unit is of the one before. */
function outsideOf(words: string, { organization, before }: Setting): 'enterprise' | 'institution' | undefined {
  const unit = words + organization;
  if (/集团|公司|银行|股份|有限/.test(unit)) return 'enterprise';
  if (/大学|学院|医院|研究院|科学院|中学|小学|协会|商会|学会|贸促会|红十字会|基金会/.test(unit)) return 'institution';
  const follows = !regionLevel(unit) && (before?.body === 'enterprise' || before?.body === 'institution');
  return follows && before.level === 'unknown' ? (before.body === 'enterprise' ? 'enterprise' : 'institution') : undefined;
}

/** 党组书记、局长 of another country's ministry: a minister and the deputies have counterparts here, the rest has none. */
const counterpart = { head: 3, deputy: 4, member: undefined } as const;

/** How well a post abroad is understood: 总统 and 大臣 as anywhere, 司长 and the like by likeness only. */
const abroad = ({ scale, body }: OfficePattern) => ({
  level: 'unknown' as const,
  confidence: typeof scale === 'object' && body !== 'department' ? 0.9 : 0.7,
});

/** 纪委书记 of a bureau or a school, not of the region whose name the bureau bears. */
function ofUnit(pattern: OfficePattern, words: string, { organization }: Setting): OfficePattern {
  const isUnits = pattern.body === 'discipline' && pattern.scale === 'court' && !regionLevel(words) && unitName.test(organization);
  return isUnits ? { ...pattern, scale: 'department' } : pattern;
}
const unitName = /[局厅署社台馆行]$|办公室$|中心$|大学|学院|医院|学校|集团|公司/;

/** 代市长, 江临市代市长, 检察院代检察长; not 代表 and 代办. */
const actingWords = /^代(?!表|办)|(?<=[省市州县区旗乡镇盟院府])代(?=[省市州县区旗乡镇盟]长|主席|专员|检察长|院长|主任)|代理|暂代/;

/** A bureau, a general office or a center inside a ministry: 厅局级. The commissions of the party's center have offices of another kind. */
const insideMinistry =
  /^(?!中央).*(?:部|委员会|改革委|健康委|国资委|总局|总署|审计署)(?!长|副)[\u3400-\u9fff]{0,14}?(?:局|办公厅|办公室|中心|机关党委)(?:副?局长|副?主任|党委副?书记)$/;
const bureauOf = (isHead: boolean): Scale => ({ fixed: isHead ? 5 : 6 });

function officeOf(read: OfficePattern, text: string, words: string, isChinese: boolean, setting: Setting): Office {
  const pattern = ofUnit(read, words, setting);
  const placed = setting.abroad ? abroad(pattern) : levelFor(pattern, words, setting, isChinese);
  const outside = isChinese && pattern.scale === 'department' ? outsideOf(words, setting) : undefined;
  const township = pattern.scale === 'department' && pattern.party && placed.level === 'township';
  const leads = !setting.abroad && (leadsRegion(pattern, placed.level) || Boolean(township));
  const inner = isChinese && pattern.scale === 'department' && placed.level === 'state' && insideMinistry.test(words);
  const grade = outside
    ? undefined
    : setting.abroad && pattern.scale === 'department'
      ? /部长$/.test(words)
        ? counterpart[pattern.headship]
        : undefined
      : gradeAt(
          township ? 'leader' : inner ? bureauOf(pattern.headship === 'head') : pattern.scale,
          placed.level,
          pattern.headship === 'head',
        );
  const ministry = pattern.office === 'secretary-general' && placed.level === 'state' ? 0.5 : 1;
  const confidence = (grade === undefined ? 0.4 : placed.confidence) * (pattern.sure ?? 1) * ministry;
  return {
    text,
    body: outside ?? (pattern.body === 'party' && !leads ? 'department' : pattern.body),
    office: pattern.office,
    level: placed.level,
    headship: pattern.headship,
    leads,
    partyPost: Boolean(pattern.party) || /党组|党委|党工委/.test(words),
    executive: /常务副|常务$/.test(words) || /\bexecutive (vice|deputy)/.test(words),
    acting:
      setting.acting ||
      Boolean(pattern.acting) ||
      actingWords.test(text.replace(/^现任?/, '')) ||
      /^acting\b|\bad interim\b|\ba\.i\./.test(words),
    former: setting.former || midFormer.test(text) || /\bemerit/i.test(text),
    titular: Boolean(pattern.titular) || /^(?:名誉|荣誉)|\bhonorary\b/i.test(words),
    ...(grade !== undefined && { grade }),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A bare 纪委书记 may be a company's or a bureau's; the other leaders' words name a region or one of its four bodies. */
function leadsRegion({ scale, body }: OfficePattern, level: OfficeLevel): boolean {
  if (typeof scale === 'object') return scale.fixed <= 2;
  return scale === 'leader' || (scale === 'court' && (body !== 'discipline' || level !== 'unknown'));
}

const districtPost = /^[\u3400-\u9fff]{1,6}区(?:委|政府|人民政府|人大|政协|纪委|监委|区?长|副区长)/;

/** 天河区区长 of 广州市: how high a district stands its city says. */
const inItsCity = (words: string, organization: string): string =>
  districtPost.test(words) && /市(?:委|政府|人民政府)?$/.test(organization) ? organization + words : words;

/** The words of the post first, then the unit's name, then the neighbouring posts. */
function levelFor(
  { scale }: OfficePattern,
  words: string,
  setting: Setting,
  isChinese: boolean,
): { readonly level: OfficeLevel; readonly confidence: number } {
  if (typeof scale === 'object') return { level: (isChinese && regionLevel(words)?.level) || 'unknown', confidence: 0.9 };
  if (scale === 'none' || !isChinese) return { level: 'unknown', confidence: 0.4 };
  const own = regionLevel(inItsCity(words, setting.organization));
  const unit = regionLevel(setting.organization);
  const around = setting.levelAround;
  // 市 says nothing of its city: 杭州市 or a county-level city in the unit's name or in the post before does.
  if (isBareDistrict(words) && around?.ofDistrict) return { level: around.level, confidence: 0.9 };
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
  'sub-prefecture': 6,
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

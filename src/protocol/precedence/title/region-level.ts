import type { OfficeLevel } from './title-reading';

const municipality = /北京|上海|天津|重庆/;
/** 副省级城市: their heads stand half a step above other cities (general knowledge, fifteen cities since 1997). */
const subProvincial = /广州|武汉|哈尔滨|沈阳|成都|南京|西安|长春|济南|杭州|大连|青岛|深圳|厦门|宁波/;

/** Central ministries and commissions that their names alone give away; the list is general knowledge. */
const ministries =
  '外交部|国防部|教育部|科学技术部|科技部|工业和信息化部|工信部|公安部|国家安全部|民政部|司法部|财政部|人力资源和社会保障部|人社部|自然资源部|生态环境部|住房和城乡建设部|住建部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|退役军人事务部|应急管理部|审计署|海关总署|税务总局';

const unit = new RegExp(
  `(${ministries}|中央|国务院|全国|国家|最高人民)|(自治区|省)|(直辖市)|(?<![城市])(市)(?!场|容|民)|(自治州|州(?![市省])|地区|地委|行署|(?<![联同民])盟)|(自治县|自治旗|县|旗)|(新区|高新区|开发区|园区|示范区|保税区)|(?<![社景厂校军辖政])(区)(?!域)|(街道|镇|乡)(?!村)`,
  'g',
);

/**
 * `assumed`: 市 may also be a county-level city. `ofCity`, `ofDistrict`: a bare 市长, or a bare 区长 or 县长, after it stands at this
 * level.
 */
export type RegionLevel = {
  readonly level: OfficeLevel;
  readonly assumed: boolean;
  readonly ofCity: boolean;
  readonly ofDistrict: boolean;
};

/** 区长, 县委书记: a district or county that is named elsewhere. */
export const isBareDistrict = (words: string): boolean => /^(?:常务)?副?[区县](?:长|委|政府|人民政府|人大|政协|纪委|监委)/.test(words);

/** The administrative level that a text names last: 云岭省江临市财政局 is the city's. */
export function regionLevel(text: string): RegionLevel | undefined {
  let found: RegionLevel | undefined;
  let above: OfficeLevel | undefined;
  for (const match of text.matchAll(unit)) {
    const before = text.slice(0, match.index);
    // 北京市副市长: the second 市 is the same city.
    if (found?.ofCity && match[4] && /市(?:人民)?(?:政府|纪委|监委|委)*[党组成员、常务副代理原兼派驻]*$/.test(before)) continue;
    // 浦东新区副区长: of the zone itself, whose level its name does not say.
    if (found?.level === 'unknown' && match[8] && !municipality.test(before)) continue;
    const next = levelOf(match, before, above);
    above = next.level;
    found = next;
  }
  return found;
}

function levelOf(match: RegExpMatchArray, before: string, above: OfficeLevel | undefined): RegionLevel {
  const [, center, province, directly, city, prefecture, county, zone, district] = match;
  const sure = (level: OfficeLevel, ofCity = false): RegionLevel => ({ level, assumed: false, ofCity, ofDistrict: false });
  const local = (level: OfficeLevel): RegionLevel => ({ level, assumed: false, ofCity: false, ofDistrict: true });
  if (center) return sure('state');
  if (province || directly) return sure('province');
  if (city) {
    if (municipality.test(before.slice(-2))) return sure('province', true);
    if (subProvincial.test(before.slice(-3))) return sure('sub-province', true);
    // 苏州市昆山市, 大连市庄河市: a city within a city has a county's level.
    return (above === 'prefecture' || above === 'sub-province') && before.length > 2
      ? sure('county', true)
      : { level: 'prefecture', assumed: true, ofCity: true, ofDistrict: false };
  }
  if (prefecture) return sure('prefecture');
  if (zone) return sure('unknown');
  // A district or county right under Beijing, Shanghai, Tianjin or Chongqing has a prefecture's level; a district of a 副省级城市, not a
  // county there, stands half a step below one.
  if (municipality.test(before) && (county || district)) return local('prefecture');
  if (subProvincial.test(before) && district) return local('sub-prefecture');
  if (county || district) return local('county');
  return sure('township');
}

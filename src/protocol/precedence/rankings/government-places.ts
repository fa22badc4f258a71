import type { Standing } from '../standing';

/** 元首、副元首、政府首脑、副首脑、部长、副部长, as the source puts them; the grades between them are those of counterparts at home. */
export const governmentPlaces: Readonly<Record<string, number>> = {
  'head-of-state': 1,
  'deputy-head-of-state': 1.2,
  'head-of-government': 1.4,
  premier: 1.4,
  'deputy-head-of-government': 2,
  minister: 3,
  'vice-minister': 4,
};

/** Titles that mean an office of state only because a foreign country stands beside them: President, 部长. */
function placeAbroad({ chief, person, country }: Standing): number | undefined {
  if (!chief || person.country === undefined || person.organization) return undefined;
  // Among foreign ministers a bare 部长 of China is one of them; any other is of a department at home.
  if (country?.code === 'CN' && !/^副?部长$/.test(chief.text)) return undefined;
  // “President, University of Lyon” names after the comma what he presides over.
  if (/[,，]/.test(person.title ?? '') && /president/.test(chief.office)) return undefined;
  if (chief.office === 'president') return governmentPlaces['head-of-state'];
  if (chief.office === 'vice-president') return governmentPlaces['deputy-head-of-state'];
  if (!chief.text.endsWith('部长')) return undefined;
  return governmentPlaces[chief.headship === 'head' ? 'minister' : 'vice-minister'];
}

/** Where somebody stands in a government, by the grade that was written down or by the title. */
export const placeOf = (standing: Standing): number | undefined => {
  const { chief, person, tier } = standing;
  if (person.grade !== undefined) return tier;
  return governmentPlaces[chief && chief.body !== 'diplomatic' ? chief.office : ''] ?? tier ?? placeAbroad(standing);
};

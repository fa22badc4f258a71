import type { Language } from '../../i18n/speak';
import type { LayoutId } from '../../layouts/layout';
import type { ConventionId, Settings } from '../../model/occasion';
import { hasRank, type Person } from '../../model/person';

const largestRound = 16;
const perTable = 10;

/** One side of talks: the ranked of the larger party with one interpreter, its staff in the second row. */
function talksFor(people: readonly Person[]): Settings {
  const sides = (['guest', 'host'] as const).map((party) => {
    const own = people.filter((person) => person.party === party && person.role !== 'driver');
    const ranked = own.filter(hasRank).length;
    const interpreted = own.some(({ role }) => role === 'interpreter') ? 1 : 0;
    return { first: ranked + interpreted, second: own.length - ranked - interpreted };
  });
  const perSide = Math.max(...sides.map(({ first }) => first));
  const behind = Math.max(...sides.map(({ second }) => second));
  return perSide > 0 ? { perSide: Math.min(40, perSide), ...(behind > 0 ? { behind: Math.min(60, behind) } : {}) } : {};
}

/** Settings with a seat for everybody who comes, until somebody sets them by hand; empty where the usual ones do. */
export function fittingSettings(layout: LayoutId, people: readonly Person[]): Settings {
  const count = people.length;
  switch (layout) {
    case 'meeting/talks':
      return talksFor(people);
    case 'banquet/round':
      return count > perTable && count <= largestRound ? { seats: count } : {};
    case 'banquet/hall': {
      const tables = Math.min(99, Math.ceil(count / perTable));
      // A dozen tables in one row would be a corridor.
      return { ...(tables > 1 ? { tables } : {}), ...(tables > 5 ? { pattern: 'grid' } : {}) };
    }
    default:
      return {};
  }
}

const chinese = /^(中国|中华人民共和国|china|cn|prc)$/i;

/** Whoever receives guests from abroad goes by the custom for foreign guests. */
export const fittingConvention = (people: readonly Person[], language: Language): ConventionId => {
  if (language === 'en') return 'intl';
  return people.some(({ party, country }) => party === 'guest' && country !== undefined && !chinese.test(country))
    ? 'cn-foreign'
    : 'cn-domestic';
};

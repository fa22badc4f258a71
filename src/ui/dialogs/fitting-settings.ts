import type { Language } from '../../i18n/speak';
import type { LayoutId } from '../../layouts/layout';
import type { ConventionId, Occasion, Settings } from '../../model/occasion';
import { hasRank, type Person } from '../../model/person';

const largestRound = 16;
const perTable = 10;

/** Who of each party sits in front, with one interpreter, and how many of its staff sit behind. */
const sidesOf = (people: readonly Person[]) =>
  (['guest', 'host'] as const).map((party) => {
    const own = people.filter((person) => person.party === party && person.role !== 'driver');
    const ranked = own.filter(hasRank).length;
    const interpreted = own.some(({ role }) => role === 'interpreter') ? 1 : 0;
    return { ranked, first: ranked + interpreted, second: own.length - ranked - interpreted };
  });

/** One side of talks: the ranked of the larger party with one interpreter, its staff in the second row. */
function talksFor(people: readonly Person[]): Settings {
  const sides = sidesOf(people);
  const perSide = Math.max(...sides.map(({ first }) => first));
  const behind = Math.max(...sides.map(({ second }) => second));
  return perSide > 0 ? { perSide: Math.min(40, perSide), ...(behind > 0 ? { behind: Math.min(60, behind) } : {}) } : {};
}

/** Larger than the template has it, where that is needed, and never larger than it can be. */
const grown = (key: string, usual: number, needed: number, most: number): Settings =>
  needed > usual ? { [key]: Math.min(most, Math.ceil(needed)) } : {};

/** The principals in the middle, each party along its wall; who has no rank behind the principals. */
function callFor(people: readonly Person[]): Settings {
  const sides = sidesOf(people);
  const staff = sides.reduce((sum, { first, ranked, second }) => sum + first - ranked + second, 0);
  return { ...grown('perSide', 4, Math.max(...sides.map(({ ranked }) => ranked - 1)), 20), ...grown('behind', 2, staff, 20) };
}

/** Rows for a photo: the first as the sources want it, odd and no longer than it must be (cn.md, 合影); the rest behind. */
function photoFor(count: number): Settings {
  const rows = Math.max(1, Math.ceil(count / 11));
  const first = Math.ceil(count / rows);
  const odd = first % 2 === 1 ? first : first + 1;
  const rest = Math.max(0, count - odd);
  const others = Array.from({ length: rows - 1 }, (_, index) => Math.ceil((rest - index) / Math.max(1, rows - 1)));
  return { rows: [odd, ...others.filter((row) => row > 0)].join(',') };
}

/** Rows of one length that is even, a room about as deep as it is wide. */
function audienceFor(count: number): Settings {
  if (count <= 50) return {};
  const row = Math.min(80, 2 * Math.ceil(Math.sqrt(count * 1.5) / 2));
  return { rows: Array.from({ length: Math.ceil(count / row) }, () => row).join(',') };
}

/** Who signs is for the office to say: everybody has a place behind the table first, each party on its side, in rows of at most twelve. */
function signingFor(people: readonly Person[]): Settings {
  const [guests, hosts] = (['guest', 'host'] as const).map((party) => people.filter((person) => person.party === party).length);
  const aside = Math.max(guests ?? 0, hosts ?? 0, Math.ceil(people.length / 2));
  const rows = Math.min(8, Math.ceil(aside / 12));
  return aside > 5 ? { standing: Math.min(60, aside), ...(rows > 1 ? { rows } : {}) } : {};
}

/** What each vehicle takes besides its driver. */
const [aCar, aCoaster, aCoach] = [4, 16, 46];

/** Two cars for the principals, the others in coasters while two of them are enough, else in coaches. */
function convoyFor(people: readonly Person[]): Settings {
  const others = people.filter(({ role }) => role !== 'driver').length - 2 * aCar;
  if (others <= aCoaster) return {};
  const coaches = Math.floor(others / aCoach);
  const left = others - coaches * aCoach;
  const coasters = Math.ceil(left / aCoaster);
  const rest = coasters > 2 ? ['coach'] : Array.from({ length: coasters }, () => 'coaster');
  return { vehicles: ['sedan', 'sedan', ...rest, ...Array.from({ length: coaches }, () => 'coach')].slice(0, 30).join(',') };
}

/** Settings with a seat for everybody who comes, until somebody sets them by hand; empty where the usual ones do. */
export function fittingSettings(layout: LayoutId, people: readonly Person[]): Settings {
  const count = people.length;
  switch (layout) {
    case 'meeting/talks':
      return talksFor(people);
    case 'meeting/courtesy-call':
      return callFor(people);
    case 'meeting/audience':
      return audienceFor(count);
    case 'meeting/u-shape':
      return grown('perSide', 4, (count - 3) / 2, 40);
    case 'meeting/hollow-square':
      return grown('perSide', 4, (count - 6) / 2, 40);
    case 'meeting/conference':
    case 'banquet/long':
      return grown('perSide', 5, count / 2, 40);
    case 'meeting/round':
      return grown('seats', 10, count, 60);
    case 'ceremony/signing':
      return signingFor(people);
    case 'ceremony/photo':
      return count > 0 ? photoFor(count) : {};
    case 'banquet/round':
      return count > perTable && count <= largestRound ? { seats: count } : {};
    case 'banquet/u':
      return grown('perSide', 4, (count - 7) / 2, 40);
    case 'banquet/hall': {
      const tables = Math.min(99, Math.ceil(count / perTable));
      // A dozen tables in one row would be a corridor.
      return { ...(tables > 1 ? { tables } : {}), ...(tables > 5 ? { pattern: 'grid' } : {}) };
    }
    case 'vehicle/convoy':
      return convoyFor(people);
    default:
      return {};
  }
}

const chinese = /^(中国|中华人民共和国|china|cn|prc)$/i;

/** The custom that every occasion so far goes by; else whoever receives guests from abroad goes by the one for foreign guests. */
export const fittingConvention = (
  people: readonly Person[],
  language: Language,
  occasions: readonly Pick<Occasion, 'convention'>[] = [],
): ConventionId => {
  const [custom, ...others] = new Set(occasions.map(({ convention }) => convention));
  if (custom && others.length === 0) return custom;
  if (language === 'en') return 'intl';
  return people.some(({ party, country }) => party === 'guest' && country !== undefined && !chinese.test(country))
    ? 'cn-foreign'
    : 'cn-domestic';
};

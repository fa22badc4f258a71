import type { ConventionId } from '../../../model/occasion';
import type { ExamplePlan, RuleExample } from './plan';

const table: ExamplePlan = {
  layout: 'banquet/round',
  settings: { seats: 8 },
  convention: 'cn-foreign',
  given: { hosts: 'one' },
  people: 'G1 G2 G3 H1',
  sit: '1=H1 8=G1 2=G2 7=G3',
};

/** Two tables of six, a host at each. */
const hall: ExamplePlan = {
  layout: 'banquet/hall',
  settings: { tables: 2, seats: 6 },
  given: { hosts: 'one' },
  people: 'G1 G2 G3 G4 H1 H2',
  sit: 'T1.1=H1 T1.6=G1 T1.2=G2 T2.1=H2 T2.6=G3 T2.2=G4',
};

/** One host and so many guests round one table, in order. */
function full(seats: number, convention: ConventionId) {
  const guests = Array.from({ length: seats - 1 }, (_, index) => index + 1);
  // Right and left of the host in turn: the last chair of the circle, the second, the last but one …
  const chair = (guest: number) => (guest % 2 === 1 ? seats - (guest - 1) / 2 : 1 + guest / 2);
  return {
    settings: { seats },
    convention,
    people: `H1 ${guests.map((guest) => `G${guest}`).join(' ')}`,
    sit: `1=H1 ${guests.map((guest) => `${chair(guest)}=G${guest}`).join(' ')}`,
  };
}

/** One host and so many guests at a long table of nine a side. */
function along(guests: number) {
  const chairs = 'N4 N6 N3 N7 N2 N8 N1 N9 S5 S4 S6 S3 S7 S2 S8 S1 S9'.split(' ').slice(0, guests);
  return {
    people: `H1 ${chairs.map((_, index) => `G${index + 1}`).join(' ')}`,
    sit: `N5=H1 ${chairs.map((chair, index) => `${chair}=G${index + 1}`).join(' ')}`,
  };
}

const women = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { sex: 'female' as const }]));
const men = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { sex: 'male' as const }]));

export const banquetExamples: Readonly<Record<string, RuleExample>> = {
  'host-at-every-table': { right: hall, wrong: { sit: 'T1.1=H1 T1.6=G1 T1.2=G2 T1.5=H2 T2.6=G3 T2.2=G4' } },
  'halal-at-one-table': {
    right: { ...hall, about: { G3: { diet: '清真|halal' }, G4: { diet: '清真|halal' } } },
    wrong: { about: { G2: { diet: '清真|halal' }, G4: { diet: '清真|halal' } } },
  },
  'spouses-not-adjacent': {
    right: { ...table, about: { G1: { spouse: 'G2' }, G2: { spouse: 'G1' } } },
    wrong: { sit: '1=H1 8=G1 7=G2 2=G3' },
  },
  'chair-ceded-once': {
    right: { ...table, convention: 'intl', given: { hosts: 'one', presiding: 'guest' }, sit: '1=G1 2=H1 8=G2 7=G3' },
    wrong: { sit: '1=G2 2=H1 8=G1 7=G3' },
  },
  'rank-blind-to-sex-at-business': {
    right: {
      ...table,
      settings: { seats: 6 },
      convention: 'intl',
      given: { hosts: 'one', event: 'business' },
      people: 'G1 G2 G3 G4 G5 H1',
      about: { ...men('H1', 'G1', 'G2'), ...women('G3', 'G4', 'G5') },
      sit: '1=H1 6=G1 2=G2 5=G3 3=G4 4=G5',
    },
    wrong: { sit: '1=H1 6=G3 2=G4 5=G1 3=G2 4=G5' },
  },
  'women-and-men-on-their-own-seats': {
    right: {
      layout: 'banquet/long',
      settings: { perSide: 3 },
      convention: 'fr',
      given: { sexes: 'alternate' },
      people: 'G1 G2 G3 G4 H1 H2',
      about: { ...men('H1', 'G1', 'G3'), ...women('H2', 'G2', 'G4') },
      sit: 'N2=H2 S2=H1 N1=G1 S3=G2 N3=G3 S1=G4',
    },
    wrong: { sit: 'N2=H2 S2=H1 N1=G1 S3=G2 N3=G4 S1=G3' },
  },
  'tables-named-not-numbered': {
    right: {
      ...hall,
      convention: 'de',
      notes: { tables: { T1: { label: 'Rhein' }, T2: { label: 'Elbe' } } },
      sit: 'T1.1=H1 T1.6=G1 T1.2=G3 T2.1=H2 T2.6=G2 T2.2=G4',
    },
    wrong: { notes: {} },
  },
  'long-table-not-too-large': {
    right: { layout: 'banquet/long', settings: { perSide: 9 }, convention: 'fr', given: { hosts: 'one' }, ...along(15) },
    wrong: along(16),
  },
  'table-not-of-thirteen': { right: { ...table, ...full(12, 'intl') }, wrong: full(13, 'intl') },
  'ten-at-most-at-table': { right: { ...table, ...full(10, 'cn-domestic') }, wrong: full(11, 'cn-domestic') },
  'round-table-not-too-large': { right: { ...table, ...full(12, 'intl') }, wrong: full(15, 'intl') },
  'even-number-at-table': { right: { ...table, ...full(8, 'cn-domestic') }, wrong: full(9, 'cn-domestic') },
  'delegations-over-tables': {
    right: {
      ...hall,
      about: {
        G1: { delegation: '甲团|Delegation A' },
        G2: { delegation: '乙团|Delegation B' },
        G3: { delegation: '甲团|Delegation A' },
        G4: { delegation: '乙团|Delegation B' },
      },
    },
    wrong: {
      about: {
        G1: { delegation: '甲团|Delegation A' },
        G2: { delegation: '甲团|Delegation A' },
        G3: { delegation: '乙团|Delegation B' },
        G4: { delegation: '乙团|Delegation B' },
      },
    },
  },
  'organizations-mixed': {
    right: {
      ...table,
      about: {
        G1: { organization: '甲公司|Company A' },
        G2: { organization: '甲公司|Company A' },
        G3: { organization: '乙公司|Company B' },
      },
    },
    wrong: {
      about: {
        G1: { organization: '甲公司|Company A' },
        G2: { organization: '乙公司|Company B' },
        G3: { organization: '甲公司|Company A' },
      },
    },
  },
  'inner-side-of-u-empty': {
    right: {
      layout: 'banquet/u',
      settings: { head: 3, perSide: 2, inner: 1 },
      convention: 'intl',
      people: 'G1 G2 H1',
      sit: 'N2=H1 N1=G1 N3=G2',
    },
    wrong: { sit: 'N2=H1 N1=G1 WI1=G2' },
  },
  'spouses-not-facing': {
    right: {
      layout: 'banquet/long',
      settings: { perSide: 3 },
      convention: 'jp',
      people: 'G1 G2 G3 H1',
      about: { G1: { spouse: 'G2' }, G2: { spouse: 'G1' } },
      sit: 'N2=H1 N1=G1 N3=G2 S2=G3',
    },
    wrong: { sit: 'N2=H1 N1=G1 S1=G2 N3=G3' },
  },
  'sexes-alternate': {
    right: {
      ...table,
      settings: { seats: 6 },
      convention: 'intl',
      people: 'G1 G2 G3 G4 G5 H1',
      about: {
        H1: { sex: 'male' },
        G1: { sex: 'female' },
        G2: { sex: 'female' },
        G3: { sex: 'male' },
        G4: { sex: 'male' },
        G5: { sex: 'female' },
      },
      sit: '1=H1 6=G1 2=G2 5=G3 3=G4 4=G5',
    },
    wrong: {
      about: {
        H1: { sex: 'male' },
        G1: { sex: 'male' },
        G2: { sex: 'male' },
        G3: { sex: 'female' },
        G4: { sex: 'female' },
        G5: { sex: 'female' },
      },
    },
  },
  'women-not-on-last-seat': {
    right: {
      layout: 'banquet/long',
      settings: { perSide: 3 },
      convention: 'intl',
      people: 'G1 G2 G3 H1',
      about: { G1: { sex: 'male' }, G2: { sex: 'male' }, G3: { sex: 'female' } },
      sit: 'N2=H1 N1=G1 N3=G2 S2=G3',
    },
    wrong: { about: { G1: { sex: 'female' }, G2: { sex: 'male' }, G3: { sex: 'male' } } },
  },
  'kept-together': { right: { ...hall, about: { G3: { together: ['G4'] } } }, wrong: { about: { G2: { together: ['G3'] } } } },
};

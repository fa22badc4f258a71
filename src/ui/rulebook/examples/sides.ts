import type { ExamplePlan, RuleExample } from './plan';

const talks: ExamplePlan = {
  layout: 'meeting/talks',
  settings: { perSide: 3 },
  convention: 'cn-foreign',
  people: 'G1 G2 G3 H1 H2 H3',
  sit: 'N2=G1 N1=G2 N3=G3 S2=H1 S3=H2 S1=H3',
};

export const sideExamples: Readonly<Record<string, RuleExample>> = {
  'parties-keep-their-sides': { right: talks, wrong: { sit: 'N2=G1 N1=G2 N3=H3 S2=H1 S3=H2 S1=G3' } },
  'sides-equal-in-number': {
    right: talks,
    wrong: { settings: { perSide: 5 }, people: 'G1 G2 G3 G4 G5 H1', sit: 'N3=G1 N2=G2 N4=G3 N1=G4 N5=G5 S3=H1' },
  },
  'counterparts-alike-in-rank': {
    right: {
      ...talks,
      given: { counterparts: 'mirrored' },
      about: { G2: { grade: 5 }, H2: { grade: 5 } },
      sit: 'N2=G1 N1=G2 N3=G3 S2=H1 S1=H2 S3=H3',
    },
    wrong: { about: { G2: { grade: 5 }, H2: { grade: 7 } } },
  },
  'hosts-among-guests': {
    right: {
      layout: 'banquet/round',
      settings: { seats: 8 },
      given: { hosts: 'two' },
      people: 'G1 G2 G3 G4 H1 H2 H3 H4',
      sit: '1=H1 8=G1 2=G2 5=H2 4=G3 6=G4 3=H3 7=H4',
    },
    wrong: { sit: '1=H1 2=H2 3=H3 4=H4 8=G1 7=G2 6=G3 5=G4' },
  },
  'guest-of-honor-not-outranked': {
    right: {
      layout: 'banquet/round',
      settings: { seats: 8 },
      convention: 'jp',
      people: 'G1 G2 H1',
      about: { G1: { role: 'principal' } },
      sit: '1=G1 2=G2 8=H1',
    },
    wrong: { about: { G2: { role: 'principal' } } },
  },
  'representative-ranks-by-own-office': {
    right: { layout: 'banquet/round', settings: { seats: 8 }, convention: 'fr', people: 'G1 G2 H1', sit: '1=H1 8=G1 2=G2' },
    wrong: { about: { G1: { status: 'withdrawn' }, G2: { officialOrder: 1, represents: 'G1' } }, sit: '1=H1 8=G2' },
  },
  'low-seat-not-for-guests': {
    right: { layout: 'meeting/living-room', convention: 'cn-business', people: 'G1 H1', sit: 'L2=G1 C2=H1' },
    wrong: { sit: 'C2=G1 L2=H1' },
  },
  'ends-held-by-hosts': {
    right: {
      layout: 'ceremony/photo',
      settings: { rows: '5' },
      convention: 'cn-foreign',
      people: 'G1 G2 H1 H2 H3',
      given: { parties: 'two' },
      sit: '1C=H1 1B=G1 1D=G2 1A=H2 1E=H3',
    },
    // Under one common order, where no side is broken and only the edge is wrong.
    wrong: { given: {}, sit: '1C=H1 1B=G1 1E=G2 1A=H2 1D=H3' },
  },
};

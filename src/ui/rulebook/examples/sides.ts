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
  'low-seat-not-for-guests': {
    right: { layout: 'meeting/living-room', convention: 'cn-business', people: 'G1 H1', sit: 'L2=G1 C2=H1' },
    wrong: { sit: 'C2=G1 L2=H1' },
  },
  'ends-held-by-hosts': {
    right: {
      layout: 'ceremony/photo',
      settings: { rows: '5' },
      convention: 'cn-foreign',
      given: { parties: 'two' },
      people: 'G1 G2 H1 H2 H3',
      sit: '1C=H1 1B=G1 1D=G2 1A=H2 1E=H3',
    },
    wrong: { sit: '1C=H1 1B=G1 1E=G2 1A=H2 1D=H3' },
  },
};

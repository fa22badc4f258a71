import type { RuleExample } from './plan';

export const complianceExamples: Readonly<Record<string, RuleExample>> = {
  // Up to ten guests: three companions at most.
  'companions-within-limit': {
    right: {
      layout: 'banquet/round',
      settings: { seats: 8 },
      given: { event: 'work-meal', hosts: 'two' },
      people: 'G1 G2 H1 H2 H3',
      sit: '1=H1 8=G1 2=G2 5=H2 7=H3',
    },
    wrong: { people: 'G1 G2 H1 H2 H3 H4', sit: '1=H1 8=G1 2=G2 5=H2 7=H3 3=H4' },
  },
};

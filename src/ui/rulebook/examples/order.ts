import type { ExamplePlan, RuleExample } from './plan';

/** Five on a platform, 1C the first seat, then left and right in turn. */
const row: ExamplePlan = {
  layout: 'meeting/rostrum',
  settings: { rows: '5' },
  people: 'P1 P2 P3 P4 P5',
  sit: '1C=P1 1D=P2 1B=P3 1E=P4 1A=P5',
};
const three = { ...row, people: 'P1 P2 P3', sit: '1C=P1 1D=P2 1B=P3' };
const car: ExamplePlan = { layout: 'vehicle/sedan', people: 'G1 H1 D', sit: '1A=D 2C=G1 2A=H1' };

export const orderExamples: Readonly<Record<string, RuleExample>> = {
  'senior-takes-better-seat': { right: row, wrong: { sit: '1C=P1 1D=P4 1B=P3 1E=P2 1A=P5' } },
  'principal-guest-at-place-of-honor': { right: car, wrong: { sit: '1A=D 2A=G1 1C=H1' } },
  'better-seats-filled-first': { right: three, wrong: { sit: '1C=P1 1B=P2 1E=P3' } },
  'place-in-order-known': { right: three, wrong: { about: { P3: { officialOrder: undefined } } } },
  'principals-equal-in-rank': {
    right: {
      layout: 'meeting/talks',
      settings: { perSide: 3 },
      convention: 'cn-foreign',
      people: 'G1 G2 H1 H2',
      about: { G1: { grade: 3 }, H1: { grade: 3 } },
      sit: 'N2=G1 N1=G2 S2=H1 S3=H2',
    },
    wrong: { about: { G1: { grade: 3 }, H1: { grade: 5 } } },
  },
};

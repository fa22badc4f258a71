import type { RuleExample } from './plan';

export const meetingExamples: Readonly<Record<string, RuleExample>> = {
  'wheelchair-by-the-aisle': {
    right: {
      layout: 'meeting/audience',
      settings: { rows: '5' },
      people: 'P1 P2 P3 P4 P5',
      about: { P5: { needs: ['wheelchair'] } },
      sit: '1C=P1 1B=P2 1D=P3 1A=P4 1E=P5',
    },
    wrong: { about: { P3: { needs: ['wheelchair'] } } },
  },
  'odd-number-in-front-row': {
    right: { layout: 'ceremony/photo', settings: { rows: '5' }, people: 'P1 P2 P3 P4 P5', sit: '1C=P1 1D=P2 1B=P3 1E=P4 1A=P5' },
    wrong: { settings: { rows: '4' }, people: 'P1 P2 P3 P4', sit: '1B=P1 1C=P2 1A=P3 1D=P4' },
  },
  'first-row-unbroken': {
    right: { layout: 'meeting/rostrum', settings: { rows: '6' }, people: 'P1 P2', sit: '1C=P1 1D=P2' },
    wrong: { settings: { rows: '6', aisles: 'D' } },
  },
};

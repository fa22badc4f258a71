import type { RuleExample } from './plan';

export const meetingExamples: Readonly<Record<string, RuleExample>> = {
  'first-row-unbroken': {
    right: { layout: 'meeting/rostrum', settings: { rows: '6' }, people: 'P1 P2', sit: '1C=P1 1D=P2' },
    wrong: { settings: { rows: '6', aisles: 'D' } },
  },
};

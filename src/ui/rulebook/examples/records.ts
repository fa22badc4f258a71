import type { ExamplePlan, RuleExample } from './plan';

const row: ExamplePlan = {
  layout: 'meeting/rostrum',
  settings: { rows: '5' },
  people: 'P1 P2 P3',
  sit: '1C=P1 1D=P2 1B=P3',
};
/** With foreign guests the right hand is the higher one. */
const foreignRow: ExamplePlan = { ...row, convention: 'cn-foreign', sit: '1C=P1 1B=P2 1D=P3' };
/** The first stands out; the others are equals, so that where they sit is free. */
const equals: ExamplePlan = {
  ...row,
  people: 'P1 P2 P3 P4 P5',
  about: { P2: { officialOrder: 2 }, P3: { officialOrder: 2 }, P4: { officialOrder: 2 }, P5: { officialOrder: 2 } },
  sit: '1C=P1 1D=P2 1E=P3 1B=P4 1A=P5',
};
const apart = { ...equals.about, P2: { officialOrder: 2, apart: ['P3'] } };

export const recordExamples: Readonly<Record<string, RuleExample>> = {
  'one-person-one-seat': { right: row, wrong: { sit: '1C=P1 1D=P2 1B=P3 1A=P2' } },
  'seat-exists': {
    right: { ...row, settings: { rows: '4' }, people: 'P1 P2 P3 P4', sit: '1B=P1 1C=P2 1A=P3 1D=P4' },
    wrong: { settings: { rows: '3' } },
  },
  'absent-people-not-seated': { right: row, wrong: { about: { P3: { status: 'withdrawn' } } } },
  'one-place-at-a-time': {
    right: {
      ...foreignRow,
      time: ['2026-11-30T09:00', '2026-11-30T10:00'],
      meanwhile: ['2026-11-30T10:30', '2026-11-30T11:30'],
    },
    wrong: { meanwhile: ['2026-11-30T09:30', '2026-11-30T10:30'] },
  },
  'time-for-transfers': {
    right: {
      ...foreignRow,
      place: '宾馆|Hotel',
      time: ['2026-11-30T09:00', '2026-11-30T10:00'],
      meanwhile: ['2026-11-30T07:30', '2026-11-30T08:20'],
    },
    wrong: { meanwhile: ['2026-11-30T07:30', '2026-11-30T08:58'] },
  },
  'everybody-seated': { right: row, wrong: { sit: '1C=P1 1D=P2' } },
  'seats-enough': { right: row, wrong: { settings: { rows: '2' }, sit: '1A=P1 1B=P2' } },
  'kept-apart-not-adjacent': {
    right: { ...equals, about: apart, sit: '1C=P1 1D=P2 1B=P3 1E=P4 1A=P5' },
    wrong: { sit: '1C=P1 1D=P2 1E=P3 1B=P4 1A=P5' },
  },
  'wishes-of-staff-met': {
    right: { ...equals, wishes: [{ a: 'P2', relation: 'beside', b: 'P3', strength: 'must' }] },
    wrong: { sit: '1C=P1 1D=P2 1B=P3 1E=P4 1A=P5' },
  },
};

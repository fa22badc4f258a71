import type { ExamplePlan, RuleExample } from './plan';

const chauffeured: ExamplePlan = { layout: 'vehicle/sedan', people: 'G1 G2 D', sit: '1A=D 2C=G1 2A=G2' };
const byHost: ExamplePlan = { layout: 'vehicle/sedan', given: { driver: 'host' }, people: 'G1 G2 H1', sit: '1A=H1 1C=G1 2C=G2' };

export const carExamples: Readonly<Record<string, RuleExample>> = {
  'driver-seat-held-by-driver': { right: chauffeured, wrong: { sit: '1A=G2 2C=G1 2A=D' } },
  'lone-guest-beside-driving-host': { right: { ...byHost, people: 'G1 H1', sit: '1A=H1 1C=G1' }, wrong: { sit: '1A=H1 2C=G1' } },
  'no-empty-seat-beside-driving-host': { right: byHost, wrong: { sit: '1A=H1 2C=G1 2A=G2' } },
  'front-middle-not-for-guests': {
    right: { ...byHost, settings: { front: 'bench' } },
    wrong: { sit: '1A=H1 1C=G1 1B=G2' },
  },
  'guard-in-front-seat': { right: { ...chauffeured, people: 'G1 S D', sit: '1A=D 1C=S 2C=G1' }, wrong: { sit: '1A=D 2A=S 2C=G1' } },
};

import type { ExamplePlan, RuleExample } from './plan';

const chauffeured: ExamplePlan = { layout: 'vehicle/sedan', people: 'G1 G2 D', sit: '1A=D 2C=G1 2A=G2' };
const byHost: ExamplePlan = { layout: 'vehicle/sedan', given: { driver: 'host' }, people: 'G1 G2 H1', sit: '1A=H1 1C=G1 2C=G2' };

/** Two cars in a row, the first in order of march at the left. */
const convoy: ExamplePlan = {
  layout: 'vehicle/convoy',
  settings: { vehicles: 'sedan,sedan' },
  convention: 'cn-foreign',
  people: 'G1 G2 H1 S',
  sit: 'V1.2C=G1 V1.2A=H1 V1.1C=S V2.2C=G2',
};

/** The same with tasks: the host leads in the first car, the guests ride in the second. */
const planned: ExamplePlan = { ...convoy, people: 'G1 G2 H1', sit: 'V1.2C=H1 V2.2C=G1 V2.2A=G2' };
const [lead, principal] = [
  { role: 'lead', number: '1', driver: '陈|Chen', phone: '1' },
  { role: 'principal', number: '2', driver: '林|Lin', phone: '2' },
] as const;

export const carExamples: Readonly<Record<string, RuleExample>> = {
  'driver-seat-held-by-driver': { right: chauffeured, wrong: { sit: '1A=G2 2C=G1 2A=D' } },
  'lone-guest-beside-driving-host': { right: { ...byHost, people: 'G1 H1', sit: '1A=H1 1C=G1' }, wrong: { sit: '1A=H1 2C=G1' } },
  'no-empty-seat-beside-driving-host': { right: byHost, wrong: { sit: '1A=H1 2C=G1 2A=G2' } },
  'front-middle-not-for-guests': {
    right: { ...byHost, settings: { front: 'bench' } },
    wrong: { sit: '1A=H1 1C=G1 1B=G2' },
  },
  'deputies-in-several-vehicles': {
    right: { ...convoy, people: 'G1 G2 G3', about: { G2: { role: 'deputy' }, G3: { role: 'deputy' } }, sit: 'V1.2C=G1 V1.2A=G2 V2.2C=G3' },
    wrong: { sit: 'V1.2C=G1 V2.2C=G2 V2.2A=G3' },
  },
  'women-not-beside-chauffeur': {
    right: { ...chauffeured, about: { G2: { sex: 'female' } } },
    wrong: { sit: '1A=D 2C=G1 1C=G2' },
  },
  'principal-not-in-middle-seat': {
    right: { layout: 'vehicle/sedan', convention: 'fr', people: 'G1 G2', sit: '2C=G1 2A=G2' },
    wrong: { sit: '2B=G1 2A=G2' },
  },
  'guard-rides-with-principal': {
    right: { ...convoy, about: { S: { party: 'guest', serves: 'G1' } } },
    wrong: { sit: 'V1.2C=G1 V1.2A=H1 V2.1C=S V2.2C=G2' },
  },
  'host-accompanies-principal-guest': { right: convoy, wrong: { sit: 'V1.2C=G1 V1.1C=S V1.2A=G2 V2.2C=H1' } },
  'guest-cars-by-rank': { right: convoy, wrong: { sit: 'V2.2C=G1 V2.2A=H1 V2.1C=S V1.2C=G2' } },
  'hosts-lead-convoy': {
    right: { ...convoy, settings: { vehicles: 'sedan,sedan,sedan' }, people: 'G1 G2 H1 H2', sit: 'V1.2C=H2 V2.2C=G1 V2.2A=H1 V3.2C=G2' },
    wrong: { sit: 'V1.2C=G2 V2.2C=G1 V2.2A=H1 V3.2C=H2' },
  },
  'cars-no-more-than-needed': {
    right: { ...convoy, convention: 'cn-domestic', people: 'G1 G2 H1', sit: 'V1.2C=G1 V1.2A=H1 V2.2C=G2' },
    wrong: { settings: { vehicles: 'sedan,sedan,sedan,sedan' } },
  },
  'vehicles-in-order-of-march': {
    right: { ...planned, notes: { vehicles: { V1: lead, V2: principal } } },
    wrong: { notes: { vehicles: { V1: { ...lead, role: 'tail' }, V2: principal } } },
  },
  'convoy-has-lead-car': {
    right: { ...planned, notes: { vehicles: { V1: lead, V2: principal } } },
    wrong: { notes: { vehicles: { V1: { ...lead, role: 'retinue' }, V2: principal } } },
  },
  'no-police-car-ahead': {
    right: {
      ...planned,
      convention: 'cn-domestic',
      about: { G1: { organization: '公安部' } },
      notes: { vehicles: { V1: lead, V2: principal } },
    },
    wrong: { notes: { vehicles: { V1: { ...lead, role: 'pilot' }, V2: principal } } },
  },
  'principal-guest-in-principal-car': {
    right: { ...planned, notes: { vehicles: { V1: lead, V2: principal } } },
    wrong: { sit: 'V1.2C=G1 V1.2A=H1 V2.2C=G2' },
  },
  'guests-not-in-service-cars': {
    right: { ...planned, notes: { vehicles: { V1: lead, V2: principal } } },
    wrong: { sit: 'V1.2C=H1 V1.2A=G2 V2.2C=G1' },
  },
  'riders-within-capacity': {
    right: { ...chauffeured, notes: { vehicles: { V1: { ...principal, capacity: 5 } } } },
    wrong: { notes: { vehicles: { V1: { ...principal, capacity: 2 } } } },
  },
  'manifest-complete': {
    right: { ...planned, notes: { vehicles: { V1: lead, V2: principal } } },
    wrong: { notes: { vehicles: { V1: lead } } },
  },
  'guard-in-front-seat': { right: { ...chauffeured, people: 'G1 S D', sit: '1A=D 1C=S 2C=G1' }, wrong: { sit: '1A=D 2A=S 2C=G1' } },
};

import { noEmptySeatBesideDrivingHost } from '../../../src/protocol/rules/no-empty-seat-beside-driving-host';
import { chauffeured, hostDriven, hostDrivenBench } from './rooms';
import { testRule } from './test-rule';

const byHost = { room: hostDriven, given: { driver: 'host' }, people: 'G1 G2 H1' };

testRule(noEmptySeatBesideDrivingHost, {
  valid: {
    'somebody sits beside the host': { ...byHost, sit: '1A=H1 1C=G1 2C=G2' },
    'a chauffeur drives': { room: chauffeured, people: 'G1 G2', sit: '2C=G1 2A=G2' },
    'one guest alone is for the rule of the lone guest': { ...byHost, people: 'G1 H1', sit: '1A=H1 2C=G1' },
    'a guide’s folding seat ranks nobody': { ...byHost, room: { ...hostDriven, order: { any: '2C 2A 2B' } }, sit: '1A=H1 2C=G1 2A=G2' },
    'the host rides alone': { ...byHost, sit: '1A=H1' },
    'the guests chose the rear': { ...byHost, sit: '1A=H1 2C=G1 2A=G2', chosen: '2A 2C' },
    'a guest in the front middle is for the rule of that seat': { ...byHost, room: hostDrivenBench, sit: '1A=H1 1B=G1 2C=G2' },
  },
  invalid: {
    'all guests in the rear': {
      given: { ...byHost, sit: '1A=H1 2C=G1 2A=G2' },
      finds: [{ says: 'empty', severity: 'breach', seats: '1C', people: '', cures: 2 }],
    },
    'the front guest got out': {
      given: { ...byHost, people: 'G1 G2 G3 H1', away: 'G1', sit: '1A=H1 2C=G2 2A=G3' },
      finds: [{ says: 'empty', seats: '1C', cures: 2 }],
    },
    abroad: {
      given: { ...byHost, convention: 'tw', sit: '1A=H1 2C=G1 2A=G2' },
      finds: [{ says: 'empty', severity: 'breach', cures: 2 }],
    },
    'an aide of the host alone in the rear': {
      given: { ...byHost, people: 'H1 H2', sit: '1A=H1 2C=H2' },
      finds: [{ says: 'empty', seats: '1C', cures: 1 }],
    },
  },
});

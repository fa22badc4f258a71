import { loneGuestBesideDrivingHost } from '../../../src/protocol/rules/lone-guest-beside-driving-host';
import { chauffeured, hostDriven, hostDrivenBench } from './rooms';
import { testRule } from './test-rule';

const alone = { room: hostDriven, given: { driver: 'host' }, people: 'G1 H1' };

testRule(loneGuestBesideDrivingHost, {
  valid: {
    'side by side': { ...alone, sit: '1A=H1 1C=G1' },
    'two guests': { ...alone, people: 'G1 G2 H1', sit: '1A=H1 2C=G1 2A=G2' },
    'a chauffeur drives': { room: chauffeured, people: 'G1', sit: '2C=G1' },
    'the guest chose the rear': { ...alone, sit: '1A=H1 2C=G1', chosen: '2C' },
    'on the front middle seat that seat is the fault': { ...alone, room: hostDrivenBench, sit: '1A=H1 1B=G1' },
  },
  invalid: {
    'in the rear, as behind a chauffeur': {
      given: { ...alone, sit: '1A=H1 2C=G1' },
      finds: [{ says: 'behind', severity: 'breach', seats: '1C 2C', people: 'G1', cures: 1 }],
    },
    'locked in the rear': {
      given: { ...alone, sit: '1A=H1 2A=G1', locked: '2A' },
      finds: [{ says: 'behind', people: 'G1', cures: 0 }],
    },
  },
});

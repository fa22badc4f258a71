import { frontMiddleNotForGuests } from '../../../src/protocol/rules/front-middle-not-for-guests';
import { chauffeured, hostDrivenBench } from './rooms';
import { testRule } from './test-rule';

const bench = { room: hostDrivenBench, given: { driver: 'host' }, people: 'G1 G2 H1 H2' };

testRule(frontMiddleNotForGuests, {
  valid: {
    'the middle is empty': { ...bench, sit: '1A=H1 1C=G1 2C=G2' },
    'the host’s own man sits there': { ...bench, sit: '1A=H1 1B=H2 1C=G1 2C=G2' },
    'a chauffeur drives': { ...bench, room: chauffeured, given: { driver: 'chauffeur' }, sit: '1C=G1' },
    'the guest chose it': { ...bench, sit: '1A=H1 1C=G1 1B=G2', chosen: '1B' },
  },
  invalid: {
    'a guest between host and guest': {
      given: { ...bench, sit: '1A=H1 1C=G1 1B=G2' },
      finds: [{ says: 'guest', severity: 'breach', seats: '1B', people: 'G2', cures: 1 }],
    },
    'with the seat beside still free': {
      given: { ...bench, sit: '1A=H1 1B=G1' },
      finds: [{ says: 'guest', seats: '1B', people: 'G1', cures: 1 }],
    },
  },
});

import { noPoliceCarAhead } from '../../../src/protocol/rules/no-police-car-ahead';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

const cars = {
  room: convoyOf(2),
  people: 'G1 H1',
  sit: 'V2.2C=G1 V2.2A=H1',
  about: { G1: { organization: '公安部' } },
  notes: { vehicles: { V1: { role: 'pilot' }, V2: { role: 'principal' } } },
} as const;

// cn.md §8.3 [qinfeng].
testRule(noPoliceCarAhead, {
  valid: {
    'a lead car of the hosts': { ...cars, notes: { vehicles: { V1: { role: 'lead' }, V2: { role: 'principal' } } } },
    'a guest of another ministry': { ...cars, about: { G1: { organization: '财政部' } } },
    'the host is of the ministry': { ...cars, about: { H1: { organization: '公安部' } } },
    'a foreign guest': { ...cars, convention: 'cn-foreign' },
  },
  invalid: {
    'a pilot car ahead of the ministry’s leader': {
      given: cars,
      finds: [{ says: 'ahead', severity: 'departure', seats: '', people: '', cures: 0 }],
    },
    'the post names the ministry': { given: { ...cars, about: { G1: { title: '公安部副部长' } } }, finds: [{ says: 'ahead', cures: 0 }] },
  },
});

import type { Wish } from '../../../src/model/wish';
import { wishesOfStaffMet } from '../../../src/protocol/rules/wishes-of-staff-met';
import { personId } from './contexts';
import { convoyOf, hall, rostrum } from './rooms';
import { testRule } from './test-rule';

const person = (name: string) => ({ by: 'person', person: personId(name) }) as const;
const wish = (a: Wish['a'], relation: Wish['relation'], b: Wish['b'], strength: Wish['strength'] = 'must'): Wish => ({
  a,
  relation,
  b,
  strength,
});

testRule(wishesOfStaffMet, {
  valid: {
    'neighbors as asked': { room: rostrum(4), people: 'G1 G2', sit: '1A=G1 1B=G2', wishes: [wish(person('G1'), 'beside', person('G2'))] },
    'one neighbor of a group is enough': {
      room: rostrum(4),
      people: 'G1 G2 H1 H2',
      sit: '1A=G1 1B=H1 1D=H2 1C=G2',
      wishes: [wish(person('G1'), 'beside', { by: 'party', party: 'host' })],
    },
    'a weight is never a finding': {
      room: rostrum(4),
      people: 'G1 G2',
      sit: '1A=G1 1D=G2',
      wishes: [wish(person('G1'), 'beside', person('G2'), 5)],
    },
    'one has no seat': { room: rostrum(4), people: 'G1 G2', sit: '1A=G1', wishes: [wish(person('G1'), 'beside', person('G2'))] },
  },
  invalid: {
    'not beside, though they must be': {
      given: { room: rostrum(4), people: 'G1 G2', sit: '1A=G1 1D=G2', wishes: [wish(person('G1'), 'beside', person('G2'))] },
      finds: [{ says: 'beside', severity: 'breach', seats: '1A 1D', people: 'G1 G2', cures: 0 }],
    },
    'preferred apart, and neighbors': {
      given: { room: rostrum(4), people: 'G1 G2', sit: '1A=G1 1B=G2', wishes: [wish(person('G1'), 'not-beside', person('G2'), 'prefer')] },
      finds: [{ says: 'not-beside', severity: 'departure', seats: '1A 1B', people: 'G1 G2', cures: 0 }],
    },
    'at two tables': {
      given: { room: hall, people: 'G1 G2', sit: 'T1.4=G1 T2.4=G2', wishes: [wish(person('G1'), 'same-table', person('G2'))] },
      finds: [{ says: 'same-table', seats: 'T1.4 T2.4', people: 'G1 G2', cures: 0 }],
    },
    'deputies are to ride apart': {
      given: {
        room: convoyOf(2),
        people: 'G1 G2 G3',
        about: { G2: { role: 'deputy' }, G3: { role: 'deputy' } },
        sit: 'V1.2C=G2 V1.2A=G3 V2.2C=G1',
        wishes: [wish({ by: 'role', role: 'deputy' }, 'other-vehicle', { by: 'role', role: 'deputy' }, 'must')],
      },
      finds: [{ says: 'other-vehicle', severity: 'breach', people: 'G2 G3', cures: 0 }],
    },
    'a diet shares a table': {
      given: {
        room: hall,
        people: 'G1 G2 G3',
        about: { G1: { diet: '清真' }, G3: { diet: '清真' } },
        sit: 'T1.4=G1 T1.2=G2 T2.4=G3',
        wishes: [wish({ by: 'diet', diet: '清真' }, 'same-table', { by: 'diet', diet: '清真' })],
      },
      finds: [{ says: 'same-table', people: 'G1 G3', cures: 0 }],
    },
  },
});

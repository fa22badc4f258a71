import { vehiclesInOrderOfMarch } from '../../../src/protocol/rules/vehicles-in-order-of-march';
import { convoyOf } from './rooms';
import { testRule } from './test-rule';

const sedans = (cars: number) => {
  const room = convoyOf(cars);
  return { ...room, layout: { ...room.layout, settings: { vehicles: Array.from({ length: cars }, () => 'sedan').join(',') } } };
};
const three = { room: sedans(3), people: 'G1 G2 H1', sit: 'V1.2C=G1 V2.2C=H1 V3.2C=G2' } as const;

// cn.md §8.3: 引导车 leads [handbook]; 前导 → 前卫 → 主宾 → 后卫 → 扫尾 [qiyeku]; the host's cars before the guests' [zhiyoubaobao].
testRule(vehiclesInOrderOfMarch, {
  valid: {
    'nobody has said what the cars are for': three,
    'lead, principal, tail': { ...three, notes: { vehicles: { V1: { role: 'lead' }, V2: { role: 'principal' }, V3: { role: 'tail' } } } },
    'the host leads, the guests follow': {
      ...three,
      notes: { vehicles: { V1: { role: 'host' }, V2: { role: 'principal' }, V3: { role: 'guest' } } },
    },
    'the advance car goes ahead of all': {
      ...three,
      notes: { vehicles: { V1: { role: 'advance' }, V2: { role: 'patrol' }, V3: { role: 'lead' } } },
    },
    'no source has an order': {
      ...three,
      convention: 'jp',
      notes: { vehicles: { V1: { role: 'tail' }, V2: { role: 'lead' } } },
    },
  },
  invalid: {
    'the lead car comes last': {
      given: { ...three, notes: { vehicles: { V1: { role: 'principal' }, V2: { role: 'guest' }, V3: { role: 'lead' } } } },
      finds: [{ says: 'outOfOrder', severity: 'departure', seats: 'V3.2C', people: '', cures: 1 }],
    },
    'the advance car in the middle of the column': {
      given: { ...three, notes: { vehicles: { V1: { role: 'lead' }, V2: { role: 'advance' }, V3: { role: 'principal' } } } },
      finds: [{ says: 'outOfOrder', seats: 'V2.2C', cures: 1 }],
    },
    'the tail car opens, so that two come too late': {
      given: { ...three, notes: { vehicles: { V1: { role: 'tail' }, V2: { role: 'lead' }, V3: { role: 'principal' } } } },
      finds: [
        { says: 'outOfOrder', seats: 'V2.2C', cures: 1 },
        { says: 'outOfOrder', seats: 'V3.2C', cures: 1 },
      ],
    },
    'one car without a task: nobody guesses where it should drive': {
      given: { ...three, notes: { vehicles: { V1: { role: 'principal' }, V2: { role: 'lead' } } } },
      finds: [{ says: 'outOfOrder', cures: 0 }],
    },
    'a seat is locked, so that nothing is proposed': {
      given: { ...three, locked: 'V3.2C', notes: { vehicles: { V1: { role: 'principal' }, V2: { role: 'lead' }, V3: { role: 'guest' } } } },
      finds: [{ says: 'outOfOrder', cures: 0 }],
    },
  },
});

import { longTableNotTooLarge } from '../../../src/protocol/rules/long-table-not-too-large';
import type { Sketch } from './contexts';
import { largeTable } from './rooms';
import { testRule } from './test-rule';

/** One long table of so many. */
function seated(many: number): Sketch {
  const { layout, order } = largeTable(many);
  const guests = Array.from({ length: many }, (_, index) => index + 1);
  return {
    room: { layout: { ...layout, id: 'banquet/long' }, order },
    people: guests.map((guest) => `G${guest}`).join(' '),
    sit: guests.map((guest) => `${guest}=G${guest}`).join(' '),
    convention: 'fr',
  };
}

testRule(longTableNotTooLarge, {
  valid: {
    sixteen: seated(16),
    'elsewhere no source counts': { ...seated(17), convention: 'de' },
    'a round table has a number of its own': { ...seated(17), room: largeTable(17) },
  },
  invalid: { seventeen: { given: seated(17), finds: [{ says: 'tooMany', severity: 'remark', people: '', cures: 0 }] } },
});

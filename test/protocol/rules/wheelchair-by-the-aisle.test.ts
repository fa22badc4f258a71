import { wheelchairByTheAisle } from '../../../src/protocol/rules/wheelchair-by-the-aisle';
import { audience, rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(wheelchairByTheAisle, {
  valid: {
    'at the aisle': { room: audience, people: 'O1', sit: '1C=O1', about: { O1: { needs: ['wheelchair'] } } },
    'at the end of the row': { room: audience, people: 'O1', sit: '2A=O1', about: { O1: { needs: ['轮椅'] } } },
    'a platform has no fixed seats': { room: rostrum(5), people: 'O1', sit: '1B=O1', about: { O1: { needs: ['wheelchair'] } } },
  },
  invalid: {
    'in the middle of the row': {
      given: { room: audience, people: 'O1', sit: '1B=O1', about: { O1: { needs: ['Wheelchair'] } } },
      finds: [{ says: 'inRow', severity: 'remark', seats: '1B', people: 'O1', cures: 1 }],
    },
  },
});

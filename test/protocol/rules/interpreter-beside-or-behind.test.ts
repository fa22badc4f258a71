import { interpreterBesideOrBehind } from '../../../src/protocol/rules/interpreter-beside-or-behind';
import { chauffeured, roundTable, talks } from './rooms';
import { testRule } from './test-rule';

const people = 'G1 G2 H1 Htongue';
const about = { Htongue: { role: 'interpreter' } } as const;
const at = { room: talks, people, about };

testRule(interpreterBesideOrBehind, {
  valid: {
    'beside the host': { ...at, sit: 'N3=G1 S3=H1 S4=Htongue' },
    'behind the host': { ...at, sit: 'N3=G1 S3=H1 SB2=Htongue' },
    'on the seat that the convention keeps': { ...at, room: { ...talks, roles: { interpreter: 'S5 N1' } }, sit: 'S3=H1 S5=Htongue' },
    'beside the guest served': { ...at, about: { Htongue: { role: 'interpreter', serves: 'G1' } }, sit: 'N3=G1 N2=Htongue S3=H1' },
    'between the two principals, beside the other one': { ...at, room: roundTable, sit: '1=H1 9=Htongue 10=G1' },
    'round the table, first beside last': { ...at, room: roundTable, sit: '1=H1 10=Htongue' },
    'in the same car': { ...at, room: chauffeured, sit: '2C=H1 1C=Htongue' },
    'the one served has no seat yet': { ...at, sit: 'SB1=Htongue' },
    'the interpreter has no seat yet': { ...at, sit: 'S3=H1' },
  },
  invalid: {
    'at the end of the side': {
      given: { ...at, sit: 'N3=G1 S3=H1 S1=Htongue' },
      finds: [{ says: 'away', severity: 'departure', seats: 'S1', people: 'Htongue', cures: 1 }],
    },
    'behind the wrong person': {
      given: { ...at, about: { Htongue: { role: 'interpreter', serves: 'G1' } }, sit: 'N3=G1 SB2=Htongue' },
      finds: [{ says: 'away', people: 'Htongue', cures: 1 }],
    },
    'across the round table': {
      given: { ...at, room: roundTable, sit: '1=H1 6=Htongue' },
      finds: [{ says: 'away', seats: '6', people: 'Htongue', cures: 1 }],
    },
    'across the table from the one served, abroad': {
      given: { ...at, convention: 'intl', sit: 'S3=H1 N1=Htongue' },
      finds: [{ says: 'away', severity: 'breach', people: 'Htongue', cures: 1 }],
    },
  },
});

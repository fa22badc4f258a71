import { principalGuestAtPlaceOfHonor } from '../../../src/protocol/rules/principal-guest-at-place-of-honor';
import { chauffeured, convoyOf, hostDriven, livingRoom, rostrum, talks } from './rooms';
import { testRule } from './test-rule';

testRule(principalGuestAtPlaceOfHonor, {
  valid: {
    'in the middle of the guests': { room: talks, people: 'G1 G2', sit: 'N3=G1 N4=G2' },
    'a junior guest there is for the rule of order': { room: talks, people: 'G1 G2', sit: 'N3=G2 N4=G1' },
    'a common order does not put the guest first on a platform': { room: rostrum(4), people: 'G1 H1', sit: '1A=H1 1B=G1' },
    'two equals at the head, and nobody guesses': {
      room: talks,
      people: 'G1 G2',
      about: { G2: { officialOrder: 1 } },
      sit: 'N4=G1 N2=G2',
    },
    'the guest chose the seat': { room: chauffeured, people: 'G1', sit: '2A=G1', chosen: '2A' },
    'a low seat has its own rule': { room: livingRoom, people: 'G1', sit: 'C1=G1' },
    'beside a driving host too': { room: hostDriven, given: { driver: 'host' }, people: 'G1 G2 H1', sit: '1A=H1 2C=G1 2A=G2' },
    'the hosts ride ahead and the first guest at the head of a car behind': {
      room: convoyOf(3),
      people: 'G1 G2 H1 H2',
      sit: 'V1.2C=H1 V1.2A=H2 V3.2C=G1 V3.2A=G2',
    },
    'behind the wheel of a chauffeured car': { room: chauffeured, people: 'G1 H1', sit: '2C=G1 2A=H1' },
  },
  invalid: {
    'the place of honor is empty': {
      given: { room: talks, people: 'G1 G2', sit: 'N4=G1 N2=G2' },
      finds: [{ says: 'empty', severity: 'breach', seats: 'N3 N4', people: 'G1', cures: 1 }],
    },
    'the host rides at the place of honor': {
      given: { room: chauffeured, people: 'G1 H1', sit: '2C=H1 2A=G1' },
      finds: [{ says: 'taken', severity: 'breach', seats: '2A 2C', people: 'G1', cures: 1 }],
    },
    'behind the hosts, but not at the head of the own car': {
      given: { room: convoyOf(2), people: 'G1 G2 H1', sit: 'V1.2C=H1 V2.2A=G1 V2.2B=G2' },
      finds: [{ says: 'taken', severity: 'breach', seats: 'V2.2A V1.2C', people: 'G1', cures: 1 }],
    },
    'another guest rides ahead with the hosts': {
      given: { room: convoyOf(2), people: 'G1 G2 H1', sit: 'V1.2C=H1 V1.2A=G2 V2.2C=G1' },
      finds: [{ says: 'taken', people: 'G1', cures: 1 }],
    },
    'nobody leads': {
      given: { room: convoyOf(2), people: 'G1 H1', sit: 'V1.2A=H1 V2.2C=G1' },
      finds: [{ says: 'empty', people: 'G1', cures: 1 }],
    },
    'a car is planned for the first guest': {
      given: {
        room: convoyOf(2),
        people: 'G1 H1',
        sit: 'V1.2C=H1 V2.2C=G1',
        notes: { vehicles: { V1: { role: 'principal' } } },
      },
      finds: [{ says: 'taken', people: 'G1', cures: 1 }],
    },
    'on a seat outside the order': {
      given: { room: talks, people: 'G1 G2', sit: 'NB1=G1 N3=G2' },
      finds: [{ says: 'taken', people: 'G1', cures: 1 }],
    },
    'named principal in the list, though another stands first': {
      given: { room: talks, people: 'G1 G2', about: { G1: { role: 'principal' }, G2: { officialOrder: 1 } }, sit: 'N4=G1 N2=G2' },
      finds: [{ says: 'empty', people: 'G1', cures: 1 }],
    },
    'the place of honor is locked for somebody else': {
      given: { room: chauffeured, people: 'G1 H1', sit: '2C=H1 2A=G1', locked: '2C' },
      finds: [{ says: 'taken', people: 'G1', cures: 0 }],
    },
  },
});

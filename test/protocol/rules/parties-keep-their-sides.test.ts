import { partiesKeepTheirSides } from '../../../src/protocol/rules/parties-keep-their-sides';
import { livingRoom, rostrum, roundTable, talks } from './rooms';
import { testRule } from './test-rule';

/** Both delegations mixed outwards from the two in the middle. */
const mixed = { ...talks, order: { guest: 'N3 S4 S2', host: 'S3 N4 N2' } };
const four = { room: talks, people: 'G1 G2 H1 H2' };

testRule(partiesKeepTheirSides, {
  valid: {
    'each on its own side': { ...four, sit: 'N3=G1 N4=G2 S3=H1 S2=H2' },
    'an interpreter sits where the work is': { ...four, about: { H2: { role: 'interpreter' } }, sit: 'N3=G1 N4=H2 S3=H1' },
    'one common order': { room: rostrum(4), people: 'G1 H1', sit: '1A=H1 1B=G1' },
    'delegations that alternate are mixed as they should be': { ...four, room: mixed, convention: 'intl', sit: 'N3=G1 S4=G2 S3=H1 N4=H2' },
    'the guest chose the chair opposite': { ...four, sit: 'S4=G1 S3=H1', chosen: 'S4' },
    'at a meal a third host sits among the guests': { room: roundTable, people: 'G1 G2 H1 H2 H3', sit: '10=G1 2=G2 1=H1 6=H2 5=H3' },
    'at a meal with too few hosts the last guest takes the chair that no host needs': {
      room: roundTable,
      people: 'G1 G2 G3 G4 G5 G6 G7 G8 G9 H1',
      sit: '10=G1 2=G2 1=H1 6=G9',
    },
    'a guest on a low seat is for the rule of the low seat': { room: livingRoom, people: 'G1', sit: 'C1=G1' },
  },
  invalid: {
    'at a meal a host on the first guest’s place': {
      given: { room: roundTable, people: 'G1 G2 H1 H2 H3', sit: '10=H3 2=G1 1=H1 6=H2' },
      finds: [{ says: 'hostAmongGuests', seats: '10', people: 'H3', cures: 0 }],
    },
    'at a meal a guest on the first host’s chair, or one whom the guests’ own chairs hold': {
      given: { room: roundTable, people: 'G1 G2 G3 G4 G5 G6 G7 G8 G9 H1', sit: '10=G1 1=G9 6=G8 2=G2' },
      finds: [
        { says: 'guestAmongHosts', seats: '1', people: 'G9', cures: 1 },
        { says: 'guestAmongHosts', seats: '6', people: 'G8', cures: 1 },
      ],
    },
    'at a meal a guest on the chair of a host who comes': {
      given: { room: roundTable, people: 'G1 G2 G3 G4 G5 G6 G7 G8 G9 H1 H2', sit: '10=G1 1=H1 6=G9' },
      finds: [{ says: 'guestAmongHosts', seats: '6', people: 'G9', cures: 1 }],
    },
    'a guest among the hosts': {
      given: { ...four, sit: 'N3=G1 S4=G2 S3=H1 S2=H2' },
      finds: [{ says: 'guestAmongHosts', severity: 'breach', seats: 'S4', people: 'G2', cures: 1 }],
    },
    'a guest and a host exchanged': {
      given: { ...four, sit: 'N3=G1 N4=H2 S3=H1 S2=G2' },
      finds: [
        { says: 'hostAmongGuests', seats: 'N4', people: 'H2', cures: 2 },
        { says: 'guestAmongHosts', seats: 'S2', people: 'G2', cures: 2 },
      ],
    },
    'abroad as well, by another authority': {
      given: { ...four, convention: 'intl', sit: 'S4=G2 S3=H1' },
      finds: [{ says: 'guestAmongHosts', severity: 'breach', people: 'G2', cures: 1 }],
    },
    'where the delegations alternate, a guest in a turn of the hosts and a host in one of the guests, not blamed for mixing': {
      given: { ...four, room: mixed, convention: 'intl', sit: 'N3=G1 N4=G2 S3=H1 S4=H2' },
      finds: [
        { says: 'guestInHostsTurn', severity: 'departure', seats: 'N4', people: 'G2', cites: 'intl.md §8 BI-MIX [S09]', cures: 2 },
        { says: 'hostInGuestsTurn', severity: 'departure', seats: 'S4', people: 'H2', cures: 2 },
      ],
    },
    'the locked person stays': {
      given: { ...four, sit: 'S4=G2', locked: 'S4' },
      finds: [{ says: 'guestAmongHosts', people: 'G2', cures: 0 }],
    },
  },
});

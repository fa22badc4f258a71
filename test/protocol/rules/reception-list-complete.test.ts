import { receptionListComplete } from '../../../src/protocol/rules/reception-list-complete';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(receptionListComplete, {
  valid: {
    'nobody has begun a sheet': { room: rostrum(2), people: 'G1' },
    'all of it': {
      room: rostrum(2),
      people: 'G1 H1',
      date: '2026-11-30',
      sheet: { start: '2026-11-30T09:00', place: '市政府' },
      about: { G1: { title: '处长', organization: '省厅' } },
    },
    'hosts are on another list': {
      room: rostrum(2),
      people: 'H1',
      sheet: { start: '2026-11-30T09:00', place: '市政府' },
    },
    'foreign guests have no such list': { room: rostrum(2), people: 'G1', date: '2026-11-30', convention: 'cn-foreign' },
  },
  invalid: {
    'neither time nor place': {
      given: { room: rostrum(2), people: 'H1', date: '2026-11-30' },
      finds: [{ says: 'timeAndPlace', severity: 'departure', seats: '', people: '', cures: 0 }],
    },
    'no place': {
      given: { room: rostrum(2), people: 'H1', sheet: { start: '2026-11-30T09:00' } },
      finds: [{ says: 'place', cures: 0 }],
    },
    'no time': {
      given: { room: rostrum(2), people: 'H1', date: '2026-11-30', sheet: { place: '市政府' } },
      finds: [{ says: 'time', cures: 0 }],
    },
    'guests without a post or a unit': {
      given: {
        room: rostrum(2),
        people: 'G1 G2 G3',
        sheet: { start: '2026-11-30T09:00', place: '市政府' },
        about: { G1: { title: '处长' }, G2: { organization: '省厅' }, G3: { title: '处长', delegation: '省厅' } },
      },
      finds: [{ says: 'guests', severity: 'departure', people: 'G1 G2', cures: 0 }],
    },
    'whoever was named at an earlier occasion is not named again': {
      given: { room: rostrum(2), people: 'G1 G2', before: { start: '2026-11-30T08:00' }, date: '2026-11-30', sheet: { place: '市政府' } },
      finds: [{ says: 'time', cures: 0 }],
    },
  },
});

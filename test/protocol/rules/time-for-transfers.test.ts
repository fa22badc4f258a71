import { timeForTransfers } from '../../../src/protocol/rules/time-for-transfers';
import { rostrum } from './rooms';
import { testRule } from './test-rule';

testRule(timeForTransfers, {
  valid: {
    'an hour between': {
      room: rostrum(2),
      people: 'G1',
      sheet: { start: '2026-11-30T10:00', place: '市政府' },
      before: { end: '2026-11-30T09:00', place: '开发区' },
    },
    'the same house': {
      room: rostrum(2),
      people: 'G1',
      sheet: { start: '2026-11-30T10:00', place: '迎宾馆 三楼' },
      before: { end: '2026-11-30T10:00', place: '迎宾馆' },
    },
    'the ride itself': {
      room: rostrum(2),
      people: 'G1',
      sheet: { start: '2026-11-30T10:00', place: '市政府' },
      before: { end: '2026-11-30T10:00', place: '机场', layout: 'vehicle/sedan' },
    },
    'the same house, written with a space': {
      room: rostrum(2),
      people: 'G1',
      sheet: { start: '2026-11-30T10:00', place: '迎宾馆三楼' },
      before: { end: '2026-11-30T10:00', place: '迎 宾 馆' },
    },
    'nobody knows where': { room: rostrum(2), people: 'G1', sheet: { start: '2026-11-30T10:00' }, before: { end: '2026-11-30T10:00' } },
    'before the other ends: another rule says it': {
      room: rostrum(2),
      people: 'G1',
      sheet: { start: '2026-11-30T09:00', end: '2026-11-30T11:00', place: '市政府' },
      before: { start: '2026-11-30T08:00', end: '2026-11-30T10:00', place: '开发区' },
    },
  },
  invalid: {
    'no time at all': {
      given: {
        room: rostrum(2),
        people: 'G1 G2',
        sheet: { start: '2026-11-30T10:00', place: '市政府' },
        before: { end: '2026-11-30T10:00', place: '开发区' },
      },
      finds: [{ says: 'none', severity: 'departure', people: 'G1 G2', seats: '', cures: 0 }],
    },
    'three minutes': {
      given: {
        room: rostrum(2),
        people: 'G1',
        sheet: { start: '2026-11-30T10:03', place: '市政府' },
        before: { end: '2026-11-30T10:00', place: '开发区' },
      },
      finds: [{ says: 'little', cures: 0 }],
    },
  },
});

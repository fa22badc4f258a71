import { meetingNotTooLong } from '../../../src/protocol/rules/meeting-not-too-long';
import { rostrum, talks } from './rooms';
import { testRule } from './test-rule';

const call = { room: { ...talks, layout: { ...talks.layout, id: 'meeting/courtesy-call' as const } }, people: 'G1 H1' };

// cn.md §4 [mingyanjiaju]: a courtesy call at most 30 minutes, a business meeting at most 90.
testRule(meetingNotTooLong, {
  valid: {
    'half an hour': { ...call, time: ['2026-11-30T10:00', '2026-11-30T10:30'] },
    'no end is known': { ...call, sheet: { start: '2026-11-30T10:00' } },
    'talks of an hour and a half': { room: talks, people: 'G1', time: ['2026-11-30T10:00', '2026-11-30T11:30'] },
    'a conference takes its time': { room: rostrum(2), people: 'G1', time: ['2026-11-30T09:00', '2026-11-30T17:00'] },
  },
  invalid: {
    'a courtesy call of an hour': {
      given: { ...call, time: ['2026-11-30T10:00', '2026-11-30T11:00'] },
      finds: [{ says: 'courtesy', severity: 'remark', seats: '', people: '', cures: 0 }],
    },
    'talks of two hours': {
      given: { room: talks, people: 'G1', time: ['2026-11-30T10:00', '2026-11-30T12:00'] },
      finds: [{ says: 'business', cures: 0 }],
    },
  },
});

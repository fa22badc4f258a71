import { cn } from '../sources/cn';
import { minutesBetween } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly kind: 'courtesy' | 'business'; readonly minutes: number; readonly most: number };

/** A courtesy call lasts half an hour at most, a meeting on business an hour and a half. */
export const meetingNotTooLong = defineRule({
  id: 'meeting-not-too-long',
  severity: 'remark',
  scenes: ['meeting'],
  citation: cn.meetingLength,
  watches: ['scene', 'programme'],
  messageIds: ['courtesy', 'business'],

  *check({ occasion: { convention, layout, start, end } }): Generator<Facts> {
    if (!convention.startsWith('cn-') || !start || !end) return;
    const kind = layout === 'meeting/courtesy-call' ? 'courtesy' : layout === 'meeting/talks' ? 'business' : undefined;
    const minutes = minutesBetween(start, end);
    const most = kind === 'courtesy' ? 30 : 90;
    if (kind && minutes !== undefined && minutes > most) yield { kind, minutes, most };
  },

  explain: ({ kind, minutes, most }) => ({ messageId: kind, data: { minutes, most }, seats: [], people: [] }),
});

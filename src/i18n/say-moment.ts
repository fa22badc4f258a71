import type { Speaker } from './speak';

const written = /^\d{4}-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2})?$/;

/** `2026-11-27T18:00` as an office says it: 11月27日18:00. Text that is no moment stays as it was written. */
export function sayMoment(value: string, speaker: Speaker): string {
  const [, month = '', day = '', time = ''] = written.exec(value) ?? [];
  if (!month) return value;
  const monthName = speaker.speak('documents', `month.${Number(month)}`);
  return speaker.say('documents', 'when.moment', { monthNumber: Number(month), monthName, dayNumber: Number(day), time });
}

import type { Speaker } from '../i18n/speak';
import type { Occasion } from '../model/occasion';

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?/;

/**
 * A date as the office writes it, with its weekday; text that is not a date stays as it was written. Among the days of one reception a
 * Chinese office leaves out the year; a date of record has it.
 */
export function spokenTime(text: string, speaker: Speaker, kind: 'among' | 'ofRecord' = 'among'): string {
  const parts = written.exec(text);
  if (!parts) return text;
  const [, year = '', month = '', day = '', time] = parts;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  const spoken = { monthNumber: Number(month), monthName: speaker.speak('documents', `month.${Number(month)}`), dayNumber: Number(day) };
  const data = { year, month, day, ...spoken, weekday: speaker.speak('documents', `weekday.${weekday}`) };
  const said = speaker.say('documents', kind === 'ofRecord' ? 'when.dayOfRecord' : 'when.day', data);
  return time ? speaker.say('documents', 'when.dayAndTime', { day: said, time }) : said;
}

/** From when to when; the day is not said twice. */
export function spokenSpan({ start, end }: Pick<Occasion, 'start' | 'end'>, speaker: Speaker): string {
  if (!start) return '';
  const from = spokenTime(start, speaker);
  if (!end) return from;
  const sameDay = written.exec(start)?.slice(1, 4).join() === written.exec(end)?.slice(1, 4).join();
  const to = (sameDay && written.exec(end)?.[4]) || spokenTime(end, speaker);
  return speaker.say('documents', sameDay ? 'when.span' : 'when.days', { from, to });
}

import type { Speaker } from '../i18n/speak';
import type { Occasion } from '../model/occasion';

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}))?/;

/** A date as the office writes it, with its weekday; text that is not a date stays as it was written. */
export function spokenTime(text: string, speaker: Speaker): string {
  const parts = written.exec(text);
  if (!parts) return text;
  const [, year = '', month = '', day = '', time] = parts;
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  const bare = speaker.language === 'zh-CN' ? { month: Number(month), day: Number(day) } : { month, day };
  const data = { year, ...bare, weekday: speaker.speak('documents', `weekday.${weekday}`) };
  return time ? speaker.say('documents', 'when.dayAndTime', { ...data, time }) : speaker.say('documents', 'when.day', data);
}

/** From when to when; the day is not said twice. */
export function spokenSpan({ start, end }: Pick<Occasion, 'start' | 'end'>, speaker: Speaker): string {
  if (!start) return '';
  const from = spokenTime(start, speaker);
  if (!end) return from;
  const sameDay = written.exec(start)?.slice(1, 4).join() === written.exec(end)?.slice(1, 4).join();
  const to = (sameDay && written.exec(end)?.[4]) || spokenTime(end, speaker);
  return speaker.say('documents', 'when.span', { from, to });
}

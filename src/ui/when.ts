import type { Language } from '../i18n/speak';
import type { Say } from './speech';

const dayOf = (text: string): Date | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : undefined;
};

/** 11 月 26 日, 26 November; anything that is no date stays as it is. */
export function shortDate(text: string, language: Language): string {
  const day = dayOf(text);
  return day ? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { month: 'long', day: 'numeric' }).format(day) : text;
}

/** 11 月 26 日　星期四, Thu 26 November. */
export function dateWithWeekday(text: string, language: Language): string {
  const day = dayOf(text);
  if (!day) return text;
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'long' }).format(day);
  return `${shortDate(text, language)}　${new Intl.DateTimeFormat(language, { weekday: 'long' }).format(day)}`;
}

/** 10:10 out of `2026-11-30T10:10`. */
export const timeOf = (text: string | undefined): string | undefined => /T(\d{2}:\d{2})/.exec(text ?? '')?.[1];

/** 11 月 23 日 10:42; local time as it was written down. */
export const momentOf = (text: string, language: Language): string => [shortDate(text, language), timeOf(text)].filter(Boolean).join(' ');

const two = (part: number) => String(part).padStart(2, '0');

/** `2026-11-23T10:42` by the clock on the wall, which is what a signature says. */
export const localTime = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${clock(moment)}`;

const clock = (moment: Date) => `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
export const clockOf = (iso: string): string => clock(new Date(iso));

/** 今天 10:42, 昨天 17:20, 11 月 18 日. */
export function sinceWhen(iso: string, now: Date, language: Language, say: Say): string {
  const moment = new Date(iso);
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(moment).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return say('when.today', { time: clock(moment) });
  if (days === 1) return say('when.yesterday', { time: clock(moment) });
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { month: 'long', day: 'numeric' }).format(moment);
}

import type { Speaker } from './speak';

type Said = { readonly rule: string; readonly messageId: string; readonly data: Readonly<Record<string, string | number>> };

/** `2026-11-27T18:00` as an office says it: 11月27日18:00. */
function dayAndTime(value: string, speaker: Speaker): string {
  const [, month = '', day = '', time = ''] = /^\d{4}-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2})?$/.exec(value) ?? [];
  if (!month) return value;
  const monthName = speaker.speak('documents', `month.${Number(month)}`);
  return speaker.say('documents', 'when.moment', { monthNumber: Number(month), monthName, dayNumber: Number(day), time });
}

/** The sentence of a finding. A value that begins with `@` is itself a message (`@rules.word.…`). */
export function sayFinding({ rule, messageId, data }: Said, speaker: Speaker): string {
  const spoken = Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'number') return [key, value];
      const [, area, path] = /^@(\w+)[.:](.+)$/.exec(value) ?? [];
      const isMessage = (area === 'rules' || area === 'conventions' || area === 'model') && path;
      return [key, isMessage ? speaker.speak(area, path) : dayAndTime(value, speaker)];
    }),
  );
  return speaker.speak('rules', `${rule}.${messageId}`, spoken);
}

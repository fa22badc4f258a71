import type { Speaker } from './speak';

type Said = { readonly rule: string; readonly messageId: string; readonly data: Readonly<Record<string, string | number>> };

/** `2026-11-27T18:00` as a person writes it. */
const dayAndTime = (value: string): string => value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/, '$1 $2');

/** The sentence of a finding. A value that begins with `@` is itself a message (`@rules.word.…`). */
export function sayFinding({ rule, messageId, data }: Said, speaker: Speaker): string {
  const spoken = Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'number') return [key, value];
      const [, area, path] = /^@(\w+)[.:](.+)$/.exec(value) ?? [];
      const isMessage = (area === 'rules' || area === 'conventions' || area === 'model') && path;
      return [key, isMessage ? speaker.speak(area, path) : dayAndTime(value)];
    }),
  );
  return speaker.speak('rules', `${rule}.${messageId}`, spoken);
}

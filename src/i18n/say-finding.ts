import { sayMoment } from './say-moment';
import type { Speaker } from './speak';

type Said = { readonly rule: string; readonly messageId: string; readonly data: Readonly<Record<string, string | number>> };

/** The sentence of a finding. A value that begins with `@` is itself a message (`@rules.word.…`). */
export function sayFinding({ rule, messageId, data }: Said, speaker: Speaker): string {
  const spoken = Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'number') return [key, value];
      const [, area, path] = /^@(\w+)[.:](.+)$/.exec(value) ?? [];
      const isMessage = (area === 'rules' || area === 'conventions' || area === 'model') && path;
      return [key, isMessage ? speaker.speak(area, path) : sayMoment(value, speaker)];
    }),
  );
  return speaker.speak('rules', `${rule}.${messageId}`, spoken);
}

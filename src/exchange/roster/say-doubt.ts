import type { Speaker } from '../../i18n/speak';
import type { Doubt } from './roster-draft';

/** What is doubtful about a row, as a sentence. */
export function sayDoubt({ messageId, data }: Pick<Doubt, 'messageId' | 'data'>, speaker: Speaker): string {
  const words = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' && value.startsWith('@') && speaker.knows('model', value.slice(1))
      ? speaker.speak('model', value.slice(1))
      : value,
  ]);
  return speaker.say('exchange', messageId, Object.fromEntries(words));
}

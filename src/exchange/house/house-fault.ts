import type { MessageKey, Speaker } from '../../i18n/speak';

export type HouseFault =
  | { readonly fault: 'tooLarge'; readonly limit: number }
  | { readonly fault: 'notJson' }
  | { readonly fault: 'notHouse' }
  | { readonly fault: 'newer'; readonly version: number; readonly known: number }
  /** `part` is the first key on the way to what is wrong; empty for the whole file. */
  | { readonly fault: 'damaged'; readonly part: string }
  | { readonly fault: 'unknownLayout'; readonly layout: string };

/** The whole sentence, with what to do. */
export function sayHouseFault({ fault, ...data }: HouseFault, speaker: Speaker): string {
  const key: MessageKey<'exchange'> = `house.${fault}`;
  if (!('part' in data)) return speaker.speak('exchange', key, data);
  const known = speaker.knows('exchange', `house.part.${data.part}`);
  return speaker.speak('exchange', key, { part: speaker.speak('exchange', `house.part.${known ? data.part : 'whole'}`) });
}

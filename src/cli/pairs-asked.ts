import type { Call } from './answer';
import { UsageFault } from './arguments';

/** `--set rows=7 --set aisles=D` as a record. */
export function pairsAsked({ asked, speaker }: Call, name: 'set' | 'given' | 'option'): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const pair of asked.options.get(name) ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageFault(speaker.say('cli', 'badPair', { option: name, pair }));
    read[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return read;
}

import type { Call } from './answer';
import { UsageFault } from './arguments';

const examples = { set: 'perSide=5', given: 'driver=host', option: 'paper=A3' } as const;

/** `--set rows=7 --set aisles=D` as a record. */
export function pairsAsked({ asked, speaker }: Call, name: 'set' | 'given' | 'option'): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const pair of asked.options.get(name) ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageFault(speaker.say('cli', 'badPair', { option: name, pair, example: examples[name] }));
    read[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return read;
}

import { type Encoding, encodingCalled, encodings } from '../exchange/tables/encodings';
import type { Call } from './answer';
import { option, UsageFault } from './arguments';

/** The encoding of a list, where the caller knows better than its letters tell: `--encoding gbk`. */
export function encodingAsked({ asked, speaker }: Pick<Call, 'asked' | 'speaker'>): Encoding | undefined {
  const label = option(asked, 'encoding');
  if (label === undefined) return undefined;
  const encoding = encodingCalled(label);
  if (!encoding) throw new UsageFault(speaker.say('cli', 'encodingUnknown', { encoding: label, known: encodings.join(', ') }));
  return encoding;
}

import { type Faults, hasFaults } from '../exchange/files/file-fault';
import type { Speaker } from '../i18n/speak';
import { UsageFault } from './arguments';

/** What was read, or every fault of the file, a line each: file, row, column, remedy. */
export function readOrFail<Read extends object>(read: Read | Faults, speaker: Speaker): Read {
  if (!hasFaults(read)) return read;
  throw new UsageFault(read.faults.map(({ messageId, data }) => speaker.say('exchange', messageId, data)).join('\n'));
}

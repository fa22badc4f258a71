import type { Speaker } from '../i18n/speak';
import type { Block, TableBlock } from './flow-blocks';

/** A list of people, or the word that there is nobody on it yet: a head over nothing looks like a fault of the printer. */
export const orNobody = (
  list: TableBlock,
  speaker: Speaker,
  said: 'list.nobody' | 'list.nobodyComes' | 'ride.empty' | 'inventory.nobody' = 'list.nobody',
): Block => (list.rows.length > 0 ? list : { kind: 'text', text: speaker.say('documents', said) });

import type { Reception } from '../../../model/reception';
import { openSeal } from '../../../persistence/seal';
import { summaryOf } from '../../../persistence/summary';
import { writeCheckpoint } from '../../../store/journal-text';
import { sessionOf } from '../../../store/session';
import type { Surroundings } from './surroundings';

/** Keeps a reception that is not on the screen, as the beginning of a journal of its own. */
export async function storeAnew({ storage, newId, now }: Surroundings, reception: Reception): Promise<void> {
  const text = writeCheckpoint(sessionOf(reception));
  await storage.journal(reception.id, newId(), openSeal).checkpoint(0, text, summaryOf(reception, now(), text.length));
}

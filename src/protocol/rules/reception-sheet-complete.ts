import { occasionsInOrder } from '../../model/reception';
import { handbook } from '../sources/handbook';
import { defineRule } from './rule';

type Missing = 'level' | 'purpose' | 'visitor' | 'contacts';
type Facts = { readonly missing: Missing };

const order: readonly Missing[] = ['purpose', 'visitor', 'level', 'contacts'];

/** Purpose, object and level of the reception are settled first, and one or two contacts are named. Said at the first occasion. */
export const receptionSheetComplete = defineRule({
  id: 'reception-sheet-complete',
  severity: 'departure',
  citation: handbook.purpose,
  watches: ['scene', 'programme', 'people', 'notes'],
  messageIds: ['level', 'purpose', 'visitor', 'contacts'],

  *check({ occasion, reception, people }): Generator<Facts> {
    const { sheet } = reception;
    if (!sheet || occasionsInOrder(reception)[0]?.id !== occasion.id) return;
    const known: Readonly<Record<Missing, boolean>> = {
      level: sheet.level !== undefined,
      purpose: sheet.purpose !== undefined,
      // The list of guests may say which unit they are of.
      visitor: sheet.visitor !== undefined || people.some(({ party, organization }) => party === 'guest' && organization),
      contacts: (sheet.contacts ?? []).length > 0 || reception.contact !== undefined,
    };
    for (const missing of order) if (!known[missing]) yield { missing };
  },

  explain: ({ missing }) => ({
    messageId: missing,
    data: {},
    seats: [],
    people: [],
    ...(missing === 'contacts' ? { citation: handbook.preparation } : {}),
  }),
});

import { regulation } from '../sources/office';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly letter: 'none' | 'nameless' };

/** No official letter, no reception. Said once, at the first domestic occasion, and only where the reception sheet is kept here. */
export const visitAnnouncedByLetter = defineRule({
  id: 'visit-announced-by-letter',
  severity: 'breach',
  citation: regulation('第七条'),
  watches: ['scene', 'programme', 'notes'],
  messageIds: ['none', 'nameless'],

  *check(context): Generator<Facts> {
    const { occasion, reception } = context;
    if (!reception.sheet || occasion.convention !== 'cn-domestic') return;
    if (earlierOccasions(context).some(({ convention }) => convention === 'cn-domestic')) return;
    const { letter } = reception.sheet;
    if (!letter) yield { letter: 'none' };
    else if (!letter.number && !letter.title) yield { letter: 'nameless' };
  },

  explain: ({ letter }) => ({
    messageId: letter,
    data: {},
    seats: [],
    people: [],
    // A letter that nobody can find again is still a letter.
    ...(letter === 'nameless' ? { severity: 'departure' as const } : {}),
  }),
});

import type { Wish } from '../../model/wish';
import { theList } from '../sources/office';
import { seatOf } from './reading/sitters';
import { type Pair, unmet } from './reading/wishes';
import { defineRule } from './rule';

type Facts = { readonly wish: Wish; readonly pair: Pair };

/** What staff asked for themselves: `must` unmet is a breach, `prefer` a departure; a weight never is a finding. */
export const wishesOfStaffMet = defineRule({
  id: 'wishes-of-staff-met',
  severity: 'breach',
  citation: theList('排座要求'),
  messageIds: ['beside', 'not-beside', 'same-table', 'other-table', 'same-vehicle', 'other-vehicle'],

  *check(context): Generator<Facts> {
    for (const wish of context.reception.wishes ?? []) {
      if (typeof wish.strength === 'number') continue;
      const pairs = unmet(context, wish);
      // Beside one of a group: one finding for whoever asks, however many there are to choose from.
      const said = new Set<string>();
      for (const pair of pairs) {
        const [asking] = pair;
        if (wish.relation === 'beside' && said.has(asking.id)) continue;
        said.add(asking.id);
        yield { wish, pair };
      }
    }
  },

  explain: ({ wish, pair: [one, other] }, context) => ({
    messageId: wish.relation,
    severity: wish.strength === 'must' ? 'breach' : 'departure',
    data: { one: one.name, other: other.name },
    seats: [one, other].flatMap((person) => seatOf(context, person)?.id ?? []),
    people: [one.id, other.id],
  }),
});

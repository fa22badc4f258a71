import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { abroad, onePage, severityOf } from './citations';
import type { OccasionContext } from './occasion-context';
import { givenOf, isChinese } from './reading/given-of';
import { peopleBeside } from './reading/neighbors';
import { swapsApart } from './reading/part-them';
import { isChosen, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly pair: readonly [Person, Person]; readonly seats: readonly [LayoutSeat, LayoutSeat] };

const chinese = onePage('宴会座次规定（某单位）', 'cn.md §7.3 [fsou]');
const elsewhere = abroad('Spouses are not seated side by side', '§4 [S33] [S66]');

/** The authority here: abroad it is the rule of every house, in China one office says so. */
const authority = (context: OccasionContext) => (isChinese(context) ? chinese : elsewhere);

/** At a banquet husband and wife talk with others, not with each other. */
export const spousesNotAdjacent = defineRule({
  id: 'spouses-not-adjacent',
  severity: 'breach',
  scenes: ['banquet'],
  citation: elsewhere,
  messageIds: ['adjacent'],

  *check(context): Generator<Facts> {
    if (givenOf(context, 'couples') === 'together') return;
    const said = new Set<string>();
    for (const { person, seat } of sittersOf(context)) {
      for (const other of peopleBeside(context, seat.id)) {
        if (person.spouse !== other.id && other.spouse !== person.id) continue;
        const key = [person.id, other.id].sort().join(' ');
        const otherSeat = context.seatsOf(other.id).flatMap((id) => context.seatIn(id) ?? [])[0];
        if (said.has(key) || !otherSeat || isChosen(context, seat.id) || isChosen(context, otherSeat.id)) continue;
        said.add(key);
        yield { pair: [person, other], seats: [seat, otherSeat] };
      }
    }
  },

  explain: ({ pair: [one, other], seats: [seat, otherSeat] }, context) => ({
    messageId: 'adjacent',
    data: { one: one.name, other: other.name, seat: seat.id, otherSeat: otherSeat.id },
    seats: [seat.id, otherSeat.id],
    people: [one.id, other.id],
    // One office's own rule is no general norm.
    severity: authority(context).grade === 'weak' ? 'departure' : severityOf(authority(context)),
    citation: authority(context),
  }),

  suggest: ({ pair }, context) => swapsApart(context, pair),
});

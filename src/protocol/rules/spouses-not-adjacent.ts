import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { givenOf, isChinese } from './reading/given-of';
import { peopleBeside } from './reading/neighbors';
import { oncePer } from './reading/once-per';
import { swapsApart } from './reading/part-them';
import { isChosen, sittersOf } from './reading/sitters';
import { defineRule } from './rule';
import { severityOf } from './severity-policy';

type Facts = { readonly pair: readonly [Person, Person]; readonly seats: readonly [LayoutSeat, LayoutSeat] };

const chinese = cn.spousesApart;
const elsewhere = intl.spousesApart;

/** The authority here: abroad it is the rule of every house, in China one office says so. */
const authority = (context: OccasionContext) => (isChinese(context) ? chinese : elsewhere);

const someAreMarried = oncePer((people: readonly Person[]) => people.some(({ spouse }) => spouse !== undefined));

/** At a banquet husband and wife talk with others, not with each other. */
export const spousesNotAdjacent = defineRule({
  id: 'spouses-not-adjacent',
  severity: 'breach',
  scenes: ['banquet'],
  citation: elsewhere,
  messageIds: ['adjacent'],

  *check(context): Generator<Facts> {
    if (givenOf(context, 'couples') === 'together') return;
    if (!someAreMarried(context.people)) return;
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

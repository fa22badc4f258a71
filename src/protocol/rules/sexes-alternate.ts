import type { Person } from '../../model/person';
import { dated } from '../sources/cite';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { atEachTable } from './reading/at-each';
import { givenOf, isChinese } from './reading/given-of';
import { seatOpposite } from './reading/opposite';
import { turnsOf } from './reading/sexes';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

type Facts = TableOf & { readonly pairs: number; readonly least: number; readonly presiding?: readonly [Person, Person] };

const theorem = intl.manAndWomanPreside;

/** Western social tables, and in China the long Western table; a business or work meal goes by rank alone. */
function isWanted(context: OccasionContext): boolean {
  const event = givenOf(context, 'event');
  return event !== 'business' && event !== 'work-meal' && (!isChinese(context) || context.layout.id === 'banquet/long');
}

/**
 * With as many women as men and a multiple of four at a closed table, a man and a woman cannot preside face to face: half-way round
 * is an even number of chairs, so that alternation brings a man opposite a man.
 */
function presidingPair(context: OccasionContext, { sitters }: TableOf): readonly [Person, Person] | undefined {
  const hosts = sitters.filter(({ seat }) => context.standing(seat.id)?.order === 'host');
  for (const { person, seat } of hosts) {
    const across = seatOpposite(context, seat.id);
    const other = hosts.find((host) => host.seat.id === across?.id)?.person;
    if (other && other.sex !== person.sex) return [person, other];
  }
  return undefined;
}

/** At a social dinner men and women sit in turn. A dated custom of Western tables; where numbers forbid it, the rule says why. */
export const sexesAlternate = defineRule({
  id: 'sexes-alternate',
  severity: 'departure',
  scenes: ['banquet'],
  citation: dated(intl.sexesAlternate),
  onRequest: true,
  messageIds: ['neighbors', 'multipleOfFour'],

  check: atEachTable<Facts>((context, table) => {
    const { sitters } = table;
    const turns = isWanted(context) && sitters.length >= 4 ? turnsOf(context, table) : undefined;
    if (!turns) return [];
    const { pairs, lines, least } = turns;
    const men = sitters.filter(({ person }) => person.sex === 'male').length;
    const half = men * 2 === sitters.length && sitters.length % 4 === 0;
    const presiding = lines === 0 && half ? presidingPair(context, table) : undefined;
    if (presiding) return [{ ...table, pairs, least, presiding }];
    return pairs > least ? [{ ...table, pairs, least }] : [];
  }),

  explain: ({ table, sitters, pairs, least, presiding }) => ({
    messageId: presiding ? 'multipleOfFour' : 'neighbors',
    data: presiding
      ? { table: table || '1', number: sitters.length, one: presiding[0].name, other: presiding[1].name }
      : { table: table || '1', pairs, least },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
    ...(presiding ? { citation: dated(theorem) } : {}),
  }),
});

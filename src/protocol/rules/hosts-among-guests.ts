import { hasRank, type Party } from '../../model/person';
import { cn } from '../sources/cn';
import { atEachTable } from './reading/at-each';
import { isChinese } from './reading/given-of';
import type { Sitter } from './reading/sitters';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

/** Three of one side in a row are a group by themselves; two hosts beside each other happen at every table. */
const group = 3;

type Facts = TableOf & { readonly hosts: readonly Sitter[]; readonly guests: readonly Sitter[] };

/** The longest run of people of one party round the table, neighbors by chair number. */
function longestRun(sitters: readonly Sitter[], party: Party): readonly Sitter[] {
  const ring = [...sitters].sort((left, right) => left.seat.place - right.seat.place);
  let longest: readonly Sitter[] = [];
  let run: Sitter[] = [];
  for (const sitter of [...ring, ...ring]) {
    run = sitter.person.party === party && hasRank(sitter.person) ? [...run, sitter] : [];
    if (run.length > longest.length && run.length <= ring.length) longest = run;
  }
  return longest;
}

/** At a round table hosts and guests sit in turn, not hosts by themselves and guests by themselves. */
export const hostsAmongGuests = defineRule({
  id: 'hosts-among-guests',
  severity: 'remark',
  scenes: ['banquet'],
  citation: cn.interleaved,
  messageIds: ['apart'],

  check: atEachTable<Facts>((context, table) => {
    const { id } = context.layout;
    if (!isChinese(context) || (id !== 'banquet/round' && id !== 'banquet/hall')) return [];
    const hosts = longestRun(table.sitters, 'host');
    const guests = longestRun(table.sitters, 'guest');
    return hosts.length >= group && guests.length >= group ? [{ ...table, hosts, guests }] : [];
  }),

  explain: ({ table, hosts, guests }) => ({
    messageId: 'apart',
    data: { table: table || '1', hosts: hosts.length, guests: guests.length },
    seats: hosts.map(({ seat }) => seat.id),
    people: [],
  }),
});

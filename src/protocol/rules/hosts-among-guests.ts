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

const inTurn = (sitters: readonly Sitter[]): readonly Sitter[] => [...sitters].sort((left, right) => left.seat.place - right.seat.place);

/** The longest run of people of one party round the table, neighbors by chair number; `ring` is in the order of the chairs. */
function longestRun(ring: readonly Sitter[], party: Party): readonly Sitter[] {
  const many = ring.length;
  let [longest, end, run] = [0, 0, 0];
  // Twice round, since a run may go past the last chair to the first.
  for (let step = 0; step < many * 2; step += 1) {
    const person = ring[step % many]?.person;
    run = person?.party === party && hasRank(person) ? run + 1 : 0;
    if (run > longest && run <= many) [longest, end] = [run, step + 1];
  }
  return Array.from({ length: longest }, (_, index) => ring[(end - longest + index) % many]).filter((sitter) => sitter !== undefined);
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
    const ring = inTurn(table.sitters);
    const hosts = longestRun(ring, 'host');
    const guests = hosts.length >= group ? longestRun(ring, 'guest') : [];
    return guests.length >= group ? [{ ...table, hosts, guests }] : [];
  }),

  explain: ({ table, hosts, guests }) => ({
    messageId: 'apart',
    data: { table: table || '1', hosts: hosts.length, guests: guests.length },
    seats: hosts.map(({ seat }) => seat.id),
    people: [],
  }),
});

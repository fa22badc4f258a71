import { hasRank, type Person } from '../../model/person';
import { theOwnWord } from '../sources/office';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { hasSeveralTables } from './reading/neighbors';
import { isChosen } from './reading/sitters';
import { tablesOf } from './reading/tables';
import { defineRule } from './rule';

type Facts = { readonly table: string; readonly delegation: string; readonly people: readonly Person[]; readonly share: number };

/** Who of each delegation sits at each table: guests and hosts of one name are two delegations. Staff follow whom they serve. */
function* membersAt(context: OccasionContext): Generator<Omit<Facts, 'share'> & { readonly key: string }> {
  for (const { table, sitters } of tablesOf(context)) {
    const here = new Map<string, Person[]>();
    for (const { person, seat } of sitters) {
      if (!person.delegation || !hasRank(person) || isChosen(context, seat.id)) continue;
      const key = `${person.party}/${person.delegation}`;
      here.set(key, [...(here.get(key) ?? []), person]);
    }
    for (const [key, people] of here) yield { table, key, people, delegation: people[0]?.delegation ?? '' };
  }
}

/** 各代表团均衡分桌: no table has more of a delegation than an even share. No source states it, so it speaks only where an office asks, as gravely as it asks. */
export const delegationsOverTables = defineRule({
  id: 'delegations-over-tables',
  severity: 'breach',
  scenes: ['banquet'],
  citation: theOwnWord('各代表团均衡分桌'),
  onRequest: true,
  messageIds: ['crowded'],

  *check(context): Generator<Facts> {
    if (!hasSeveralTables(context.layout)) return;
    const tables = tablesOf(context).length;
    const groups = [...membersAt(context)];
    const sizes = new Map<string, number>();
    for (const { key, people } of groups) sizes.set(key, (sizes.get(key) ?? 0) + people.length);
    for (const { key, table, delegation, people } of groups) {
      const share = Math.ceil((sizes.get(key) ?? 0) / tables);
      if (people.length > share) yield { table, delegation, people, share };
    }
  },

  explain: ({ table, delegation, people, share }, context) => ({
    messageId: 'crowded',
    data: { table, delegation, people: namesOf(people), share },
    seats: people.flatMap(({ id }) => context.seatsOf(id)),
    people: idsOf(people),
  }),
});

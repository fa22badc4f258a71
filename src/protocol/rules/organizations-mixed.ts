import type { Person } from '../../model/person';
import { intl } from '../sources/intl';
import { namesOf } from './reading/names';
import { peopleBeside } from './reading/neighbors';
import { type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = Sitter & { readonly organization: string; readonly neighbors: readonly Person[] };

/** At a social table colleagues of one house are not set side by side. A taste; offices that share it ask for it. */
export const organizationsMixed = defineRule({
  id: 'organizations-mixed',
  severity: 'remark',
  scenes: ['banquet'],
  citation: intl.organizationsMixed,
  onRequest: true,
  messageIds: ['cluster'],

  *check(context): Generator<Facts> {
    const said = new Set<string>();
    for (const { person, seat } of sittersOf(context)) {
      const { organization } = person;
      if (!organization || said.has(person.id)) continue;
      const neighbors = peopleBeside(context, seat.id).filter((other) => other.organization === organization && !said.has(other.id));
      if (neighbors.length === 0) continue;
      for (const { id } of [person, ...neighbors]) said.add(id);
      yield { person, seat, organization, neighbors };
    }
  },

  explain: ({ person, seat, organization, neighbors }) => ({
    messageId: 'cluster',
    data: { person: person.name, organization, neighbors: namesOf(neighbors) },
    seats: [seat.id],
    people: [person.id],
  }),
});

import { handbook } from '../sources/handbook';
import { columnOf, hasRoles } from './reading/column';
import { defineRule } from './rule';

type Facts = { readonly vehicles: number };

/** A car of the hosts guides the guests (引导车). Asked only where the tasks of the cars are planned at all. */
export const convoyHasLeadCar = defineRule({
  id: 'convoy-has-lead-car',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: handbook.convoy,
  watches: ['scene', 'notes'],
  messageIds: ['none'],

  *check(context): Generator<Facts> {
    const cars = columnOf(context);
    if (!context.occasion.convention.startsWith('cn-') || cars.length < 2 || !hasRoles(context)) return;
    // Where hosts and guests drive apart, the host's car at the head is the one that leads.
    if (cars.some(({ about }) => about.role === 'lead' || about.role === 'pilot') || cars[0]?.about.role === 'host') return;
    yield { vehicles: cars.length };
  },

  explain: ({ vehicles }) => ({ messageId: 'none', data: { vehicles }, seats: [], people: [] }),
});

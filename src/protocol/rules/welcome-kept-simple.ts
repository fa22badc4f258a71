import { editOccasion } from '../../commands/edit-occasion';
import type { Trapping } from '../../model/catering';
import { regulation } from '../sources/office';
import { defineRule } from './rule';

/** Cigarettes belong to the table and have a norm of their own. */
type Forbidden = Exclude<Trapping, 'cigarettes'>;
type Facts = { readonly trapping: Forbidden };

const forbidden: readonly Forbidden[] = ['banners', 'carpet', 'crowds', 'traffic-control'];

/** No banners, no carpet, no crowds, no closed roads for a domestic reception (中办、国办 2013). */
export const welcomeKeptSimple = defineRule({
  id: 'welcome-kept-simple',
  severity: 'breach',
  citation: regulation('第八条（条号待核）'),
  watches: ['scene', 'notes'],
  messageIds: ['banners', 'carpet', 'crowds', 'traffic-control'],

  *check({ occasion: { convention, trappings = [] } }): Generator<Facts> {
    if (convention !== 'cn-domestic') return;
    for (const trapping of forbidden) if (trappings.includes(trapping)) yield { trapping };
  },

  explain: ({ trapping }) => ({
    messageId: trapping,
    data: {},
    seats: [],
    people: [],
    ...(trapping === 'traffic-control' ? { citation: regulation('第十一条（条号待核）') } : {}),
  }),

  *suggest({ trapping }, { occasion }) {
    const rest = (occasion.trappings ?? []).filter((one) => one !== trapping);
    yield [rest.length > 0 ? editOccasion(occasion.id, { trappings: rest }) : editOccasion(occasion.id, {}, ['trappings'])];
  },
});

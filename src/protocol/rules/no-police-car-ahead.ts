import { cn } from '../sources/cn';
import { columnOf } from './reading/column';
import { principalOf } from './reading/principals';
import { defineRule } from './rule';

type Facts = { readonly vehicle: string; readonly guest: string };

const ministry = /公安部|ministry of public security/i;

/** 开道车: leaders of the Ministry of Public Security visit grassroots units without police cars ahead. No plan shows whether a unit is a grassroots one. */
export const noPoliceCarAhead = defineRule({
  id: 'no-police-car-ahead',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.policeCarAhead,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['ahead'],

  *check(context): Generator<Facts> {
    if (context.occasion.convention !== 'cn-domestic') return;
    const guest = principalOf(context, 'guest');
    if (!guest || !ministry.test(`${guest.organization ?? ''} ${guest.title ?? ''}`)) return;
    for (const { vehicle, about } of columnOf(context)) if (about.role === 'pilot') yield { vehicle, guest: guest.name };
  },

  explain: ({ vehicle, guest }) => ({ messageId: 'ahead', data: { vehicle, guest }, seats: [], people: [] }),
});

import { regulation } from '../sources/office';
import { defineRule } from './rule';

const where = /交界|边界|辖区边|界碑|机场|车站|火车站|高铁站|码头|airport|station|pier\b|boundary|border/i;
const greeting = /迎接|迎送|迎候|送行|欢迎|欢送|迎宾|greet|welcom|see(ing)? off|send-?off|farewell/i;

type Facts = { readonly title: string };

/** No ceremony of welcome or farewell at airports, stations, piers or at the boundary of the area (中办、国办 2013). */
export const noGreetingAtBoundary = defineRule({
  id: 'no-greeting-at-boundary',
  severity: 'breach',
  citation: regulation('第八条（条号待核）'),
  watches: ['scene', 'programme'],
  messageIds: ['greeting'],

  *check({ occasion: { title, place, convention } }): Generator<Facts> {
    if (convention !== 'cn-domestic' || !greeting.test(title)) return;
    if (where.test(title) || (place !== undefined && where.test(place))) yield { title };
  },

  explain: ({ title }) => ({ messageId: 'greeting', data: { title }, seats: [], people: [] }),
});

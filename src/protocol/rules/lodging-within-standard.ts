import { gradeOf } from '../precedence/title/grade-of';
import { regulation } from '../sources/office';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly place: string };

/** Standard rooms; an ordinary suite for officials of provincial rank. The article was not seen on a page, hence a remark. */
export const lodgingWithinStandard = defineRule({
  id: 'lodging-within-standard',
  severity: 'remark',
  citation: { ...regulation('第九条（条号待核）'), relation: 'inspires', grade: 'weak' },
  watches: ['people', 'scene', 'programme', 'notes'],
  messageIds: ['suite'],

  *check(context): Generator<Facts> {
    const { occasion, reception } = context;
    if (occasion.convention !== 'cn-domestic' || earlierOccasions(context).some(({ convention }) => convention === 'cn-domestic')) return;
    const mayHaveSuites = Object.values(reception.people).some((person) => person.party === 'guest' && (gradeOf(person) ?? 10) <= 4);
    if (mayHaveSuites) return;
    for (const { place, room } of reception.sheet?.lodging ?? []) if (room === 'suite') yield { place };
  },

  explain: ({ place }) => ({ messageId: 'suite', data: { place }, seats: [], people: [] }),
});

import type { ConventionId } from '../../model/occasion';
import { hasRank } from '../../model/person';
import { gradeOf } from '../precedence/title/grade-of';
import { cn } from '../sources/cn';
import { regulation } from '../sources/office';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly kind: 'suite' | 'fiveStar'; readonly place: string };

/** Vice-minister, or of provincial rank. */
const vice = 4;
const fiveStar = /五星|5\s*星|\bfive[- ]stars?\b|\b5[- ]stars?\b/i;

/**
 * Standard rooms; an ordinary suite for officials of provincial rank. The article was not seen on a page, hence a remark. Foreign guests
 * stay at a five-star house from vice-minister upwards; of whom nobody knows the grade might be one.
 */
export const lodgingWithinStandard = defineRule({
  id: 'lodging-within-standard',
  severity: 'remark',
  citation: { ...regulation('第九条（条号待核）'), relation: 'inspires', grade: 'weak' },
  watches: ['people', 'scene', 'programme', 'notes'],
  messageIds: ['suite', 'fiveStar'],

  *check(context): Generator<Facts> {
    const { occasion, reception } = context;
    const lodging = reception.sheet?.lodging ?? [];
    if (lodging.length === 0) return;
    const isFirstOf = (convention: ConventionId) =>
      occasion.convention === convention && !earlierOccasions(context).some((earlier) => earlier.convention === convention);
    const guests = Object.values(reception.people).filter((person) => person.party === 'guest' && hasRank(person));
    if (isFirstOf('cn-domestic') && !guests.some((guest) => (gradeOf(guest) ?? 10) <= vice))
      for (const { place, room } of lodging) if (room === 'suite') yield { kind: 'suite', place };
    if (isFirstOf('cn-foreign') && guests.length > 0 && guests.every((guest) => (gradeOf(guest) ?? vice) > vice))
      for (const { place, note = '' } of lodging) if (fiveStar.test(`${place} ${note}`)) yield { kind: 'fiveStar', place };
  },

  explain: ({ kind, place }) => ({
    messageId: kind,
    data: { place },
    seats: [],
    people: [],
    ...(kind === 'fiveStar' ? { citation: cn.foreignGuests } : {}),
  }),
});

import type { Citation } from '../../model/citation';
import { hasRank, type Person } from '../../model/person';
import { cn } from '../sources/cn';
import { regulation } from '../sources/office';
import type { OccasionContext } from './occasion-context';
import { givenOf } from './reading/given-of';
import { idsOf, namesOf } from './reading/names';
import { defineRule } from './rule';

type Limit = {
  readonly id: 'national' | 'local' | 'companyForeign';
  readonly most: (guests: number) => number;
  readonly citation: Citation;
};

/** No text says how to round one third: "not more than" implies down. */
const third = (guests: number) => Math.floor(guests / 3);

const national: Limit = {
  id: 'national',
  most: (guests) => (guests <= 10 ? 3 : third(guests)),
  citation: regulation('第十条'),
};

// The office chose one of these by its own given, so that they bind here although each was seen in one published form only.
const local: Limit = {
  id: 'local',
  most: (guests) => (guests <= 5 ? 2 : guests <= 10 ? 3 : third(guests)),
  citation: cn.companionsLocal,
};
const companyForeign: Limit = {
  id: 'companyForeign',
  most: (guests) => (guests <= 5 ? guests : 5 + Math.floor((guests - 5) / 2)),
  citation: cn.companionsCompany,
};

const limitOf = (context: OccasionContext): Limit => {
  const limit = givenOf(context, 'limit');
  return limit === 'local' ? local : limit === 'company-foreign' ? companyForeign : national;
};

type Facts = { readonly limit: Limit; readonly guests: number; readonly hosts: number; readonly tooMany: readonly Person[] };

/** At a work meal few hosts accompany the guests. Interpreters, drivers and guards are staff, not companions. */
export const companionsWithinLimit = defineRule({
  id: 'companions-within-limit',
  severity: 'breach',
  citation: national.citation,
  watches: ['people', 'scene'],
  messageIds: ['national', 'local', 'companyForeign'],

  *check(context): Generator<Facts> {
    if (givenOf(context, 'event') !== 'work-meal') return;
    const counted = context.people.filter(hasRank);
    const guests = counted.filter(({ party }) => party === 'guest').length;
    const hosts = counted.filter(({ party }) => party === 'host');
    const limit = limitOf(context);
    const most = limit.most(guests);
    if (guests === 0 || hosts.length <= most) return;
    const level = ({ id }: Person) => context.seniority.level(id) ?? Number.MAX_SAFE_INTEGER;
    const places = new Map(hosts.map(({ id }, place) => [id, place]));
    const bySeniority = [...hosts].sort(
      (left, right) => level(left) - level(right) || (places.get(left.id) ?? 0) - (places.get(right.id) ?? 0),
    );
    yield { limit, guests, hosts: hosts.length, tooMany: bySeniority.slice(most) };
  },

  explain: ({ limit, guests, hosts, tooMany }) => ({
    messageId: limit.id,
    data: { guests, hosts, most: limit.most(guests), people: namesOf(tooMany) },
    seats: [],
    people: idsOf(tooMany),
    citation: limit.citation,
  }),
});

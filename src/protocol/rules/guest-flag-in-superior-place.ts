import { editOccasion } from '../../commands/edit-occasion';
import type { Flags } from '../../model/flags';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { hostCountryOf, sameCountry, withTurned } from './reading/flags';
import { isChinese } from './reading/given-of';
import { defineRule } from './rule';

type Facts = { readonly flags: Flags; readonly host: string; readonly guest: string };

/** China's sources, and Japan's Foreign Ministry: the guest's flag at the viewer's left. Of cars Japan's says nothing. */
const speaksOf = (context: OccasionContext, { place }: Flags): boolean =>
  isChinese(context) || (context.occasion.convention === 'jp' && place !== 'vehicle');

/** Of two flags the guest's has the superior place, the flags' own right; on a car it is the right fender. */
export const guestFlagInSuperiorPlace = defineRule({
  id: 'guest-flag-in-superior-place',
  severity: 'breach',
  citation: cn.flags,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['hall', 'table', 'vehicle'],

  *check(context): Generator<Facts> {
    for (const flags of context.occasion.flags ?? []) {
      if (!speaksOf(context, flags)) continue;
      const [first, second, ...more] = flags.fromOwnRight;
      // Three and more go by the order of a meeting, which is another norm.
      if (!first || !second || more.length > 0) continue;
      const host = hostCountryOf(context);
      if (sameCountry(first, host) && !sameCountry(second, host)) yield { flags, host: first, guest: second };
    }
  },

  explain: ({ flags: { place }, host, guest }, context) => ({
    messageId: place,
    data: { host, guest },
    seats: [],
    people: [],
    ...(isChinese(context) ? {} : { citation: intl.flagsJapan }),
    ...(place === 'vehicle' ? { severity: 'departure' as const, citation: cn.carFlags } : {}),
  }),

  *suggest({ flags }, context) {
    yield [editOccasion(context.occasion.id, { flags: withTurned(context, flags) })];
  },
});

import { editOccasion } from '../../commands/edit-occasion';
import type { Flags } from '../../model/flags';
import { intl } from '../sources/intl';
import { hostCountryOf, sameCountry, withTurned } from './reading/flags';
import { defineRule } from './rule';

type Facts = { readonly flags: Flags; readonly host: string; readonly guest: string };

/** The United States put their own of two flags at the flags' own right, and on a car on the right fender. */
export const ownFlagAtItsRight = defineRule({
  id: 'own-flag-at-its-right',
  severity: 'breach',
  citation: intl.ownFlagRight,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['pair', 'fender'],

  *check(context): Generator<Facts> {
    const { occasion } = context;
    const host = hostCountryOf(context);
    if (occasion.convention !== 'us' || !sameCountry(host, '美国')) return;
    for (const flags of occasion.flags ?? []) {
      const [first, second, ...more] = flags.fromOwnRight;
      if (first && second && more.length === 0 && sameCountry(second, host) && !sameCountry(first, host))
        yield { flags, host: second, guest: first };
    }
  },

  explain: ({ flags: { place }, host, guest }) => ({
    messageId: place === 'vehicle' ? 'fender' : 'pair',
    data: { host, guest },
    seats: [],
    people: [],
    ...(place === 'vehicle' ? { citation: intl.flagOnRightFender } : {}),
  }),

  *suggest({ flags }, context) {
    yield [editOccasion(context.occasion.id, { flags: withTurned(context, flags) })];
  },
});

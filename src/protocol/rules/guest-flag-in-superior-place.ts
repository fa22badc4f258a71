import { editOccasion } from '../../commands/edit-occasion';
import type { Flags } from '../../model/flags';
import { countryOf } from '../precedence/countries/countries';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import { isChinese } from './reading/given-of';
import { defineRule } from './rule';

type Facts = { readonly flags: Flags; readonly host: string; readonly guest: string };

const sameCountry = (left: string, right: string): boolean =>
  left === right || (countryOf(left) !== undefined && countryOf(left)?.code === countryOf(right)?.code);

/** Whose occasion it is: as given, as the hosts' own country says, else China. */
const hostOf = ({ occasion, people }: OccasionContext): string =>
  occasion.given.host ?? people.find(({ party, country }) => party === 'host' && country)?.country ?? '中国';

/** Of two flags the guest's has the superior place, the flags' own right; on a car it is the right fender. */
export const guestFlagInSuperiorPlace = defineRule({
  id: 'guest-flag-in-superior-place',
  severity: 'breach',
  citation: cn.flags,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['hall', 'table', 'vehicle'],

  *check(context): Generator<Facts> {
    if (!isChinese(context)) return;
    for (const flags of context.occasion.flags ?? []) {
      const [first, second, ...more] = flags.fromOwnRight;
      // Three and more go by the order of a meeting, which is another norm.
      if (!first || !second || more.length > 0) continue;
      const host = hostOf(context);
      if (sameCountry(first, host) && !sameCountry(second, host)) yield { flags, host: first, guest: second };
    }
  },

  explain: ({ flags: { place }, host, guest }) => ({
    messageId: place,
    data: { host, guest },
    seats: [],
    people: [],
    ...(place === 'vehicle' ? { severity: 'departure' as const, citation: cn.carFlags } : {}),
  }),

  *suggest({ flags }, { occasion }) {
    const turned = (occasion.flags ?? []).map((one) =>
      one === flags ? { ...one, fromOwnRight: [...one.fromOwnRight].reverse() } : { ...one, fromOwnRight: [...one.fromOwnRight] },
    );
    yield [editOccasion(occasion.id, { flags: turned })];
  },
});

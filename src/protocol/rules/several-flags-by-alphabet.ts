import { editOccasion } from '../../commands/edit-occasion';
import type { Flags } from '../../model/flags';
import { countryOf, inAlphabet } from '../precedence/countries/countries';
import { intl } from '../sources/intl';
import { hostCountryOf, sameCountry } from './reading/flags';
import { inOneLine } from './reading/names';
import { defineRule } from './rule';

type Facts = { readonly flags: Flags; readonly wanted: readonly string[] };

const sorted = (names: readonly string[]) =>
  [...names].sort((left, right) => inAlphabet(countryOf(left)?.name ?? left, countryOf(right)?.name ?? right));
const alike = (left: readonly string[], right: readonly string[]) => left.every((name, index) => name === right[index]);

/** Three flags and more go by the English alphabet from the viewer's left; of an odd number the host's may stand in the middle. */
export const severalFlagsByAlphabet = defineRule({
  id: 'several-flags-by-alphabet',
  severity: 'departure',
  citation: intl.flagsByAlphabet,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['outOfAlphabet'],

  *check(context): Generator<Facts> {
    const { occasion } = context;
    if (occasion.convention !== 'intl' && occasion.convention !== 'jp') return;
    const host = hostCountryOf(context);
    for (const flags of occasion.flags ?? []) {
      const shown = flags.fromOwnRight;
      // What is not known to be a country, such as an organization's flag, has a place that no alphabet gives.
      if (shown.length < 3 || shown.some((name) => !countryOf(name))) continue;
      const wanted = sorted(shown);
      const middle = (shown.length - 1) / 2;
      const others = shown.filter((_, index) => index !== middle);
      const hostInside = sameCountry(shown[middle] ?? '', host) && alike(others, sorted(others));
      if (!alike(shown, wanted) && !hostInside) yield { flags, wanted };
    }
  },

  explain: ({ wanted }) => ({ messageId: 'outOfAlphabet', data: { wanted: inOneLine(wanted) }, seats: [], people: [] }),

  *suggest({ flags, wanted }, { occasion }) {
    const flagsInOrder = (occasion.flags ?? []).map((one) => ({ ...one, fromOwnRight: [...(one === flags ? wanted : one.fromOwnRight)] }));
    yield [editOccasion(occasion.id, { flags: flagsInOrder })];
  },
});

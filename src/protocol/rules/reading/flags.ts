import type { Flags } from '../../../model/flags';
import { countryOf } from '../../precedence/countries/countries';
import type { OccasionContext } from '../occasion-context';

export const sameCountry = (left: string, right: string): boolean =>
  left === right || (countryOf(left) !== undefined && countryOf(left)?.code === countryOf(right)?.code);

const athome: Readonly<Partial<Record<OccasionContext['occasion']['convention'], string>>> = { jp: '日本', us: '美国' };

/** Whose occasion it is: as given, as the hosts' own country says, else the country of the convention. */
export const hostCountryOf = ({ occasion, people }: OccasionContext): string =>
  occasion.given.host ?? people.find(({ party, country }) => party === 'host' && country)?.country ?? athome[occasion.convention] ?? '中国';

/** The flags of the occasion with this group the other way round, as plain data for a command. */
export const withTurned = ({ occasion }: OccasionContext, turned: Flags) =>
  (occasion.flags ?? []).map((one) => ({
    ...one,
    fromOwnRight: one === turned ? [...one.fromOwnRight].reverse() : [...one.fromOwnRight],
  }));

import { group, type Shape } from '../geometry/shape';
import { flagCloth } from '../layouts/furniture/decoration';
import type { Flag } from '../layouts/layout';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import { hostCountryOf, sameCountry } from '../protocol/rules/reading/flags';
import { type PartySide, type SideWords, sidesOf } from './party-sides';
import { emWidth } from './text-width';

type Party = PartySide['party'];

/** Whose flag it is, and what the office wrote of it. */
type Owned = { readonly party: Party; readonly country?: string };

const other = (party: Party): Party => (party === 'guest' ? 'host' : 'guest');

/** The pair that the office wrote down, from the flags' own right. */
function asWritten(context: OccasionContext): readonly Owned[] | undefined {
  const host = hostCountryOf(context);
  const pair = context.occasion.flags?.find(({ place, fromOwnRight }) => place !== 'vehicle' && fromOwnRight.length === 2);
  const owned = pair?.fromOwnRight.map((country): Owned => ({ country, party: sameCountry(country, host) ? 'host' : 'guest' }));
  return owned && owned[0]?.party !== owned[1]?.party ? owned : undefined;
}

/**
 * Where nothing is written: the guests' in the superior place, the flags' own right (cn.md §10), the own there in the United States
 * (intl.md §11.6). Across a table only where the guests face the door with them.
 */
function byRule(context: OccasionContext): readonly Owned[] {
  const { occasion, honor, layout } = context;
  // Flags of two countries, not of two cities of one.
  if (/^cn-(domestic|business)$/.test(occasion.convention) || !honor?.order.guest?.length || !honor.order.host?.length) return [];
  if (layout.id === 'meeting/talks' && sidesOf(context).find(({ party }) => party === 'guest')?.facing !== 180) return [];
  const first = occasion.convention === 'us' && sameCountry(hostCountryOf(context), '美国') ? 'host' : 'guest';
  return [{ party: first }, { party: other(first) }];
}

const cloth = { width: 280, height: 190 };
const largest = 120;
/** Smaller than this a long name of a country gives way to the word for the party. */
const smallest = 70;

const sizeOf = (text: string): number => Math.min(largest, (cloth.width * 0.86) / Math.max(1, emWidth(text)));

/** The country where it can be read, else the word for the party. */
const wordOn = ({ country }: Owned, partyWord: string | undefined): string | undefined =>
  country && sizeOf(country) >= smallest ? country : partyWord;

/**
 * Filled for guests and in outline for hosts, as their order marks are, with the word on it: upright in its own frame, so that a turned
 * plan can keep it readable.
 */
function drawn(flag: Flag, { party }: Owned, word: string | undefined, size: number): readonly Shape[] {
  const guest = party === 'guest';
  const line = { fill: guest ? 'guest' : 'paper', stroke: guest ? 'guest' : 'host', weight: 'heavy' } as const;
  if (!word) return [flagCloth(flag, line)];
  const middle = { x: flag.at.x + (flag.towards * cloth.width) / 2, y: flag.at.y - 340 + cloth.height / 2 };
  const paint = guest ? 'on-party' : 'host';
  return [flagCloth(flag, line), group(middle, 0, { kind: 'text', x: 0, y: 0, text: word, size, align: 'middle', paint, strong: true })];
}

/** The flags of two parties, told apart by form and by word. Both words have the size of the longer, so that from afar both go together. */
export function partyFlags(context: OccasionContext, say: ((side: PartySide) => SideWords) | undefined): readonly Shape[] {
  const flags = [...(context.layout.flags ?? [])].sort((left, right) => left.at.x - right.at.x);
  if (flags.length !== 2) return [];
  const owned = asWritten(context) ?? byRule(context);
  const words = owned.map((one) => wordOn(one, say?.({ party: one.party }).name));
  const size = Math.min(...words.map((word) => sizeOf(word ?? '')));
  return flags.flatMap((flag, index) => {
    const one = owned[index];
    return one ? drawn(flag, one, words[index], size) : [];
  });
}

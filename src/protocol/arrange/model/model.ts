import { isVehicle } from '../../../model/scene';
import { rules } from '../../rules/index';
import type { OccasionContext } from '../../rules/occasion-context';
import type { Problem } from '../problem';
import { type Cast, castOf } from './cast';
import type { Demand } from './demand';
import { attendants, notetakers } from './demands/attendants';
import { besideOneOfThem } from './demands/beside-wishes';
import { byTheRule } from './demands/by-the-rule';
import { everybody } from './demands/everybody';
import { gapsOn } from './demands/gaps';
import { languages } from './demands/languages';
import { orderOn } from './demands/order';
import { type Pairing, pairingsOf, pairs } from './demands/pairs';
import { placeOfHonor } from './demands/place-of-honor';
import { rowEnds } from './demands/row-ends';
import { aloneIn, singleSeats, straysIn } from './demands/single-seats';
import { halalTables, tables } from './demands/tables';
import { type Weights, weightsOf } from './demands/weights';
import { type LadderInNumbers, laddersInNumbers } from './ladder-in-numbers';
import type { Price } from './price';
import { speaksHere } from './speaks-here';

/**
 * An occasion in its normal form: people and seats by number, and what the rules ask as prices that can be told for one change alone.
 * Every rule that a seating can break here is priced, either in numbers or by asking the rule itself; the review stays the judge.
 */
export type Model = {
  readonly cast: Cast;
  readonly demands: readonly Demand[];
  readonly weights: Weights;
  readonly ladders: readonly LadderInNumbers[];
  /** What is asked of two people. */
  readonly pairings: readonly Pairing[];
  /** What the rules that look at one seat alone ask for this person on this seat. */
  readonly alone: (person: number, seat: number) => Price;
  /** The same as lists by person, one for all of a kind. */
  readonly aloneOn: readonly Float64Array[];
  /** Rules that are priced by asking them: exact, but no numbers that a solver could be given. */
  readonly spoken: readonly string[];
  /** Every price is a number of the model's own. */
  readonly complete: boolean;
};

/** Rules that no seating of people who attend on seats that exist, each on one, can break or mend. */
export const alwaysAlike: ReadonlySet<string> = new Set(['one-person-one-seat', 'seat-exists', 'absent-people-not-seated', 'seats-enough']);

/** Rules that have numbers, in demands of their own. */
export const inNumbers: ReadonlySet<string> = new Set([
  'principal-guest-at-place-of-honor',
  'senior-takes-better-seat',
  'parties-keep-their-sides',
  'moderator-in-front-row',
  'inner-side-of-u-empty',
  'kept-apart-not-adjacent',
  'wishes-of-staff-met',
  'spouses-not-adjacent',
  'better-seats-filled-first',
  'interpreter-beside-or-behind',
  'notetaker-behind',
  'carer-beside',
  'host-at-every-table',
  'kept-together',
  'halal-at-one-table',
  'ends-held-by-hosts',
  'everybody-seated',
  'neighbors-share-language',
  'hosts-among-guests',
  'wheelchair-by-the-aisle',
  'ten-at-most-at-table',
  'table-not-of-thirteen',
  'round-table-not-too-large',
  'even-number-at-table',
]);

/** Where a nearer rule speaks first of the same seat; there these are asked themselves. */
const general = [
  'principal-guest-at-place-of-honor',
  'senior-takes-better-seat',
  'better-seats-filled-first',
  'parties-keep-their-sides',
  'moderator-in-front-row',
  'everybody-seated',
] as const;

/** In vehicles and living-rooms nearer rules speak before the general ones of order. */
const deferring = ({ layout }: OccasionContext): boolean => isVehicle(layout.id) || layout.id === 'meeting/living-room';

/** Rules of which somebody accepted a finding here: only the rule itself tells which finding it is. */
const waivedRules = ({ reception, occasion }: OccasionContext): ReadonlySet<string> =>
  new Set(
    Object.values(reception.waivers).flatMap((waiver) => (waiver.occasion === occasion.id ? [waiver.finding.split('/')[0] ?? ''] : [])),
  );

/** These rules, and whatever is priced in one breath with one of them. */
function together(demands: readonly Demand[], asked: readonly string[]): ReadonlySet<string> {
  const found = new Set(asked);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const demand of demands) if (demand.rules.some((rule) => found.has(rule))) for (const rule of demand.rules) found.add(rule);
  }
  return found;
}

export function modelOf(problem: Problem): Model {
  const { context } = problem;
  const cast = castOf(problem);
  const strays = straysIn(cast);
  const aloneOn = aloneIn(cast, strays);
  const alone = (person: number, seat: number): Price => aloneOn[person]?.[seat] ?? 0;
  const numbers = laddersInNumbers(cast, strays);
  const honor = placeOfHonor(cast, strays);
  const pairings = pairingsOf(cast);
  const all = [
    singleSeats(cast, alone),
    pairs(cast, pairings),
    besideOneOfThem(cast),
    tables(cast),
    halalTables(cast),
    attendants(cast),
    notetakers(cast),
    rowEnds(cast, strays),
    everybody(cast),
    languages(cast),
    ...numbers.flatMap((ladder) => [orderOn(cast, ladder), gapsOn(cast, ladder, strays, honor)]),
    honor,
  ].flatMap((demand) => demand ?? []);
  const askedThemselves = together(all, [...waivedRules(context), ...(deferring(context) ? general : [])]);
  const native = all.filter((demand) => !demand.rules.some((rule) => askedThemselves.has(rule)));
  const isTold = (rule: string) => alwaysAlike.has(rule) || (inNumbers.has(rule) && !askedThemselves.has(rule));
  const asked = rules.filter((rule) => !isTold(rule.id) && speaksHere(rule, context));
  const byAsking = byTheRule(cast, asked);
  return {
    cast,
    demands: byAsking ? [...native, byAsking] : native,
    weights: weightsOf(cast),
    ladders: numbers,
    pairings,
    alone,
    aloneOn,
    spoken: asked.map(({ id }) => id),
    complete: asked.length === 0,
  };
}

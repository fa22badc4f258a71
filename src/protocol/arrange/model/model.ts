import { sceneOf } from '../../../layouts/layout';
import { rules } from '../../rules/index';
import type { Problem } from '../problem';
import { type Cast, castOf } from './cast';
import type { Demand } from './demand';
import { attendants, notetakers } from './demands/attendants';
import { besideOneOfThem } from './demands/beside-wishes';
import { everybody } from './demands/everybody';
import { type LadderInNumbers, ladders, laddersInNumbers } from './demands/ladders';
import { languages } from './demands/languages';
import { pairs } from './demands/pairs';
import { placeOfHonor } from './demands/place-of-honor';
import { rowEnds } from './demands/row-ends';
import { singleSeats } from './demands/single-seats';
import { halalTables, tables } from './demands/tables';
import { type Weights, weightsOf } from './demands/weights';
import { speaksHere } from './speaks-here';

/**
 * An occasion in its normal form: people and seats by number, and what the rules ask as prices that can be told for one move alone.
 * The review stays the judge: the model finds plans, the review says what they are worth.
 */
export type Model = {
  readonly cast: Cast;
  readonly demands: readonly Demand[];
  readonly weights: Weights;
  readonly ladders: readonly LadderInNumbers[];
  /** Every rule that a seating can break here is priced. Otherwise the model is a guide, and the search ends with the review itself. */
  readonly complete: boolean;
};

/** Rules that no seating of people who attend on seats that exist, each on one, can break or mend. */
const alwaysAlike: ReadonlySet<string> = new Set(['one-person-one-seat', 'seat-exists', 'absent-people-not-seated', 'seats-enough']);

/** Rules of these scenes speak about one layout only, and the model is not made for it. */
const elsewhere: ReadonlySet<string> = new Set(['low-seat-not-for-guests']);

/** Undefined where the model does not reach: in vehicles and living-rooms, which are small, and where parties are merged only in part. */
export function modelOf(problem: Problem): Model | undefined {
  const { context } = problem;
  const scene = sceneOf(context.layout.id);
  if (scene === 'vehicle' || context.layout.id === 'meeting/living-room') return undefined;
  const cast = castOf(problem);
  const numbers = laddersInNumbers(cast);
  if (!numbers) return undefined;
  const honor = placeOfHonor(cast);
  const demands = [
    ...[singleSeats, pairs, besideOneOfThem, tables, halalTables, languages, attendants, notetakers, rowEnds, everybody].flatMap(
      (demandOf) => demandOf(cast) ?? [],
    ),
    honor,
    ladders(cast, numbers, honor.leftEmpty),
  ];
  const known = new Set([...alwaysAlike, ...elsewhere, ...demands.flatMap((demand) => demand.rules)]);
  const silent = new Set([
    'halal-at-one-table',
    'neighbors-share-language',
    'notetaker-behind',
    'ends-held-by-hosts',
    'wishes-of-staff-met',
  ]);
  const unknown = rules.filter((rule) => !known.has(rule.id) && !silent.has(rule.id) && speaksHere(rule, context));
  const waived = Object.values(context.reception.waivers).some(({ occasion }) => occasion === context.occasion.id);
  return { cast, demands, weights: weightsOf(cast), ladders: numbers, complete: unknown.length === 0 && !waived };
}

import type { Move } from '../../commands/move-people';
import { blockOf, type PersonId, type SeatId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import { activeFindings } from '../review/active-findings';
import { occasionContextOf } from '../review/occasion-context-of';
import { type OccasionReview, reviewAfter, reviewFrom } from '../review/review-occasion';
import { compareScores, type Score, scoreOf } from '../review/score';
import type { Finding } from '../rules/finding';
import type { OccasionContext } from '../rules/occasion-context';
import { weightOfWishes } from '../rules/reading/wishes';
import type { Seating } from './proposal';

/** A plan with what the rules say of it. */
export type Judged = { readonly seating: Seating; readonly findings: readonly Finding[]; readonly score: Score; readonly weight: number };

export type Problem = {
  readonly context: OccasionContext;
  /** The plan as it stands. */
  readonly present: Seating;
  /** Seats whose sitters stay: locked, or chosen by the guest. */
  readonly fixed: ReadonlySet<SeatId>;
  readonly judge: (seating: Seating) => Judged;
};

/** A seating as the model keeps it. */
export function blocksOf(seating: Seating): Occasion['seating'] {
  const blocks: Record<string, Record<SeatId, PersonId>> = {};
  for (const [seat, person] of [...seating].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const block = blockOf(seat);
    blocks[block] = { ...blocks[block], [seat]: person };
  }
  return blocks;
}

export function problemOf(context: OccasionContext): Problem {
  const { occasion, reception, layout, honor, seniority } = context;
  const present: Seating = new Map(takenSeats(occasion).filter(([seat]) => context.occupant(seat) && context.seatIn(seat)));
  const held = (seat: SeatId) => occasion.locks[seat] === true || occasion.chosen[seat] === true;
  const fixed = new Set([...present.keys()].filter(held));
  let before: OccasionReview | undefined;
  const judge = (seating: Seating): Judged => {
    const changed = { ...occasion, seating: blocksOf(seating) };
    const after = occasionContextOf({ reception, occasion: changed, layout, honor, seniority }, context);
    before ??= reviewFrom(context);
    const { findings } = reviewAfter(before, after);
    return { seating, findings, score: scoreOf(activeFindings(findings, reception.waivers, occasion)), weight: weightOfWishes(after) };
  };
  return { context, present, fixed, judge };
}

/** Negative when `left` is the better plan: findings level by level, then the weight of the wishes met. */
export const compareJudged = (left: Judged, right: Judged): number => compareScores(left.score, right.score) || right.weight - left.weight;

/** Where everybody sits; a person on two seats keeps the first. */
export function seatByPerson(seating: Seating): ReadonlyMap<PersonId, SeatId> {
  const seats = new Map<PersonId, SeatId>();
  for (const [seat, person] of [...seating].sort(([left], [right]) => (left < right ? -1 : 1)))
    if (!seats.has(person)) seats.set(person, seat);
  return seats;
}

/** Who has to move to turn one seating into the other, sorted by person. */
export function movesBetween(before: Seating, after: Seating): readonly Move[] {
  const from = seatByPerson(before);
  const to = seatByPerson(after);
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .filter((person) => from.get(person) !== to.get(person))
    .map((person) => ({ person, from: from.get(person) ?? null, to: to.get(person) ?? null }));
}

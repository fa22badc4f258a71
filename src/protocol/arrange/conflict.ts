import type { PersonId, SeatId } from '../../model/ids';
import type { Wish } from '../../model/wish';
import { occasionContextOf } from '../review/occasion-context-of';
import { rules } from '../rules/index';
import type { OccasionContext } from '../rules/occasion-context';
import { peopleToSeat, seatsForPeople } from '../rules/reading/room';
import { arrange } from './arrange';
import { openSeats } from './improve';
import { type Problem, problemOf } from './problem';
import { type Budget, standardBudget } from './proposal';

/** What cannot hold together: with any one of these left out a plan is possible. */
export type Conflict = {
  readonly rules: readonly string[];
  readonly locks: readonly SeatId[];
  readonly wishes: readonly Wish[];
  /** Proven: every plan was looked at, with all of these and with each one left out. Else a search found none. */
  readonly minimal: boolean;
};

type Member =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'lock'; readonly seat: SeatId }
  | { readonly kind: 'wish'; readonly wish: Wish };

const candidates: readonly string[] = rules.flatMap(({ id, severity }) =>
  severity === 'breach' && id !== 'wishes-of-staff-met' ? [id] : [],
);

function membersOf({ reception, occasion, occupant }: OccasionContext): readonly Member[] {
  const off = (rule: string) => reception.settings.rules[rule] !== undefined && reception.settings.rules[rule] !== 'breach';
  const locks = (Object.keys(occasion.locks) as SeatId[]).sort().filter((seat) => occupant(seat));
  const wishes = (reception.wishes ?? []).filter(({ strength }) => strength === 'must');
  return [
    ...candidates.filter((rule) => !off(rule)).map((rule): Member => ({ kind: 'rule', rule })),
    ...wishes.map((wish): Member => ({ kind: 'wish', wish })),
    ...locks.map((seat): Member => ({ kind: 'lock', seat })),
  ];
}

/** The same occasion when only these are asked of it. */
function askingOnly(context: OccasionContext, members: readonly Member[]): OccasionContext {
  const asked = new Set(members.flatMap((member) => (member.kind === 'rule' ? [member.rule] : [])));
  const silent = rules.flatMap(({ id }) => (asked.has(id) || id === 'wishes-of-staff-met' ? [] : [[id, 'off'] as const]));
  const wishes = members.flatMap((member) => (member.kind === 'wish' ? [member.wish] : []));
  const locks = Object.fromEntries(members.flatMap((member) => (member.kind === 'lock' ? [[member.seat, true as const]] : [])));
  const { reception, occasion, layout, honor, seniority } = context;
  const bare = { ...occasion, locks };
  return occasionContextOf({
    reception: { ...reception, wishes, settings: { ...reception.settings, rules: Object.fromEntries(silent) } },
    occasion: bare,
    layout,
    honor,
    seniority,
  });
}

type Answer = { readonly possible: boolean; readonly proven: boolean };

/** Ways to seat `people` on `seats`, or one more than `most`. */
function countWays(people: number, seats: number, most: number): number {
  let ways = 1;
  for (let index = 0; index < people && ways <= most; index += 1) ways *= Math.max(0, seats - index);
  return Math.min(ways, most + 1);
}

function* everySeating(seats: readonly SeatId[], people: readonly PersonId[], start: ReadonlyMap<SeatId, PersonId>) {
  const seating = new Map(start);
  function* place(index: number): Generator<ReadonlyMap<SeatId, PersonId>> {
    const person = people[index];
    if (!person) {
      yield new Map(seating);
      return;
    }
    for (const seat of seats) {
      if (seating.has(seat)) continue;
      seating.set(seat, person);
      yield* place(index + 1);
      seating.delete(seat);
    }
  }
  yield* place(0);
}

function heldBy({ present, fixed }: Problem): ReadonlyMap<SeatId, PersonId> {
  return new Map([...present].filter(([seat]) => fixed.has(seat)));
}

/** Whether some plan meets all that is asked: by arranging; and where that finds none and the room is small, by looking at every plan. */
function tryAll(context: OccasionContext, budget: Budget): Answer {
  const problem = problemOf(context);
  const proposal = arrange(context, budget);
  const standing = new Set(proposal.unseated);
  if (proposal.score.breach === 0 && !peopleToSeat(context).some(({ id }) => standing.has(id))) return { possible: true, proven: true };
  const held = heldBy(problem);
  const sitting = new Set(held.values());
  const waiting = peopleToSeat(context)
    .map(({ id }) => id)
    .filter((id) => !sitting.has(id));
  const open = openSeats(problem);
  if (countWays(waiting.length, open.length, budget.reviews) > budget.reviews) return { possible: false, proven: false };
  for (const seating of everySeating(open, waiting, held)) {
    if (problem.judge(seating).score.breach === 0) return { possible: true, proven: true };
  }
  return { possible: false, proven: true };
}

/**
 * When no plan that seats everybody can satisfy every rule, lock and wish: a smallest set of them that cannot hold together, found
 * by leaving out one after the other. Undefined when a plan is possible. Locks are tried last, so that what a person decided is
 * named, not a rule that could do without.
 */
export function conflictOf(context: OccasionContext, budget: Budget = { ...standardBudget, reviews: 800 }): Conflict | undefined {
  if (peopleToSeat(context).length > seatsForPeople(context)) return { rules: ['seats-enough'], locks: [], wishes: [], minimal: true };
  const ask = (members: readonly Member[]) => tryAll(askingOnly(context, members), budget);
  let members = membersOf(context);
  const first = ask(members);
  if (first.possible) return undefined;
  let proven = first.proven;
  // Halves first: most rules have nothing to do with it.
  for (let size = Math.ceil(members.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < members.length; ) {
      const fewer = [...members.slice(0, from), ...members.slice(from + size)];
      const answer = ask(fewer);
      if (answer.possible) from += size;
      else {
        members = fewer;
        proven = answer.proven;
      }
    }
  }
  return {
    rules: members.flatMap((member) => (member.kind === 'rule' ? [member.rule] : [])),
    locks: members.flatMap((member) => (member.kind === 'lock' ? [member.seat] : [])),
    wishes: members.flatMap((member) => (member.kind === 'wish' ? [member.wish] : [])),
    minimal: proven,
  };
}

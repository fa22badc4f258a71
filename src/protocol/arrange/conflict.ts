import type { PersonId, SeatId } from '../../model/ids';
import type { Score } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { peopleToSeat, seatsForPeople } from '../rules/reading/room';
import { arrange } from './arrange';
import { askingOnly, type Member, membersOf } from './conflict/members';
import { isPossible } from './conflict/possible';
import { tooFewSeats } from './conflict/seats-wanted';
import { problemOf } from './problem';
import { type Budget, standardBudget } from './proposal';

/** One member given up: the best plan that was found without it, as all the rules see it. */
export type WayOut = { readonly giveUp: Member; readonly score: Score };

/** What cannot hold together: with any one of these left out a plan is possible. */
export type Conflict = {
  /** `room`: more people than seats; `seats`: some people may sit on too few seats; `rules`: what is asked contradicts itself. */
  readonly kind: 'room' | 'seats' | 'rules';
  readonly members: readonly Member[];
  /** Of `seats`: who has too few seats to sit on, and which. */
  readonly people: readonly PersonId[];
  readonly seats: readonly SeatId[];
  /** Proven: all of these cannot hold, and without any one of them a plan was seen. Else a search found none. */
  readonly minimal: boolean;
  /** What could be given up, the least costly first. */
  readonly waysOut: readonly WayOut[];
};

const byScore = (left: WayOut, right: WayOut) =>
  left.score.breach - right.score.breach || left.score.departure - right.score.departure || left.score.remark - right.score.remark;

/** The same occasion with one member given up, all else as it is. */
function givingUp({ reception, occasion, ...stage }: OccasionContext, member: Member): OccasionContext {
  switch (member.kind) {
    case 'rule':
      return {
        ...stage,
        occasion,
        reception: { ...reception, settings: { ...reception.settings, rules: { ...reception.settings.rules, [member.rule]: 'off' } } },
      };
    case 'wish':
      return { ...stage, occasion, reception: { ...reception, wishes: (reception.wishes ?? []).filter((wish) => wish !== member.wish) } };
    case 'lock': {
      const { [member.seat]: _opened, ...locks } = occasion.locks;
      return { ...stage, reception, occasion: { ...occasion, locks } };
    }
  }
}

/** What each member costs to give up: the plan is arranged without it and judged with it. */
function waysOut(context: OccasionContext, members: readonly Member[], budget: Budget): readonly WayOut[] {
  const { judge } = problemOf(context);
  return members
    .map((giveUp): WayOut => ({ giveUp, score: judge(arrange(givingUp(context, giveUp), budget).seating).score }))
    .sort(byScore);
}

/** Leaves out one after the other what is not needed for the contradiction, halves first: most rules have nothing to do with it. */
function filtered(members: readonly Member[], proven: boolean, ask: (members: readonly Member[]) => ReturnType<typeof isPossible>) {
  let left = members;
  let isProven = proven;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let from = 0; from < left.length; ) {
      const fewer = [...left.slice(0, from), ...left.slice(from + size)];
      const answer = ask(fewer);
      if (answer.possible) from += size;
      else {
        left = fewer;
        isProven = answer.proven;
      }
    }
  }
  return { members: left, proven: isProven };
}

/**
 * When no plan that seats everybody can satisfy every rule, lock and wish: a smallest set of them that cannot hold together. Too few
 * seats for some people are told first, since that is said in one sentence. Undefined when a plan is possible.
 */
export function conflictOf(context: OccasionContext, budget: Budget = { ...standardBudget, reviews: 800 }): Conflict | undefined {
  const nobody = { people: [], seats: [], waysOut: [] };
  if (peopleToSeat(context).length > seatsForPeople(context))
    return { kind: 'room', members: [{ kind: 'rule', rule: 'seats-enough' }], minimal: true, ...nobody };
  const all = membersOf(context);
  const short = tooFewSeats(context, all);
  if (short) {
    const { people, seats, members } = short;
    return { kind: 'seats', members, people, seats, minimal: true, waysOut: waysOut(context, members, budget) };
  }
  const ask = (members: readonly Member[]) => isPossible(askingOnly(context, members), budget);
  const first = ask(all);
  if (first.possible) return undefined;
  const { members, proven } = filtered(all, first.proven, ask);
  return { kind: 'rules', members, ...nobody, minimal: proven, waysOut: waysOut(context, members, budget) };
}

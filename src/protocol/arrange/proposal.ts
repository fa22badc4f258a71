import type { Move } from '../../commands/move-people';
import type { PersonId, SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Score } from '../review/score';
import type { Finding } from '../rules/finding';
import type { LinearSolver } from './exact/linear-solver';
import type { Certificate } from './proof/certificate';

/** How sure an answer is: nothing better exists; at most this far from it; or no more is known than that it was found. */
export type Proof =
  | { readonly kind: 'exact' }
  | { readonly kind: 'bound'; readonly bound: number; readonly gap: number }
  | { readonly kind: 'none' };

export type Seating = ReadonlyMap<SeatId, PersonId>;

/** Commands-to-be with what they would do. Nothing here changes a plan. */
export type Proposal = {
  readonly moves: readonly Move[];
  readonly seating: Seating;
  /** People who attend and are left without a seat. */
  readonly unseated: readonly PersonId[];
  readonly before: Score;
  readonly score: Score;
  /** Sum of the weights of wishes met (CONTRACT §2, a number as strength). */
  readonly weight: number;
  readonly findings: readonly Finding[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  /** Of score and weight of wishes, and of moves where it is they that were to be few. */
  readonly proof: Proof;
  /** Arranged anew: that as good a plan lies nearer to what order alone gives is not ruled out. */
  readonly nearestUnproven?: true;
  /** What shows it, where it is more than a count: to be checked by whoever doubts it. */
  readonly certificate?: Certificate;
};

/** Chance, clock and patience come from outside: same seed and budget, same answer. */
export type Budget = {
  /** Plans that may be reviewed before the search must answer. */
  readonly reviews: number;
  /** What chance begins with; 1 when nothing is said. */
  readonly seed?: number;
  /** Asked now and then; true ends the search with the best so far. */
  readonly stopped?: () => boolean;
  /** Somebody else's solver of linear programs, where a proof is asked for; absent, only what can be counted is proven. */
  readonly solver?: LinearSolver;
};

/** The best plan so far, while the search runs: what it is worth, whom it moves, and the most that any plan could reach if that is known. */
export type Progress = {
  /** The part of the budget that is spent, 0 to 1. */
  readonly done: number;
  readonly score: Score;
  readonly weight: number;
  readonly moves: number;
  readonly bound?: number;
  /** So many must move at least, as far as it is known by now. */
  readonly atLeast?: number;
  /** The plan itself, told before a step that nobody can break off: whoever has had enough can take it from here. */
  readonly best?: Occasion['seating'];
};

/** A search that tells how far it is, and can be left between two steps. */
export type Running<Answer> = Generator<Progress, Answer>;

/** Drives a search to its end. */
export function finished<Answer>(run: Running<Answer>): Answer {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

export const standardBudget: Budget = { reviews: 6000 };

import type { PersonId, SeatId } from '../../../model/ids';

/**
 * Something that holds in every plan in which a rule finds nothing, as an inequality over who sits where (1 or 0). Every condition is
 * named by people and seats alone, so that whoever checks it works out for himself what it says and whether the rule says so.
 */
export type Condition =
  /** On these seats sit no more people than there are seats. */
  | { readonly of: 'seats'; readonly seats: readonly SeatId[] }
  /** Of people who may not share a table at most one sits at this one. */
  | { readonly of: 'apart'; readonly people: readonly PersonId[]; readonly table: string }
  /** When `one` sits here `other` does not sit on the next chair. */
  | { readonly of: 'not-beside'; readonly one: PersonId; readonly other: PersonId; readonly seat: SeatId }
  /** When `one` sits at this table so does `other`. */
  | { readonly of: 'together'; readonly one: PersonId; readonly other: PersonId; readonly table: string }
  /** When `one` sits here somebody of `others` sits on the next chair. */
  | { readonly of: 'beside'; readonly one: PersonId; readonly others: readonly PersonId[]; readonly seat: SeatId }
  /** When this interpreter or carer sits here, whoever is served (or may be stood in for) sits near. */
  | { readonly of: 'near'; readonly one: PersonId; readonly served: readonly PersonId[]; readonly seat: SeatId }
  /** When this note-taker sits in front, this chair behind is taken. */
  | { readonly of: 'behind'; readonly taker: PersonId; readonly chair: SeatId }
  /** When this guest sits at a table, so does a host. */
  | { readonly of: 'hosted'; readonly guest: PersonId; readonly table: string }
  /** No seat of `better` is empty while somebody who counts sits on one of `below`: of any two of them, added up. */
  | { readonly of: 'filled'; readonly ladder: number; readonly better: readonly SeatId[]; readonly below: readonly SeatId[] }
  /** When this person, below the level, has a seat of the grade or better, juniors have reached the grade. */
  | ({ readonly of: 'reaches'; readonly person: PersonId } & Step)
  /** When juniors have reached the grade, this person, not below the level, has no seat under it. */
  | ({ readonly of: 'keeps'; readonly person: PersonId } & Step)
  /** Juniors who reached the grade reached the next; juniors of the next level are juniors of this one. */
  | ({ readonly of: 'steps'; readonly to: 'grade' | 'level'; readonly next: number } & Step);

/** Whether anybody below `level` (of one group that can be compared) has a seat of `grade` or better on a ladder: 1 or 0. */
export type Step = { readonly ladder: number; readonly group: number; readonly level: number; readonly grade: number };

/**
 * Weights of conditions that together leave no plan with fewer movers: each condition, written as "sum ≤ limit", taken that many times
 * (a multiple of 2⁻²⁰, never below 0) and added to the number of movers, leaves every person some least cost; their sum less the
 * limits is the bound.
 */
export type WeighedConditions = {
  readonly kind: 'conditions';
  readonly terms: readonly { readonly condition: Condition; readonly weight: number }[];
};

/** Either this person sits on one of these seats, or not: what is shown in both cases is shown. */
export type Cases = {
  readonly kind: 'cases';
  readonly person: PersonId;
  readonly seats: readonly SeatId[];
  readonly there: LinearProof;
  readonly elsewhere: LinearProof;
};

export type LinearProof = WeighedConditions | Cases;

/** What a tree of cases may build on, each to be found again in the rules' own readings by whoever checks it. */
export type Fact =
  | Condition
  /** On this ladder nobody sits above a senior. */
  | { readonly of: 'in-order'; readonly ladder: number }
  /** Seats on which this rule finds somebody who sits there all alone. */
  | { readonly of: 'alone'; readonly rule: string }
  /** No guest sits on a chair of the hosts in a living room. */
  | { readonly of: 'low-seats' }
  /** At no wheel sits anybody who may not drive; where there are drivers for all of them none is left alone. */
  | { readonly of: 'wheels' }
  /** The principal guest at the place of honor, or nobody there who may not be. */
  | { readonly of: 'place-of-honor' };

/**
 * Either this person sits on one of these seats, or not, until a case is closed: whoever checks it draws out himself what follows from
 * the facts, and finds that somebody is left no seat, or that too many must move. `prices` are paid by whoever takes the seat: what is
 * left as the least for everybody, less the prices, is a bound on the movers. One plan that is left over has been looked at: `finding`
 * is the rule that finds something in it.
 */
export type CaseTree =
  | {
      readonly kind: 'case';
      readonly person: PersonId;
      readonly seats: readonly SeatId[];
      readonly there: CaseTree;
      readonly elsewhere: CaseTree;
    }
  | { readonly kind: 'closed'; readonly prices: readonly (readonly [SeatId, number])[] }
  | { readonly kind: 'looked-at'; readonly finding: string };

/** No plan in which the rules of the facts find nothing has fewer movers. */
export type CaseByCase = {
  readonly kind: 'case-by-case';
  readonly movers: number;
  readonly facts: readonly Fact[];
  readonly tree: CaseTree;
};

export type Certificate =
  | LinearProof
  | CaseByCase
  /**
   * The search ruled out every plan with fewer movers (or, of an arrangement, every plan that is worth more or nearer to the order) in a
   * way that the second checker cannot follow: nobody has worked it out again.
   */
  | { readonly kind: 'searched'; readonly movers?: number }
  /** Nothing moves: the plan is as good as it can be already. */
  | { readonly kind: 'nobody' }
  /** Something stands in the present plan that does not in the proposal: it takes one mover at least. */
  | { readonly kind: 'somebody' }
  /** Of each pair one must move, and no two pairs share a person. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [PersonId, PersonId])[] }
  /** Each of these sits where too few of the seats are for the seniors, or too many for those who are not juniors: by counting, each must move. */
  | { readonly kind: 'in-order'; readonly movers: readonly PersonId[] }
  /** Every plan with fewer movers was looked at, one after the other: whoever doubts it looks again. */
  | { readonly kind: 'every-plan'; readonly movers: number };

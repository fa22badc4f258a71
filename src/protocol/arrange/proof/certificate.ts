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

export type Certificate =
  | LinearProof
  /** Nothing moves: the plan is as good as it can be already. */
  | { readonly kind: 'nobody' }
  /** Of each pair one must move, and no two pairs share a person. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [PersonId, PersonId])[] }
  /** Every plan with fewer movers was looked at, or ruled out together with others by what it would break. */
  | { readonly kind: 'every-plan'; readonly movers: number };

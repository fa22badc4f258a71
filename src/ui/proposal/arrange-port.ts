import type { Command } from '../../commands/command';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import type { Finding } from '../../protocol/rules/finding';
import type { Score } from '../panels/review-port';

export type ProposedMove = { readonly person: PersonId; readonly from: SeatId | null; readonly to: SeatId | null; readonly why: string };

export type Proof =
  | { readonly kind: 'exact' }
  | { readonly kind: 'bound'; readonly bound: number; readonly gap: number }
  | { readonly kind: 'none' };

/** Moves that hang together: one onto an empty seat, one after the other, round a circle at once, or several that help only together. */
export type MoveGroup = {
  readonly shape: 'step' | 'chain' | 'cycle' | 'joint';
  readonly moves: readonly ProposedMove[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  /** What the plan would be worth without these moves; absent where there are too many to say it of each. */
  readonly without?: Score;
};

export type Proposal = {
  /** In the order in which they are read and numbered on the plan. */
  readonly moves: readonly ProposedMove[];
  readonly groups: readonly MoveGroup[];
  /** Done before the moves, and after them: a substitute comes, somebody withdraws. */
  readonly come: readonly Command[];
  readonly leave: readonly Command[];
  readonly seating: Occasion['seating'];
  readonly score: Score;
  readonly before: Score;
  readonly findings: readonly Finding[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  readonly proof: Proof;
  /** The search ruled out everything better in a way that nobody else can go through again. */
  readonly searchedOnly?: true;
  /** As good a plan may lie nearer to what order alone gives. */
  readonly nearestUnproven?: true;
  /** People who attend and are left without a seat. */
  readonly unseated: readonly PersonId[];
  /** Whoever should sit and cannot, by name and in words; absent where there are seats enough. */
  readonly leftOut?: string;
};

/**
 * Everybody anew around what is locked; the fewest moves, for everything or for one finding or table; the best with chosen people
 * where they are and at most so many moves; a seat for somebody; somebody's seat.
 */
export type ArrangeAim =
  | 'arrange'
  | 'mend'
  | 'balance'
  | { readonly mend: { readonly finding: string } | { readonly table: string } }
  | { readonly improve: { readonly stay: readonly PersonId[]; readonly most?: number } }
  | { readonly insert: PersonId }
  | { readonly withdraw: PersonId; readonly how: 'close-ranks' | 'fewest-moves' | 'leave' | { readonly substitute: PersonId } };

/** The part of the patience that is spent, 0 to 1, and the best plan so far. */
export type Progress = {
  readonly done: number;
  readonly score: Score;
  readonly moves: number;
  /** What the wishes met weigh, and the most that they can weigh in any plan, if that is known. */
  readonly weight: number;
  readonly bound?: number;
  /** So many must move at least, as far as it is known by now. */
  readonly atLeast?: number;
};

/** `signal` gives the whole question up; `enough` ends the search with the best so far. */
export type Watch = {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  readonly enough?: AbortSignal;
};

export type Alternative = {
  readonly kinds: readonly ('fewest-moves' | 'best-score' | 'nearest-to-last-time')[];
  readonly proposal: Proposal;
  /** How many of those who sat there the last time now sit elsewhere. */
  readonly fromLastTime?: number;
};

/** Why no plan is without a breach, in sentences; each way out with the commands that take it. */
export type SaidConflict = {
  readonly headline: string;
  readonly members: readonly string[];
  readonly waysOut: readonly { readonly text: string; readonly commands: readonly Command[] }[];
};

/** Every occasion with the fewest moves, or anew. */
export type EverywhereAim = 'mend' | 'arrange';

/** What all occasions together would come to. */
export type Everywhere = {
  /** Whether the staff can be everywhere they are expected, perhaps by handing posts over. */
  readonly sharing: 'fits' | 'handovers' | 'impossible' | 'unknown';
  /** The same in sentences. */
  readonly staff: readonly string[];
  /** So many posts and legs go to somebody else, to another car. */
  readonly handovers: number;
  readonly occasions: readonly {
    readonly occasion: OccasionId;
    readonly moves: readonly Omit<ProposedMove, 'why'>[];
    readonly before: Score;
    readonly score: Score;
    readonly isProven: boolean;
  }[];
  readonly commands: readonly Command[];
};

export type ArrangePort = {
  readonly propose: (occasion: OccasionId, aim: ArrangeAim, watch: Watch) => Promise<Proposal>;
  /** Up to three plans that differ in kind. */
  readonly alternatives: (occasion: OccasionId, watch: Watch) => Promise<readonly Alternative[]>;
  /** One occasion after the other; of each the best so far once `enough` was said. */
  readonly everywhere: (reception: Reception, aim: EverywhereAim, watch: Watch) => Promise<Everywhere>;
  /** Undefined where no breach remains, or nothing is proven about it. */
  readonly conflict: (occasion: OccasionId, proposal: Proposal, signal: AbortSignal) => Promise<SaidConflict | undefined>;
};

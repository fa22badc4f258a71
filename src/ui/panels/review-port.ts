import type { Command } from '../../commands/command';
import type { SeatId } from '../../model/ids';
import type { Finding, Severity } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';

/** Compared level by level, never summed. */
export type Score = Readonly<Record<Severity, number>>;

export type Review = { readonly findings: readonly Finding[]; readonly score: Score; readonly context: OccasionContext };

/** `title`: the fault, with whom and where; `fault`: it alone. `source` is one line: title and place of the authority. */
export type Said = {
  readonly title: string;
  readonly fault: string;
  readonly norm: string;
  readonly text: string;
  readonly source: string;
};

export type Suggestion = {
  readonly label: string;
  readonly commands: readonly Command[];
  readonly cures: readonly Finding[];
  readonly causes: readonly Finding[];
  readonly score: Score;
};

/** The row of seats that the answer is read from; `mark` is a rank, a role's sign, or empty. */
export type WhySeat = { readonly seat: SeatId; readonly mark: string; readonly kind: 'rank' | 'role' | 'empty' };

export type WhyStep = { readonly text: string; readonly source: string; readonly deciding: boolean };

export type Why = {
  readonly order: readonly WhySeat[];
  readonly steps: readonly WhyStep[];
  /** The seat ranked just above, which the last step compares with. */
  readonly above?: SeatId;
};

export type Judgement = { readonly allowed: boolean; readonly best?: boolean; readonly note?: string };

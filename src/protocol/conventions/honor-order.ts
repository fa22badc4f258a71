import type { LayoutId } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { SeatId } from '../../model/ids';
import type { ConventionId, Givens } from '../../model/occasion';
import type { Party, Role } from '../../model/person';

/** Why one seat stands above the next: a principle, or a table of the source. `principle` is a message id (`principle.<id>`). */
export type Reason = { readonly principle: string; readonly citation: Citation };

export type Order = 'guest' | 'host' | 'any';

/** One seat in the honor order. */
export type RankedSeat = {
  readonly seat: SeatId;
  /** 1 is the most honored. Equal ranks: no source sets one above the other. */
  readonly rank: number;
  /** Of the reasons, the last one decided between this seat and the one ranked just above it. */
  readonly because: readonly Reason[];
  /** False where no source ranks the seat and only distance fills it. */
  readonly sourced: boolean;
  /** Whose list the seat belongs to, where women and men are seated by lists of their own. */
  readonly sex?: 'female' | 'male';
};

export type HonorOrder = {
  readonly layout: LayoutId;
  readonly convention: ConventionId;
  /** Every given that mattered, defaults filled in. */
  readonly given: Givens;
  /** Known givens that were said and make no difference here. */
  readonly ignored: readonly string[];
  readonly order: Readonly<Partial<Record<Order, readonly RankedSeat[]>>>;
  /** Seats held for a role; interpreters: the host's first, then the guest's. */
  readonly roles: Readonly<
    Partial<Record<SeatRole, readonly { readonly seat: SeatId; readonly party?: Party; readonly because: readonly Reason[] }[]>>
  >;
  /** Seats that the convention keeps empty. */
  readonly free: readonly { readonly seat: SeatId; readonly because: readonly Reason[] }[];
  /** The seats that a party may be ranked on, best first: its own list, then `any`; in a hall table by table. */
  readonly ladder: Readonly<Record<Party, readonly RankedSeat[]>>;
  /** Tables of a hall by rank. */
  readonly tables?: readonly { readonly table: string; readonly because: readonly Reason[] }[];
};

/** Roles of people, and places that a scene keeps for somebody in particular. */
export type SeatRole = Exclude<Role, 'member' | 'principal' | 'deputy'> | 'signer' | 'assistant' | 'host-spouse' | 'guide';

/** Nothing in the sources covers this scene; said plainly, never invented. */
export type NotCovered = { readonly notCovered: true; readonly layout: LayoutId; readonly convention: ConventionId };

export type GivenFault =
  | { readonly fault: 'unknownGiven'; readonly key: string; readonly known: string }
  | { readonly fault: 'notAGivenChoice'; readonly key: string; readonly value: string; readonly choices: string };

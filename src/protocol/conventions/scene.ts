import type { Layout, LayoutSeat } from '../../layouts/layout';
import type { SeatId } from '../../model/ids';
import type { ConventionId } from '../../model/occasion';
import type { Party } from '../../model/person';
import type { ConvoyRole } from '../../model/vehicle';
import type { GivenId } from './givens';
import type { Order, Reason, SeatRole } from './honor-order';

/** A seat in its place in the order, before ranks are counted. `tied`: level with the one before. */
export type Placed = {
  readonly seat: SeatId;
  readonly because: readonly Reason[];
  readonly sourced: boolean;
  readonly tied?: boolean;
  readonly sex?: 'female' | 'male';
};

export type RoleSeat = { readonly seat: SeatId; readonly party?: Party; readonly because: readonly Reason[] };

/** What a convention says of one layout. */
export type SceneAnswer = {
  readonly order: Readonly<Partial<Record<Order, readonly Placed[]>>>;
  readonly roles?: Readonly<Partial<Record<SeatRole, readonly RoleSeat[]>>>;
  readonly free?: readonly RoleSeat[];
  readonly tables?: readonly { readonly table: string; readonly because: readonly Reason[] }[];
  /** The one order for everybody, where it is not simply the host's chair, the guests' seats, the other hosts' (`parties=one`). */
  readonly common?: readonly Placed[];
  /** The seats a party may be ranked on, best first, where that is not simply its own list and then `any`: table by table in a hall. */
  readonly ladder?: Readonly<Record<'guest' | 'host', readonly Placed[]>>;
};

export type SceneQuestion = {
  readonly layout: Layout;
  readonly seats: readonly LayoutSeat[];
  /** Reads one given. Only what is read shapes the answer; the rest of what was said is reported as ignored. */
  readonly given: (id: GivenId) => string;
  readonly convention: ConventionId;
  /** Tasks of the vehicles of a convoy, as far as they are planned. */
  readonly vehicles: Readonly<Record<string, ConvoyRole>>;
  /** Whether a place for a third host is to be kept. */
  readonly thirdHost?: boolean;
};

/** A convention for one layout; undefined where its sources do not cover these settings. */
export type Scene = (question: SceneQuestion) => SceneAnswer | undefined;

export const seatsOn = (seats: readonly LayoutSeat[], side: string): readonly LayoutSeat[] => seats.filter((seat) => seat.side === side);

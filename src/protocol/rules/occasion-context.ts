import type { Layout, LayoutSeat } from '../../layouts/layout';
import type { PersonId, SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { HonorOrder, Order, RankedSeat } from '../conventions/honor-order';
import type { Seniority } from '../precedence/seniority';

/** A ranked seat with the list of the honor order it stands in. */
export type Standing = RankedSeat & { readonly order: Order };

/** Everything a rule may look at, worked out once per occasion and plan. */
export type OccasionContext = {
  readonly reception: Reception;
  readonly occasion: Occasion;
  readonly layout: Layout;
  /** Undefined where the convention does not cover the layout: rules about order stay silent. */
  readonly honor: HonorOrder | undefined;
  /** Whoever attends and has not withdrawn, in list order. */
  readonly people: readonly Person[];
  readonly seniority: Seniority;
  readonly personOf: (id: PersonId) => Person | undefined;
  readonly seatIn: (id: SeatId) => LayoutSeat | undefined;
  /** Sits on this seat, attends and has not withdrawn. */
  readonly occupant: (seat: SeatId) => Person | undefined;
  /** Seats that the plan gives to people who do not attend, have withdrawn or are not on the list. */
  readonly absentees: ReadonlyMap<SeatId, PersonId>;
  /** Every seat of the person, normally none or one. */
  readonly seatsOf: (person: PersonId) => readonly SeatId[];
  readonly standing: (seat: SeatId) => Standing | undefined;
  /** The seats that guests, or hosts, may be ranked on, best first: their own list, then `any`. */
  readonly ladder: (party: Person['party']) => readonly Standing[];
};

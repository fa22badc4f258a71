import type { LayoutSeat } from '../../../layouts/layout';
import type { SeatId } from '../../../model/ids';
import type { Person } from '../../../model/person';
import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../occasion-context';
import { givenOf } from './given-of';
import { oncePer } from './once-per';
import { principalOf } from './principals';
import { isChosen, peopleWithRole, seatOf, sittersOf } from './sitters';

/** The front of one vehicle: the wheel, the seat beside it, and between them, on a bench, the middle. */
export type Front = { readonly wheel: LayoutSeat; readonly beside: LayoutSeat | undefined; readonly middle: LayoutSeat | undefined };

export const frontsOf = oncePer((context: OccasionContext): readonly Front[] =>
  (context.honor?.roles.driver ?? []).flatMap(({ seat }) => {
    const wheel = context.seatIn(seat);
    if (!wheel) return [];
    const others = context.layout.seats
      .filter(({ id, table, row }) => id !== seat && table === wheel.table && row === wheel.row)
      .sort((left, right) => Math.abs(right.at.x - wheel.at.x) - Math.abs(left.at.x - wheel.at.x));
    // A guide's folding seat by the door of a coach is nobody's place of honor.
    const forSpouse = new Set(context.honor?.roles['host-spouse']?.map((place) => place.seat));
    const beside = others.find(({ id }) => context.standing(id) || forSpouse.has(id));
    return [{ wheel, beside, middle: others.find((other) => other !== beside) }];
  }),
);

/** The seat beside a hired driver is the aide's (随员座; cn.md §8.1, §8.3): an aide rides there by office, not by rank. */
export const aidesSeats = oncePer((context: OccasionContext): ReadonlySet<SeatId> => {
  const chauffeured = isVehicle(context.layout.id) && (givenOf(context, 'driver') ?? 'chauffeur') === 'chauffeur';
  return new Set(chauffeured ? frontsOf(context).flatMap(({ beside }) => beside?.id ?? []) : []);
});

/** Whether this person on this seat rides there as an aide. */
export const isOnAidesSeat = (context: OccasionContext, { role }: Pick<Person, 'role'>, seat: SeatId): boolean =>
  role === 'aide' && aidesSeats(context).has(seat);

export const hostDrives = (context: OccasionContext): boolean => isVehicle(context.layout.id) && givenOf(context, 'driver') === 'host';

const coupleDrives = (context: OccasionContext) => givenOf(context, 'driver') === 'host-couple';

/** Who ought to be at a wheel: the drivers of the list, or the host who drives. */
function driversOf(context: OccasionContext): readonly Person[] {
  const employed = peopleWithRole(context, 'driver');
  if (!hostDrives(context) && !coupleDrives(context)) return employed;
  const host = principalOf(context, 'host');
  return host ? [host, ...(frontsOf(context).length > 1 ? employed : [])] : [];
}

function mayDrive(context: OccasionContext, person: Person): boolean {
  if (!hostDrives(context) && !coupleDrives(context)) return person.role === 'driver';
  const host = principalOf(context, 'host');
  if (!host) return person.party === 'host';
  const couple = coupleDrives(context) && (person.spouse === host.id || host.spouse === person.id);
  return person.id === host.id || couple || (person.role === 'driver' && frontsOf(context).length > 1);
}

/** A wheel in the wrong hands, or one left alone by somebody who ought to drive. */
export type WheelFault = {
  readonly wheel: LayoutSeat;
  readonly holder: Person | undefined;
  readonly driver: Person | undefined;
  readonly driverSeat: LayoutSeat | undefined;
};

export const wheelFaults = oncePer((context: OccasionContext): readonly WheelFault[] => {
  if (!isVehicle(context.layout.id)) return [];
  const fronts = frontsOf(context);
  const atWheel = (person: Person) => fronts.some(({ wheel }) => context.occupant(wheel.id)?.id === person.id);
  const waiting = driversOf(context).filter((person) => !atWheel(person));
  const take = (table: string): Person | undefined => {
    const near = waiting.findIndex((person) => seatOf(context, person)?.table === table);
    const unseated = waiting.findIndex((person) => !seatOf(context, person));
    return waiting.splice(near >= 0 ? near : Math.max(unseated, 0), 1)[0];
  };
  return fronts.flatMap(({ wheel }) => {
    const holder = context.occupant(wheel.id);
    if (isChosen(context, wheel.id) || (holder && mayDrive(context, holder))) return [];
    const driver = take(wheel.table);
    if (!holder && !driver) return [];
    return [{ wheel, holder, driver, driverSeat: driver && seatOf(context, driver) }];
  });
});

/** A car that the host drives, and who rides in it. */
export type HostDriven = {
  readonly wheel: LayoutSeat;
  readonly beside: LayoutSeat;
  readonly middle: LayoutSeat | undefined;
  readonly passengers: readonly { readonly person: Person; readonly seat: LayoutSeat }[];
};

export const hostDrivenCars = oncePer((context: OccasionContext): readonly HostDriven[] =>
  hostDrives(context) || coupleDrives(context)
    ? frontsOf(context).flatMap(({ wheel, beside, middle }) => {
        const passengers = sittersOf(context).filter(({ seat }) => seat.table === wheel.table && seat.id !== wheel.id);
        return beside && passengers.length > 0 ? [{ wheel, beside, middle, passengers }] : [];
      })
    : [],
);

/** Where the handbook speaks of the front middle seat: cars with a bench in front. */
export const middleIsBarred = (context: OccasionContext): boolean =>
  (context.layout.id === 'vehicle/sedan' || context.layout.id === 'vehicle/suv') && givenOf(context, 'front-middle') !== 'second';

/** 乘车礼仪 4: a friend and his wife, given a lift, may both ride in front. */
const isWifeOfFriendInFront = (context: OccasionContext, person: Person, beside: LayoutSeat): boolean => {
  const friend = givenOf(context, 'passengers') === 'guest-couple' ? context.occupant(beside.id) : undefined;
  return friend !== undefined && (friend.spouse === person.id || person.spouse === friend.id);
};

/** The host’s husband or wife, where the couple gives the lift. */
export const spouseOfDrivingHost = (context: OccasionContext): Person | undefined => {
  const host = coupleDrives(context) ? principalOf(context, 'host') : undefined;
  return host && context.people.find(({ id, spouse }) => id !== host.id && (host.spouse === id || spouse === host.id));
};

/** Guests on the front middle seat of a car that the host drives. */
export const guestsInFrontMiddle = oncePer((context: OccasionContext) =>
  middleIsBarred(context)
    ? hostDrivenCars(context).flatMap((car) =>
        car.passengers.flatMap(({ person, seat }) =>
          person.party === 'guest' &&
          seat.id === car.middle?.id &&
          !isChosen(context, seat.id) &&
          !isWifeOfFriendInFront(context, person, car.beside)
            ? [{ ...car, person, seat }]
            : [],
        ),
      )
    : [],
);

/** One guest alone with the host who drives, and not beside the host. */
export const loneGuestsBehind = oncePer((context: OccasionContext) =>
  hostDrivenCars(context).flatMap((car) => {
    const [only, ...more] = car.passengers;
    if (!only || more.length > 0 || only.person.party !== 'guest' || only.seat.id === car.beside.id) return [];
    const said = guestsInFrontMiddle(context).some(({ person }) => person.id === only.person.id);
    return said || isChosen(context, only.seat.id) ? [] : [{ ...car, person: only.person, seat: only.seat }];
  }),
);

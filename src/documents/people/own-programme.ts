import type { Speaker } from '../../i18n/speak';
import type { Person } from '../../model/person';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { ridesOf } from '../convoy/rides';
import { clockSpan, dayOf, isRide } from '../occasion-words';
import { seatWords } from '../tables';

/** One line of somebody's own programme. */
export type OwnEntry = {
  /** `2026-11-26`; empty where the plan says none. */
  readonly day: string;
  readonly clock: string;
  readonly title: string;
  readonly place: string;
  /** Table and seat, car and seat; empty where nothing is assigned yet. */
  readonly where: string;
  /** Plate, driver, telephone of the car. */
  readonly more: string;
};

/** Everything that one person takes part in, in the order of the programme; the vehicles are looked through once for all. */
export function programmesOf(contexts: readonly OccasionContext[], speaker: Speaker): (person: Person) => readonly OwnEntry[] {
  const prepared = contexts.map((context) => {
    const rides = isRide(context) ? ridesOf(context, speaker) : [];
    return { context, rideOf: new Map(rides.flatMap((ride) => ride.sitters.map((sitter) => [sitter.person.id, ride] as const))) };
  });
  return (person) =>
    prepared.flatMap(({ context, rideOf }): readonly OwnEntry[] => {
      const { occasion } = context;
      if (occasion.attendees[person.id] !== true) return [];
      const seat = context.seatsOf(person.id)[0];
      const ride = rideOf.get(person.id);
      const car = ride && !ride.id && ride.label !== occasion.title ? ride.label : '';
      const driver = ride ? [ride.driver.name, ride.driver.phone].filter(Boolean).join(' ') : '';
      return [
        {
          day: dayOf(occasion.start),
          clock: clockSpan(occasion),
          title: occasion.title,
          place: occasion.place ?? '',
          where: seat ? [car, seatWords(seat, context, speaker)].filter(Boolean).join(' ') : '',
          more: ride ? [ride.known.plate ?? '', driver].filter(Boolean).join('　') : '',
        },
      ];
    });
}

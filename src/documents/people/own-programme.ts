import type { Speaker } from '../../i18n/speak';
import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { tidyName } from '../card-name';
import { ridesOf } from '../convoy/rides';
import { seatAboard } from '../convoy/seat-aboard';
import type { Row } from '../flow-blocks';
import type { FlowSheet } from '../flow-pages';
import { clockSpan, dayOf, isRide, vehicleNumber } from '../occasion-words';
import { sheetOf } from '../paper';
import { personTitle } from '../person-words';
import { leftWords } from '../row-words';
import { seatWords } from '../tables';
import { hasHan } from '../type-width';
import { spokenTime } from '../when';
import type { Tongue } from './guest-tongue';

/** One line of somebody's own programme. */
export type OwnEntry = {
  /** `2026-11-26`; empty where the plan says none. */
  readonly day: string;
  readonly clock: string;
  readonly title: string;
  readonly place: string;
  /** Table and seat, car and seat; empty where nothing is assigned yet. */
  readonly where: string;
  /** Plate, driver, telephone of the car; in a row, whose left its places are counted from. */
  readonly more: string;
};

/** A guest has not seen the list: a bare `10` would be no seat. */
function namedSeat(seat: SeatId, context: OccasionContext, speaker: Speaker): string {
  if (isRide(context)) {
    const table = context.seatIn(seat)?.table;
    const aboard = seatAboard(seat, context, speaker);
    return table
      ? speaker.say('documents', 'table.vehicleSeat', { vehicle: vehicleNumber(context.occasion, table), seat: aboard })
      : speaker.say('documents', 'aboard.alone', { seat: aboard });
  }
  const words = seatWords(seat, context, speaker);
  return words === seat ? speaker.say('documents', 'table.place', { seat }) : words;
}

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
          where: seat ? [car, namedSeat(seat, context, speaker)].filter(Boolean).join(' ') : '',
          more: ride ? [ride.known.plate ?? '', driver].filter(Boolean).join('　') : seat ? leftWords(context, speaker) : '',
        },
      ];
    });
}

/** The same on a whole sheet, to go on writing: whose it is, then day by day when, what, where, and at which seat. */
export function programmeSheet(
  person: Person,
  entries: readonly OwnEntry[],
  { title, contact }: Reception,
  { speaker, rightToLeft }: Omit<Tongue, 'language'>,
): FlowSheet {
  const say = (key: 'time' | 'item' | 'place') => speaker.say('documents', `handbook.${key}`);
  const days = [...new Set(entries.map(({ day }) => day))];
  const rows = days.flatMap((day): readonly Row[] => [
    ...(day ? [{ group: spokenTime(day, speaker) }] : []),
    ...entries
      .filter((entry) => entry.day === day)
      .map((entry) => [entry.clock, entry.title, entry.place, [entry.where, entry.more].filter(Boolean).join('　')]),
  ]);
  return {
    sheet: sheetOf('A4', 'portrait'),
    rightToLeft,
    title: tidyName(speaker.language === 'en' && person.otherName && hasHan(person.name) ? person.otherName : person.name),
    line: [title, personTitle(person, speaker)].filter(Boolean).join('　'),
    blocks: [
      rows.length === 0
        ? { kind: 'text', text: speaker.say('documents', 'personal.nothing') }
        : {
            kind: 'table',
            columns: [
              { header: say('time'), share: 30, voice: 'plain' },
              { header: say('item'), share: 45, voice: 'name' },
              { header: say('place'), share: 45 },
              { header: speaker.say('documents', 'list.seat'), share: 50 },
            ],
            rows,
          },
      ...(contact ? [{ kind: 'text' as const, text: `${speaker.say('documents', 'personal.contact')}　${contact}` }] : []),
    ],
  };
}

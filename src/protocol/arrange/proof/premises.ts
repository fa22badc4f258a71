import type { PersonId, SeatId } from '../../../model/ids';
import type { OccasionContext } from '../../rules/occasion-context';
import { onOtherSide } from '../../rules/reading/misplaced';
import { oncePer } from '../../rules/reading/once-per';
import { peopleToSeat, seatsForPeople } from '../../rules/reading/room';
import type { Premises } from './inequality-of';
import { withOnly } from './with-only';

/**
 * Who is out of place on which seat by the rule of sides: the rule's own reading is asked about as many plans as there are seats, so
 * that everybody has sat on each of them once.
 */
const straying = oncePer((context: OccasionContext): ReadonlySet<string> => {
  const { people, layout } = context;
  const found = new Set<string>();
  const places = Math.max(layout.seats.length, people.length);
  for (let shift = 0; shift < places; shift += 1) {
    const pairs = people.flatMap(({ id }, index) => {
      const seat = layout.seats[(index + shift) % places];
      return seat ? [[seat.id, id] as const] : [];
    });
    for (const { person, seat } of onOtherSide(withOnly(context, pairs))) found.add(`${person.id} ${seat.id}`);
  }
  return found;
});

/** Where each person may sit in a plan with this little wrong, and whether without a seat. */
export type Choices = { readonly seats: readonly SeatId[]; readonly maySitNowhere: boolean; readonly home: SeatId | undefined };

export function choicesOf(context: OccasionContext, premises: Premises): ReadonlyMap<PersonId, Choices> {
  const { occasion, layout, honor, people } = context;
  const isHeld = (seat: SeatId) => occasion.locks[seat] === true || occasion.chosen[seat] === true;
  const keptFree = new Set(honor?.free.map(({ seat }) => seat));
  const isOpen = (seat: SeatId) => !(context.occupant(seat) && isHeld(seat)) && !keptFree.has(seat);
  const open = layout.seats.flatMap(({ id }) => (isOpen(id) ? [id] : []));
  const sidesOff = context.reception.settings.rules['parties-keep-their-sides'] === 'off';
  return new Map(
    people.map(({ id }) => {
      const [home] = context.seatsOf(id).filter((seat) => context.seatIn(seat));
      // Whoever sits where nobody may be moved to or from stays.
      if (home && !isOpen(home)) return [id, { seats: [home], maySitNowhere: false, home }];
      const seats = sidesOff ? open : open.filter((seat) => !premises.strays(id, seat));
      return [id, { seats, maySitNowhere: !premises.mustSit(id), home }];
    }),
  );
}

/** Rules that find nothing in any of the plans that a bound speaks of. */
export const takenForGranted: readonly string[] = ['everybody-seated', 'parties-keep-their-sides'];

/** What the checker knows of the occasion; undefined where somebody accepted a finding, or not everybody can have a seat. */
export function premisesOf(context: OccasionContext): Premises | undefined {
  const { reception, occasion } = context;
  if (Object.values(reception.waivers).some((waiver) => waiver.occasion === occasion.id)) return undefined;
  const toSeat = new Set(peopleToSeat(context).map(({ id }) => id));
  if (toSeat.size > seatsForPeople(context)) return undefined;
  const astray = straying(context);
  return {
    context,
    mustSit: (person) => toSeat.has(person) && reception.settings.rules['everybody-seated'] !== 'off',
    strays: (person, seat) => astray.has(`${person} ${seat}`),
  };
}

import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { inGroups } from '../../protocol/arrange/order-of-people';
import { boardingOf, type Passenger } from '../../protocol/conventions/boarding';
import { driverSeat, wheelOf } from '../../protocol/conventions/scenes/vehicle';
import type { Verb } from '../answer';
import { UsageFault } from '../arguments';
import { occasionAsked } from '../occasion-asked';

/** Who gets in and out of a vehicle, in order. A hired driver is at the wheel all the while and is not listed. */
export const boarding: Verb = async (call) => {
  const context = await occasionAsked(call, { needsSeating: true, needsOrder: false });
  const { layout, occasion, honor } = context;
  // Nobody drives an aircraft or a lift from one of these seats.
  const wheel = 'wheel' in layout.settings ? driverSeat(layout.seats, wheelOf(layout))?.id : undefined;
  const first = Math.min(...layout.seats.map(({ row }) => row));
  const driver = honor?.given['driver'] ?? occasion.given['driver'] ?? 'chauffeur';
  // Where no source ranks the seats, the people's own precedence says who is senior.
  const groups = inGroups(context.people, context.seniority);
  const honorOf = (seat: SeatId, person: Person) => {
    const standing = context.standing(seat);
    const own = groups.findIndex((group) => group.includes(person));
    if (!honor) return own;
    if (!standing) return Number.MAX_SAFE_INTEGER;
    return standing.sourced ? standing.rank : standing.rank + own / groups.length;
  };
  const aboard: readonly Passenger[] = layout.seats.flatMap(({ id, row }) => {
    const person = context.occupant(id);
    if (!person || (id === wheel && driver === 'chauffeur')) return [];
    return [{ person, honor: honorOf(id, person), row, front: row === first, drives: id === wheel }];
  });
  const found = boardingOf(occasion.convention, layout.id, aboard, driver, occasion.given);
  const { speaker } = call;
  if (!found) {
    throw new UsageFault(
      speaker.say('cli', 'boardingNotCovered', {
        convention: speaker.speak('conventions', `name.${occasion.convention}`),
        layout: layout.id,
      }),
    );
  }
  const names = (ids: typeof found.in) => ids.map((id) => context.personOf(id)?.name ?? id);
  const value = { in: names(found.in), out: names(found.out), because: found.because };
  return { status: 0, value, text: `${value.in.join(' → ')}\n${value.out.join(' → ')}` };
};

import { boardingOf, type Passenger } from '../../protocol/conventions/boarding';
import { driverSeat, wheelOf } from '../../protocol/conventions/scenes/vehicle';
import type { Verb } from '../answer';
import { UsageFault } from '../arguments';
import { occasionAsked } from '../occasion-asked';

/** Who gets in and out of a vehicle, in order. A hired driver is at the wheel all the while and is not listed. */
export const boarding: Verb = async (call) => {
  const context = await occasionAsked(call, { needsSeating: true });
  const { layout, occasion, honor } = context;
  const wheel = layout.id === 'vehicle/lift' ? undefined : driverSeat(layout.seats, wheelOf(layout))?.id;
  const first = Math.min(...layout.seats.map(({ row }) => row));
  const driver = honor?.given['driver'] ?? 'chauffeur';
  const aboard: readonly Passenger[] = layout.seats.flatMap(({ id, row }) => {
    const person = context.occupant(id);
    if (!person || (id === wheel && driver === 'chauffeur')) return [];
    return [{ person, honor: context.standing(id)?.rank ?? Number.MAX_SAFE_INTEGER, row, front: row === first, drives: id === wheel }];
  });
  const found = boardingOf(occasion.convention, layout.id, aboard, driver);
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

import { addOccasion } from '../../commands/add-occasion';
import type { Command } from '../../commands/command';
import type { OccasionId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { occasionsInOrder, type Reception } from '../../model/reception';

/** The rides of the programme that have a column, in its order. */
export const legsOf = (reception: Reception): readonly Occasion[] =>
  occasionsInOrder(reception).filter(({ layout }) => layout === 'vehicle/convoy');

/** The same vehicles with the same people on the same seats, at another hour: it follows the leg it was made from. */
export function copyLeg(leg: Occasion, id: OccasionId, title: string, { programme }: Pick<Reception, 'programme'>): readonly Command[] {
  const { start: _start, end: _end, place: _place, ...rest } = leg;
  return [addOccasion({ ...rest, id, title }, programme.indexOf(leg.id) + 1)];
}

/** Whether two legs have the same vehicles in the same order. */
export const sameColumn = (one: Occasion, other: Occasion): boolean =>
  one.settings.vehicles === other.settings.vehicles && JSON.stringify(one.vehicles ?? {}) === JSON.stringify(other.vehicles ?? {});

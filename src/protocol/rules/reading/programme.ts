import type { Occasion } from '../../../model/occasion';
import { occasionsInOrder } from '../../../model/reception';
import type { OccasionContext } from '../occasion-context';

/** The occasions before this one in the programme. */
export function earlierOccasions({ occasion, reception }: OccasionContext): readonly Occasion[] {
  const all = occasionsInOrder(reception);
  const at = all.findIndex(({ id }) => id === occasion.id);
  return all.slice(0, Math.max(at, 0));
}

/** Local times as text; `undefined` when one of them cannot be read. */
export function minutesBetween(from: string, to: string): number | undefined {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return Number.isNaN(minutes) ? undefined : minutes;
}

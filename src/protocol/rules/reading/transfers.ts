import type { Occasion } from '../../../model/occasion';
import { isVehicle } from '../../../model/scene';
import { minutesBetween } from './programme';

/** Nobody leaves one place and is ready in another in less; how long a drive takes is for the office to know. */
const leastMinutes = 5;

export const isRide = ({ layout }: Pick<Occasion, 'layout'>): boolean => isVehicle(layout);
const bare = (place: string | undefined) => place?.replace(/\s/g, '') ?? '';

/** Places of which neither names the other: 迎宾馆 and 迎宾馆三楼 are one house. Unknown places are not guessed. */
function elsewhere(one: Occasion, other: Occasion): boolean {
  const [here, there] = [bare(one.place), bare(other.place)];
  return here !== '' && there !== '' && !here.includes(there) && !there.includes(here);
}

/** Minutes from the end of one occasion to the start of the next, where they are too few to change over. */
export function tightMinutes(earlier: Occasion, later: Occasion): number | undefined {
  if (!earlier.end || !later.start) return undefined;
  const minutes = minutesBetween(earlier.end, later.start);
  return minutes !== undefined && minutes >= 0 && minutes < leastMinutes ? minutes : undefined;
}

/** The same for somebody who must go from one place to another; whoever rides is moved. */
export const tightTransfer = (earlier: Occasion, later: Occasion): number | undefined =>
  isRide(earlier) || isRide(later) || !elsewhere(earlier, later) ? undefined : tightMinutes(earlier, later);

/** Times are local and written alike, so that they compare as text. Without an end nobody knows how long it lasts. */
export const overlap = (one: Occasion, other: Occasion): boolean =>
  one.start !== undefined &&
  one.end !== undefined &&
  other.start !== undefined &&
  other.end !== undefined &&
  one.start < other.end &&
  other.start < one.end;

import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { hasNoSeat, type Place } from '../../model/reception-difference';
import { isRide } from '../occasion-words';
import { stageIn } from '../print-job';
import { seatWords } from '../tables';

/** 3号桌 5席, 2号车 2C（后排右）, 不参加: where somebody was, or is. */
export function placeWords(place: Place, occasion: OccasionId, reception: Reception, speaker: Speaker): string {
  const context = stageIn(reception, occasion);
  if (hasNoSeat(place)) return speaker.say('documents', context && isRide(context) ? `difference.aboard.${place}` : `difference.${place}`);
  return context ? seatWords(place, context, speaker) : place;
}

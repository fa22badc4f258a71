import type { Speaker } from '../../i18n/speak';
import type { SeatId } from '../../model/ids';
import { type PlaceAboard, placeAboard } from '../../protocol/conventions/place-aboard';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { rowNumber } from '../row-words';

const sideWords = ({ across, beside }: PlaceAboard, speaker: Speaker): string =>
  across !== 'middle' && beside
    ? speaker.say('documents', `aboard.beside.${beside}.${across}`)
    : speaker.say('documents', `aboard.side.${across}`);

/** 后排右, 第三排左侧靠窗: by the row, and by the vehicle's own sides. */
function rowAboard(place: PlaceAboard, speaker: Speaker): string {
  const side = sideWords(place, speaker);
  if (place.rows > 3 || place.row === 0) return speaker.say('documents', 'aboard.row', { row: rowNumber(place.row, speaker), side });
  const row = place.row === 1 ? 'front' : place.row === place.rows ? 'rear' : 'middle';
  return speaker.say('documents', `aboard.${row}`, { side });
}

/** A seat of a vehicle for whoever is looking for it: 副驾驶, 后排右, 中排左. Undefined where there is no such seat. */
export function aboardWords(seat: SeatId, { layout }: OccasionContext, speaker: Speaker): string | undefined {
  const place = placeAboard(layout, seat);
  if (!place) return undefined;
  if (place.wheel === 'at') return speaker.say('documents', 'aboard.driver');
  if (place.wheel === 'beside') return speaker.say('documents', place.across === 'middle' ? 'aboard.frontMiddle' : 'aboard.frontPassenger');
  const line = rowAboard(place, speaker);
  return place.backwards ? speaker.say('documents', 'aboard.backwards', { line }) : line;
}

/** 2C（后排右）: the seat as it is labelled in its vehicle, and in words. */
export function seatAboard(seat: SeatId, context: OccasionContext, speaker: Speaker): string {
  const table = context.seatIn(seat)?.table ?? '';
  const place = table ? seat.slice(table.length + 1) : seat;
  const words = aboardWords(seat, context, speaker);
  return words ? speaker.say('documents', 'aboard.seat', { seat: place, words }) : place;
}

import type { Speaker } from '../../i18n/speak';
import type { Layout, LayoutSeat } from '../../layouts/layout';
import { type VehicleSeat, wayToSeat } from '../../layouts/way-to-seat';
import type { SeatId } from '../../model/ids';
import { driverSeat, wheelOf } from '../../protocol/conventions/scenes/vehicle';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { rowNumber } from '../row-words';

/** The seat at the wheel of the vehicle that this one is in; undefined where nobody drives from a seat that is drawn. */
function atWheel(layout: Layout, { table }: LayoutSeat): LayoutSeat | undefined {
  const own = layout.vehicles?.find(({ id }) => id === table)?.own ?? layout.own;
  const seats = layout.seats.filter((seat) => seat.table === table);
  if (own) return seats.find(({ id }) => id === (table ? `${table}.${own.driver}` : own.driver));
  return 'wheel' in layout.settings ? driverSeat(seats, wheelOf(layout)) : undefined;
}

const sideWords = ({ across, beside }: VehicleSeat, speaker: Speaker): string =>
  across !== 'middle' && beside
    ? speaker.say('documents', `aboard.beside.${beside}.${across}`)
    : speaker.say('documents', `aboard.side.${across}`);

/** 后排右, 第三排左侧靠窗: by the row, and by the vehicle's own sides. */
function rowAboard(way: VehicleSeat, speaker: Speaker): string {
  const side = sideWords(way, speaker);
  if (way.rows > 3 || way.row === 0) return speaker.say('documents', 'aboard.row', { row: rowNumber(way.row, speaker), side });
  const row = way.row === 1 ? 'front' : way.row === way.rows ? 'rear' : 'middle';
  return speaker.say('documents', `aboard.${row}`, { side });
}

/** A seat of a vehicle for whoever is looking for it: 副驾驶, 后排右, 中排左. Undefined where there is no such seat. */
export function aboardWords(seat: SeatId, { layout, seatIn }: OccasionContext, speaker: Speaker): string | undefined {
  const own = seatIn(seat);
  const way = wayToSeat(layout, seat);
  if (!own || way?.to !== 'vehicle-seat') return undefined;
  const steering = atWheel(layout, own);
  if (steering?.id === seat) return speaker.say('documents', 'aboard.driver');
  if (steering?.row === own.row) return speaker.say('documents', way.across === 'middle' ? 'aboard.frontMiddle' : 'aboard.frontPassenger');
  const line = rowAboard(way, speaker);
  return way.backwards ? speaker.say('documents', 'aboard.backwards', { line }) : line;
}

/** 2C（后排右）: the seat as it is labelled in its vehicle, and in words. */
export function seatAboard(seat: SeatId, context: OccasionContext, speaker: Speaker): string {
  const table = context.seatIn(seat)?.table ?? '';
  const place = table ? seat.slice(table.length + 1) : seat;
  const words = aboardWords(seat, context, speaker);
  return words ? speaker.say('documents', 'aboard.seat', { seat: place, words }) : place;
}

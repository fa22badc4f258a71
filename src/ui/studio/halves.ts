import type { DrawnRoom, DrawnSeat } from '../../model/drawn-room';

export const halves = ['left', 'right', 'top', 'bottom'] as const;
/** Of the drawing, as the officer sees it. */
export type Half = (typeof halves)[number];

/** What stands nearer to the line between the halves is in neither. Millimeters. */
const onTheLine = 150;

/** How far a seat is on that half, from the middle of all of them. */
function depthIn(seats: readonly DrawnSeat[], half: Half): (seat: DrawnSeat) => number {
  const axis = half === 'left' || half === 'right' ? 'x' : 'y';
  const places = seats.map((seat) => seat[axis]);
  const middle = (Math.min(...places) + Math.max(...places)) / 2;
  return (seat) => (seat[axis] - middle) * (half === 'right' || half === 'bottom' ? 1 : -1);
}

/** The room with the seats of one half marked for the guests, and of the other for the hosts; undefined where nobody sits on either. */
export function withGuestsOn(room: DrawnRoom, half: Half): DrawnRoom | undefined {
  const depth = depthIn(room.seats, half);
  const seats = room.seats.map((seat): DrawnSeat => {
    const at = depth(seat);
    const { party: _, ...bare } = seat;
    return Math.abs(at) < onTheLine ? bare : { ...bare, party: at > 0 ? 'guest' : 'host' };
  });
  return seats.some(({ party }) => party) ? { ...room, seats } : undefined;
}

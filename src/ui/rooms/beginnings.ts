import type { DrawnRoom, DrawnSeat } from '../../model/drawn-room';
import { type RoomId, seatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { isBanquet } from '../../model/scene';

/** A room has a seat at least: this one keeps the place of whatever comes first. */
const placeholder: DrawnSeat = { id: seatId('S1'), x: 5_000, y: 3_000, facing: 180, body: 'chair' };

/** Nothing was put into the room yet, and its chair was not touched. */
export const isEmptyRoom = ({ seats, furniture, vehicle }: DrawnRoom): boolean => {
  const [only] = seats;
  const { x, y, facing } = placeholder;
  return !vehicle && seats.length === 1 && furniture.length === 0 && only?.x === x && only.y === y && only.facing === facing;
};

/** Ten meters by eight, a door, and a first chair. */
export const emptyRoom = (id: RoomId, name: string, occasion: Pick<Occasion, 'layout'>): DrawnRoom => ({
  id,
  name,
  width: 10_000,
  depth: 8_000,
  door: { x: 5_000, width: 1_500 },
  ...(isBanquet(occasion.layout) ? { meal: true as const } : {}),
  furniture: [],
  seats: [placeholder],
});

/** A van with somebody at the wheel and one seat beside, doors at both sides, to be filled with rows. */
export const emptyVehicle = (id: RoomId, name: string): DrawnRoom => ({
  id,
  name,
  width: 1_980,
  depth: 5_300,
  furniture: [],
  seats: [
    { id: seatId('1A'), x: 430, y: 1_780, facing: 0, body: 'vehicle', width: 500 },
    { id: seatId('1B'), x: 1_550, y: 1_780, facing: 0, body: 'vehicle', width: 500 },
  ],
  vehicle: {
    body: 'van',
    driver: seatId('1A'),
    doors: [
      { side: 'left', kind: 'hinged', y: 1_560, width: 1_000 },
      { side: 'right', kind: 'hinged', y: 1_560, width: 1_000 },
      { side: 'right', kind: 'sliding', y: 2_650, width: 950 },
    ],
  },
});

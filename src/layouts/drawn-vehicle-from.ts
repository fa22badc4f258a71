import type { DrawnRoom, DrawnVehicle, VehicleDoor } from '../model/drawn-room';
import type { RoomId, SeatId } from '../model/ids';
import { type CaptionWords, drawnFrom } from './drawn-from';
import type { Layout, LayoutId } from './layout';

type Outside = { readonly body: DrawnVehicle['body']; readonly doors: (doorSide: VehicleDoor['side']) => readonly VehicleDoor[] };

const door = (side: VehicleDoor['side'], kind: VehicleDoor['kind'], from: number, to: number): VehicleDoor => ({
  side,
  kind,
  y: (from + to) / 2,
  width: to - from,
});
const both = (from: number, to: number): readonly VehicleDoor[] => [door('left', 'hinged', from, to), door('right', 'hinged', from, to)];

/** The outside of the vehicles that can be drawn on; what flies, runs on rails or up and down has no such coachwork. */
const outsides: Readonly<Partial<Record<LayoutId, Outside>>> = {
  'vehicle/sedan': { body: 'car', doors: () => [...both(1600, 2600), ...both(2670, 3470)] },
  'vehicle/suv': { body: 'car', doors: () => [...both(1560, 2480), ...both(2560, 3300)] },
  'vehicle/van-7': { body: 'car', doors: () => [...both(1600, 2600), ...both(3560, 4510)] },
  'vehicle/mpv-7': {
    body: 'van',
    doors: () => [...both(1400, 2360), door('left', 'sliding', 2430, 3330), door('right', 'sliding', 2430, 3330)],
  },
  'vehicle/van-9': { body: 'van', doors: (side) => [...both(1060, 2060), door(side, 'sliding', 2150, 3100)] },
  'vehicle/coaster': { body: 'bus', doors: (side) => [door(side, 'folding', 1640, 2480)] },
  'vehicle/coach': { body: 'bus', doors: (side) => [door(side, 'folding', 520, 1330)] },
};

/** Room for open doors in the drawing of a template, and what its body leaves beside it. */
const besides = 740 + 60;
const [above, below] = [420, 300];

export const isDrawableVehicle = (layout: string): boolean => Object.hasOwn(outsides, layout);

/** A vehicle from the gallery to draw on: every seat keeps its id and its place, `steering` its wheel. Undefined for what is not one. */
export function drawnVehicleFrom(
  layout: Layout,
  steering: SeatId | undefined,
  id: RoomId,
  name: string,
  words: CaptionWords,
): DrawnRoom | undefined {
  const outside = outsides[layout.id];
  if (!outside) return undefined;
  const { frame, seats } = layout;
  const [left, width] = [frame.x + besides, frame.width - besides * 2];
  const driver = seats.find((seat) => seat.id === steering);
  const { furniture, door: _, ...room } = drawnFrom(layout, id, name, words);
  const [dx, dy] = [
    room.seats[0] && seats[0] ? seats[0].at.x - left - room.seats[0].x : 0,
    room.seats[0] && seats[0] ? seats[0].at.y - room.seats[0].y : 0,
  ];
  return {
    ...room,
    width,
    depth: frame.height - above - below,
    // Racks and cupboards; shell, glass and lines on the floor are drawn anew.
    furniture: furniture.filter(({ ink }) => ink === undefined).map((piece) => ({ ...piece, x: piece.x + dx, y: piece.y + dy })),
    seats: room.seats.map((seat) => ({ ...seat, x: seat.x + dx, y: seat.y + dy })),
    vehicle: {
      body: outside.body,
      ...(driver ? { driver: driver.id } : {}),
      doors: [...outside.doors(driver && driver.at.x > 0 ? 'left' : 'right')],
    },
  };
}

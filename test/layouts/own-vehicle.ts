import { DrawnRoom } from '../../src/model/drawn-room';

/** A van: somebody at the wheel, one beside, two rows of two and one beside the aisle, a sliding door at the right. */
export const ownVan = DrawnRoom.parse({
  id: 'van',
  name: '中巴甲型',
  width: 1_980,
  depth: 5_300,
  furniture: [{ kind: 'rectangle', x: 990, y: 4_800, width: 1_200, height: 300, caption: '行李架' }],
  seats: [
    { id: '1A', x: 430, y: 1_780, facing: 0, body: 'vehicle' },
    { id: '1B', x: 1_550, y: 1_780, facing: 0, body: 'vehicle' },
    ...[2, 3].flatMap((row) => [
      { id: `${row}A`, x: 350, y: 1_000 + row * 850, facing: 0, body: 'vehicle' },
      { id: `${row}B`, x: 820, y: 1_000 + row * 850, facing: 0, body: 'vehicle' },
      { id: `${row}C`, x: 1_600, y: 1_000 + row * 850, facing: 0, body: 'captain' },
    ]),
  ],
  vehicle: {
    body: 'van',
    driver: '1A',
    capacity: 7,
    doors: [
      { side: 'left', kind: 'hinged', y: 1_560, width: 1_000 },
      { side: 'right', kind: 'sliding', y: 2_650, width: 950 },
    ],
  },
});

/** Seen in a mirror: what stood at the left stands at the right. */
export const mirroredVan: DrawnRoom = {
  ...ownVan,
  seats: ownVan.seats.map((seat) => ({ ...seat, x: ownVan.width - seat.x })),
  vehicle: {
    body: 'van',
    ...(ownVan.vehicle?.driver ? { driver: ownVan.vehicle.driver } : {}),
    doors: (ownVan.vehicle?.doors ?? []).map((door) => ({ ...door, side: door.side === 'left' ? ('right' as const) : ('left' as const) })),
  },
};

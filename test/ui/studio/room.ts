import { DrawnRoom } from '../../../src/model/drawn-room';

/** Ten meters by eight: a table, a column, three chairs in a row, two chairs of one table. */
export const roomOnPaper = DrawnRoom.parse({
  id: 'room',
  name: '一号厅',
  width: 10_000,
  depth: 8_000,
  door: { x: 5_000, width: 1_500 },
  furniture: [
    { kind: 'rectangle', x: 5_000, y: 3_000, width: 2_000, height: 1_000 },
    { kind: 'circle', x: 1_000, y: 1_000, radius: 300 },
    { kind: 'circle', x: 8_000, y: 6_000, radius: 500, group: 'T1' },
  ],
  seats: [
    { id: 'S1', x: 2_000, y: 5_000, facing: 0 },
    { id: 'S2', x: 3_000, y: 5_100, facing: 0 },
    { id: 'S3', x: 5_000, y: 5_200, facing: 0 },
    { id: 'T1.1', x: 8_000, y: 5_200, facing: 180 },
    { id: 'T1.2', x: 8_000, y: 6_800, facing: 0 },
  ],
});

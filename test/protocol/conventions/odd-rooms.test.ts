import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../../src/i18n/speak';
import { ownLayout } from '../../../src/layouts/own';
import { DrawnRoom } from '../../../src/model/drawn-room';
import type { ConventionId } from '../../../src/model/occasion';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';

type Seat = readonly [id: string, x: number, y: number, facing: number];
type Sketch = {
  readonly seats: readonly Seat[];
  readonly width?: number;
  readonly depth?: number;
  readonly door?: number;
};

/** In decimeters, the door in the wall at the bottom; 180 looks towards it. */
function orderOf({ seats, width = 80, depth = 60, door = 40 }: Sketch, convention: ConventionId = 'cn-foreign') {
  const room = DrawnRoom.parse({
    id: 'odd',
    name: 'odd',
    width: width * 100,
    depth: depth * 100,
    ...(door > 0 ? { door: { x: door * 100, width: 900 } } : {}),
    furniture: [],
    seats: seats.map(([id, x, y, facing]) => ({ id, x: x * 100, y: y * 100, facing })),
  });
  const honor = honorOrderOf(ownLayout(room), convention, {});
  if (!isCovered(honor)) throw new Error('not covered');
  return (honor.order.any ?? []).map(({ seat, rank, because }) => ({ seat: String(seat), rank, why: because.at(-1)?.principle }));
}
const rooms: Readonly<Record<string, Sketch & { readonly order: string }>> = {
  'an L of chairs: the long side faces the door, the short one runs along a wall': {
    order: 'B A C D E',
    seats: [
      ['A', 20, 10, 180],
      ['B', 30, 10, 180],
      ['C', 40, 10, 180],
      ['D', 10, 20, 90],
      ['E', 10, 30, 90],
    ],
  },
  'a group of sofas: a long sofa, two armchairs across, one at each head': {
    order: 'L2 L1 L3 W E C2 C1',
    seats: [
      ['L1', 32, 12, 180],
      ['L2', 38, 12, 180],
      ['L3', 44, 12, 180],
      ['C1', 34, 36, 0],
      ['C2', 42, 36, 0],
      ['W', 22, 24, 90],
      ['E', 54, 24, 270],
    ],
  },
  'a round table of seven: from the seat over against the door outward, the right hand first': {
    order: 'A G B F C E D',
    seats: Array.from({ length: 7 }, (_, index): Seat => {
      const angle = (index / 7) * 2 * Math.PI;
      return ['ABCDEFG'[index] ?? '', 40 + 15 * Math.sin(angle), 30 - 15 * Math.cos(angle), Math.round((index * 360) / 7 + 180) % 360];
    }),
  },
  'an oval table of six with nobody just over against the door: the better hand of the two is first': {
    order: 'F E A D B C',
    seats: Array.from({ length: 6 }, (_, index): Seat => {
      const angle = ((index + 0.5) / 6) * 2 * Math.PI;
      const [x, y] = [25 * Math.sin(angle), -12 * Math.cos(angle)];
      return ['ABCDEF'[index] ?? '', 40 + x, 30 + y, Math.round((Math.atan2(-x, y) * 180) / Math.PI + 360) % 360];
    }),
  },
  'a rostrum with seats along both side walls: the rostrum, then from its end of the walls, the right one first': {
    width: 120,
    door: 60,
    order: 'P3 P2 P4 P1 P5 L1 R1 L2 R2',
    seats: [
      ['P1', 40, 10, 180],
      ['P2', 50, 10, 180],
      ['P3', 60, 10, 180],
      ['P4', 70, 10, 180],
      ['P5', 80, 10, 180],
      ['L1', 20, 15, 90],
      ['L2', 20, 25, 90],
      ['R1', 100, 15, 270],
      ['R2', 100, 25, 270],
    ],
  },
  'an L-shaped table with people on both sides of its legs: facing the door, along the walls, last those with their backs to it': {
    door: 60,
    order: 'B C A D G H J I K F E',
    seats: [
      ['A', 25, 12, 180],
      ['B', 33, 12, 180],
      ['C', 41, 12, 180],
      ['D', 49, 12, 180],
      ['E', 41, 28, 0],
      ['F', 49, 28, 0],
      ['G', 12, 25, 90],
      ['H', 12, 33, 90],
      ['I', 12, 41, 90],
      ['J', 28, 38, 270],
      ['K', 28, 46, 270],
    ],
  },
  'two sofas at an angle: the inner places, the right sofa first': {
    order: 'A2 B1 A1 B2',
    seats: [
      ['A1', 24, 20, 135],
      ['A2', 30, 14, 135],
      ['B1', 50, 14, 225],
      ['B2', 56, 20, 225],
    ],
  },
  'a stage of one row and a hall that looks at it': {
    width: 120,
    depth: 120,
    door: 60,
    order: 'P3 P2 P4 P1 P5 1B 1C 1A 2B 2C 2A',
    seats: [
      ['P1', 40, 10, 180],
      ['P2', 50, 10, 180],
      ['P3', 60, 10, 180],
      ['P4', 70, 10, 180],
      ['P5', 80, 10, 180],
      ['1A', 45, 50, 0],
      ['1B', 60, 50, 0],
      ['1C', 75, 50, 0],
      ['2A', 45, 62, 0],
      ['2B', 60, 62, 0],
      ['2C', 75, 62, 0],
    ],
  },
  'rows at an angle, a fan of three blocks': {
    width: 120,
    depth: 100,
    door: 60,
    order: 'M2 M3 M1 R1 L2 R2 L1',
    seats: [
      ['L1', 20, 40, 30],
      ['L2', 30, 46, 30],
      ['M1', 50, 50, 0],
      ['M2', 60, 50, 0],
      ['M3', 70, 50, 0],
      ['R1', 90, 46, 330],
      ['R2', 100, 40, 330],
    ],
  },
  'a table across a corner, at forty-five degrees': {
    order: 'N2 N1 S2 S1',
    seats: [
      ['N1', 20, 18, 135],
      ['N2', 26, 12, 135],
      ['S1', 32, 30, 315],
      ['S2', 38, 24, 315],
    ],
  },
  'a round table of six, the door far to the right': {
    door: 70,
    order: '1 6 2 5 3 4',
    seats: [
      ['1', 40, 20, 180],
      ['2', 49, 25, 240],
      ['3', 49, 35, 300],
      ['4', 40, 40, 0],
      ['5', 31, 35, 60],
      ['6', 31, 25, 120],
    ],
  },
  'a horseshoe of armchairs around a carpet': {
    order: 'P1 P2 W1 E1 W2 E2 W3 E3',
    seats: [
      ['P1', 36, 10, 180],
      ['P2', 44, 10, 180],
      ['W1', 24, 18, 90],
      ['W2', 24, 28, 90],
      ['W3', 24, 38, 90],
      ['E1', 56, 18, 270],
      ['E2', 56, 28, 270],
      ['E3', 56, 38, 270],
    ],
  },
  'two chairs under a picture and a bench by the door': {
    order: 'A B Y Z X',
    seats: [
      ['A', 36, 8, 180],
      ['B', 44, 8, 180],
      ['X', 30, 52, 0],
      ['Y', 38, 52, 0],
      ['Z', 46, 52, 0],
    ],
  },
  'a classroom without a door': {
    door: 0,
    order: '1B 1C 1A 2B 2C 2A',
    seats: [
      ['1A', 30, 20, 0],
      ['1B', 40, 20, 0],
      ['1C', 50, 20, 0],
      ['2A', 30, 32, 0],
      ['2B', 40, 32, 0],
      ['2C', 50, 32, 0],
    ],
  },
  'two tables of talks side by side': {
    width: 160,
    door: 80,
    order: 'AN1 AN2 BN1 BN2 BS2 BS1 AS2 AS1',
    seats: [
      ['AN1', 20, 15, 180],
      ['AN2', 30, 15, 180],
      ['AS1', 20, 40, 0],
      ['AS2', 30, 40, 0],
      ['BN1', 120, 15, 180],
      ['BN2', 130, 15, 180],
      ['BS1', 120, 40, 0],
      ['BS2', 130, 40, 0],
    ],
  },
  'a boardroom: one head chair, long sides, the door at the foot': {
    depth: 90,
    order: 'H W1 E1 W2 E2 W3 E3 F',
    seats: [
      ['H', 40, 10, 180],
      ['W1', 28, 20, 90],
      ['W2', 28, 32, 90],
      ['W3', 28, 44, 90],
      ['E1', 52, 20, 270],
      ['E2', 52, 32, 270],
      ['E3', 52, 44, 270],
      ['F', 40, 56, 0],
    ],
  },
};

describe('an odd room, where foreigners are received', () => {
  it.each(Object.entries(rooms))('%s', (_, { order, ...sketch }) => {
    expect(
      orderOf(sketch)
        .map(({ seat }) => seat)
        .join(' '),
    ).toBe(order);
  });

  it.each(Object.entries(rooms))('%s: every step says why, and no two seats are level', (_, sketch) => {
    const found = orderOf(sketch);
    expect(found.map(({ rank }) => rank)).toEqual(found.map((__, index) => index + 1));
    expect(found.filter(({ why }) => !why || !speakerFor('en').knows('conventions', `principle.${why}`))).toEqual([]);
  });

  it('at home the other hand is the better one, and nothing else changes', () => {
    const horseshoe = rooms['a horseshoe of armchairs around a carpet'];
    const seats = horseshoe && orderOf(horseshoe, 'cn-domestic').map(({ seat }) => seat);
    expect(seats?.join(' ')).toBe('P2 P1 E1 W1 E2 W2 E3 W3');
  });
});

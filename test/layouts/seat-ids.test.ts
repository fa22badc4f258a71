import { describe, expect, it } from 'vitest';
import { seatIds, seatOf } from './layout-with';

describe('seat ids follow the contract', () => {
  it.each([
    ['meeting/rostrum', { rows: '3,2' }, '1A 1B 1C 2A 2B'],
    ['meeting/audience', { rows: '2,4', aisles: 'C' }, '1A 1B 2A 2B 2C 2D'],
    ['meeting/talks', { perSide: 2, behind: 1 }, 'N1 N2 NB1 S1 S2 SB1'],
    ['meeting/talks', { perSide: 2, door: 'end', behind: 2 }, 'W1 W2 WB1 WB2 E1 E2 EB1 EB2'],
    ['meeting/courtesy-call', { perSide: 2, behind: 3 }, 'P1 P2 W1 W2 E1 E2 B1 B2 B3'],
    ['meeting/u-shape', { head: 2, perSide: 1 }, 'N1 N2 W1 E1'],
    ['meeting/hollow-square', { head: 1, perSide: 2 }, 'N1 S1 W1 W2 E1 E2'],
    ['meeting/conference', { perSide: 1 }, 'N1 S1'],
    ['meeting/conference', { perSide: 1, chair: 'head' }, 'N1 S1 HW HE'],
    ['meeting/conference', { perSide: 1, chair: 'head', door: 'end' }, 'W1 E1 HN HS'],
    ['meeting/round', { seats: 6 }, '1 2 3 4 5 6'],
    ['meeting/living-room', { wall: 'side' }, 'L1 L2 L3 C1 C2'],
    ['meeting/armchairs', { place: 'opposed' }, 'A B'],
    ['ceremony/signing', { signers: 2, standing: 1 }, 'T1 T2 A1 A2 1A 1B'],
    ['ceremony/signing', { signers: 3, standing: 3, rows: 2 }, 'T1 T2 T3 A1 A2 A3 1A 1B 1C 1D 2A 2B'],
    ['ceremony/photo', { rows: '1,2' }, '1A 2A 2B'],
    ['banquet/long', { perSide: 2, ends: 1 }, 'N1 N2 S1 S2 W E'],
    ['banquet/head', { seats: 3, lectern: 1 }, '1A 1B 1C'],
    ['banquet/u', { head: 2, perSide: 1 }, 'N1 N2 WO1 EO1 WE EE'],
    ['banquet/u', { head: 1, perSide: 1, inner: 1 }, 'N1 WO1 EO1 WI1 EI1 WE EE'],
    ['vehicle/sedan', {}, '1A 1C 2A 2B 2C'],
    ['vehicle/suv', { front: 'bench', wheel: 'right' }, '1A 1B 1C 2A 2B 2C'],
    ['vehicle/van-7', {}, '1A 1C 2A 2C 3A 3B 3C'],
    ['vehicle/mpv-7', {}, '1A 1C 2A 2C 3A 3B 3C'],
    ['vehicle/van-9', {}, '1A 1B 1C 2A 2B 2C 3A 3B 3C'],
    ['vehicle/van-9', { front: 'bucket' }, '1A 1C 2A 2B 2C 3A 3B 3C'],
    ['vehicle/coaster', { rows: 3 }, '1A 2A 2B 2C 3A 3B 3C 3D'],
    ['vehicle/coach', { rows: 3, last: 4 }, '0A 0D 1A 1B 1C 1D 2A 2B 2C 2D 3A 3B 3C 3D'],
    ['vehicle/train-bay', {}, 'FW FA BW BA'],
    ['vehicle/aircraft', { rows: 1, abreast: 6 }, '1A 1B 1C 1D 1E 1F'],
    ['vehicle/lift', {}, 'B1 B2 B3 F1 F2 F3'],
    ['vehicle/convoy', { vehicles: 'sedan, van-7' }, 'V1.1A V1.1C V1.2A V1.2B V1.2C V2.1A V2.1C V2.2A V2.2C V2.3A V2.3B V2.3C'],
  ] as const)('%s %j', (id, settings, expected) => {
    expect(seatIds(id, settings)).toBe(expected);
  });

  it('letters a 27th column AA', () => {
    expect(seatIds('meeting/rostrum', { rows: '28' })).toMatch(/1Z 1AA 1AB$/);
  });
});

describe('traits', () => {
  it('tell where a seat stands in a row with aisles', () => {
    expect(seatOf('meeting/audience', { rows: '6,6', aisles: 'D' }, '2D')).toMatchObject({
      side: '',
      row: 2,
      place: 4,
      of: 6,
      letter: 'D',
    });
  });

  it('tell the second row of a side', () => {
    expect(seatOf('meeting/talks', { behind: 2 }, 'SB2')).toMatchObject({ side: 'SB', row: 2, place: 2, of: 2, letter: '', table: '' });
    expect(seatOf('meeting/courtesy-call', {}, 'B2')).toMatchObject({ side: 'B', row: 2, place: 2, of: 2 });
  });

  it('tell the table of a hall and the vehicle of a convoy', () => {
    expect(seatOf('banquet/hall', {}, 'T4.7')).toMatchObject({ table: 'T4', side: '', row: 1, place: 7, of: 10 });
    expect(seatOf('vehicle/convoy', {}, 'V3.6D')).toMatchObject({ table: 'V3', row: 6, place: 4, of: 4, letter: 'D' });
  });

  it('tell the ends of a U and the heads of a table as sides of their own', () => {
    expect(seatOf('banquet/u', {}, 'WE')).toMatchObject({ side: 'WE', place: 1, of: 1, facing: 0 });
    expect(seatOf('meeting/conference', { chair: 'head' }, 'HW')).toMatchObject({ side: 'HW', facing: 90 });
  });
});

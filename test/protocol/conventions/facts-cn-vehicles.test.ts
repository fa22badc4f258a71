import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { ConvoyRole } from '../../../src/model/vehicle';
import { emptyRoster, honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';
import { ask, held, order } from './answers';

describe('cn.md §8: vehicles', () => {
  it.each([
    ['vehicle/sedan', {}, {}, '2C 2A 2B 1C'],
    ['vehicle/sedan', { front: 'bench' }, {}, '2C 2A 2B 1C 1B'],
    ['vehicle/sedan', { front: 'bench' }, { driver: 'host' }, '1C 2C 2A 2B'],
    ['vehicle/sedan', {}, { security: 'high' }, '2A 2C 2B 1C'],
    ['vehicle/sedan', { wheel: 'right' }, {}, '2A 2C 2B 1A'],
    ['vehicle/sedan', {}, { driver: 'host-couple' }, '2C 2A 2B'],
    ['vehicle/suv', {}, {}, '1C 2C 2A 2B'],
    ['vehicle/suv', {}, { driver: 'host' }, '1C 2C 2A 2B'],
    ['vehicle/van-7', {}, {}, '3C 3A 3B 2C 2A 1C'],
    ['vehicle/van-7', {}, { driver: 'host' }, '1C 3C 3A 3B 2C 2A'],
    ['vehicle/van-7', {}, { driver: 'host', seven: 'middle-first' }, '1C 2C 2A 3C 3B 3A'],
    ['vehicle/mpv-7', {}, {}, '2C 2A 3C 3A 3B 1C'],
    ['vehicle/van-9', {}, {}, '2C 2B 2A 3C 3B 3A 1C 1B'],
    ['vehicle/van-9', { front: 'bucket' }, {}, '2A 2C 2B 3C 3B 3A 1C'],
    ['vehicle/van-9', { front: 'bucket', wheel: 'right' }, {}, '2C 2A 2B 3A 3B 3C 1A'],
    ['vehicle/van-9', {}, { driver: 'host' }, '1C 1B 2C 2B 2A 3C 3B 3A'],
    ['vehicle/lift', { panel: 'left' }, {}, 'B1 B2 B3 F2 F3 F1'],
    ['vehicle/lift', { panel: 'right' }, {}, 'B3 B1 B2 F1 F2 F3'],
  ] as const)('%s %j %j', (layout, settings, given, seats) =>
    expect(order(layout, settings, 'cn-domestic', given)).toEqual({ any: seats }),
  );
  it('the front middle is kept free while the host drives', () =>
    expect(ask('vehicle/sedan', { front: 'bench' }, 'cn-domestic', { driver: 'host' }).free.map(({ seat }) => seat)).toEqual(['1B']));
});

describe('handbook H1–H5, cn.md §8: who drives, which wheel, what is kept', () => {
  it.each([
    ['vehicle/sedan', { wheel: 'right' }, { driver: 'host' }, '1A 2A 2C 2B'],
    ['vehicle/sedan', { wheel: 'right' }, { security: 'high' }, '2C 2A 2B 1A'],
    ['vehicle/sedan', { wheel: 'right', front: 'bench' }, {}, '2A 2C 2B 1A 1B'],
    ['vehicle/suv', { wheel: 'right' }, {}, '1A 2A 2C 2B'],
    ['vehicle/van-7', { wheel: 'right' }, {}, '3A 3C 3B 2A 2C 1A'],
    ['vehicle/mpv-7', {}, { driver: 'host' }, '1C 3C 3A 3B 2C 2A'],
    ['vehicle/mpv-7', {}, { driver: 'host', seven: 'middle-first' }, '1C 2C 2A 3C 3B 3A'],
    ['vehicle/van-9', { wheel: 'right' }, { driver: 'host' }, '1A 1B 2A 2B 2C 3A 3B 3C'],
    ['vehicle/van-9', {}, { driver: 'host-couple' }, '2C 2B 2A 3C 3B 3A'],
    ['vehicle/coaster', { rows: '4' }, {}, '2C 2B 2A 3C 3B 3A 4D 4C 4B 4A'],
    ['vehicle/coach', { rows: '3' }, {}, '1D 1C 1B 1A 2D 2C 2B 2A 3E 3D 3C 3B 3A'],
    ['vehicle/train-bay', { places: '6' }, {}, 'FW BW FA BA FM BM'],
    ['vehicle/aircraft', { rows: '1' }, {}, '1D 1A 1C 1B'],
  ] as const)('%s %j %j', (layout, settings, given, seats) =>
    expect(order(layout, settings, 'cn-domestic', given)).toEqual({ any: seats }),
  );
  it.each(['vehicle/sedan', 'vehicle/suv'] as const)(
    'H2: no guest between the driving host and the passenger on the bench of %s',
    (layout) => {
      const free = (driver: string) => ask(layout, { front: 'bench' }, 'cn-domestic', { driver }).free.map(({ seat }) => seat);
      expect(free('host')).toEqual(['1B']);
      expect(free('host-couple')).toEqual(['1B']);
      expect(free('chauffeur')).toEqual([]);
    },
  );
  it('H3: the host couple in front, the guests behind', () => {
    const given = { driver: 'host-couple', passengers: 'guest-couple' };
    expect(held('driver', 'vehicle/sedan', {}, 'cn-domestic', given)).toBe('1A');
    expect(held('host-spouse', 'vehicle/sedan', {}, 'cn-domestic', given)).toBe('1C');
    expect(order('vehicle/sedan', {}, 'cn-domestic', given)).toEqual({ any: '2C 2A 2B' });
  });
  it('the wheel of a coach is the driver’s, the folding seat the guide’s', () => {
    expect(held('driver', 'vehicle/coach', {}, 'cn-domestic')).toBe('0A');
    expect(held('guide', 'vehicle/coach', {}, 'cn-domestic')).toBe('0D');
  });
  it('what makes no difference is named', () =>
    expect(ask('vehicle/sedan', {}, 'cn-domestic', { driver: 'host', security: 'high', seven: 'middle-first' }).ignored).toEqual([
      'security',
      'seven',
    ]));
});

describe('cn.md §8.2, §15: where sources disagree, each is to be had', () => {
  it.each([
    [
      '[jy135] the front middle second',
      'vehicle/sedan',
      { front: 'bench' },
      { driver: 'host', 'front-middle': 'second' },
      '1C 1B 2C 2A 2B',
    ],
    ['[wddqxz][laomiw] the front seat third, the rear middle after it', 'vehicle/sedan', {}, { fourth: 'middle-last' }, '2C 2A 1C 2B'],
    ['[car369] rear row first in a people carrier', 'vehicle/mpv-7', {}, { 'people-carrier': 'rear-first' }, '3C 3A 2C 2A 1C 3B'],
    ['[wddqxz] behind the driver', 'vehicle/coaster', { rows: '4' }, { bus: 'behind-driver' }, '2A 2C 2B 3C 3B 3A 4D 4C 4B 4A'],
    ['the same, wheel at the right', 'vehicle/coaster', { rows: '3', wheel: 'right' }, { bus: 'behind-driver' }, '2C 2A 2B 3A 3B 3C 3D'],
  ] as const)('%s', (_, layout, settings, given, seats) => expect(order(layout, settings, 'cn-domestic', given)).toEqual({ any: seats }));
  it('[jy135] nothing is kept free then; a car without that seat ignores it', () => {
    const given = { driver: 'host', 'front-middle': 'second' };
    expect(ask('vehicle/sedan', { front: 'bench' }, 'cn-domestic', given).free).toEqual([]);
    expect(ask('vehicle/sedan', { front: 'bucket' }, 'cn-domestic', given).ignored).toEqual(['front-middle']);
  });
  it('H3, H5: who rides along decides which part of the handbook speaks', () => {
    const first = (given: Record<string, string>) =>
      ask('vehicle/sedan', {}, 'cn-domestic', given).order.any?.[0]?.because.at(-1)?.citation.place;
    expect(first({ driver: 'host', passengers: 'one' })).toBe('乘车礼仪 5');
    expect(first({ driver: 'host' })).toBe('乘车礼仪 2');
    expect(first({ driver: 'host-couple', passengers: 'guest-couple' })).toBe('乘车礼仪 3');
    expect(ask('vehicle/sedan', {}, 'cn-domestic', { driver: 'host', passengers: 'one' }).ignored).toEqual([]);
    expect(ask('vehicle/sedan', {}, 'cn-domestic', { passengers: 'one' }).ignored).toEqual(['passengers']);
  });
});

describe('cn.md §8.3: the cars of a convoy by their tasks', () => {
  const vehiclesOf = (vehicles: Record<string, ConvoyRole>) => {
    const layout = buildLayout('vehicle/convoy', { vehicles: 'sedan,sedan,sedan' });
    if ('fault' in layout) throw new Error(JSON.stringify(layout));
    const answer = honorOrderOf(layout, 'cn-domestic', {}, { ...emptyRoster, vehicles });
    if (!isCovered(answer)) throw new Error(JSON.stringify(answer));
    return [...new Set((answer.order.any ?? []).map(({ seat }) => seat.slice(0, 2)))].join(' ');
  };
  it.each([
    [{}, 'V1 V2 V3'],
    [{ V1: 'lead', V2: 'principal', V3: 'guest' }, 'V2 V3 V1'],
    [{ V1: 'lead', V3: 'tail' }, 'V2 V1 V3'],
    [{ V1: 'host', V2: 'principal', V3: 'retinue' }, 'V2 V1 V3'],
  ] as const)('%j: the principal car first, cars that guide or carry last', (vehicles, order) => expect(vehiclesOf(vehicles)).toBe(order));
});

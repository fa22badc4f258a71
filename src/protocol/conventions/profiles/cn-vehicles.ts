import { cn } from '../../sources/cn';
import { handbook } from '../../sources/handbook';
import type { Convention } from '../convention';
import { convoyScene } from '../scenes/convoy';
import { panelLiftScene } from '../scenes/lift';
import { aircraftScene, busScene, type CarList, carScene, listScene } from '../scenes/vehicle';

const hostDrives = (driver: string) => driver !== 'chauffeur';

/** 1B, the front middle of a bench, is not given to a guest while the host drives (handbook, 乘车礼仪 2). */
const middleKeptFree = { seats: ['1B'], citation: handbook.hostDrives };

const sedan = (given: (id: 'driver' | 'passengers' | 'security' | 'front-middle' | 'fourth') => string, hasMiddle: boolean): CarList => {
  const driver = given('driver');
  if (driver === 'host-couple')
    return {
      seats: ['2C', '2A', '2B'],
      citation: given('passengers') === 'one' ? handbook.hostDrives : handbook.hostCouple,
      free: middleKeptFree,
    };
  if (driver === 'host') {
    if (hasMiddle && given('front-middle') === 'second') return { seats: ['1C', '1B', '2C', '2A', '2B'], citation: cn.benchSecond };
    const citation = given('passengers') === 'one' ? handbook.loneGuest : handbook.hostDrives;
    return { seats: ['1C', '2C', '2A', '2B'], citation, free: middleKeptFree };
  }
  if (given('security') === 'high') return { seats: ['2A', '2C', '2B', '1C', '1B'], citation: cn.carSecurity };
  return given('fourth') === 'middle-last'
    ? { seats: ['2C', '2A', '1C', '2B', '1B'], citation: cn.carFrontThird }
    : { seats: ['2C', '2A', '2B', '1C', '1B'], citation: handbook.chauffeur };
};

const van7 = (given: (id: 'driver' | 'seven') => string): CarList => {
  if (!hostDrives(given('driver'))) return { seats: ['3C', '3A', '3B', '2C', '2A', '1C'], citation: cn.van7 };
  return given('seven') === 'middle-first'
    ? { seats: ['1C', '2C', '2A', '3C', '3B', '3A'], citation: cn.van7Middle }
    : { seats: ['1C', '3C', '3A', '3B', '2C', '2A'], citation: cn.van7 };
};

const mpv7 = (given: (id: 'driver' | 'seven' | 'people-carrier') => string): CarList => {
  if (hostDrives(given('driver'))) return van7(given);
  return given('people-carrier') === 'rear-first'
    ? { seats: ['3C', '3A', '2C', '2A', '1C'], citation: cn.mpv7RearFirst, silent: ['3B'] }
    : { seats: ['2C', '2A', '3C', '3A', '3B', '1C'], citation: cn.mpv7 };
};

/** Two seats in front instead of a bench: the source knows the guest behind the driver, and speaks of a hired driver only. */
const van8 = (driver: string): CarList | undefined =>
  driver === 'chauffeur' ? { seats: ['2A', '2C', '2B', '3C', '3B', '3A'], citation: cn.van8, silent: ['1C'] } : undefined;

const van9 = (given: (id: 'driver') => string, hasMiddle: boolean): CarList | undefined => {
  const driver = given('driver');
  if (!hasMiddle) return van8(driver);
  if (driver === 'chauffeur') return { seats: ['2C', '2B', '2A', '3C', '3B', '3A', '1C', '1B'], citation: cn.van9 };
  // Between husband and wife nobody sits first: the guests of a host couple ride behind.
  if (driver === 'host-couple') return { seats: ['2C', '2B', '2A', '3C', '3B', '3A'], citation: cn.van9, free: middleKeptFree };
  return { seats: ['1C', '1B', '2C', '2B', '2A', '3C', '3B', '3A'], citation: cn.van9 };
};

/** Vehicles are the same whoever is received: the handbook and the lists behind it do not separate domestic from foreign. */
const single: Convention['scenes'] = {
  'vehicle/sedan': carScene({
    list: (given, _, seats) =>
      sedan(
        given,
        seats.some(({ id }) => id === '1B'),
      ),
    wheelRight: 'mirrored',
    driver: handbook.chauffeur,
  }),
  'vehicle/suv': carScene({
    // The front seat is first whoever drives; who drives still decides who sits at the wheel.
    list: (given) => {
      const seats = ['1C', '2C', '2A', '2B'];
      return hostDrives(given('driver')) ? { seats, citation: cn.suv, free: middleKeptFree } : { seats, citation: cn.suv, silent: ['1B'] };
    },
    wheelRight: 'mirrored',
    driver: cn.suv,
  }),
  'vehicle/van-7': carScene({ list: van7, wheelRight: 'mirrored', driver: cn.van7 }),
  'vehicle/mpv-7': carScene({ list: mpv7, wheelRight: 'mirrored', driver: cn.van7 }),
  'vehicle/van-9': carScene({
    list: (given, _, seats) =>
      van9(
        given,
        seats.some(({ id }) => id === '1B'),
      ),
    wheelRight: 'mirrored',
    driver: cn.van9,
  }),
  'vehicle/coaster': busScene({ usual: cn.bus, behindDriver: cn.busBehindDriver, wheelRight: 'by-the-door' }),
  'vehicle/coach': busScene({ usual: cn.bus, wheelRight: 'by-the-door' }),
  'vehicle/train-bay': listScene(() => ({ seats: ['FW', 'BW', 'FA', 'BA', 'FM', 'BM'], citation: cn.train })),
  'vehicle/aircraft': aircraftScene('windows-first', cn.aircraft),
  'vehicle/lift': panelLiftScene(cn.lift),
};

export const cnVehicles: Convention['scenes'] = { ...single, 'vehicle/convoy': convoyScene(single) };

import { describe, expect, it } from 'vitest';
import { placeByHour, standsByHour } from '../../src/model/place-by-hour';

const at = (...hours: readonly (string | undefined)[]) =>
  hours.map((hour) => ({ start: hour === undefined ? undefined : `2026-11-26T${hour}` }));
const hour = (text: string) => `2026-11-26T${text}`;

describe('the place of an occasion in the programme', () => {
  it.each([
    ['between two hours', at('09:00', '18:00'), '13:40', 1],
    ['before the first', at('09:00', '18:00'), '08:00', 0],
    ['behind the last', at('09:00', '18:00'), '20:20', 2],
    ['behind one that starts at the same minute', at('09:00', '09:00', '10:00'), '09:00', 2],
    ['behind what has no hour and stands before the first that has one', at(undefined, '18:00'), '13:40', 1],
    ['not at the end of those without an hour', at('09:00', undefined, undefined), '10:00', 1],
  ])('%s', (_, programme, start, place) => {
    expect(placeByHour(programme, hour(start))).toBe(place);
  });

  it('another day comes after this evening', () => {
    expect(placeByHour(at('09:00', '18:00'), '2026-11-27T08:00')).toBe(2);
  });

  it('is nowhere in particular without an hour, or where nothing else has one', () => {
    expect(placeByHour(at('09:00'), undefined)).toBeUndefined();
    expect(placeByHour(at(undefined, undefined), hour('09:00'))).toBeUndefined();
    expect(placeByHour([], hour('09:00'))).toBeUndefined();
  });

  it('wherever it is put by hand is right while no hour speaks against it', () => {
    expect(standsByHour(at('09:00', undefined, '18:00'), 1, hour('13:00'))).toBe(true);
    expect(standsByHour(at('09:00', undefined, '18:00'), 2, hour('13:00'))).toBe(true);
    expect(standsByHour(at('09:00', undefined, '18:00'), 3, hour('13:00'))).toBe(false);
    expect(standsByHour(at('09:00', undefined, '18:00'), 0, hour('13:00'))).toBe(false);
  });
});

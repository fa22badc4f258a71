import { describe, expect, it } from 'vitest';
import { laidDown } from '../../../src/drawing/laid-down';
import type { LayoutId } from '../../../src/layouts/layout';
import type { DocumentOptions } from '../../../src/model/paper-settings';
import { made } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { occasionOf, person } from '../sample';

const syllables = [...'知若景子安明远川行书博文思齐'];
const riders = (count: number) =>
  Array.from({ length: count }, (_, place) => {
    const given = `${syllables[place % 14]}${syllables[Math.floor(place / 14)]}`;
    return person(place % 4 === 0 ? `埃莱娜·${given}拉维` : `沈${given}`, place % 2 ? 'host' : 'guest');
  });

const rides: readonly (readonly [string, LayoutId, Record<string, string>, number])[] = [
  ['a coaster', 'vehicle/coaster', {}, 17],
  ['a coach', 'vehicle/coach', {}, 47],
  ['a cabin of ten rows', 'vehicle/aircraft', { rows: '10' }, 40],
  ['two coaches', 'vehicle/convoy', { vehicles: 'coach,coach' }, 94],
  ['three coasters', 'vehicle/convoy', { vehicles: 'coaster,coaster,coaster' }, 51],
  ['a car, a coaster, a coach and a van', 'vehicle/convoy', { vehicles: 'sedan,coaster,coach,van-9' }, 78],
];

function chartOf([, layout, settings, seats]: (typeof rides)[number], options: DocumentOptions) {
  const context = occasionOf(riders(seats), { layout, settings, convention: 'cn-foreign', title: '赴港区' });
  const seated = context.people.filter(({ id }) => context.seatsOf(id).length > 0);
  expect(seated).toHaveLength(seats);
  return { seated, pages: made('seating-chart', context, { titles: false, ...options }).pages };
}

describe('the chart of a vehicle on paper that is wider than high', () => {
  it.each(rides)('%s: every name stands on its seat, on A4', (...ride) => {
    for (const orientation of ['landscape', 'auto']) {
      const { pages, seated } = chartOf(ride, { orientation });
      expect(pages.some(({ body }) => textsOf(body).includes('席位'))).toBe(false);
      const drawn = plainText(pages);
      for (const { name } of seated) expect(timesIn(drawn, name), name).toBe(1);
    }
  });

  it('keeps its front at the top where the names find room so', () => {
    const { pages } = chartOf(['a car', 'vehicle/sedan', {}, 5], { orientation: 'landscape' });
    expect(pages.map(({ body }) => timesIn(body, 'rotate(270'))).toEqual([0]);
    const coach = chartOf(['a coach', 'vehicle/coach', {}, 47], { orientation: 'landscape' });
    expect(timesIn(coach.pages[0]?.body ?? '', 'rotate(270')).toBeGreaterThan(10);
  });

  it('lies on its tiles too, where names are larger than on the whole', () => {
    const { pages } = chartOf(['a coach', 'vehicle/coach', {}, 47], { orientation: 'landscape', fit: 'tiles-2' });
    const [whole, ...tiles] = pages.map(({ body }) => body);
    expect(tiles).toHaveLength(4);
    const sizesIn = (bodies: readonly string[]) =>
      bodies.flatMap((body) => [...body.matchAll(/class="name[^"]*" font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
    expect(Math.min(...sizesIn(tiles))).toBeGreaterThan(Math.min(...sizesIn([whole ?? ''])) * 1.2);
    for (const body of tiles) expect(timesIn(body, 'rotate(270')).toBeGreaterThan(10);
  });

  it('looked at from the other end has its front at the right', () => {
    const frontOf = (view: string) => {
      const { pages } = chartOf(['a coach', 'vehicle/coach', {}, 47], { orientation: 'landscape', view });
      const at = /<text[^>]* x="(-?[\d.]+)"[^>]*>车头</.exec(pages[0]?.body ?? '');
      return Number(at?.[1]);
    };
    expect(frontOf('room')).toBeLessThan(0);
    expect(frontOf('turned')).toBeGreaterThan(0);
  });
});

describe('a vehicle laid down', () => {
  it.each(rides)('%s has the same seats, all looking left, inside its frame', (_, layout, settings) => {
    const context = occasionOf([], { layout, settings, convention: 'cn-foreign' });
    const upright = context.layout.seats;
    const { seats, frame } = laidDown(context).layout;
    expect(seats.map(({ id }) => id)).toEqual(upright.map(({ id }) => id));
    for (const { at, facing } of seats) {
      expect(facing).toBe(270);
      expect([at.x > frame.x, at.y > frame.y, at.x < frame.x + frame.width, at.y < frame.y + frame.height]).not.toContain(false);
    }
    // Who sat at the vehicle's right sits at its right still: above, now that it faces left.
    for (const [place, { at }] of upright.entries()) expect(seats[place]?.at).toEqual({ x: at.y, y: 0 - at.x });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFinding } from '../../../src/i18n/say-finding';
import { speakerFor } from '../../../src/i18n/speak';
import { buildLayout } from '../../../src/layouts/index';
import { type Layout, type LayoutId, layoutIds } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import { HouseConvention } from '../../../src/model/house-convention';
import { PersonId, type SeatId, seatId } from '../../../src/model/ids';
import type { Occasion, Settings } from '../../../src/model/occasion';
import type { Reception } from '../../../src/model/reception';
import type { HonorOrder } from '../../../src/protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';
import { houseOrder } from '../../../src/protocol/conventions/house-order';
import { reviewOccasion } from '../../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { dinner, dinnerHouse, person, photo, photoOccasion, smallReception, talks, talksHouse } from '../../laws/small-reception';

function layoutOf(id: LayoutId, settings: Settings = {}): Layout {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  return layout;
}
function baseOf(layout: Layout): HonorOrder | undefined {
  const answer = honorOrderOf(layout, 'cn-domestic', {});
  return isCovered(answer) ? answer : undefined;
}
const house = (layout: LayoutId, order: Readonly<Record<string, string>>): HouseConvention =>
  HouseConvention.parse({
    ...talksHouse,
    base: 'cn-domestic',
    layout,
    order: Object.fromEntries(Object.entries(order).map(([party, seats]) => [party, seats.split(' ').filter(Boolean)])),
  });
const said = (list: HonorOrder['ladder']['guest'] | undefined) => (list ?? []).map(({ seat, rank }) => `${seat}:${rank}`).join(' ');

describe('the order of the house', () => {
  const rostrum = layoutOf('meeting/rostrum', { rows: '5' });

  it('puts the chosen seats first and lets the others follow by the base', () => {
    const honor = houseOrder(baseOf(rostrum), house('meeting/rostrum', { any: '1E 1C' }), rostrum);
    expect(said(honor.order.any)).toBe('1E:1 1C:2 1D:3 1B:4 1A:5');
    expect(said(honor.ladder.guest)).toBe('1E:1 1C:2 1D:3 1B:4 1A:5');
  });

  it('says by whose word, and never gives the base as the reason for a gap that the house left', () => {
    const honor = houseOrder(baseOf(rostrum), house('meeting/rostrum', { any: '1D' }), rostrum);
    const last = Object.fromEntries((honor.order.any ?? []).map(({ seat, because }) => [seat, because.at(-1)]));
    expect(last['1D']?.principle).toBe('house-order');
    expect(last['1D']?.citation).toMatchObject({ source: '本单位惯例：办公厅接待细则', place: '一号厅会谈，第三条', relation: 'states' });
    // 1C stood first in the base; that the house sets 1D above it is the house's word.
    expect(last['1C']).toMatchObject({ principle: 'house-order-rest', citation: { relation: 'states' } });
    // 1B stood below 1D in the base and stands below 1C now.
    expect(last['1B']).toMatchObject({ principle: 'house-order-rest', citation: { relation: 'inspires' } });
    expect(last['1E']?.principle).toBe('center-over-sides');
  });

  it('seats a party where the office seats it, whatever side the base gives it', () => {
    const room = layoutOf('meeting/talks', { perSide: 3 });
    const base = baseOf(room);
    expect(base?.order.guest?.some(({ seat }) => seat === 'S2')).toBe(false);
    const honor = houseOrder(base, house('meeting/talks', { guest: 'S2 S3 S1', host: 'N2' }), room);
    expect(said(honor.order.guest).startsWith('S2:1 S3:2 S1:3')).toBe(true);
    expect(said(honor.order.host).startsWith('N2:1')).toBe(true);
    expect(honor.order.host?.some(({ seat }) => seat === 'S2')).toBe(false);
  });

  it('ranks the tables of a hall as it first takes a seat at each', () => {
    const hall = layoutOf('banquet/hall', { tables: 3, seats: 4 });
    const honor = houseOrder(baseOf(hall), house('banquet/hall', { guest: 'T3.1 T2.1' }), hall);
    expect(honor.tables?.map(({ table }) => table).slice(0, 2)).toEqual(['T3', 'T2']);
    expect(honor.tables).toHaveLength(3);
  });

  it('stands alone where the base covers nothing, and passes over seats that are gone', () => {
    const honor = houseOrder(undefined, house('meeting/rostrum', { any: '1A 1G 1B' }), rostrum);
    expect(said(honor.order.any)).toBe('1A:1 1B:2');
    expect(honor.order.guest).toBeUndefined();
  });

  it('is for every layout the base order with the chosen seats first: nobody ranks twice, nobody is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layoutIds), fc.infiniteStream(fc.nat()), fc.nat(6), (id, numbers, howMany) => {
        const layout = layoutOf(id);
        const base = baseOf(layout);
        const picked = [
          ...new Set([...numbers.take(howMany)].map((number) => layout.seats[number % layout.seats.length]?.id ?? seatId('X'))),
        ];
        const honor = houseOrder(base, house(id, { guest: picked.join(' ') }), layout);
        const ranked = (order: HonorOrder | undefined) => Object.values(order?.order ?? {}).flatMap((list) => list.map(({ seat }) => seat));
        const all = ranked(honor);
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set([...picked, ...ranked(base)]));
        expect(honor.ladder.guest.slice(0, picked.length).map(({ seat }) => seat)).toEqual(picked);
        const ranks = honor.ladder.guest.map(({ rank }) => rank);
        expect(ranks).toEqual([...ranks].sort((left, right) => left - right));
        const held: readonly SeatId[] = Object.values(honor.roles).flatMap((seats) => seats.map(({ seat }) => seat));
        expect(held.filter((seat) => picked.includes(seat))).toEqual([]);
      }),
      { numRuns: 120, seed: 3 },
    );
  });
});

describe('an occasion by an order of the house', () => {
  const [first, second] = ['甲', '乙'].map((name, index) => person(name, { officialOrder: index + 1 }));
  const people = Object.fromEntries([first, second].flatMap((one) => (one ? [[one.id, one]] : [])));
  const office = house('ceremony/photo', { any: '1B 1A' });
  const occasion: Occasion = {
    ...photoOccasion,
    settings: { rows: '2' },
    convention: 'cn-domestic',
    house: office.id,
    attendees: Object.fromEntries(Object.keys(people).map((id) => [PersonId.parse(id), true as const])),
    seating: { '1': { [seatId('1A')]: PersonId.parse('甲'), [seatId('1B')]: PersonId.parse('乙') } },
  };
  const reception: Reception = {
    ...smallReception,
    people,
    occasions: { [photo]: occasion },
    programme: [photo],
    waivers: {},
    houseConventions: { [office.id]: office },
  };
  function stage(of: Reception, id = photo) {
    const one = of.occasions[id];
    const found = one && stageOf(of, one);
    if (!found || isStageFault(found)) throw new Error('No stage.');
    return found;
  }

  it('is judged by it, and the finding names it', () => {
    const found = reviewOccasion(stage(reception)).find(({ rule }) => rule === 'senior-takes-better-seat');
    expect(found?.severity).toBe('breach');
    expect(found?.citation.source).toBe('本单位惯例：办公厅接待细则');
    expect(found && sayFinding(found, speakerFor('zh-CN'))).toContain('甲');
  });

  it('takes the circumstances that the house gives for people too: where superiors visit they go first', () => {
    const [guest, host] = [person('客', { officialOrder: 1 }), person('主', { officialOrder: 1, party: 'host' as const })];
    const visited = (given: HouseConvention['given']) =>
      stage({
        ...reception,
        people: { [guest.id]: guest, [host.id]: host },
        occasions: { [photo]: { ...occasion, attendees: { [guest.id]: true, [host.id]: true }, seating: {} } },
        houseConventions: { [office.id]: { ...office, given } },
      }).seniority.compare(guest.id, host.id);
    expect(visited({ visit: 'superior' })).toBeLessThan(0);
    expect(visited({}) ?? 0).toBe(0);
  });

  it('is judged by the base again once the house convention is taken off', () => {
    const { house: _, ...plain } = occasion;
    const other = reviewOccasion(stage({ ...reception, occasions: { [photo]: plain } }));
    expect(other.some(({ rule, citation }) => rule === 'senior-takes-better-seat' && citation.source.startsWith('本单位'))).toBe(false);
  });

  it('keeps the answer as long as nothing changes', () => {
    expect(stage(smallReception, dinner).honor).toBe(stage(smallReception, dinner).honor);
    const other = { ...smallReception, houseConventions: { [dinnerHouse.id]: { ...dinnerHouse, order: {} }, [talksHouse.id]: talksHouse } };
    expect(stage(other, dinner).honor).not.toBe(stage(smallReception, dinner).honor);
    expect(stage(other, talks).honor).toBe(stage(smallReception, talks).honor);
  });
});

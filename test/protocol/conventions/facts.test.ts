import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { ConventionId } from '../../../src/model/occasion';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';

function ask(layoutId: LayoutId, settings: Record<string, string>, convention: ConventionId, given: Record<string, string> = {}) {
  const layout = buildLayout(layoutId, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  const answer = honorOrderOf(layout, convention, given);
  if (!isCovered(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Seats of one list, in the words of the contract. */
const order = (...question: Parameters<typeof ask>) => {
  const { order: found } = ask(...question);
  return Object.fromEntries(Object.entries(found).map(([name, seats]) => [name, seats.map(({ seat }) => seat).join(' ')]));
};

/** The row from the audience's left to right, each seat by its rank, as the fact sheets write it. */
function asSeen(...question: Parameters<typeof ask>): string {
  const any = ask(...question).order.any ?? [];
  return [...any]
    .sort((left, right) => (left.seat < right.seat ? -1 : 1))
    .map(({ rank }) => rank)
    .join(' ');
}

describe('cn.md §1: rostrum', () => {
  it('seven: 7 5 3 1 2 4 6 from the audience', () => expect(asSeen('meeting/rostrum', { rows: '7' }, 'cn-domestic')).toBe('7 5 3 1 2 4 6'));
  it('nine', () => expect(asSeen('meeting/rostrum', { rows: '9' }, 'cn-domestic')).toBe('9 7 5 3 1 2 4 6 8'));
  it('eight, variant A: 2 still at the own left of 1', () =>
    expect(asSeen('meeting/rostrum', { rows: '8' }, 'cn-domestic')).toBe('7 5 3 1 2 4 6 8'));
  it('eight, variant B: 1 left of the center', () =>
    expect(asSeen('meeting/rostrum', { rows: '8' }, 'cn-domestic', { even: 'first-left-of-center' })).toBe('8 6 4 2 1 3 5 7'));
  it('two leaders', () => {
    expect(asSeen('meeting/rostrum', { rows: '2' }, 'cn-domestic')).toBe('1 2');
    expect(asSeen('meeting/rostrum', { rows: '2' }, 'cn-domestic', { even: 'first-left-of-center' })).toBe('2 1');
  });
  it('international, five: 4 2 1 3 5', () => expect(asSeen('meeting/rostrum', { rows: '5' }, 'cn-foreign')).toBe('4 2 1 3 5'));
  it('the first two of equal rank: the center stays empty, then own left, own right, in turn', () => {
    expect(order('meeting/rostrum', { rows: '7' }, 'cn-domestic', { heads: 'equal' })).toEqual({ any: '1E 1C 1F 1B 1G 1A' });
    expect(ask('meeting/rostrum', { rows: '7' }, 'cn-domestic', { heads: 'equal' }).free.map(({ seat }) => seat)).toEqual(['1D']);
  });
  it('the front row before the rear', () =>
    expect(order('meeting/rostrum', { rows: '3,3' }, 'cn-domestic')).toEqual({ any: '1B 1C 1A 2B 2C 2A' }));
});

describe('cn.md §3: talks', () => {
  it('own left at home: far row G2 G1 G3 seen from the door has 2 at the right, near row 2 at the left', () =>
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic')).toEqual({ guest: 'N2 N3 N1', host: 'S2 S1 S3' }));
  it('mirrored: No. 2 opposite No. 2', () =>
    expect(order('meeting/talks', { perSide: '3' }, 'cn-domestic', { counterparts: 'mirrored' })).toEqual({
      guest: 'N2 N3 N1',
      host: 'S2 S3 S1',
    }));
  it('foreign, without interpreters: right first', () =>
    expect(order('meeting/talks', { perSide: '5' }, 'cn-foreign')).toEqual({ guest: 'N3 N2 N4 N1 N5', host: 'S3 S4 S2 S5 S1' }));
  it('the two interpreters face each other and No. 2 of the hosts moves to the left', () => {
    const found = ask('meeting/talks', { perSide: '7' }, 'cn-foreign', { interpreters: 'beside' });
    expect(found.roles.interpreter?.map(({ seat }) => seat)).toEqual(['S5', 'N5']);
    expect(found.order.host?.[1]?.seat).toBe('S3');
  });
  it('table end toward the door: guests at the right of whoever comes in', () =>
    expect(order('meeting/talks', { perSide: '3', door: 'end' }, 'cn-foreign')).toEqual({ guest: 'E2 E1 E3', host: 'W2 W3 W1' }));
  it('interpreters behind sit behind their principals', () =>
    expect(ask('meeting/talks', { perSide: '5', behind: '2' }, 'cn-foreign', { interpreters: 'behind' }).roles.interpreter).toHaveLength(
      2,
    ));
});

describe('cn.md §4: courtesy call, armchairs, living-room', () => {
  it('the guest at the host’s right', () =>
    expect(order('meeting/courtesy-call', { perSide: '2' }, 'cn-foreign')).toEqual({ guest: 'P1 W1 W2', host: 'P2 E1 E2' }));
  it('a visiting superior at the host’s left', () =>
    expect(order('meeting/courtesy-call', { perSide: '2' }, 'cn-domestic', { visit: 'superior' })).toEqual({
      guest: 'P2 E1 E2',
      host: 'P1 W1 W2',
    }));
  it('abroad the given does not matter and is named as ignored', () =>
    expect(ask('meeting/courtesy-call', {}, 'cn-foreign', { visit: 'superior' }).ignored).toEqual(['visit']));
  it.each([
    ['facing', 'A'],
    ['across', 'B'],
    ['opposed', 'A'],
    ['wall-left', 'A'],
    ['wall-right', 'A'],
  ])('armchairs %s: guest %s', (place, guest) => expect(order('meeting/armchairs', { place }, 'cn-foreign')['guest']).toBe(guest));
  it('interpreters behind host and guest', () =>
    expect(ask('meeting/courtesy-call', {}, 'cn-foreign', { interpreters: 'behind' }).roles.interpreter?.map(({ seat }) => seat)).toEqual([
      'B2',
      'B1',
    ]));
});

describe('cn.md §5, §6: signing and photo', () => {
  it('the highest nearest the middle: G3 G2 G1 | H1 H2 H3', () =>
    expect(order('ceremony/signing', { standing: '3' }, 'cn-foreign')).toEqual({ guest: '1C 1B 1A', host: '1D 1E 1F' }));
  it('a photo in one common order is a rostrum', () =>
    expect(asSeen('ceremony/photo', { rows: '7' }, 'cn-domestic')).toBe('7 5 3 1 2 4 6'));
  it('international, five: C B D A E; four: B C A D', () => {
    expect(order('ceremony/photo', { rows: '5' }, 'cn-foreign')).toEqual({ any: '1C 1B 1D 1A 1E' });
    expect(order('ceremony/photo', { rows: '4' }, 'cn-foreign')).toEqual({ any: '1B 1C 1A 1D' });
  });
  it('host in the middle, guests at his right and left, hosts at both ends', () =>
    expect(order('ceremony/photo', { rows: '5' }, 'cn-foreign', { parties: 'two' })).toEqual({ guest: '1B 1D', host: '1C 1A 1E' }));
});

describe('cn.md §7: banquets', () => {
  it('two hosts, ten', () => {
    const { guest, host } = order('banquet/round', { seats: '10' }, 'cn-domestic', { hosts: 'two' });
    expect(guest).toBe('10 2 5 7');
    expect(host).toBe('1 6 9');
  });
  it('two hosts, eight', () =>
    expect(order('banquet/round', { seats: '8' }, 'cn-domestic', { hosts: 'two' })).toMatchObject({ guest: '8 2 4 6', host: '1 5' }));
  it('one host, six: 6 2 5', () => expect(order('banquet/round', { seats: '6' }, 'cn-domestic')['guest']).toMatch(/^6 2 5/));
  it('a guest who outranks the host presides', () =>
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { presiding: 'guest' })).toMatchObject({ guest: '1', host: '10 2' }));
  it('the guest’s wife at the hostess’s right', () =>
    expect(order('banquet/round', { seats: '10' }, 'cn-domestic', { couples: 'by-host-couple' })).toMatchObject({
      guest: '10 5',
      host: '1 6',
    }));
  it('a long table, hosts in the middle', () =>
    expect(order('banquet/long', { perSide: '5', ends: '1' }, 'cn-foreign', { hosts: 'two' })).toMatchObject({
      guest: 'N2 S4 N4 S2',
      host: 'N3 S3',
    }));
  it('a long table, hosts at the ends: the guest at the hostess’s right', () =>
    expect(order('banquet/long', { perSide: '5', ends: '1' }, 'cn-foreign', { style: 'english' })).toMatchObject({
      guest: 'N5 S1',
      host: 'W E',
    }));
  it.each([
    ['row', '3', 'facing-door', 'T2 T1 T3'],
    ['row', '3', 'entering', 'T2 T3 T1'],
    ['row', '2', 'facing-door', 'T1 T2'],
    ['row', '2', 'entering', 'T2 T1'],
    ['column', '2', 'facing-door', 'T1 T2'],
    ['triangle', '3', 'facing-door', 'T1 T2 T3'],
    ['plum', '5', 'facing-door', 'T3 T1 T2 T4 T5'],
    ['plum', '5', 'entering', 'T3 T2 T1 T5 T4'],
  ])('tables %s %s, %s: %s', (pattern, tables, frame, ranked) =>
    expect(
      ask('banquet/hall', { pattern, tables, seats: '10' }, 'cn-domestic', { frame })
        .tables?.map(({ table }) => table)
        .join(' '),
    ).toBe(ranked),
  );
});

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
    ['vehicle/van-9', {}, { driver: 'host' }, '1C 1B 2C 2B 2A 3C 3B 3A'],
    ['vehicle/lift', { panel: 'left' }, {}, 'B1 B2 B3 F2 F3 F1'],
    ['vehicle/lift', { panel: 'right' }, {}, 'B3 B1 B2 F1 F2 F3'],
  ] as const)('%s %j %j', (layout, settings, given, seats) =>
    expect(order(layout, settings, 'cn-domestic', given)).toEqual({ any: seats }),
  );
  it('the front middle is kept free while the host drives', () =>
    expect(ask('vehicle/sedan', { front: 'bench' }, 'cn-domestic', { driver: 'host' }).free.map(({ seat }) => seat)).toEqual(['1B']));
});

describe('intl.md §11, §12: cars, trains, aircraft, lifts by country', () => {
  it.each([
    ['de', 'vehicle/sedan', {}, {}, '2C 2A 1C'],
    ['de', 'vehicle/sedan', {}, { driver: 'host' }, '1C 2C 2A'],
    ['es', 'vehicle/sedan', {}, {}, '2C 2A 1C'],
    ['kr', 'vehicle/sedan', {}, {}, '2C 2A 1C 2B'],
    ['kr', 'vehicle/sedan', {}, { driver: 'host' }, '1C 2C 2A'],
    ['tw', 'vehicle/sedan', {}, {}, '2C 2A 2B 1C'],
    ['tw', 'vehicle/sedan', { wheel: 'right' }, {}, '2A 2C 2B 1A'],
    ['tw', 'vehicle/sedan', {}, { driver: 'host' }, '1C 2C 2A 2B'],
    ['tw', 'vehicle/mpv-7', {}, {}, '2C 2A 3C 3A 3B 1C'],
    ['jp', 'vehicle/sedan', { wheel: 'right' }, {}, '2C 2A 2B 1A'],
    ['jp', 'vehicle/sedan', { wheel: 'right' }, { driver: 'host' }, '1A 2C 2A 2B'],
    ['us', 'vehicle/sedan', {}, {}, '2C 2A'],
    ['uk', 'vehicle/sedan', { wheel: 'right' }, {}, '2A'],
    ['jp', 'vehicle/train-bay', { places: '4' }, {}, 'FW BW FA BA'],
    ['jp', 'vehicle/train-bay', { places: '6' }, {}, 'FW BW FA BA FM BM'],
    ['jp', 'vehicle/train-bay', { places: '4' }, { bay: 'facing-first' }, 'FW FA BW BA'],
    ['es', 'vehicle/aircraft', { rows: '1' }, {}, '1D 1C 1B 1A'],
    ['jp', 'vehicle/lift', { panel: 'left' }, {}, 'B1'],
  ] as const)('%s %s %j %j begins %s', (convention, layout, settings, given, seats) =>
    expect(order(layout, settings, convention, given)['any']).toMatch(new RegExp(`^${seats}`)),
  );
});

describe('intl.md §5–§8: tables', () => {
  const table = { perSide: '5', ends: '1' };
  it('cartesian crosses between the two presiding', () =>
    expect(order('banquet/long', table, 'intl', { order: 'cartesian' })['guest']).toBe('N2 S4 N4 S2 N1 S5 N5 S1'));
  it('clock favors the first presidency', () =>
    expect(order('banquet/long', table, 'intl', { order: 'clock' })['guest']).toMatch(/^N2 N4 S4 S2/));
  it('one presides: right and left in turn', () => expect(order('banquet/long', table, 'intl')['guest']).toMatch(/^N2 N4 N1 N5/));
  it('hosts at the ends', () =>
    expect(order('banquet/long', table, 'intl', { style: 'english', order: 'cartesian' })['guest']).toMatch(/^S1 N5 N1 S5/));
  it('head table', () => expect(order('banquet/head', { seats: '7' }, 'intl')).toEqual({ host: '1D', guest: '1C 1E 1B 1F 1A 1G' }));
  it('U: front, ends, then floor by floor', () =>
    expect(order('banquet/u', { head: '3', perSide: '2', inner: '1' }, 'intl')['guest']).toBe(
      'N1 N3 WE EE WO1 EO1 WI1 EI1 WO2 EO2 WI2 EI2',
    ));
  it('talks: 2 at own right, 3 at own left', () =>
    expect(order('meeting/talks', { perSide: '5' }, 'intl')).toEqual({ guest: 'N3 N2 N4 N1 N5', host: 'S3 S4 S2 S5 S1' }));
  it('interpreter at the leader’s left, number 3 one further out', () =>
    expect(order('meeting/talks', { perSide: '5' }, 'intl', { interpreters: 'beside' })['guest']).toBe('N3 N2 N5 N1'));
});

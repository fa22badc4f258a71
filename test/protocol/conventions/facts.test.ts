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
    expect(order(layout, settings, convention, given).any).toMatch(new RegExp(`^${seats}`)),
  );
});

describe('intl.md §5–§8: tables', () => {
  const table = { perSide: '5', ends: '1' };
  it('cartesian crosses between the two presiding', () =>
    expect(order('banquet/long', table, 'intl', { order: 'cartesian' }).guest).toBe('N2 S4 N4 S2 N1 S5 N5 S1'));
  it('clock favors the first presidency', () =>
    expect(order('banquet/long', table, 'intl', { order: 'clock' }).guest).toMatch(/^N2 N4 S4 S2/));
  it('one presides: right and left in turn', () => expect(order('banquet/long', table, 'intl').guest).toMatch(/^N2 N4 N1 N5/));
  it('hosts at the ends', () =>
    expect(order('banquet/long', table, 'intl', { style: 'english', order: 'cartesian' }).guest).toMatch(/^S1 N5 N1 S5/));
  it('head table', () => expect(order('banquet/head', { seats: '7' }, 'intl')).toEqual({ host: '1D', guest: '1C 1E 1B 1F 1A 1G' }));
  it('U: front, ends, then floor by floor', () =>
    expect(order('banquet/u', { head: '3', perSide: '2', inner: '1' }, 'intl').guest).toBe('N1 N3 WE EE WO1 EO1 WI1 EI1 WO2 EO2 WI2 EI2'));
  it('talks: 2 at own right, 3 at own left', () =>
    expect(order('meeting/talks', { perSide: '5' }, 'intl')).toEqual({ guest: 'N3 N2 N4 N1 N5', host: 'S3 S4 S2 S5 S1' }));
  it('interpreter at the leader’s left, number 3 one further out', () =>
    expect(order('meeting/talks', { perSide: '5' }, 'intl', { interpreters: 'beside' }).guest).toBe('N3 N2 N5 N1'));
});

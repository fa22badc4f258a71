import { describe, expect, it } from 'vitest';
import { layoutIn } from '../../../src/layouts/layout-in';
import { ownLayout } from '../../../src/layouts/own';
import { isFault } from '../../../src/layouts/read-settings';
import type { DrawnRoom } from '../../../src/model/drawn-room';
import { ConventionId, type Givens } from '../../../src/model/occasion';
import type { HonorOrder } from '../../../src/protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';
import { mirroredVan, ownVan } from '../../layouts/own-vehicle';

function honorOf(room: DrawnRoom, given: Givens = {}, convention: ConventionId = 'cn-domestic'): HonorOrder {
  const answer = honorOrderOf(ownLayout(room), convention, given);
  if (!isCovered(answer)) throw new Error('Every convention ranks a vehicle of one’s own.');
  return answer;
}
const order = (honor: HonorOrder) => (honor.order.any ?? []).map(({ seat }) => seat).join(' ');
const asBody = (body: 'car' | 'bus'): DrawnRoom => ({
  ...ownVan,
  vehicle: { ...ownVan.vehicle, doors: ownVan.vehicle?.doors ?? [], body },
});

describe('a vehicle drawn by hand is ranked by who drives, the rows and the door', () => {
  it('with a chauffeur: front over rear, the side of the door first, the attendant’s seat last', () => {
    const honor = honorOf(ownVan);
    expect(order(honor)).toBe('2C 2B 2A 3C 3B 3A 1B');
    expect(honor.roles.driver?.map(({ seat }) => seat)).toEqual(['1A']);
    expect(honor.given.driver).toBe('chauffeur');
  });

  it('with the host at the wheel: beside the host first', () => {
    expect(order(honorOf(ownVan, { driver: 'host' }))).toBe('1B 2C 2B 2A 3C 3B 3A');
  });

  it('with a couple in front: nobody else sits there', () => {
    const honor = honorOf(ownVan, { driver: 'host-couple' });
    expect(honor.roles['host-spouse']?.map(({ seat }) => seat)).toEqual(['1B']);
    expect(order(honor)).toBe('2C 2B 2A 3C 3B 3A');
  });

  it('in a car the middle of a row comes after both windows; in a bus the door’s side decides', () => {
    expect(order(honorOf(asBody('car')))).toBe('2C 2A 2B 3C 3A 3B 1B');
    expect(order(honorOf(asBody('bus')))).toBe('2C 2B 2A 3C 3B 3A 1B');
  });

  it('the other way round with the wheel and the door on the other sides: the same cushions in the same order', () => {
    expect(order(honorOf(mirroredVan))).toBe(order(honorOf(ownVan)));
  });

  it('whoever rides backwards comes after those of the row who look ahead', () => {
    const facing: DrawnRoom = { ...ownVan, seats: ownVan.seats.map((seat) => (seat.id === '2C' ? { ...seat, facing: 180 } : seat)) };
    expect(order(honorOf(facing)).split(' ').slice(0, 3)).toEqual(['2B', '2A', '2C']);
  });

  it('without a driver everybody is a passenger', () => {
    const towed: DrawnRoom = { ...ownVan, vehicle: { body: 'van', doors: [] } };
    expect(order(honorOf(towed))).toHaveLength('1B 1A 2C 2B 2A 3C 3B 3A'.length);
  });

  it('has a reason for every step by every convention, and no source that claims to have stated it', () => {
    for (const convention of ConventionId.options) {
      const { any = [] } = honorOf(ownVan, {}, convention).order;
      expect(any).toHaveLength(7);
      for (const { because } of any) {
        expect(because).not.toEqual([]);
        expect(because.filter(({ citation }) => citation.relation !== 'inspires')).toEqual([]);
      }
    }
  });

  it('keeps its own order in a column', () => {
    const layout = layoutIn({ van: ownVan }, 'vehicle/convoy', { vehicles: 'sedan,own/van' });
    if (!layout || isFault(layout)) throw new Error(JSON.stringify(layout));
    const answer = honorOrderOf(layout, 'cn-domestic', {});
    if (!isCovered(answer)) throw new Error('A column is ranked.');
    expect(order(answer)).toContain('V2.2C V2.2B V2.2A V2.3C V2.3B V2.3A V2.1B');
    expect(answer.roles.driver?.map(({ seat }) => seat)).toEqual(['V1.1A', 'V2.1A']);
  });
});

import { describe, expect, it } from 'vitest';
import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { PersonId } from '../../../src/model/ids';
import type { Party, Person, Role } from '../../../src/model/person';
import { fittingConvention, fittingSettings } from '../../../src/ui/dialogs/fitting-settings';

let next = 0;
const some = (count: number, party: Party, role: Role = 'member', extra: Partial<Person> = {}): readonly Person[] =>
  Array.from({ length: count }, () => ({ id: PersonId.parse(`p${++next}`), name: `第 ${next} 人`, party, role, ...extra }));

describe('a new room has a seat for everybody', () => {
  it('at talks: the larger party with its interpreter in front, staff behind, drivers outside', () => {
    const people = [...some(8, 'guest'), ...some(2, 'guest', 'notetaker'), ...some(9, 'host'), ...some(1, 'host', 'interpreter')];
    expect(fittingSettings('meeting/talks', [...people, ...some(3, 'host', 'driver')])).toEqual({ perSide: 10, behind: 2 });
  });

  it('at talks without anybody: as the template has it', () => expect(fittingSettings('meeting/talks', [])).toEqual({}));

  it('in a hall: ten at a table, many tables in several rows', () => {
    expect(fittingSettings('banquet/hall', some(26, 'guest'))).toEqual({ tables: 3 });
    expect(fittingSettings('banquet/hall', some(113, 'guest'))).toEqual({ tables: 12, pattern: 'grid' });
  });

  it('at one round table, while one table is enough', () => {
    expect(fittingSettings('banquet/round', some(14, 'guest'))).toEqual({ seats: 14 });
    expect(fittingSettings('banquet/round', some(40, 'guest'))).toEqual({});
  });
});

describe('whoever comes finds a seat in a new room that can grow', () => {
  const rooms: readonly LayoutId[] = [
    ...(['meeting/talks', 'meeting/courtesy-call', 'meeting/audience', 'meeting/u-shape', 'meeting/hollow-square'] as const),
    ...(['meeting/conference', 'meeting/round', 'ceremony/signing', 'ceremony/photo'] as const),
    ...(['banquet/long', 'banquet/u', 'banquet/hall', 'vehicle/convoy'] as const),
  ];
  it.each(rooms)('%s, for one to forty people', (room) => {
    for (let count = 1; count <= 40; count += 1) {
      const guests = Math.ceil(count / 2);
      const layout = buildLayout(room, fittingSettings(room, [...some(guests, 'guest'), ...some(count - guests, 'host')]));
      if ('fault' in layout) throw new Error(`${room} for ${count}: ${JSON.stringify(layout)}`);
      expect(layout.seats.length, `${room} for ${count}`).toBeGreaterThanOrEqual(count);
    }
  });

  it('behind a signing table everybody has a place on the own side: who signs is not decided by the room', () => {
    expect(fittingSettings('ceremony/signing', [...some(7, 'guest'), ...some(5, 'host')])).toEqual({ standing: 7 });
    expect(fittingSettings('ceremony/signing', [...some(15, 'guest'), ...some(9, 'host')])).toEqual({ standing: 15, rows: 2 });
  });

  it('a large audience sits in rows of even length, a large delegation rides in coaches', () => {
    expect(fittingSettings('meeting/audience', some(400, 'guest'))).toEqual({ rows: Array.from({ length: 16 }, () => 26).join(',') });
    expect(fittingSettings('vehicle/convoy', some(40, 'guest'))).toEqual({ vehicles: 'sedan,sedan,coaster,coaster' });
    expect(fittingSettings('vehicle/convoy', some(110, 'guest'))).toEqual({ vehicles: 'sedan,sedan,coaster,coach,coach' });
  });

  it('a room larger than its people is left as it is', () => {
    expect(fittingSettings('meeting/u-shape', some(8, 'guest'))).toEqual({});
    expect(fittingSettings('meeting/audience', some(50, 'guest'))).toEqual({});
  });
});

describe('the convention of a new occasion', () => {
  it('follows from where the guests come from', () => {
    expect(fittingConvention(some(2, 'guest', 'member', { country: '中国' }), 'zh-CN')).toBe('cn-domestic');
    expect(fittingConvention(some(2, 'guest', 'member', { country: '罗维斯' }), 'zh-CN')).toBe('cn-foreign');
    expect(fittingConvention(some(2, 'host', 'member', { country: '罗维斯' }), 'zh-CN')).toBe('cn-domestic');
    expect(fittingConvention([], 'en')).toBe('intl');
  });

  it('is the one that all others go by, if there is one', () => {
    const [foreign, domestic] = [{ convention: 'cn-foreign' }, { convention: 'cn-domestic' }] as const;
    expect(fittingConvention([], 'en', [foreign, foreign])).toBe('cn-foreign');
    expect(fittingConvention(some(2, 'guest'), 'zh-CN', [foreign, domestic])).toBe('cn-domestic');
  });
});

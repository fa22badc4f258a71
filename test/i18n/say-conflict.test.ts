import { describe, expect, it } from 'vitest';
import { sayConflict } from '../../src/i18n/say-conflict';
import { speakerFor } from '../../src/i18n/speak';
import { PersonId, seatId } from '../../src/model/ids';

const [a, b] = [PersonId.parse('甲'), PersonId.parse('乙')];
const nameOf = (id: PersonId) => id;
const clean = { breach: 0, departure: 0, remark: 0 };
const wish = {
  a: { by: 'person', person: a },
  relation: 'beside',
  b: { by: 'delegation', delegation: '外交部' },
  strength: 'must',
} as const;

describe('why there is no plan, in words', () => {
  it('names a lock and a rule, and what could be given up', () => {
    const conflict = {
      kind: 'rules',
      members: [{ kind: 'rule', rule: 'kept-together' } as const, { kind: 'lock', seat: seatId('T1.2'), person: a } as const],
      people: [],
      seats: [],
      minimal: true,
      waysOut: [
        { giveUp: { kind: 'lock', seat: seatId('T1.2'), person: a } as const, score: clean },
        { giveUp: { kind: 'rule', rule: 'kept-together' } as const, score: { breach: 0, departure: 2, remark: 1 } },
      ],
    } as const;
    const chinese = sayConflict(conflict, nameOf, speakerFor('zh-CN'));
    expect(chinese.headline).toBe('下列要求不能同时满足：');
    expect(chinese.members[1]).toBe('甲已锁定在T1.2。');
    expect(chinese.waysOut[0]).toBe('解除甲在T1.2的锁定，此后再无问题。');
    const english = sayConflict(conflict, nameOf, speakerFor('en'));
    expect(english.members[1]).toBe('甲 is locked on seat T1.2.');
    expect(english.waysOut[1]).toContain('0 breaches, 2 departures, 1 remark.');
  });

  it('says who has too few seats', () => {
    const conflict = { kind: 'seats', members: [], people: [a, b], seats: [seatId('S1')], minimal: true, waysOut: [] } as const;
    expect(sayConflict(conflict, nameOf, speakerFor('zh-CN')).headline).toBe('无法按规则安排所有人：甲、乙（2人）只能坐S1（1席）。');
    expect(sayConflict(conflict, nameOf, speakerFor('en')).headline).toContain('甲, 乙 (2 people) may only sit on S1 (1 seat).');
  });

  it('names a wish by whom it is about, and owns up when nothing is proven', () => {
    const conflict = {
      kind: 'rules',
      members: [{ kind: 'wish', wish } as const],
      people: [],
      seats: [],
      minimal: false,
      waysOut: [{ giveUp: { kind: 'wish', wish } as const, score: clean }],
    } as const;
    const { headline, members, waysOut } = sayConflict(conflict, nameOf, speakerFor('zh-CN'));
    expect(headline).toContain('尚未证明');
    expect(members).toEqual(['甲必须与外交部代表团相邻。']);
    expect(waysOut).toEqual(['放弃要求：甲必须与外交部代表团相邻，此后再无问题。']);
  });
});

import { describe, expect, it } from 'vitest';
import { saySharing } from '../../src/i18n/say-sharing';
import { speakerFor } from '../../src/i18n/speak';
import { OccasionId } from '../../src/model/ids';

const [talks, dinner] = [OccasionId.parse('会谈'), OccasionId.parse('宴会')];
const names = { holder: (id: string) => id, occasion: (id: OccasionId) => id };
const shared = { kind: 'shared' } as const;
const [zh, en] = [speakerFor('zh-CN'), speakerFor('en')];

describe('staff and cars shared by several occasions, in words', () => {
  it('says who takes over from whom', () => {
    const told = { shares: shared, handovers: [{ occasion: talks, leaves: '甲', comes: '乙' }] };
    expect(saySharing(told, names, zh)).toEqual(['会谈：由乙接替甲。']);
    expect(saySharing(told, names, en)).toEqual(['会谈: 乙 takes over from 甲.']);
    expect(saySharing({ ...told, cars: true }, names, zh)).toEqual(['会谈：由车辆乙替换甲。']);
  });

  it('says which posts want whom at the same time, and who of them is locked', () => {
    const slots = [
      { occasion: talks, holder: '甲' },
      { occasion: dinner, holder: '甲', isLocked: true as const },
    ];
    const short = { shares: { kind: 'impossible' as const, slots, holders: ['甲'] }, handovers: [] };
    expect(saySharing(short, names, zh)).toEqual([
      '同一时间有2个岗位，只有1人可用：会谈（现为甲）、宴会（甲已锁定在席位上）；可用的只有甲。',
    ]);
    expect(saySharing(short, names, en)[0]).toContain('2 posts need somebody, and there is only 1');
    expect(saySharing({ ...short, cars: true }, names, en)[0]).toContain('2 legs need a car, and there is only 1 of the kind');
    const later = { ...short, shares: { ...short.shares, holders: ['甲', '乙'] } };
    expect(saySharing(later, names, en)[0]).toContain('However');
  });

  it('says that everything fits, or that it does not know; of cars only what is not as planned', () => {
    expect(saySharing({ shares: shared, handovers: [] }, names, zh)).toEqual(['没有工作人员被同时安排在两处。']);
    expect(saySharing({ shares: shared, handovers: [], cars: true }, names, zh)).toEqual([]);
    expect(saySharing({ shares: { kind: 'unknown' }, handovers: [] }, names, en)[0]).toContain('too many ways');
  });
});

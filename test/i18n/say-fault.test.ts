import { describe, expect, it } from 'vitest';
import { sayFault } from '../../src/i18n/say-fault';
import { speakerFor } from '../../src/i18n/speak';

const fault = (rule: string, data: Readonly<Record<string, string | number>>, language: 'zh-CN' | 'en' = 'zh-CN') =>
  sayFault({ rule, data }, speakerFor(language));

describe('the heading of a finding', () => {
  it('says what is wrong, with whom and where; the norm stands elsewhere', () => {
    const data = { person: '陆景行', seat: 'S4', other: '孟昭宁', otherSeat: 'S8' };
    expect(fault('senior-takes-better-seat', data)).toBe('位次倒置：陆景行（S4）');
    expect(fault('senior-takes-better-seat', { ...data, person: 'Lu Jingxing' }, 'en')).toBe('Out of order: Lu Jingxing, S4');
  });
  it('gives a seat that is a mere figure its word', () => {
    const data = { person: '陆景行', seat: '4' };
    expect(fault('senior-takes-better-seat', data)).toBe('位次倒置：陆景行（席位 4）');
    expect(fault('senior-takes-better-seat', { ...data, person: 'Lu Jingxing' }, 'en')).toBe('Out of order: Lu Jingxing, seat 4');
  });
  it('names both of a pair, and the table where it is about a table', () => {
    expect(fault('spouses-not-adjacent', { one: '甲', other: '乙', seat: '1', otherSeat: '2' })).toBe('夫妇相邻：甲、乙');
    expect(fault('host-at-every-table', { table: '3' })).toBe('有桌无主人：3 桌');
  });
  it('is about whoever serves, not about whom they serve', () => {
    const data = { interpreter: '秦', seat: 'N7', person: '莫拉维', personSeat: 'N6' };
    expect(fault('interpreter-beside-or-behind', data)).toBe('译员离服务对象太远：秦（N7）');
  });
  it('is the fault alone where nobody is named, or only by a message', () => {
    expect(fault('seats-enough', { people: 3, seats: 2, missing: 1 })).toBe('席位不足');
    expect(fault('low-seat-not-for-guests', { person: '@rules.word.x', seat: '1' })).toBe('客人坐下座');
  });
});

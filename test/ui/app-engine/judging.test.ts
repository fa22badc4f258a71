import { describe, expect, it } from 'vitest';
import { createJudging } from '../../../src/ui/app-engine/judging';
import { atWork, firstCar, personCalled, seats, talks } from './sample';

const [s8, s6, n2, wheel, empty] = seats('S8', 'S6', 'N2', '1A', '2B');

function judged(occasion: typeof talks, name: string, seat: typeof s8) {
  const { reviewer } = atWork();
  if (!seat) throw new Error('No seat.');
  return createJudging(reviewer)(occasion, personCalled(name), seat, 'zh-CN');
}

describe('may this person sit there', () => {
  it('finds the best seat, and says what the drop would change', () => {
    const { allowed, best, note } = judged(talks, '陆景行', s8);
    expect([allowed, best]).toEqual([true, true]);
    expect(note).toMatch(/^(违规|欠妥) \d+ → \d+$/);
  });

  it.each([
    ['the other side', talks, '陆景行', n2, '客方席位'],
    ['a locked seat', talks, '陆景行', s6, 'S6 已锁定'],
    ['the wheel, for a guest', firstCar, '埃莱娜·莫拉维', wheel, '驾驶位 1A 由司机坐'],
    ['a seat that is not the wheel, for the driver', firstCar, '罗进', empty, '驾驶位 1A 由司机坐'],
  ])('refuses %s', (_, occasion, name, seat, note) => {
    expect(judged(occasion, name, seat)).toEqual({ allowed: false, note });
  });

  it('judges once per plan', () => {
    const { reviewer } = atWork();
    const judge = createJudging(reviewer);
    const who = personCalled('陆景行');
    expect(s8 && judge(talks, who, s8, 'zh-CN')).toBe(s8 && judge(talks, who, s8, 'zh-CN'));
  });
});

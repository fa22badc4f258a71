import { describe, expect, it } from 'vitest';
import { createWhy } from '../../../src/ui/app-engine/why';
import { atWork, firstCar, seats, talks } from './sample';

const [s8, s7, wheel] = seats('S8', 'S7', '1A');

describe('why a seat ranks where it does', () => {
  it('shows the row as drawn, with ranks and the interpreter, and names the seat just above', () => {
    const { reviewer } = atWork();
    const why = createWhy(reviewer);
    const answer = s8 && why(talks, s8, 'zh-CN');
    expect(answer?.order.map(({ mark }) => mark)).toEqual(['10', '8', '6', '4', '2', '1', '译', '3', '5', '7', '9']);
    const last = answer?.steps.at(-1);
    expect(last?.deciding).toBe(true);
    expect(last?.text).toMatch(/S8 为第 3 位，次于 S5/);
    expect(answer?.steps.filter(({ deciding }) => deciding)).toHaveLength(1);
    expect(answer?.steps.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('tells a seat of a role by its role', () => {
    const { reviewer } = atWork();
    const why = createWhy(reviewer);
    expect(s7 && why(talks, s7, 'zh-CN')?.steps.at(-1)?.text).toMatch(/S7 为译员席/);
    expect(wheel && why(firstCar, wheel, 'en')?.steps.length).toBeGreaterThan(0);
  });
});

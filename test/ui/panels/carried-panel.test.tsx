import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PersonId, SeatId } from '../../../src/model/ids';
import type { Carried, HandPort } from '../../../src/ui/editor/plan-port';
import { show } from '../show';

const [lu, meng] = ['sample-lu', 'sample-meng'].map((id) => PersonId.parse(id)) as [PersonId, PersonId];
const [s4, s8, s9] = ['S4', 'S8', 'S9'].map((id) => SeatId.parse(id)) as [SeatId, SeatId, SeatId];

const alone = { lead: { person: lu, from: s4 }, company: [{ person: lu, from: s4 }] };
const lifted: Carried = { ...alone, onto: s4, moves: [], score: '' };
const exchange: Carried = {
  ...alone,
  onto: s8,
  moves: [
    { person: lu, from: s4, to: s8 },
    { person: meng, from: s8, to: s4 },
  ],
  note: { head: 'S8，主方第 3 位', text: '与孟昭宁对调' },
  score: '违规 1 → 0',
};

/** A hand that a test leads over the plan. */
function ledHand() {
  let carried: Carried | undefined;
  const listeners = new Set<() => void>();
  const port: HandPort = {
    start: () => undefined,
    pickUp: () => undefined,
    isHolding: () => carried !== undefined,
    carried: () => carried,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const lead = (next: Carried | undefined) =>
    act(() => {
      carried = next;
      for (const listener of [...listeners]) listener();
    });
  return { port, lead };
}

const told = () => screen.queryByRole('region', { name: '拿起的人员' });

const inPanel = () => within(told() as HTMLElement);

async function openTalks() {
  const hand = ledHand();
  const { user, engine } = show({ hand: hand.port });
  await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  return { ...hand, user, engine };
}

describe('whoever is in the hand', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
  afterEach(() => void vi.useRealTimers());
  const rest = () => act(() => vi.advanceTimersByTime(100));

  it('is told at pick-up, with both people of an exchange where the hand rests, and put away at the drop', async () => {
    const { lead } = await openTalks();
    expect(told()).toBeNull();
    lead(lifted);
    expect(inPanel().getByText('移到席位上，先看结果，再松开。')).toBeTruthy();
    // Seats that the hand only passes over are not told.
    lead(exchange);
    lead({ ...lifted, onto: s9 });
    expect(inPanel().queryByText('S4 → S8')).toBeNull();
    lead(exchange);
    rest();
    expect(inPanel().getByText('S4 → S8')).toBeTruthy();
    const [other] = within(inPanel().getByRole('list', { name: '随之移动的人员' })).getAllByRole('listitem');
    expect(other?.textContent).toMatch(/孟昭宁.*S8 → S4/);
    expect(inPanel().getByText('违规 1 → 0')).toBeTruthy();
    expect(inPanel().getByRole('list', { name: '依据' }).textContent).toContain('S8');
    // What speaks against a seat, and that nothing changes.
    lead({ ...exchange, note: { head: 'N2，客方第 2 位', text: '这一侧是客方席位' }, score: '' });
    rest();
    expect(inPanel().getByText('这一侧是客方席位')).toBeTruthy();
    expect(inPanel().getByText('问题数不变')).toBeTruthy();
    lead(undefined);
    expect(told()).toBeNull();
  });

  it('is lit in the list, and gives the place back to whoever is selected', async () => {
    const { lead, user } = await openTalks();
    const row = (name: RegExp) => within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name });
    await user.click(row(/沈知远.*S6/));
    lead(lifted);
    expect(row(/陆景行/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.queryByRole('region', { name: '选中的席位' })).toBeNull();
    lead(undefined);
    expect(within(screen.getByRole('region', { name: '选中的席位' })).getByText('沈知远')).toBeTruthy();
  });
});

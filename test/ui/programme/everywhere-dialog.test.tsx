import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renameReception } from '../../../src/commands/rename-reception';
import type { ArrangePort, Watch } from '../../../src/ui/proposal/arrange-port';
import { show } from '../show';

async function open(arrange: Partial<ArrangePort> = {}) {
  const shown = show({ arrange });
  await screen.findByRole('navigation', { name: '日程' });
  await shown.user.keyboard('{Shift>}a{/Shift}');
  const dialog = within(await screen.findByRole('dialog', { name: '全部场次一并安排' }));
  return { ...shown, dialog };
}

describe('all occasions at once', () => {
  it('shows what moves in each, changes nothing before it is accepted, and one undo takes all of it back', async () => {
    const { user, dialog, engine } = await open();
    const before = engine.store.getReception();
    await user.click(dialog.getByRole('button', { name: '开始' }));
    const list = within(await dialog.findByRole('list', { name: '各场次结果' }));
    expect(list.getByText('会谈')).toBeTruthy();
    expect(list.getAllByText('已证明').length).toBe(before.programme.length);
    expect(engine.store.getReception()).toBe(before);
    await user.click(dialog.getByRole('button', { name: /^全部采用/ }));
    expect(engine.store.getReception()).not.toEqual(before);
    engine.store.undo();
    expect(engine.store.getReception()).toEqual(before);
    expect(engine.store.canUndo()).toBe(false);
  });

  it('counts posts and legs handed over among what is accepted, where nobody else moves', async () => {
    const { user, dialog } = await open({
      everywhere: async () => ({
        sharing: 'handovers',
        staff: ['会谈：由秦越接替林晓。', '接机：由车辆江A·00002替换江A·00001。'],
        handovers: 2,
        occasions: [],
        commands: [renameReception({ title: '有人接替的一天' })],
      }),
    });
    await user.click(dialog.getByRole('button', { name: '开始' }));
    expect(await dialog.findByRole('button', { name: '全部采用（2 处变动）' })).toBeTruthy();
  });

  it('tells how far it is, and can be ended with the best so far', async () => {
    const watched: Watch[] = [];
    const { user, dialog } = await open({
      everywhere: (_, __, watch) => {
        watched.push(watch);
        return new Promise(() => undefined);
      },
    });
    await user.click(dialog.getByRole('button', { name: '开始' }));
    await user.click(dialog.getByRole('button', { name: '到此为止' }));
    expect(watched[0]?.enough?.aborted).toBe(true);
    expect(watched[0]?.signal.aborted).toBe(false);
    await user.keyboard('{Escape}');
    expect(watched[0]?.signal.aborted).toBe(true);
  });
});

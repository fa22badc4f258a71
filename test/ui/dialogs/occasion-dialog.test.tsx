import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReceptionId } from '../../../src/model/ids';
import { emptyReception, occasionsInOrder } from '../../../src/model/reception';
import { show } from '../show';

async function openDialog() {
  const shown = show();
  await shown.user.click(await screen.findByRole('button', { name: '添加场次' }));
  return { ...shown, dialog: within(await screen.findByRole('dialog')) };
}

describe('adding an occasion', () => {
  it('asks for room, settings, convention and who attends, and opens it', async () => {
    const { user, dialog, engine } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: '主席台' }));
    const rows = dialog.getByRole('textbox', { name: /排/ });
    await user.clear(rows);
    await user.type(rows, '9');
    await user.type(dialog.getByRole('textbox', { name: '场次名称' }), '动员会');
    await user.click(dialog.getByRole('checkbox', { name: /客方/ }));
    expect(dialog.getByText('9 席，出席 13 人')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '添加' }));
    const name = await screen.findByRole('heading', { name: '动员会' });
    // Whoever listens hears where they are now, and the plan is the next stop.
    await expect.poll(() => document.activeElement).toBe(name);
    const added = occasionsInOrder(engine.store.getReception()).at(-1);
    expect(added).toMatchObject({ title: '动员会', layout: 'meeting/rostrum', convention: 'cn-domestic' });
    expect(Object.keys(added?.attendees ?? {})).toHaveLength(13);
  });

  it('is met at its name, even if it is the first of all', async () => {
    const { user } = show({ reception: emptyReception(ReceptionId.parse('fresh'), '新的接待方案') });
    const [add] = await screen.findAllByRole('button', { name: '添加场次' });
    if (!add) throw new Error('An empty plan offers to add an occasion.');
    await user.click(add);
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: '场次名称' }), '预备会');
    await user.click(dialog.getByRole('button', { name: '添加' }));
    const name = await screen.findByRole('heading', { name: '预备会' });
    await expect.poll(() => document.activeElement).toBe(name);
  });

  it('asks to a room whoever usually comes there, until that is decided by hand', async () => {
    const { user, dialog } = await openDialog();
    const driver = () => dialog.getByRole('checkbox', { name: /罗进/ });
    expect(driver()).toHaveProperty('checked', false);
    await user.click(dialog.getByRole('radio', { name: '车队' }));
    expect(driver()).toHaveProperty('checked', true);
    await user.click(driver());
    await user.click(dialog.getByRole('radio', { name: '大客车' }));
    expect(driver()).toHaveProperty('checked', false);
  });

  it('says what is wrong with a setting and does not let it through', async () => {
    const { user, dialog } = await openDialog();
    const perSide = dialog.getByRole('spinbutton', { name: '每侧座位数' });
    await user.clear(perSide);
    await user.type(perSide, '900');
    expect(dialog.getByRole('alert').textContent).toMatch(/整数/);
    expect(dialog.getByRole('button', { name: '添加' })).toHaveProperty('disabled', true);
  });

  it('leaves no trace when it is closed', async () => {
    const { user, engine } = await openDialog();
    const before = engine.store.getReception();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(engine.store.getReception()).toBe(before);
  });

  it('warns before a smaller room unseats people', async () => {
    const { user } = show();
    await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
    await user.click(screen.getByRole('button', { name: /惯例：/ }));
    await user.click(await screen.findByRole('menuitem', { name: /^场次设置/ }));
    const dialog = within(await screen.findByRole('dialog'));
    const behind = dialog.getByRole('spinbutton', { name: '后排座位数' });
    await user.clear(behind);
    await user.type(behind, '0');
    expect(dialog.getByText('新布局少了席位，5 人将离席')).toBeTruthy();
  });
});

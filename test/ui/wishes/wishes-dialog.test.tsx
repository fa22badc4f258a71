import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../show';

async function open(occasion = /会谈/) {
  const shown = show();
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: occasion }));
  await shown.user.click(screen.getByRole('button', { name: '排座要求' }));
  const dialog = within(await screen.findByRole('dialog', { name: '排座要求' }));
  const choose = (field: string, option: string | RegExp) => {
    const box = dialog.getByRole('combobox', { name: field });
    return shown.user.selectOptions(box, within(box).getByRole('option', { name: option }));
  };
  return { ...shown, dialog, choose, wishes: () => shown.engine.store.getReception().wishes };
}

describe('wishes of staff', () => {
  it('are made in one sentence, told met or unmet, changed and taken back', async () => {
    const { user, dialog, choose, wishes, engine } = await open();
    expect(dialog.getByText('还没有排座要求。')).toBeTruthy();
    expect(dialog.getByRole('button', { name: '添加' })).toHaveProperty('disabled', true);
    await choose('让谁', /^陆景行/);
    await choose('程度', '必须');
    await choose('与谁', /^孟昭宁/);
    expect(dialog.getByText('陆景行必须与孟昭宁相邻')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '添加' }));
    expect(wishes()).toEqual([
      { a: { by: 'person', person: 'sample-lu' }, relation: 'beside', b: { by: 'person', person: 'sample-meng' }, strength: 'must' },
    ]);
    expect(within(dialog.getByRole('list', { name: '排座要求' })).getByText('未满足 1 处')).toBeTruthy();

    await user.click(dialog.getByRole('button', { name: '修改：陆景行必须与孟昭宁相邻' }));
    await choose('怎么坐', '不相邻');
    await choose('程度', '按分值');
    await user.clear(dialog.getByRole('textbox', { name: '分值' }));
    await user.type(dialog.getByRole('textbox', { name: '分值' }), '8');
    await user.click(dialog.getByRole('button', { name: '保存修改' }));
    expect(wishes()).toMatchObject([{ relation: 'not-beside', strength: 8 }]);
    expect(dialog.getByText('已满足')).toBeTruthy();

    await user.click(dialog.getByRole('button', { name: /^删除：/ }));
    expect(wishes()).toBeUndefined();
    engine.store.undo();
    expect(wishes()).toMatchObject([{ strength: 8 }]);
    engine.store.undo();
    expect(wishes()).toMatchObject([{ strength: 'must' }]);
  });

  it('speak of groups, and not of somebody beside himself', async () => {
    const { user, dialog, choose, wishes } = await open();
    await choose('让谁', /^陆景行/);
    await choose('与谁', /^陆景行/);
    expect(dialog.getByText('请选择双方。')).toBeTruthy();
    await choose('与谁', '客方人员');
    await user.click(dialog.getByRole('button', { name: '添加' }));
    expect(wishes()).toMatchObject([{ b: { by: 'party', party: 'guest' } }]);
  });

  it('name a role: the deputies never in one car', async () => {
    const { user, dialog, choose, wishes } = await open(/二号车/);
    await choose('让谁', '各位副宾、副陪');
    await choose('程度', '必须');
    await choose('怎么坐', '不同车');
    await choose('与谁', '各位副宾、副陪');
    expect(dialog.getByText('各位副宾、副陪必须不与各位副宾、副陪同车')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '添加' }));
    const deputies = { by: 'role', role: 'deputy' };
    expect(wishes()).toEqual([{ a: deputies, relation: 'other-vehicle', b: deputies, strength: 'must' }]);
  });

  it('count the unmet ones on the button that opens them', async () => {
    const { user, dialog, choose } = await open();
    await choose('让谁', /^陆景行/);
    await choose('与谁', /^孟昭宁/);
    await user.click(dialog.getByRole('button', { name: '添加' }));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: '排座要求（1 条未满足）' })).toBeTruthy();
  });

  it('ask for delegations spread over the tables, and take it back, one undo each; at one table it says nothing', async () => {
    const { user, dialog, choose, engine } = await open(/宴会/);
    const asked = () => engine.store.getReception().settings.rules['delegations-over-tables'];
    const section = within(dialog.getByRole('region', { name: '对全体人员' }));
    expect(section.getByRole('status').textContent).toBe('没有规定要求这样做，由本单位自行决定。');
    await choose('各代表团均衡分桌', '最好');
    expect(asked()).toBe('departure');
    expect(section.getByRole('status').textContent).toBe('各代表团人员最好均衡分到各桌');
    expect(section.getByText('本场不涉及')).toBeTruthy();
    await choose('各代表团均衡分桌', '必须');
    expect(asked()).toBe('breach');
    await choose('各代表团均衡分桌', '不作要求');
    expect(asked()).toBeUndefined();
    for (const before of ['breach', 'departure', undefined]) {
      engine.store.undo();
      expect(asked()).toBe(before);
    }
    await user.keyboard('{Escape}');
  });

  it('are put away without a trace when a change is not kept', async () => {
    const { user, dialog, choose, wishes, engine } = await open();
    await choose('让谁', /^陆景行/);
    await choose('与谁', /^孟昭宁/);
    await user.click(dialog.getByRole('button', { name: '添加' }));
    const before = engine.store.getReception();
    await user.click(dialog.getByRole('button', { name: /^修改：/ }));
    await choose('程度', '必须');
    await user.click(dialog.getByRole('button', { name: '取消' }));
    expect(engine.store.getReception()).toBe(before);
    expect(wishes()).toMatchObject([{ strength: 'prefer' }]);
    expect(dialog.getByRole('button', { name: '添加' })).toHaveProperty('disabled', true);
  });
});

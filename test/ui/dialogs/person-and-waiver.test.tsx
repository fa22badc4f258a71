import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PersonId } from '../../../src/model/ids';
import { show } from '../show';

const openTalks = async () => {
  const shown = show();
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  return shown;
};

describe('editing a person', () => {
  it('changes only what was changed, everywhere', async () => {
    const { user, engine } = await openTalks();
    await user.dblClick(within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name: /孟昭宁.*S8/ }));
    const dialog = within(await screen.findByRole('dialog', { name: '孟昭宁' }));
    const title = dialog.getByRole('textbox', { name: '职务' });
    await user.clear(title);
    await user.type(title, '市政府秘书长');
    await user.click(dialog.getByRole('button', { name: '完成' }));
    const after = engine.store.getReception().people[PersonId.parse('sample-meng')];
    expect(after).toMatchObject({ title: '市政府秘书长', name: '孟昭宁', officialOrder: 4 });
  });

  it('adds somebody who attends the occasion on screen', async () => {
    const { user } = await openTalks();
    await user.click(screen.getByRole('button', { name: '添加人员或名单' }));
    await user.click(await screen.findByRole('menuitem', { name: '添加人员' }));
    const dialog = within(await screen.findByRole('dialog', { name: '添加人员' }));
    expect(dialog.getByRole('button', { name: '添加' })).toHaveProperty('disabled', true);
    await user.type(dialog.getByRole('textbox', { name: '姓名' }), '阿依古丽');
    await user.click(dialog.getByRole('button', { name: '添加' }));
    expect(within(screen.getByRole('list', { name: '人员' })).getByText('阿依古丽')).toBeTruthy();
    expect(screen.getByText('28 人，已入席 26')).toBeTruthy();
  });
});

describe('waiving a finding', () => {
  it('wants a name and a reason, keeps the finding in sight, and can be withdrawn', async () => {
    const { user } = await openTalks();
    const card = () => {
      const found = screen.getAllByRole('article').find(({ textContent }) => textContent?.includes('位次倒置'));
      if (!found) throw new Error('The finding is not on screen.');
      return within(found);
    };
    await user.click(card().getByRole('button', { name: '放行…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '放行' }));
    await user.type(dialog.getByRole('textbox', { name: '经手人' }), '贺兰序');
    await user.type(dialog.getByRole('textbox', { name: '事由' }), '对方要求');
    await user.click(dialog.getByRole('button', { name: '放行' }));
    expect(screen.getByText(/^贺兰序于\d+月\d+日 \d\d:\d\d放行：对方要求$/)).toBeTruthy();
    expect(card().getByRole('img', { name: '违规，已放行' })).toBeTruthy();
    await user.click(card().getByRole('button', { name: '撤回放行' }));
    expect(screen.queryByText(/贺兰序.*放行：对方要求/)).toBeNull();
  });
});

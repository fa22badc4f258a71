import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../show';

async function atSheet() {
  const shown = show();
  await screen.findByRole('heading', { name: '人员' });
  await shown.user.keyboard('{Control>}k{/Control}');
  await shown.user.type(await screen.findByRole('combobox'), '接待单');
  await shown.user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: '接待单' });
  return { ...shown, dialog, sheet: () => shown.engine.store.getReception().sheet };
}

describe('the reception sheet as a dialog', () => {
  it('takes what is written, line by line, as one change', async () => {
    const { user, dialog, sheet, engine } = await atSheet();
    await user.type(within(dialog).getByLabelText('来访目的'), '洽谈友城合作');
    await user.type(within(dialog).getByLabelText('公函文号'), '罗函〔2026〕12号');
    await user.click(within(dialog).getByRole('button', { name: '添加联系人' }));
    await user.type(within(dialog).getByLabelText('姓名'), '贺兰序');
    await user.type(within(dialog).getByLabelText('电话'), '2160');
    await user.click(within(dialog).getByRole('button', { name: '添加费用' }));
    await user.type(within(dialog).getByLabelText('项目'), '住宿');
    await user.type(within(dialog).getByLabelText(/^金额/), '5400');
    expect(within(dialog).getByText('费用，合计 5400 元')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: '完成' }));
    expect(sheet()).toMatchObject({
      purpose: '洽谈友城合作',
      letter: { number: '罗函〔2026〕12号' },
      contacts: [{ name: '贺兰序', phone: '2160' }],
      costs: [{ item: '住宿', amount: 5400 }],
    });
    engine.store.undo();
    expect(sheet()).toBeUndefined();
  });

  it('a line that is taken out is gone; Escape changes nothing', async () => {
    const { user, dialog, sheet } = await atSheet();
    await user.click(within(dialog).getByRole('button', { name: '添加联系人' }));
    await user.type(within(dialog).getByLabelText('姓名'), '贺兰序');
    await user.click(within(dialog).getByRole('button', { name: /联系人.*1/ }));
    expect(within(dialog).queryByLabelText('姓名')).toBeNull();
    await user.type(within(dialog).getByLabelText('来访目的'), '考察');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(sheet()).toBeUndefined();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../show';

/** Through the command palette, by name. */
async function openDialog(options: Parameters<typeof show>[0] = {}, wanted = '已排座次') {
  const shown = show(options);
  await screen.findByRole('navigation');
  await shown.user.keyboard('{Control>}k{/Control}');
  await shown.user.type(await screen.findByRole('combobox'), `${wanted}{Enter}`);
  const dialog = await screen.findByRole('dialog', { name: options.language === 'en' ? 'Import a seating plan' : '导入已排座次' });
  return { ...shown, dialog: within(dialog) };
}

describe('an already seated plan', () => {
  it('is shown seat by seat with its conflicts, turned, unticked, and written once', async () => {
    const { user, dialog, engine } = await openDialog();
    await user.upload(dialog.getByLabelText('选择文件', { selector: 'input' }), new File(['x'], '座次.xlsx'));
    expect(await dialog.findByText('席位已锁定，不改动。')).toBeTruthy();
    expect(dialog.getByText('1 人入席或调整，1 处冲突')).toBeTruthy();
    expect(dialog.getByText('表上其余文字没有当作姓名：主席台。')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: /从对面看/ }));
    expect(dialog.getByText('N9')).toBeTruthy();
    const tick = dialog.getByRole('checkbox', { name: /采用“多杰才让”/ });
    await user.click(tick);
    expect((dialog.getByRole('button', { name: '写入 0 人' }) as HTMLButtonElement).disabled).toBe(true);
    await user.click(tick);
    await user.click(dialog.getByRole('button', { name: '写入 1 人' }));
    await waitFor(() => expect(Object.values(engine.store.getReception().occasions).some(({ title }) => title === '已入席')).toBe(true));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('of a text says what it was read in, and reads it again in another', async () => {
    const { user, dialog } = await openDialog();
    await user.upload(dialog.getByLabelText('选择文件', { selector: 'input' }), new File(['x'], '座次.txt'));
    const menu = (await dialog.findByRole('combobox', { name: '文件“座次.txt”的文字编码' })) as HTMLSelectElement;
    expect(menu.value).toBe('gb18030');
    expect(dialog.getByText(/自动识别/)).toBeTruthy();
    await user.selectOptions(menu, 'big5');
    expect(await dialog.findByText('按所选编码读取。')).toBeTruthy();
    expect(menu.value).toBe('big5');
    await user.upload(dialog.getByLabelText('选择文件', { selector: 'input' }), new File(['x'], '座次.xlsx'));
    await waitFor(() => expect(dialog.queryByRole('combobox', { name: /文字编码/ })).toBeNull());
  });

  it('says when a sheet seats nobody of the plan, and what is wrong with a file', async () => {
    const { user, dialog } = await openDialog({ language: 'en' }, 'seating plan');
    await user.upload(dialog.getByLabelText('Choose a file', { selector: 'input' }), new File(['x'], 'plan.xlsx'));
    await user.selectOptions(await dialog.findByRole('combobox', { name: 'Sheet' }), '1');
    expect(await dialog.findByText(/Nobody of this plan was found/)).toBeTruthy();
    await user.upload(dialog.getByLabelText('Choose a file', { selector: 'input' }), new File(['x'], 'bad.csv'));
    expect((await dialog.findByRole('alert')).textContent).toBe('这种文件读不出来。');
  });
});

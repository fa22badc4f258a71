import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../show';

async function dropList(name = '名单.xlsx') {
  const shown = show();
  await screen.findByRole('navigation');
  await shown.user.keyboard('{Control>}i{/Control}');
  const input = await screen.findByLabelText('选择文件', { selector: 'input' });
  await shown.user.upload(input, new File(['x'], name));
  return shown;
}

describe('importing a list', () => {
  it('accounts for every row: people, header, left out with reasons', async () => {
    await dropList();
    expect(await screen.findByRole('heading', { name: '核对 14 人' })).toBeTruthy();
    expect(screen.getByText('19 行 = 14 人 + 表头 1 行 + 不导入 4 行')).toBeTruthy();
    expect(screen.getByText('合计行')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '存疑 2 处' })).toBeTruthy();
  });

  it('leaves out a row that is unticked, merges after the question, and writes once', async () => {
    const { user, engine } = await dropList();
    await screen.findByRole('heading', { name: '核对 14 人' });
    const before = Object.keys(engine.store.getReception().people).length;
    await user.click(screen.getByRole('checkbox', { name: /^17/ }));
    await user.click(screen.getByRole('button', { name: '下一步：并入方案' }));
    expect(await screen.findByRole('heading', { name: '新增的人' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '导入 13 人' }));
    expect(await screen.findByRole('list', { name: '人员' })).toBeTruthy();
    expect(Object.keys(engine.store.getReception().people)).toHaveLength(before + 13);
    engine.store.undo();
    expect(Object.keys(engine.store.getReception().people)).toHaveLength(before);
  });

  it('keeps a version of the plan as it is before anybody joins, and waits until it is on disk', async () => {
    const { user, engine } = await dropList();
    const people = () => Object.keys(engine.store.getReception().people).length;
    const before = people();
    const kept: [string, number][] = [];
    vi.spyOn(engine.files, 'keepVersion').mockImplementation(async (because) => {
      await new Promise((done) => setTimeout(done, 20));
      kept.push([because, people()]);
      return true;
    });
    await screen.findByRole('heading', { name: '核对 14 人' });
    await user.click(screen.getByRole('button', { name: '下一步：并入方案' }));
    await user.click(await screen.findByRole('button', { name: '导入 14 人' }));
    expect(await screen.findByRole('list', { name: '人员' })).toBeTruthy();
    expect(kept).toEqual([['import', before]]);
    expect(people()).toBe(before + 14);
  });

  it('reads a text again in the encoding that is chosen, and shows what comes of it', async () => {
    const { user } = await dropList('文本.txt');
    const choice = await screen.findByLabelText('文件“文本.txt”的文字编码');
    expect(screen.getByText(/^自动识别/)).toBeTruthy();
    await user.selectOptions(choice, 'big5');
    expect(await screen.findByText('按所选编码读取。')).toBeTruthy();
    expect((choice as HTMLSelectElement).value).toBe('big5');
    expect(screen.getByRole('heading', { name: '核对 14 人' })).toBeTruthy();
  });

  it('does not take a sheet that the workbook hides unless it is ticked, and says what was not read', async () => {
    const { user } = await dropList('隐藏.xlsx');
    expect(await screen.findByText('没有读入：批注。')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '导入表“名单”', checked: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^车辆/ }).textContent).toContain('隐藏');
    await user.click(screen.getByRole('checkbox', { name: '导入表“车辆”', checked: false }));
    expect(await screen.findByRole('checkbox', { name: '导入表“车辆”', checked: true })).toBeTruthy();
  });

  it('lets a column be something else', async () => {
    const { user } = await dropList();
    const column = await screen.findByRole('combobox', { name: '“备注”列是什么' });
    await user.selectOptions(column, 'grade');
    expect(within(column).getByRole('option', { name: '级别', selected: true })).toBeTruthy();
  });

  it('can be told to stop reading, and takes the next file', async () => {
    const { user } = await dropList('巨大.xlsx');
    expect(await screen.findByRole('progressbar', { name: '正在读取“巨大.xlsx”' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '不读了' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), new File(['x'], '名单.xlsx'));
    expect(await screen.findByRole('heading', { name: '核对 14 人' })).toBeTruthy();
  });

  it('says what is wrong with a file and stays', async () => {
    await dropList('坏.csv');
    expect((await screen.findByRole('alert')).textContent).toBe('这种文件读不出来。');
  });

  it('offers the whole plan that a workbook of ours holds, and opens it as a plan file', async () => {
    const { user, engine } = await dropList('方案.xlsx');
    const open = vi.spyOn(engine.files, 'open').mockResolvedValue('cancelled');
    expect(await screen.findByText('“方案.xlsx”由席次导出，除名单外还带有完整方案。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '打开整个方案' }));
    const [, file] = open.mock.calls[0] ?? [];
    expect(file?.name).toBe('方案.xici.json');
    expect(await file?.text()).toBe('{"format":"xici"}');
    expect(await screen.findByText('导出后改过的表已读入：名单。')).toBeTruthy();
  });

  it('says why a plan in a workbook cannot be opened, and offers none where there is none', async () => {
    const { user } = await dropList('损坏.xlsx');
    await user.click(await screen.findByRole('button', { name: '打开整个方案' }));
    expect(await screen.findByText('方案全文读不出来。')).toBeTruthy();
    await user.upload(screen.getByLabelText('再加一份名单…', { selector: 'input' }), new File(['x'], '主方.xlsx'));
    expect(await screen.findByText('主方.xlsx')).toBeTruthy();
  });

  it('takes a second list beside the first, and says which sheet is looked at', async () => {
    const { user } = await dropList();
    await screen.findByRole('heading', { name: '核对 14 人' });
    await user.upload(screen.getByLabelText('再加一份名单…', { selector: 'input' }), new File(['x'], '主方.xlsx'));
    expect(await screen.findByText('主方.xlsx')).toBeTruthy();
    expect(screen.getAllByRole('checkbox', { name: '导入表“名单”', checked: true })).toHaveLength(2);
    expect(screen.getAllByRole('checkbox', { name: '导入表“车辆”', checked: false })).toHaveLength(2);
  });

  it('shows new people in a color of their own, and answers for all of them at once', async () => {
    const { user } = await dropList();
    await user.click(await screen.findByRole('button', { name: '下一步：并入方案' }));
    await user.click(await screen.findByRole('button', { name: '新增的人：全部不写入' }));
    expect(screen.getAllByRole('button', { name: '不写入', pressed: true })).toHaveLength(14);
  });

  it('counts on its button whoever joins, not whoever is left as he is', async () => {
    const { user } = await dropList();
    await user.click(await screen.findByRole('button', { name: '下一步：并入方案' }));
    await user.click((await screen.findAllByRole('button', { name: '不写入' }))[0] as HTMLElement);
    expect(await screen.findByRole('button', { name: '导入 13 人' })).toBeTruthy();
  });
});

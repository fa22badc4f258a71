import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OccasionId, SeatId } from '../../../src/model/ids';
import { occupantOf } from '../../../src/model/occasion';
import { show } from '../show';

const talks = OccasionId.parse('sample-talks');
const sitter = ({ engine }: ReturnType<typeof show>, seat: string) => {
  const occasion = engine.store.getReception().occasions[talks];
  return occasion && occupantOf(occasion, SeatId.parse(seat));
};

async function openTalks() {
  const shown = show();
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  return shown;
}

describe('the editor', () => {
  it('shows the programme with the gravest severity of each occasion', async () => {
    await openTalks();
    const tab = screen.getByRole('button', { name: /会谈/, current: 'page' });
    expect(await within(tab).findByRole('img', { name: '违规' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '会谈' })).toBeTruthy();
  });

  it('offers the reception as workbook, document, list and plan file behind one item of its menu', async () => {
    const { user } = await openTalks();
    await user.click(screen.getByRole('button', { name: /罗维斯市代表团访问江临/ }));
    await user.click(await screen.findByRole('menuitem', { name: '导出' }));
    const names = [
      ...['Excel（名单、接待清单、座次图、车辆、检查报告）', 'Word（名单、接待清单、座次图、席签）', '名单 CSV', '方案文件（.xici.json）'],
      ...['本场座次图 SVG', '本场座次图 PNG（2 倍）', '复制本场座次表', '复制本场座次图', '本场模板（.xici-template.json）'],
    ];
    for (const name of names) expect(await screen.findByRole('menuitem', { name })).toBeTruthy();
  });

  it('cures a finding by its suggestion, and one undo brings it back', async () => {
    const shown = await openTalks();
    await shown.user.click(await screen.findByRole('button', { name: '对调两人' }));
    expect(sitter(shown, 'S8')).toBe('sample-lu');
    expect(screen.queryByRole('button', { name: '位次倒置' })).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: '撤销' }));
    expect(sitter(shown, 'S4')).toBe('sample-lu');
    expect(screen.getByRole('button', { name: '位次倒置' })).toBeTruthy();
  });

  it('says why a seat ranks where it does, with the deciding step and its source', async () => {
    const { user } = await openTalks();
    await user.click(within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name: /陆景行.*S4/ }));
    expect(screen.getByRole('heading', { name: '为什么是这个席位？' })).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: '席位尊卑顺序' }))
        .getByText('4')
        .getAttribute('aria-current'),
    ).toBe('true');
    expect(screen.getByText('等距时以右为上：S8 先于 S4')).toBeTruthy();
  });

  it('shows a proposal with its proof, takes all of it, and closes it', async () => {
    const shown = await openTalks();
    await shown.user.click(screen.getByRole('button', { name: '最少调动' }));
    expect(await screen.findByText('最少调动 2 人，已证明')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: '全部采用' }));
    expect(sitter(shown, 'S8')).toBe('sample-lu');
    expect(screen.queryByRole('heading', { name: '建议的调整' })).toBeNull();
  });

  it('leaves no trace of a proposal that Escape discards', async () => {
    const shown = await openTalks();
    const before = shown.engine.store.getReception();
    await shown.user.click(screen.getByRole('button', { name: '最少调动' }));
    await screen.findByText('最少调动 2 人，已证明');
    await shown.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('最少调动 2 人，已证明')).toBeNull());
    expect(shown.engine.store.getReception()).toBe(before);
  });

  it('lets Enter press the button that has the focus, not the main answer', async () => {
    const shown = await openTalks();
    const before = shown.engine.store.getReception();
    await shown.user.click(screen.getByRole('button', { name: '最少调动' }));
    (await screen.findByRole('button', { name: '放弃' })).focus();
    await shown.user.keyboard('{Enter}');
    expect(screen.queryByText('最少调动 2 人，已证明')).toBeNull();
    expect(shown.engine.store.getReception()).toBe(before);
  });

  it('seats somebody from the panel without a pointer', async () => {
    const shown = await openTalks();
    await shown.user.click(within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name: /程望舒/ }));
    await shown.user.selectOptions(screen.getByRole('combobox', { name: '安排到' }), 'S1');
    expect(sitter(shown, 'S1')).toBe('sample-cheng');
  });

  it('says in words why a command was refused', async () => {
    const { user } = await openTalks();
    await user.click(within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name: /沈知远.*S6/ }));
    await user.click(screen.getByRole('button', { name: '离席' }));
    expect(await screen.findByRole('button', { name: '关闭' })).toBeTruthy();
    expect(screen.getAllByRole('status').some(({ textContent }) => /S6|锁/.test(textContent ?? ''))).toBe(true);
  });

  it('offers the next step where nothing is there yet', async () => {
    const { user } = show({ first: 'start' });
    await user.click(await screen.findByRole('button', { name: /新建/ }));
    await user.click(await screen.findByRole('button', { name: '完成' }));
    expect(await screen.findByRole('heading', { name: '先放进名单' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: '添加场次' })).toHaveLength(2);
  });
});

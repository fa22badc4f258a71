import { screen, waitFor, within } from '@testing-library/react';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

async function openTalks() {
  const shown = show();
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  return { ...shown, list: () => screen.getByRole('list', { name: '人员' }) };
}

describe('the list of people', () => {
  it('counts who attends and who is seated', async () => {
    await openTalks();
    expect(screen.getByText('27 人，已入席 26')).toBeTruthy();
    expect(screen.getByRole('radio', { name: '未入席 1' })).toBeTruthy();
  });

  it('groups by party and delegation, and folds those who are not at this occasion', async () => {
    const { list, user } = await openTalks();
    expect(
      within(list())
        .getByRole('button', { name: /客方.*罗维斯市代表团.*14/ })
        .getAttribute('aria-expanded'),
    ).toBe('true');
    const absent = within(list()).getByRole('button', { name: /不出席本场/ });
    expect(within(list()).queryByText('罗进')).toBeNull();
    await user.click(absent);
    expect(within(list()).getByText('罗进')).toBeTruthy();
  });

  it('finds people by pinyin initials, by name and by title', async () => {
    const { list, user } = await openTalks();
    const search = screen.getByRole('searchbox', { name: '姓名、拼音首字母、职务' });
    await user.type(search, 'oyrc');
    await waitFor(() => expect(within(list()).getByText('欧阳若川')).toBeTruthy(), { timeout: 20_000 });
    expect(within(list()).queryByText('沈知远')).toBeNull();
    await user.clear(search);
    await user.type(search, '秘书长');
    expect(within(list()).getByText('孟昭宁')).toBeTruthy();
    await user.clear(search);
    await user.type(search, '无此人');
    expect(screen.getByText('没有找到。')).toBeTruthy();
  });

  it('shows only those without a seat when asked', async () => {
    const { list, user } = await openTalks();
    await user.click(screen.getByRole('radio', { name: '未入席 1' }));
    expect(within(list()).getByText('程望舒')).toBeTruthy();
    expect(within(list()).queryByText('沈知远')).toBeNull();
  });

  it('is one stop of the tab key and walks with the arrows', async () => {
    const { list, user } = await openTalks();
    const stops = within(list())
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard('{ArrowDown}');
    await new Promise(requestAnimationFrame);
    expect(document.activeElement?.textContent).toContain('埃莱娜·莫拉维');
  });
});

describe('an occasion that nobody attends', () => {
  it('leads from the list to the choice of who attends', async () => {
    const reception = produce(sampleReception('zh-CN'), (draft) => {
      for (const occasion of Object.values(draft.occasions)) Object.assign(occasion, { attendees: {}, seating: {}, locks: {} });
    });
    const { user } = show({ reception });
    expect(await screen.findByText('名单上还没有人出席本场。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '选择出席人员' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });
});

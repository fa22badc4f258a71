import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../show';

const recent = {
  id: 'a',
  title: '海宁州考察团来访',
  date: '2026-11-30',
  occasions: [{ title: '工作餐', layout: 'banquet/round' }],
  people: 38,
  score: { breach: 0, departure: 2, remark: 0 },
  savedAt: '2026-11-18T09:00:00',
  size: 48_000,
  place: 'desk' as const,
};

describe('the start screen', () => {
  it('opens the sample with one click', async () => {
    const { user } = show({ first: 'start' });
    await user.click(await screen.findByRole('button', { name: /看示例/ }));
    expect(await screen.findByRole('heading', { name: '罗维斯市代表团访问江临' })).toBeTruthy();
  });

  it('changes its language at once and remembers it', async () => {
    const { user } = show({ first: 'start' });
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(screen.getByRole('heading', { name: 'Receptions' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('xici.appearance')).toContain('"en"');
  });

  it('lists what is kept on this computer and finds it', async () => {
    const { user } = show({ first: 'start', recents: [recent] });
    const title = await screen.findByRole('button', { name: '海宁州考察团来访' });
    const row = title.closest('li') as HTMLElement;
    expect(row.querySelector('svg')).toBeTruthy();
    for (const fact of ['47 KB', /11月18日/, /38 人/]) expect(within(row).getByText(fact)).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: '按名称、日期找' }), '会议');
    expect(screen.getByText('没有找到这样的方案。')).toBeTruthy();
  });

  it('does not praise a plan where nobody sits yet', async () => {
    const score = { breach: 0, departure: 0, remark: 0 };
    const fine = { ...recent, score };
    show({ first: 'start', recents: [fine, { ...fine, id: 'b', title: '空白方案', unseated: true }] });
    const rowOf = async (name: string) => within((await screen.findByRole('button', { name })).closest('li') as HTMLElement);
    expect((await rowOf('海宁州考察团来访')).getByText('没有问题')).toBeTruthy();
    const empty = await rowOf('空白方案');
    expect(empty.getByText('尚未排座')).toBeTruthy();
    expect(empty.queryByText('没有问题')).toBeNull();
  });

  it('says why a reception cannot be opened, and stays', async () => {
    const { user } = show({ first: 'start', recents: [recent], openTrouble: { message: '文件已损坏。' } });
    await user.click(await screen.findByRole('button', { name: '海宁州考察团来访' }));
    expect(await screen.findByText('文件已损坏。', { selector: '[role="status"]' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: '接待方案' })).toBeTruthy();
  });
});

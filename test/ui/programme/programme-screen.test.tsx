import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PersonId } from '../../../src/model/ids';
import { occasionsInOrder, type Reception } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

async function day(reception?: Reception) {
  const shown = show(reception ? { reception } : {});
  await screen.findByRole('heading', { name: '人员' });
  await shown.user.keyboard('d');
  await screen.findByRole('heading', { name: '日程与总览' });
  const titles = () => occasionsInOrder(shown.engine.store.getReception()).map(({ title }) => title);
  return { ...shown, titles };
}

describe('the programme as a day', () => {
  it('says of every occasion when and where it is, who receives and how many come', async () => {
    await day();
    const list = screen.getByRole('list', { name: '日程' });
    const talks = within(list).getByRole('button', { name: '会谈' }).closest('li');
    expect(talks?.textContent).toContain('10:1011:20');
    expect(talks?.textContent).toContain('市政府一号会议厅');
    expect(talks?.textContent).toContain('主方主要人员：沈知远，客方 14 人，主方 13 人');
    expect(talks?.textContent).not.toContain('其他');
  });

  it('an occasion is repeated, and carried on into another room with the same people', async () => {
    const { user, titles, engine } = await day();
    await user.click(screen.getByRole('button', { name: '会谈：更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '复制场次' }));
    expect(titles()).toContain('会谈（副本）');
    await user.click(screen.getByRole('button', { name: '会谈：更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '原班人员另开一场：合影' }));
    const photo = occasionsInOrder(engine.store.getReception()).find(({ title }) => title === '合影');
    expect(photo?.layout).toBe('ceremony/photo');
    expect(photo?.attendees[PersonId.parse('sample-shen')]).toBe(true);
    engine.store.undo();
    expect(titles()).not.toContain('合影');
  });

  it('a whole day comes out of a template, hour by hour between what there is, and one undo takes it back', async () => {
    const { user, titles, engine } = await day();
    const before = titles();
    const templates = screen.getByRole('region', { name: '常用日程' });
    await user.click(within(templates).getAllByRole('button', { name: '加入这些场次' })[2] ?? templates);
    expect(titles()).toEqual(['大会', '主车', '二号车', '会谈', '合影', '友城合作大会', '欢迎宴会', '宴会']);
    engine.store.undo();
    expect(titles()).toEqual(before);
  });

  it('an occasion is drawn to another place of the day, or walked there with the keys; Escape and undo leave no trace', async () => {
    const { user, titles } = await day();
    const list = screen.getByRole('list', { name: '日程' });
    const before = titles();
    // jsdom lays nothing out: the entries stand 80 pixels below one another.
    for (const [index, entry] of [...list.querySelectorAll<HTMLElement>('[data-entry]')].entries())
      entry.getBoundingClientRect = () => new DOMRect(0, index * 80, 400, 80);
    const draw = (title: string, to: number) => {
      const handle = within(list).getByRole('button', { name: title }).closest('li')?.querySelector('[title]');
      fireEvent.pointerDown(handle ?? list, { button: 0 });
      fireEvent.pointerMove(window, { clientY: to });
    };
    draw('会谈', 5);
    expect(list.querySelector('[data-line="above"]')?.textContent).toContain('主车');
    await user.keyboard('{Escape}');
    fireEvent.pointerUp(window, { clientY: 5 });
    expect(titles()).toEqual(before);
    draw('会谈', 5);
    fireEvent.pointerUp(window, { clientY: 5 });
    expect(titles()).toEqual(['会谈', '主车', '二号车', '友城合作大会', '欢迎宴会']);
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()).toEqual(before);
    within(list).getByRole('button', { name: '会谈' }).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(titles().indexOf('会谈')).toBe(before.indexOf('会谈') + 1);
    expect(document.activeElement?.textContent).toBe('会谈');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(titles()).toEqual(before);
  });

  it('an occasion is set here as well, and a click leads to its plan', async () => {
    const { user } = await day();
    await user.click(screen.getByRole('button', { name: '会谈：更多操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '场次设置' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText<HTMLInputElement>('场次名称').value).toBe('会谈');
    await user.keyboard('{Escape}');
    await user.click(within(screen.getByRole('list', { name: '日程' })).getByRole('button', { name: '欢迎宴会' }));
    const programme = await screen.findByRole('navigation', { name: '日程' });
    expect(
      within(programme)
        .getByRole('button', { name: /欢迎宴会/ })
        .getAttribute('aria-current'),
    ).toBe('page');
  });

  it('an empty programme offers the next step', async () => {
    await day({ ...sampleReception('zh-CN'), occasions: {}, programme: [] });
    expect(screen.getByText(/还没有场次/)).toBeTruthy();
  });
});

describe('everybody in every occasion', () => {
  const overview = async () => {
    const shown = await day();
    await shown.user.click(screen.getByRole('radio', { name: '人员总览' }));
    return shown;
  };

  it('finds, filters what is not settled, and says how many are shown', async () => {
    const { user } = await overview();
    expect(screen.getByText('29 / 29 人')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: '姓名、拼音首字母、职务' }), 'szy');
    expect(screen.getByText('1 / 29 人')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: '姓名、拼音首字母、职务' }), 'qqq');
    expect(screen.getByText('没有符合条件的人员。')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox', { name: '姓名、拼音首字母、职务' }));
    await user.click(screen.getByRole('checkbox', { name: '只看未落实的（5）' }));
    expect(screen.getByText('5 / 29 人')).toBeTruthy();
  });

  it('Escape leads back although a choice has the focus', async () => {
    const { user } = await overview();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('navigation', { name: '日程' })).toBeTruthy();
  });
});

describe('coming back from another screen', () => {
  it('the occasion and the person that were left are there again', async () => {
    const { user } = show();
    const bar = await screen.findByRole('navigation', { name: '日程' });
    await user.click(within(bar).getByRole('button', { name: /欢迎宴会/ }));
    await user.click(within(screen.getByRole('complementary', { name: '人员' })).getByRole('button', { name: /沈知远/ }));
    await user.click(screen.getByRole('button', { name: /^打印/ }));
    await user.click(await screen.findByRole('button', { name: '返回方案' }));
    const again = await screen.findByRole('navigation', { name: '日程' });
    expect(
      within(again)
        .getByRole('button', { name: /欢迎宴会/ })
        .getAttribute('aria-current'),
    ).toBe('page');
    const row = within(screen.getByRole('complementary', { name: '人员' })).getByRole('button', { name: /沈知远/ });
    expect(row.getAttribute('aria-pressed')).toBe('true');
  });
});

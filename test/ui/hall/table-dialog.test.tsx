import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { occasionsInOrder } from '../../../src/model/reception';
import { hallOfTwelve } from '../../fixtures/hall';
import { show } from '../show';

async function atTable() {
  const shown = show({ reception: hallOfTwelve() });
  const people = await screen.findByRole('complementary', { name: '人员' });
  await shown.user.click(within(people).getByText('来宾10'));
  await shown.user.keyboard('k');
  const dialog = await screen.findByRole('dialog', { name: '第 2 桌' });
  const tables = () => occasionsInOrder(shown.engine.store.getReception())[0]?.tables;
  return { ...shown, dialog, tables };
}

describe('the dialog of one table', () => {
  it('says who sits there, and takes name and note; undo gives both back', async () => {
    const { user, dialog, tables, engine } = await atTable();
    expect(dialog.textContent).toContain('9 / 10');
    const name = within(dialog).getByLabelText<HTMLInputElement>('桌名');
    expect(name.value).toBe('望海');
    await user.clear(name);
    await user.type(name, '凌云');
    await user.type(within(dialog).getByLabelText('备注'), '近舞台');
    await user.click(within(dialog).getByRole('button', { name: '完成' }));
    expect(tables()?.T2).toEqual({ label: '凌云', note: '近舞台' });
    engine.store.undo();
    expect(tables()?.T2).toEqual({ label: '望海' });
  });

  it('a name that another table has is refused, and the dialog stays', async () => {
    const { user, dialog, tables } = await atTable();
    const name = within(dialog).getByLabelText('桌名');
    await user.clear(name);
    await user.type(name, '云栖');
    await user.click(within(dialog).getByRole('button', { name: '完成' }));
    expect(tables()?.T2).toEqual({ label: '望海' });
    expect(screen.getByRole('dialog', { name: '第 2 桌' })).toBeTruthy();
  });

  it('another host is chosen: it says whom that moves, and one undo takes it back with the name', async () => {
    const { user, dialog, tables, engine } = await atTable();
    const field = within(dialog).getByLabelText<HTMLSelectElement>('本桌主人');
    const option = [...field.options].find(({ text }) => / T\d|　T\d/.test(text));
    if (!option) throw new Error('No host sits at another table.');
    await user.selectOptions(field, option);
    expect(within(dialog).getByRole('status').textContent).toMatch(/ → T2\.\d+/);
    await user.type(within(dialog).getByLabelText('桌名'), '厅');
    const before = engine.store.getReception();
    await user.click(within(dialog).getByRole('button', { name: '完成' }));
    const [dinner] = occasionsInOrder(engine.store.getReception());
    expect(Object.values(dinner?.seating.T2 ?? {})).toContain(option.value);
    expect(tables()?.T2).toEqual({ label: '望海厅' });
    engine.store.undo();
    expect(engine.store.getReception()).toEqual(before);
  });
});

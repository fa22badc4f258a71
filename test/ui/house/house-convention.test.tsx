import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HouseConvention } from '../../../src/model/house-convention';
import { OccasionId } from '../../../src/model/ids';
import { show } from '../show';
import type { StubOptions } from '../stub-engine';

const talks = OccasionId.parse('sample-talks');

async function openMenu(options: StubOptions = {}) {
  const shown = show(options);
  const { user } = shown;
  await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  await user.click(screen.getByRole('button', { name: /惯例：/ }));
  return shown;
}
const houses = ({ engine }: ReturnType<typeof show>) => Object.values(engine.store.getReception().houseConventions ?? {});
const seatOnPlan = (seat: string) =>
  within(screen.getByRole('group', { name: '会谈' })).getByRole('button', { name: new RegExp(` ${seat} `) });

async function begin() {
  const shown = await openMenu();
  await shown.user.click(await screen.findByRole('menuitem', { name: '自定次序…' }));
  return { ...shown, panel: within(await screen.findByRole('form', { name: '自定次序' })) };
}

describe('an order of the house', () => {
  it('is clicked seat by seat, named, saved, and used from then on', async () => {
    const shown = await begin();
    const { user, panel, engine } = shown;
    const save = panel.getByRole('button', { name: '保存并用于本场次' });
    await user.click(seatOnPlan('N3'));
    await user.click(seatOnPlan('N1'));
    await user.click(seatOnPlan('N2'));
    await user.keyboard('{Backspace}');
    expect(
      within(panel.getByRole('list', { name: '已点席位' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['1N3', '2N1']);
    await user.click(panel.getByRole('radio', { name: '主方' }));
    expect(panel.getByText('尚未点选。未点的席位按基准惯例排在其后。')).toBeTruthy();
    await user.click(seatOnPlan('S2'));
    expect(save).toHaveProperty('disabled', true);
    await user.type(panel.getByRole('textbox', { name: '名称' }), '一号厅会谈');
    await user.type(panel.getByRole('textbox', { name: '依据' }), '办公厅接待细则');
    await user.click(save);
    const [house] = houses(shown);
    expect(house).toMatchObject({ name: '一号厅会谈', layout: 'meeting/talks', order: { guest: ['N3', 'N1'], host: ['S2'] } });
    expect(engine.store.getReception().occasions[talks]?.house).toBe(house?.id);
    expect(screen.queryByRole('form', { name: '自定次序' })).toBeNull();
    engine.store.undo();
    expect(houses(shown)).toEqual([]);
  });

  it('leaves no trace when one leaves it, and seats nobody meanwhile', async () => {
    const shown = await begin();
    const before = shown.engine.store.getReception();
    await shown.user.click(seatOnPlan('N3'));
    await shown.user.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: '自定次序' })).toBeNull();
    expect(shown.engine.store.getReception()).toBe(before);
  });
});

describe('the convention menu', () => {
  const office = HouseConvention.parse({
    id: 'h1',
    name: '外事办会谈',
    base: 'cn-foreign',
    layout: 'meeting/talks',
    settings: {},
    given: {},
    order: { guest: ['N2'] },
    source: { title: '外事办通知' },
  });

  it('takes one in from a file, goes by the base again, and removes it', async () => {
    const shown = await openMenu({ openHouse: { house: office } });
    const { user, engine } = shown;
    await user.click(await screen.findByRole('menuitem', { name: '导入本单位惯例…' }));
    expect(engine.store.getReception().occasions[talks]?.house).toBe('h1');
    await user.click(screen.getByRole('button', { name: /惯例：/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: '涉外' }));
    expect(engine.store.getReception().occasions[talks]).not.toHaveProperty('house');
    await user.click(screen.getByRole('button', { name: /惯例：/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: '本单位惯例：外事办会谈' }));
    expect(engine.store.getReception().occasions[talks]?.house).toBe('h1');
    await user.click(screen.getByRole('button', { name: /惯例：/ }));
    await user.click(await screen.findByRole('menuitem', { name: '删除“外事办会谈”' }));
    expect(houses(shown)).toEqual([]);
  });

  it('says what is wrong with a file', async () => {
    const { user } = await openMenu({ openHouse: { message: '这个文件不是本单位惯例。' } });
    await user.click(await screen.findByRole('menuitem', { name: '导入本单位惯例…' }));
    expect(await screen.findByText('这个文件不是本单位惯例。')).toBeTruthy();
  });
});

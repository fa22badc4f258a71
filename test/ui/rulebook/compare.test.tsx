import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editOccasion } from '../../../src/commands/edit-occasion';
import { saveHouseConvention } from '../../../src/commands/save-house-convention';
import { HouseConvention } from '../../../src/model/house-convention';
import { occasionsInOrder } from '../../../src/model/reception';
import { show } from '../show';

async function atTalks() {
  const shown = show();
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  const talks = () => occasionsInOrder(shown.engine.store.getReception()).find(({ layout }) => layout === 'meeting/talks');
  return { ...shown, talks };
}

describe('comparing conventions', () => {
  it('shows both at once and changes nothing before it is told to', async () => {
    const { user, engine, talks } = await atTalks();
    const before = engine.store.getReception();
    await user.keyboard('c');
    const dialog = within(await screen.findByRole('dialog', { name: '比较惯例：会谈' }));
    expect(await dialog.findByRole('img', { name: '现在' })).toBeTruthy();
    expect(dialog.getByRole('img', { name: /^改为/ })).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: /译员：坐身后/ }));
    expect(dialog.getByRole('status').textContent).toMatch(/^\d+ 个席位的位次或位置有变化$/);
    await user.keyboard('{Escape}');
    expect(engine.store.getReception()).toBe(before);

    await user.keyboard('c');
    const again = within(await screen.findByRole('dialog', { name: '比较惯例：会谈' }));
    await user.click(await again.findByRole('button', { name: /译员：坐身后/ }));
    await user.click(again.getByRole('button', { name: '采用' }));
    expect(talks()?.given).toMatchObject({ interpreters: 'behind' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('from an order of the house offers every convention, its base too, and lets one take its place', async () => {
    const { user, engine, talks } = await atTalks();
    const house = HouseConvention.parse({
      id: 'h1',
      name: '外事办会谈',
      base: 'cn-foreign',
      layout: 'meeting/talks',
      settings: {},
      given: {},
      order: { guest: ['N2'] },
      source: { title: '外事办通知' },
    });
    const occasion = talks();
    if (!occasion) throw new Error('The sample has talks.');
    act(() => {
      engine.store.dispatch([saveHouseConvention(house), editOccasion(occasion.id, { house: house.id })]);
    });
    await user.keyboard('c');
    const dialog = within(await screen.findByRole('dialog', { name: '比较惯例：会谈' }));
    const base = await dialog.findByRole('button', { name: /^涉外/ });
    expect(base.textContent).toMatch(/\d+ 席$/);
    await user.click(base);
    await user.click(dialog.getByRole('button', { name: '采用' }));
    expect(talks()).not.toHaveProperty('house');
    expect(talks()?.convention).toBe('cn-foreign');
  });

  it('previews in the dialog of the occasion what another convention would change', async () => {
    const { user } = await atTalks();
    await user.keyboard('e');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByText(/席位的位次或位置有变化/)).toBeNull();
    await user.selectOptions(dialog.getByRole('combobox', { name: '惯例' }), 'intl');
    expect(await dialog.findByText('10 个席位的位次或位置有变化')).toBeTruthy();
    expect(dialog.getByRole('img', { name: '改变后的席位尊卑顺序' })).toBeTruthy();
    await user.selectOptions(dialog.getByRole('combobox', { name: '惯例' }), 'cn-foreign');
    expect(dialog.queryByText(/席位的位次或位置有变化/)).toBeNull();
  });
});

import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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
    expect(dialog.getByRole('status').textContent).toMatch(/^\d+ 个席位的位次改变$/);
    await user.keyboard('{Escape}');
    expect(engine.store.getReception()).toBe(before);

    await user.keyboard('c');
    const again = within(await screen.findByRole('dialog', { name: '比较惯例：会谈' }));
    await user.click(await again.findByRole('button', { name: /译员：坐身后/ }));
    await user.click(again.getByRole('button', { name: '采用' }));
    expect(talks()?.given).toMatchObject({ interpreters: 'behind' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('previews in the dialog of the occasion what another convention would change', async () => {
    const { user } = await atTalks();
    await user.keyboard('e');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByText(/席位的位次改变/)).toBeNull();
    await user.selectOptions(dialog.getByRole('combobox', { name: '惯例' }), 'intl');
    expect(await dialog.findByText('10 个席位的位次改变')).toBeTruthy();
    expect(dialog.getByRole('img', { name: '改变后的席位尊卑顺序' })).toBeTruthy();
    await user.selectOptions(dialog.getByRole('combobox', { name: '惯例' }), 'cn-foreign');
    expect(dialog.queryByText(/席位的位次改变/)).toBeNull();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '../show';

describe('the list of keys', () => {
  it('gives no key to two things, and finds by what is done', async () => {
    const { user } = show();
    await screen.findByRole('heading', { name: '人员' });
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: '快捷键' });
    const anywhere = within(dialog).getByRole('region', { name: '任何时候' });
    const keys = [...anywhere.querySelectorAll('kbd')].map(({ textContent }) => textContent);
    expect(keys.length).toBeGreaterThan(25);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    await user.type(within(dialog).getByRole('searchbox'), '整车');
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['整车换次序Alt ← →']);
  });

  it('is in the command palette, key by key, what can be done now before what cannot', async () => {
    const { user } = show();
    await screen.findByRole('heading', { name: '人员' });
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: '快捷键' });
    const told = within(within(dialog).getByRole('region', { name: '任何时候' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('{Control>}k{/Control}');
    const options = within(await screen.findByRole('listbox')).getAllByRole('option');
    const written = options.map(({ textContent }) => textContent);
    // The palette itself is open.
    expect(told.filter((one) => !written.includes(one))).toEqual(['查找命令或人员Ctrl K']);
    const able = options.map((option) => option.getAttribute('aria-disabled') !== 'true');
    expect(able.indexOf(false)).toBe(able.lastIndexOf(true) + 1);
    // Nobody sits in a selected seat yet: locking is told, and does nothing.
    await user.type(screen.getByRole('combobox'), '锁定{Enter}');
    expect(screen.getByRole('option', { name: /^锁定/ }).getAttribute('aria-disabled')).toBe('true');
  });
});

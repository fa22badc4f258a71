import { screen, within } from '@testing-library/react';
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
});

import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { typesOf } from '../../../src/protocol/rules/reading/column-commands';
import { column, convoyReception } from '../convoy/convoy';
import { show } from '../show';

it('while the board of a column is fetched, a place is kept for every vehicle; then the board stands there', async () => {
  show({ reception: convoyReception() });
  const kept = await screen.findByRole('status', { name: '正在打开车队' });
  // The heading, and one place for each vehicle.
  expect([...kept.querySelectorAll('span')]).toHaveLength(1 + typesOf(column).length);
  await screen.findByRole('list', { name: '行进次序' }, { timeout: 4000 });
  await waitFor(() => expect(screen.queryByRole('status', { name: '正在打开车队' })).toBeNull());
});

import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useGradually } from '../../../src/ui/parts/use-gradually';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function List({ rows }: { readonly rows: readonly string[] }) {
  return (
    <ul>
      {useGradually(rows).map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}
const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => `第${at + 1}行`);
const shown = () => screen.queryAllByRole('listitem').map((row) => row.textContent);
const breathe = () => act(async () => void (await vi.advanceTimersToNextTimerAsync()));

it('shows a short list at once, and waits for nothing', () => {
  render(<List rows={rowsOf(60)} />);
  expect(shown()).toEqual(rowsOf(60));
  expect(vi.getTimerCount()).toBe(0);
});

it('shows the first rows of a long list, more with every breath, and all in the end, in their order', async () => {
  render(<List rows={rowsOf(150)} />);
  expect(shown()).toEqual(rowsOf(60));
  await breathe();
  expect(shown()).toEqual(rowsOf(120));
  await breathe();
  expect(shown()).toEqual(rowsOf(150));
  expect(vi.getTimerCount()).toBe(0);
});

it('does not begin anew when a row of a list that is complete changes, and goes on where the list grows', async () => {
  const { rerender } = render(<List rows={rowsOf(100)} />);
  await breathe();
  const changed = rowsOf(100).map((row, at) => (at === 99 ? '改过' : row));
  rerender(<List rows={changed} />);
  expect(shown()).toEqual(changed);
  rerender(<List rows={rowsOf(200)} />);
  expect(shown()).toHaveLength(120);
  await breathe();
  await breathe();
  expect(shown()).toEqual(rowsOf(200));
});

it('asks for nothing more once it is gone', async () => {
  const { unmount } = render(<List rows={rowsOf(1_000)} />);
  unmount();
  await breathe();
  expect(vi.getTimerCount()).toBe(0);
});

import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Watch } from '../../src/ui/files/watch';
import { type Run, RunningProvider, useRun } from '../../src/ui/running';
import { show } from './show';
import { stubExporting } from './stub-engine';

/** The workbook asked for from the palette, and the one who makes it. */
async function askedForWorkbook(language: 'zh-CN' | 'en', words: string) {
  let watch: Watch | undefined;
  let answer: (done: boolean) => void = () => undefined;
  const { user } = show({
    language,
    exporting: {
      ...stubExporting,
      save: (_format, _reception, _language, given) => {
        watch = given;
        return new Promise((resolve) => {
          answer = resolve;
          given.signal.addEventListener('abort', () => resolve(false));
        });
      },
    },
  });
  await screen.findByRole('navigation');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox'), `${words}{Enter}`);
  const bar = await screen.findByRole('progressbar');
  return { user, bar, told: (share: number) => watch?.told(share), signal: () => watch?.signal, answer };
}

it('a file that takes its time says how far it is, and then that it is being written', async () => {
  const { bar, told, answer } = await askedForWorkbook('zh-CN', 'Excel');
  expect(bar.getAttribute('aria-label')).toBe('正在生成 Excel 工作簿');
  told(0.4);
  await expect.poll(() => bar.getAttribute('value')).toBe('0.4');
  told(1);
  await expect.poll(() => bar.hasAttribute('value')).toBe(false);
  answer(true);
  await expect.poll(() => screen.queryByRole('progressbar')).toBeNull();
});

it('cancel ends the making of it, and nothing is complained of', async () => {
  const { user, signal } = await askedForWorkbook('en', 'Excel');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(signal()?.aborted).toBe(true);
  await expect.poll(() => screen.queryByRole('progressbar')).toBeNull();
  expect(screen.queryByText(/export failed/)).toBeNull();
});

afterEach(() => void vi.restoreAllMocks());

/** Opens something that took `milliseconds` to read; the screen is drawn when `frame` is called. */
async function openingAfter(milliseconds: number) {
  let run: Run | undefined;
  const Opening = () => {
    run = useRun();
    return null;
  };
  render(
    <RunningProvider>
      <Opening />
    </RunningProvider>,
  );
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const changed = vi.fn();
  const gaveUp = vi.fn();
  await act(async () => {
    const opened = run?.('Opening', async ({ lastChance }) => {
      now += milliseconds;
      await lastChance();
      changed();
    });
    opened?.catch(gaveUp);
  });
  const frame = () => act(async () => void frames.shift()?.(now));
  return { changed, gaveUp, frame };
}

it('what took long to read will take long to draw: progress is seen before the screen is drawn', async () => {
  const { changed, frame } = await openingAfter(300);
  const told = screen.getByRole('status', { name: 'Opening' });
  expect(told.className).not.toMatch(/late/);
  expect(changed).not.toHaveBeenCalled();
  await frame();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
});

it('whoever gives up before the screen is drawn finds everything as it was', async () => {
  const { changed, gaveUp, frame } = await openingAfter(300);
  await act(async () => screen.getByRole('button').click());
  await frame();
  await vi.waitFor(() => expect(gaveUp).toHaveBeenCalledWith(expect.objectContaining({ name: 'AbortError' })));
  expect(changed).not.toHaveBeenCalled();
  expect(screen.queryByRole('status', { name: 'Opening' })).toBeNull();
});

it('what was read at once is drawn at once', async () => {
  const { changed } = await openingAfter(40);
  expect(changed).toHaveBeenCalled();
  expect(screen.queryByRole('status', { name: 'Opening' })).toBeNull();
});

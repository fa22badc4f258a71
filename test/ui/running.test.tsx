import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Watch } from '../../src/ui/files/watch';
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

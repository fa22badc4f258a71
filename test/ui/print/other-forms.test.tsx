import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

it('offers files where the paper is: the whole for Excel and Word, each chart as a picture or a table', async () => {
  const { user } = show({ reception: sampleReception('zh-CN') });
  await user.click(await screen.findByRole('button', { name: '打印' }));
  await user.click(await screen.findByRole('button', { name: '导出' }));
  for (const form of [/^Excel/, /^Word/, /CSV/]) expect(await screen.findByRole('menuitem', { name: form })).toBeTruthy();
  await user.click(screen.getByRole('menuitem', { name: '会谈' }));
  for (const form of [/透明底/, /SVG/, '复制本场座次表', '复制本场座次图'])
    expect(await screen.findByRole('menuitem', { name: form })).toBeTruthy();
});

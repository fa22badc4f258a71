import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Compared, DocumentsPort } from '../../../src/ui/print/documents-port';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';
import { stubDocuments } from '../stub-documents';

const now = sampleReception('zh-CN');
const then = { ...now, title: '送审稿的名称' };
const versions = [
  { number: 2, at: '2026-11-23T10:00:00.000Z', because: 'print' as const },
  { number: 1, at: '2026-11-23T09:00:00.000Z', because: 'named' as const, name: '送审稿' },
];

it('the slip of change begins from a version that was kept, and ends with now or with another one', async () => {
  const opened: (Compared | undefined)[] = [];
  const documents: DocumentsPort = {
    ...stubDocuments,
    kinds: [{ id: 'change-slip', scope: 'reception', group: 'archive' }],
    compares: () => true,
    pieces: () => [{ key: 'change-slip', document: 'change-slip', occasion: undefined }],
    open: (reception, compared, language) => {
      opened.push(compared);
      return stubDocuments.open(reception, compared, language);
    },
  };
  const { user } = show({ reception: now, versions, versionText: then, documents });
  await user.click(await screen.findByRole('button', { name: '打印' }));
  const from = await screen.findByRole('combobox', { name: '旧版' });
  expect(opened).toEqual([undefined]);
  await waitFor(() => expect([...from.querySelectorAll('option')].map(({ value }) => value)).toEqual(['', '2', '1', 'file']));
  await user.selectOptions(from, '1');
  await waitFor(() => expect(opened.at(-1)).toEqual({ before: then }));

  const to = screen.getByRole('combobox', { name: '新版' });
  // A version is not compared with itself.
  expect([...to.querySelectorAll('option')].map(({ value }) => value)).toEqual(['', '2']);
  await user.selectOptions(to, '2');
  await waitFor(() => expect(opened.at(-1)).toEqual({ before: then, after: then }));
  await user.selectOptions(to, '');
  await waitFor(() => expect(opened.at(-1)).toEqual({ before: then }));

  await user.selectOptions(from, 'file');
  expect(await screen.findByRole('button', { name: '选择文件…' })).toBeTruthy();
});

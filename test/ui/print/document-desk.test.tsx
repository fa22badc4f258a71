import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { DocumentsPort } from '../../../src/ui/print/documents-port';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';
import { stubDocuments } from '../stub-documents';

it('of a document none of whose occasions is ticked the desk says that it is not printed', async () => {
  const reception = sampleReception('zh-CN');
  const [occasion] = reception.programme;
  if (!occasion) throw new Error('The sample has no occasion.');
  const documents: DocumentsPort = {
    ...stubDocuments,
    kinds: [{ id: 'sign-in-index', scope: 'occasion', group: 'people' }],
    pieces: () => [{ key: `sign-in-index ${occasion}`, document: 'sign-in-index', occasion }],
  };
  const { user } = show({ reception, documents });
  await user.click(await screen.findByRole('button', { name: '打印' }));
  const tick = await screen.findByRole('checkbox', { name: '主车' });
  expect(screen.queryByText('各场次都没有勾选，这一份不印。')).toBeNull();
  await user.click(tick);
  expect(await screen.findByText('各场次都没有勾选，这一份不印。')).toBeTruthy();
  await user.click(tick);
  expect(screen.queryByText('各场次都没有勾选，这一份不印。')).toBeNull();
});

import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentsPort, PrintedPage } from '../../../src/ui/print/documents-port';
import { partsOf, printPart } from '../../../src/ui/print/paper';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';
import { stubDocuments } from '../stub-documents';

const page = (text: string): PrintedPage => ({ width: 210, height: 297, body: `<text>${text}</text>` });
const pages = (count: number, name = 'p') => Array.from({ length: count }, (_, place) => page(`${name}${place + 1}`));
const printed = (count: number, name = 'p') => ({
  ...{ title: name, pages: pages(count, name), notes: [], css: `.${name}{}`, bare: false, record: { pages: name } },
});

describe('a set in parts', () => {
  it('is one where it is short', () => {
    expect(partsOf([printed(3, 'a'), printed(4, 'b')], { most: 10 })).toMatchObject([
      { from: 1, to: 7, complete: 2, css: ['.a{}', '.b{}'] },
    ]);
    expect(partsOf([], { most: 10 })).toEqual([]);
  });

  it('ends a part where a document ends, and cuts only one that is longer than a part', () => {
    const parts = partsOf([printed(6, 'a'), printed(6, 'b'), printed(25, 'c'), printed(2, 'd')], { most: 10 });
    expect(parts.map(({ from, to, complete }) => [from, to, complete])).toEqual([
      [1, 6, 1],
      [7, 12, 2],
      [13, 22, 2],
      [23, 32, 2],
      [33, 39, 4],
    ]);
    const all = [...pages(6, 'a'), ...pages(6, 'b'), ...pages(25, 'c'), ...pages(2, 'd')];
    expect(parts.flatMap((part) => part.pages)).toEqual(all);
  });

  it('changes the size of the sheet within a part only where the browser does; turning it is no change', () => {
    const [a4, turned, a3] = [page('a'), { ...page('b'), width: 297, height: 210 }, { ...page('c'), width: 297, height: 420 }];
    const set = [a4, turned, a3, a4].map((only) => ({ ...printed(0), pages: [only] }));
    expect(partsOf(set, { oneSize: false }).map(({ from, to }) => [from, to])).toEqual([[1, 4]]);
    expect(partsOf(set, { oneSize: true }).map(({ from, to, complete }) => [from, to, complete])).toEqual([
      [1, 2, 2],
      [3, 3, 3],
      [4, 4, 4],
    ]);
  });
});

describe('printing a long set', () => {
  const reception = { ...sampleReception('zh-CN'), title: '大会' };
  const documents: DocumentsPort = {
    ...stubDocuments,
    kinds: [
      { id: 'seating-chart', scope: 'reception', group: 'seating' },
      { id: 'place-cards', scope: 'reception', group: 'cards' },
    ],
    pieces: () => ['seating-chart', 'place-cards'].map((document) => ({ key: document, document, occasion: undefined })),
    open: () => ({ make: async ({ document }) => printed(document === 'place-cards' ? 405 : 10, document), close() {} }),
  };
  const prints: { readonly name: string; readonly pages: number }[] = [];

  beforeEach(() => {
    prints.length = 0;
    // jsdom has none.
    document.adoptedStyleSheets = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      prints.push({ name: document.title, pages: document.querySelectorAll('.printed-page').length });
      window.dispatchEvent(new Event('afterprint'));
    });
  });
  afterEach(() => vi.restoreAllMocks());

  async function begin(how: RegExp) {
    const shown = show({ reception, documents });
    await shown.user.click(await screen.findByRole('button', { name: '打印' }));
    const print = await screen.findByRole('button', { name: '打印 415 页' });
    await waitFor(() => expect(print).toHaveProperty('disabled', false));
    const title = document.title;
    await shown.user.click(print);
    expect(prints).toEqual([]);
    await shown.user.click(await screen.findByRole('button', { name: how }));
    return { ...shown, title };
  }

  it('hands each part over when asked, with a name of its own, and notes the whole', async () => {
    const { user, engine, title } = await begin(/^分 3 份打印$/);
    await user.click(await screen.findByRole('button', { name: '打印第 2 份（第 11–410 页）' }));
    await user.click(await screen.findByRole('button', { name: '打印第 3 份（第 411–415 页）' }));
    const note = await screen.findByRole('button', { name: '已印出，记下' });
    expect(prints).toEqual([
      { name: '大会（3 份中的第 1 份）', pages: 10 },
      { name: '大会（3 份中的第 2 份）', pages: 400 },
      { name: '大会（3 份中的第 3 份）', pages: 5 },
    ]);
    expect(document.title).toBe(title);
    expect(document.querySelectorAll('.printed-page')).toHaveLength(0);
    await user.click(note);
    expect(Object.keys(engine.store.getReception().settings.paper?.printed ?? {}).sort()).toEqual(['place-cards', 'seating-chart']);
  });

  it('is one print, and so one bound file, where that is asked for', async () => {
    const { user, engine } = await begin(/^合为一次打印$/);
    await user.click(await screen.findByRole('button', { name: '已印出，记下' }));
    expect(prints).toEqual([{ name: '大会', pages: 415 }]);
    expect(Object.keys(engine.store.getReception().settings.paper?.printed ?? {})).toHaveLength(2);
  });

  it('sends nothing when neither is wanted', async () => {
    await begin(/^取消$/);
    expect(prints).toEqual([]);
    expect(screen.getByRole('button', { name: '打印 415 页' })).toHaveProperty('disabled', false);
  });

  it('prints a part again, and stops between two: only what is whole is noted', async () => {
    const { user, engine } = await begin(/^分 3 份打印$/);
    await user.click(await screen.findByRole('button', { name: '重印第 1 份' }));
    await user.click(await screen.findByRole('button', { name: /^打印第 2 份/ }));
    // Four hundred pages are laid out first.
    await user.click(await screen.findByRole('button', { name: '到此为止' }, { timeout: 30_000 }));
    const note = await screen.findByRole('button', { name: '已印出，记下' });
    expect(prints.map((print) => print.pages)).toEqual([10, 10, 400]);
    await user.click(note);
    expect(Object.keys(engine.store.getReception().settings.paper?.printed ?? {})).toEqual(['seating-chart']);
  });

  it('leaves nothing behind when it is given up', async () => {
    const [part] = partsOf([printed(100)]);
    if (!part) throw new Error('no part');
    const controller = new AbortController();
    const laid: number[] = [];
    const told = await printPart(
      part,
      'x',
      (count) => {
        laid.push(count);
        if (count === 40) controller.abort();
      },
      controller.signal,
    );
    expect(told).toBe('cancelled');
    expect(laid).toEqual([0, 40]);
    expect(prints).toEqual([]);
    expect(document.querySelectorAll('.printed-page')).toHaveLength(0);
  });
});

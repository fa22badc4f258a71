import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from './show';

const announce = (moment: 'beforeprint' | 'afterprint') => act(async () => window.dispatchEvent(new Event(moment)));

it('a page printed from the menu says where documents are printed, and a set of sheets has nothing before it', async () => {
  show();
  await screen.findByRole('navigation', { name: '日程' });
  expect(document.querySelector('.print-hint')).toBeNull();
  await announce('beforeprint');
  expect(document.querySelector('.print-hint')?.textContent).toMatch(/打印/);
  await announce('afterprint');
  expect(document.querySelector('.print-hint')).toBeNull();
  const sheets = document.createElement('div');
  sheets.className = 'print-only';
  document.body.append(sheets);
  await announce('beforeprint');
  expect(document.querySelector('.print-hint')).toBeNull();
  sheets.remove();
});

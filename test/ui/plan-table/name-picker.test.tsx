import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OccasionId, SeatId } from '../../../src/model/ids';
import { occupantOf } from '../../../src/model/occasion';
import { show } from '../show';

const talks = OccasionId.parse('sample-talks');

async function typeFor(seat: string, text: string) {
  const shown = show();
  const { user, engine } = shown;
  await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  await user.click(screen.getByRole('button', { name: new RegExp(`(^| )${seat}( |$)`) }));
  await user.keyboard('n');
  const field = await screen.findByRole('combobox', { name: `${seat} 请谁入席` });
  expect(document.activeElement).toBe(field);
  await user.type(field, text);
  const sitter = () => {
    const occasion = engine.store.getReception().occasions[talks];
    return occasion && occupantOf(occasion, SeatId.parse(seat));
  };
  return { ...shown, field, sitter };
}

it('seats whoever was typed, and leaves', async () => {
  const { user, sitter } = await typeFor('S1', '程望');
  await user.keyboard('{Enter}');
  expect(sitter()).toBe('sample-cheng');
  expect(screen.queryByRole('combobox', { name: 'S1 请谁入席' })).toBeNull();
});

it('seats nobody after Escape, nor on Enter alone', async () => {
  const { user, sitter, field } = await typeFor('S1', '程望');
  await user.clear(field);
  await user.keyboard('{Escape}');
  expect(sitter()).toBeUndefined();
  expect(screen.queryByRole('combobox', { name: 'S1 请谁入席' })).toBeNull();
});

it('says where somebody sits now', async () => {
  const { field } = await typeFor('S1', '孟昭');
  const [option] = within(screen.getByRole('listbox', { name: '可以入席的人员' })).getAllByRole('option');
  expect(option?.textContent).toContain('现坐 S8');
  expect(field.getAttribute('aria-activedescendant')).toBe(option?.id);
});

it('offers the side of the seat before the other, and of each whoever has no seat', async () => {
  await typeFor('S1', ' ');
  const options = within(screen.getByRole('listbox', { name: '可以入席的人员' })).getAllByRole('option');
  expect(options.map((option) => option.textContent).slice(0, 3)).toEqual([
    expect.stringMatching(/程望舒/),
    expect.stringMatching(/沈知远/),
    expect.stringMatching(/欧阳若川/),
  ]);
});

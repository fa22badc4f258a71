import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArrangeAim, ArrangePort } from '../../../src/ui/proposal/arrange-port';
import { show } from '../show';

async function open() {
  const asked: ArrangeAim[] = [];
  const propose: ArrangePort['propose'] = (_, aim) => {
    asked.push(aim);
    return new Promise(() => undefined);
  };
  const shown = show({ arrange: { propose } });
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  await shown.user.keyboard('{Shift>}i{/Shift}');
  const dialog = within(await screen.findByRole('dialog', { name: '限定改进' }));
  return { ...shown, dialog, asked };
}

describe('improving within bounds', () => {
  it('asks for the best plan that leaves the chosen alone and moves so many at most', async () => {
    const { user, dialog, asked } = await open();
    await user.type(dialog.getByRole('textbox', { name: '最多调动几人' }), '3');
    await user.click(dialog.getByRole('checkbox', { name: /陆景行/ }));
    await user.click(dialog.getByRole('button', { name: '改进' }));
    expect(asked).toEqual([{ improve: { stay: ['sample-lu'], most: 3 } }]);
    expect(screen.getByText('正在按限定条件改进')).toBeTruthy();
  });

  it('keeps a whole party at one tick, and takes no budget that is no number', async () => {
    const { user, dialog, asked } = await open();
    await user.click(dialog.getByRole('checkbox', { name: '客方' }));
    const most = dialog.getByRole('textbox', { name: '最多调动几人' });
    await user.type(most, '三');
    expect(dialog.getByText('请填写整数。')).toBeTruthy();
    expect(dialog.getByRole('button', { name: '改进' })).toHaveProperty('disabled', true);
    await user.clear(most);
    await user.click(dialog.getByRole('button', { name: '改进' }));
    const [aim] = asked;
    expect(typeof aim === 'object' && 'improve' in aim && aim.improve.most).toBeUndefined();
    expect(typeof aim === 'object' && 'improve' in aim && aim.improve.stay.length).toBeGreaterThan(3);
  });
});

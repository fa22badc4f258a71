import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addPeople } from '../../../src/commands/add-people';
import { PersonId } from '../../../src/model/ids';
import { person } from '../../protocol/precedence/people';
import { show } from '../show';

const center = { title: '主任', organization: '发展中心' };

async function withUnclear() {
  const shown = show();
  await screen.findByRole('navigation', { name: '日程' });
  shown.engine.store.dispatch([addPeople([person('温若谷', center), person('池砚', center)])]);
  return shown;
}
const settled = ({ engine }: ReturnType<typeof show>) => engine.store.getReception().settledTitles;

describe('titles whose grade is not clear', () => {
  it('are settled once for everybody who has them', async () => {
    const shown = await withUnclear();
    const { user } = shown;
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), '职级待定');
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: '职级待定' }));
    const row = dialog.getAllByRole('listitem').find(({ textContent }) => textContent?.includes('发展中心 主任'));
    if (!row) throw new Error('The title is not listed.');
    expect(row.textContent).toContain('池砚、温若谷');
    await user.selectOptions(within(row).getByRole('combobox', { name: '级别' }), '5');
    await user.click(dialog.getByRole('button', { name: '完成' }));
    expect(settled(shown)).toEqual({ '发展中心|主任': 5 });
    shown.engine.store.undo();
    expect(settled(shown)).toBeUndefined();
  });

  it('can be settled from the person, for all who share the title', async () => {
    const shown = await withUnclear();
    const { user, engine } = shown;
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), '温若谷');
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: '人员信息' }));
    const dialog = within(await screen.findByRole('dialog', { name: '温若谷' }));
    expect(dialog.getByText(/职务未写明确切职级/)).toBeTruthy();
    await user.selectOptions(dialog.getByRole('combobox', { name: '级别' }), '7');
    await user.click(dialog.getByRole('checkbox', { name: '同单位同职务的人都按此职级' }));
    await user.click(dialog.getByRole('button', { name: '完成' }));
    expect(settled(shown)).toEqual({ '发展中心|主任': 7 });
    expect(engine.store.getReception().people[PersonId.parse('温若谷')]).not.toHaveProperty('grade');
  });
});

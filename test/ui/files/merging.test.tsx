import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import type { Command } from '../../../src/commands/command';
import { editPerson } from '../../../src/commands/edit-person';
import { swapSeats } from '../../../src/commands/swap-seats';
import type { Language } from '../../../src/i18n/speak';
import { OccasionId, seatId } from '../../../src/model/ids';
import type { Reception } from '../../../src/model/reception';
import { samplePerson } from '../../../src/ui/sample/sample-people';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

const talks = OccasionId.parse('sample-talks');
const [lu, rossini] = [samplePerson('lu'), samplePerson('rossini')];
const base = sampleReception('zh-CN');
const changed = (...commands: readonly Command[]): Reception => applyCommands(base, commands).reception ?? base;
const mine = changed(editPerson(lu, { title: '局长' }), swapSeats(talks, seatId('N4'), seatId('N3')));
const theirs = changed(editPerson(lu, { title: '副局长' }), swapSeats(talks, seatId('N4'), seatId('N5')));

function merging(language: Language = 'zh-CN') {
  return show({ reception: mine, language, file: { state: 'changed', name: 'visit.xici.json' }, changedFile: { base, theirs } });
}
const conflictsIn = (dialog: HTMLElement) => within(dialog).getAllByRole('group');

describe('a file that somebody else has changed', () => {
  it('is merged; every conflict names who and what, with both values, and waits unless somebody chooses', async () => {
    const { user, engine } = merging();
    await user.click(await screen.findByRole('button', { name: '合并…' }));
    const dialog = await screen.findByRole('dialog', { name: '文件被别人改过' });
    const title = within(dialog).getByRole('group', { name: /职务/ });
    expect(title.textContent).toContain('局长');
    expect(title.textContent).toContain('副局长');
    for (const one of conflictsIn(dialog))
      expect(within(one).getByRole<HTMLInputElement>('radio', { name: '稍后再定' }).checked).toBe(true);
    await user.click(within(title).getByRole('radio', { name: /副局长/ }));
    await user.click(within(dialog).getByRole('button', { name: '合并并保存' }));

    const panel = within(await screen.findByRole('region', { name: '合并待定' }));
    expect(engine.store.getReception().people[lu]?.title).toBe('副局长');
    expect(panel.queryByRole('heading', { name: /职务/ })).toBeNull();
    expect(panel.getByRole('heading', { name: /在“会谈”的席位/ })).toBeTruthy();
  });

  it('leads from the finding to the seat, and is settled there; undo opens it again', async () => {
    const { user, engine } = merging();
    await user.click(await screen.findByRole('button', { name: '合并…' }));
    await user.click(await screen.findByRole('button', { name: '合并并保存' }));
    const panel = within(await screen.findByRole('region', { name: '合并待定' }));
    const before = panel.getAllByRole('article').length;
    const card = (text: string) => {
      const found = panel.getAllByRole('article').find(({ textContent }) => textContent?.includes(text));
      if (!found) throw new Error(`No conflict speaks of ${text}.`);
      return within(found);
    };
    await user.click(card('N4 坐谁').getByRole('button', { name: /N4 坐谁/ }));
    expect((await screen.findByText('为什么是这个席位？')).closest('section')?.textContent).toContain('N4');
    await user.click(card('席位').getByRole('button', { name: '改用另一边的' }));
    expect(engine.store.getReception().occasions[talks]?.seating.N?.[seatId('N5')]).toBe(rossini);
    await user.click(card('N4 坐谁').getByRole('button', { name: '改用另一边的' }));
    expect(await screen.findByText(/让出了席位/)).toBeTruthy();
    expect(Object.keys(engine.store.getReception().openConflicts ?? {})).toHaveLength(before - 2);
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(panel.getAllByRole('article')).toHaveLength(before - 1);
  });

  it('a line of somebody opens the person, in English too', async () => {
    const { user, engine } = merging('en');
    await user.click(await screen.findByRole('button', { name: 'Merge…' }));
    await user.click(await screen.findByRole('button', { name: 'Merge and save' }));
    const panel = within(await screen.findByRole('region', { name: 'Left open by the merge' }));
    await user.click(panel.getByRole('button', { name: /: title/ }));
    const person = await screen.findByRole('dialog');
    expect(within(person).getByDisplayValue('局长')).toBeTruthy();
    await user.keyboard('{Escape}');
    const card = panel.getAllByRole('article').find((one) => one.textContent?.includes('副局长'));
    if (!card) throw new Error('The title is not among the conflicts.');
    await user.click(within(card).getByRole('button', { name: 'Keep what is here' }));
    expect(engine.store.getReception().people[lu]?.title).toBe('局长');
    expect(engine.store.getReception().openConflicts).not.toHaveProperty(`people/${lu}/title`);
  });
});

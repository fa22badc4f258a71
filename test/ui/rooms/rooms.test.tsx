import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OccasionId } from '../../../src/model/ids';
import { takenSeats } from '../../../src/model/occasion';
import { smallRoom } from '../../laws/small-reception';
import { show } from '../show';
import type { StubOptions } from '../stub-engine';

const talks = OccasionId.parse('sample-talks');
const occasionIn = ({ engine }: ReturnType<typeof show>) => {
  const found = engine.store.getReception().occasions[talks];
  if (!found) throw new Error('The talks are gone.');
  return found;
};

async function openMenu(options: StubOptions = {}) {
  const shown = show(options);
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  await shown.user.click(screen.getByRole('button', { name: '本场更多操作' }));
  return shown;
}

describe("a room of one's own", () => {
  it('is made of the template on the screen: everybody stays, sides are kept, one undo takes it back', async () => {
    const shown = await openMenu();
    const before = occasionIn(shown);
    await shown.user.click(await screen.findByRole('menuitem', { name: '将此布局转为自绘' }));
    const after = occasionIn(shown);
    expect(after.layout).toMatch(/^own\//);
    expect(takenSeats(after)).toEqual(takenSeats(before));
    expect(after.locks).toEqual(before.locks);
    const [room] = Object.values(shown.engine.store.getReception().rooms ?? {});
    expect(room?.seats.find(({ id }) => id === 'N1')?.party).toBe('guest');
    expect(room?.seats.find(({ id }) => id === 'S1')?.party).toBe('host');
    shown.engine.store.undo();
    expect(occasionIn(shown)).toEqual(before);
  });

  it('stays when the occasion is edited, and is offered for other occasions', async () => {
    const shown = await openMenu();
    await shown.user.click(await screen.findByRole('menuitem', { name: '将此布局转为自绘' }));
    const own = occasionIn(shown).layout;
    await shown.user.click(screen.getByRole('button', { name: '本场更多操作' }));
    await shown.user.click(await screen.findByRole('menuitem', { name: /^场次设置/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(within(dialog.getByRole('group', { name: '自绘布局' })).getByRole('radio', { checked: true })).toBeTruthy();
    await shown.user.click(dialog.getByRole('button', { name: '完成' }));
    expect(occasionIn(shown).layout).toBe(own);
  });

  it('comes from a file, and whoever has no seat in it stays on the list', async () => {
    const shown = await openMenu({ openRoom: { room: smallRoom } });
    await shown.user.click(await screen.findByRole('menuitem', { name: '导入自绘布局…' }));
    expect(occasionIn(shown)).toMatchObject({ layout: 'own/room-small', seating: {} });
    expect(Object.keys(occasionIn(shown).attendees).length).toBeGreaterThan(0);
  });

  it('says what the file had that a room has no place for', async () => {
    const shown = await openMenu({ openRoom: { room: smallRoom, note: '未读入：颜色。' } });
    await shown.user.click(await screen.findByRole('menuitem', { name: '导入自绘布局…' }));
    expect(await screen.findByText('未读入：颜色。')).toBeTruthy();
    expect(occasionIn(shown).layout).toBe('own/room-small');
  });

  it('says what is wrong with a file', async () => {
    const { user } = await openMenu({ openRoom: { message: '这个布局已损坏。' } });
    await user.click(await screen.findByRole('menuitem', { name: '导入自绘布局…' }));
    expect(await screen.findByText('这个布局已损坏。')).toBeTruthy();
  });
});

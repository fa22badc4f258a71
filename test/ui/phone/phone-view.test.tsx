import { cleanup, screen, within } from '@testing-library/react';
import { produce } from 'immer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OccasionId, PersonId } from '../../../src/model/ids';
import { takenSeats } from '../../../src/model/occasion';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { show } from '../show';

const talks = OccasionId.parse('sample-talks');
const lu = PersonId.parse('sample-lu');

// A screen narrower than the editor wants.
beforeEach(() => {
  const wide = window.matchMedia;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ ...wide(query), matches: query.includes('max-width') }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  // A sheet that was open takes its step out of the history.
  cleanup();
  await expect.poll(() => history.state).toBeNull();
});

async function openTalks(ifAbsent?: 'close' | 'gap') {
  const reception = produce(sampleReception('zh-CN'), (draft) => {
    const occasion = draft.occasions[talks];
    if (occasion && ifAbsent) occasion.ifAbsent = ifAbsent;
  });
  const shown = show({ reception });
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: '会谈' }));
  return shown;
}

it('finds a person and their seat in two taps', async () => {
  const { user } = await openTalks();
  await user.type(screen.getByRole('searchbox', { name: '姓名或拼音首字母' }), '陆景');
  await user.click(screen.getByRole('button', { name: /陆景行.*S4/ }));
  const sheet = screen.getByRole('region', { name: '陆景行的席位' });
  expect(within(sheet).getByRole('button', { name: /会谈\s*S4/ })).toBeTruthy();
  expect(within(sheet).getByRole('img', { name: /S4/ })).toBeTruthy();
});

it('finds whoever is not at this occasion as well, and one tap leads to where they sit next', async () => {
  const { user } = await openTalks();
  const programme = screen.getByRole('navigation', { name: '日程' });
  await user.click(within(programme).getByRole('button', { name: '友城合作大会' }));
  await user.type(screen.getByRole('searchbox', { name: '姓名或拼音首字母' }), '莫拉维');
  expect(screen.queryByText('没有找到。')).toBeNull();
  await user.click(screen.getByRole('button', { name: /埃莱娜·莫拉维.*欢迎宴会.*10/ }));
  expect(within(programme).getByRole('button', { name: '欢迎宴会' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('region', { name: '埃莱娜·莫拉维的席位' })).toBeTruthy();
});

it('marks who has come with one tap, and takes it back with another', async () => {
  const { user, engine } = await openTalks();
  const presence = () => engine.store.getReception().occasions[talks]?.presence?.[lu];
  await user.click(screen.getByRole('button', { name: '陆景行，标为已到' }));
  expect(presence()).toBe('arrived');
  await user.click(screen.getByRole('button', { name: '陆景行，取消已到' }));
  expect(presence()).toBeUndefined();
});

it('marks somebody absent without moving anybody, and shows what was agreed', async () => {
  const { user, engine } = await openTalks('close');
  const seatOf = () => {
    const occasion = engine.store.getReception().occasions[talks];
    return occasion && takenSeats(occasion).find(([, person]) => person === lu)?.[0];
  };
  await user.click(screen.getByRole('button', { name: /陆景行.*S4/ }));
  await user.click(screen.getByRole('button', { name: '未到' }));
  expect(seatOf()).toBe('S4');
  expect(screen.getByText(/已批准依次递补/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '照此调整' }));
  expect(seatOf()).toBeUndefined();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(seatOf()).toBe('S4');
});

it('Escape puts the sheet away; what was agreed keeps its place for whoever has arrived, so that no button slips', async () => {
  const { user } = await openTalks();
  await user.click(screen.getByRole('button', { name: /陆景行.*S4/ }));
  const sheet = screen.getByRole('region', { name: '陆景行的席位' });
  await user.click(within(sheet).getByRole('button', { name: '已到' }));
  expect(within(sheet).getByText(/还没有定/).dataset.settled).toBe('true');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: '陆景行的席位' })).toBeNull();
});

it('Back closes the sheet and not the program; a sheet closed otherwise leaves no step behind', async () => {
  const { user } = await openTalks();
  const sheet = () => screen.queryByRole('region', { name: /的席位$/ });
  await user.click(screen.getByRole('button', { name: /陆景行.*S4/ }));
  const entries = history.length;
  await user.click(screen.getByRole('button', { name: /孟昭宁.*S\d/ }));
  expect(screen.getByRole('region', { name: '孟昭宁的席位' })).toBeTruthy();
  expect(history.length).toBe(entries);
  history.back();
  await expect.poll(sheet).toBeNull();
  expect(history.state).toBeNull();

  await user.click(screen.getByRole('button', { name: /陆景行.*S4/ }));
  expect(history.state).toEqual({ over: true });
  await user.click(screen.getByRole('button', { name: '收起' }));
  await expect.poll(() => history.state).toBeNull();
  expect(sheet()).toBeNull();
});

it('says so where nothing was agreed', async () => {
  const { user } = await openTalks();
  await user.click(screen.getByRole('button', { name: /陆景行.*S4/ }));
  expect(screen.getByText(/还没有定/)).toBeTruthy();
});

it('says what a merge left open, goes to whom it is about, and settles it', async () => {
  const reception = produce(sampleReception('zh-CN'), (draft) => {
    draft.openConflicts = {
      'people/sample-lu/title': { about: { kind: 'person', person: lu, field: 'title' }, place: ['people', lu, 'title'], theirs: '局长' },
    };
  });
  const { user, engine } = show({ reception });
  const open = await screen.findByRole('region', { name: '合并待定' });
  expect(within(open).getByText('局长')).toBeTruthy();
  await user.click(within(open).getByRole('button', { name: /陆景行/ }));
  expect(screen.getByRole('region', { name: '陆景行的席位' })).toBeTruthy();
  await user.click(within(open).getByRole('button', { name: '改用另一边的' }));
  expect(engine.store.getReception().people[lu]?.title).toBe('局长');
  expect(screen.queryByRole('region', { name: '合并待定' })).toBeNull();
});

it('says that nobody attends, which is not the same as nobody found', async () => {
  const nobody = produce(sampleReception('zh-CN'), (draft) => {
    const occasion = draft.occasions[talks];
    if (occasion) Object.assign(occasion, { attendees: {}, seating: {} });
  });
  const { user } = show({ reception: nobody });
  await user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: '会谈' }));
  expect(screen.getByText('本场还没有人出席。请在电脑上选定出席人员，再在这里查看。')).toBeTruthy();
  expect(screen.queryByText('没有找到。')).toBeNull();
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { lockSeat } from '../../../src/commands/lock-seat';
import { OccasionId, PersonId, SeatId } from '../../../src/model/ids';
import { occupantOf, seatsOf } from '../../../src/model/occasion';
import type { Alternative, ArrangeAim, ArrangePort, MoveGroup, Proposal, Watch } from '../../../src/ui/proposal/arrange-port';
import { show } from '../show';

const talks = OccasionId.parse('sample-talks');
const clean = { breach: 0, departure: 0, remark: 0 };
const move = (person: string, from: string | null, to: string | null) => ({
  person: PersonId.parse(`sample-${person}`),
  from: from === null ? null : SeatId.parse(from),
  to: to === null ? null : SeatId.parse(to),
  why: '',
});
const proposalOf = (groups: readonly MoveGroup[], more: Partial<Proposal> = {}): Proposal => ({
  moves: groups.flatMap(({ moves }) => moves),
  groups,
  come: [],
  leave: [],
  seating: {},
  before: { breach: 1, departure: 1, remark: 0 },
  score: clean,
  findings: [],
  cures: [],
  causes: [],
  proof: { kind: 'none' },
  unseated: [],
  ...more,
});
const swap: MoveGroup = {
  shape: 'cycle',
  moves: [move('lu', 'S4', 'S8'), move('meng', 'S8', 'S4')],
  cures: [],
  causes: [],
  without: { ...clean, breach: 1 },
};
const late: MoveGroup = { shape: 'step', moves: [move('cheng', null, 'S1')], cures: [], causes: [], without: { ...clean, departure: 1 } };

async function open(arrange: Partial<ArrangePort>) {
  const shown = show({ arrange });
  await shown.user.click(within(await screen.findByRole('navigation', { name: '日程' })).getByRole('button', { name: /会谈/ }));
  const sitter = (seat: string) => {
    const occasion = shown.engine.store.getReception().occasions[talks];
    return occasion && occupantOf(occasion, SeatId.parse(seat));
  };
  return { ...shown, sitter };
}

/** Answers when it is told to, and keeps what it was asked and whom to tell. */
function waiting() {
  const asked: { aim: ArrangeAim; watch: Watch }[] = [];
  let answer: (proposal: Proposal) => void = () => undefined;
  const propose: ArrangePort['propose'] = (_, aim, watch) => {
    asked.push({ aim, watch });
    return new Promise((resolve, reject) => {
      answer = resolve;
      watch.signal.addEventListener('abort', () => reject(watch.signal.reason), { once: true });
    });
  };
  return { propose, asked, answer: (proposal: Proposal) => answer(proposal) };
}

describe('the list of moves', () => {
  it('says of each group what leaving it out costs, and takes one group while the other stays', async () => {
    const { user, sitter } = await open({ propose: async () => proposalOf([swap, late]) });
    await user.click(screen.getByRole('button', { name: '最少调动' }));
    const panel = within(await screen.findByRole('complementary', { name: /问题|建议|右/ }));
    expect(panel.getAllByText('不作此调整则为')).toHaveLength(2);
    expect(panel.getByText('同时对调')).toBeTruthy();
    await user.click(panel.getByRole('button', { name: '采用这 2 条' }));
    expect([sitter('S8'), sitter('S1')]).toEqual(['sample-lu', undefined]);
    expect(panel.getByRole('button', { name: /程望舒/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '全部采用' }));
    expect(sitter('S1')).toBe('sample-cheng');
    expect(screen.queryByRole('heading', { name: '建议的调整' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect([sitter('S4'), sitter('S1')]).toEqual(['sample-lu', undefined]);
  });

  it('lays plans of other kinds side by side and shows the one that is chosen', async () => {
    const fewest = proposalOf([swap]);
    const best = proposalOf([swap, late]);
    const { user } = await open({
      propose: async () => fewest,
      alternatives: async () => [
        { kinds: ['fewest-moves'], proposal: fewest },
        { kinds: ['best-score', 'nearest-to-last-time'], proposal: best, fromLastTime: 4 },
      ],
    });
    await user.click(screen.getByRole('button', { name: '最少调动' }));
    await user.click(await screen.findByRole('button', { name: '比较其他排法' }));
    const other = await screen.findByRole('button', { name: /位次最优、最接近上次.*4 人换了席位/ });
    expect(screen.getByRole('button', { name: /^调整人数最少/, pressed: true })).toBeTruthy();
    await user.click(other);
    expect(screen.getByRole('button', { name: /程望舒.*S1/ })).toBeTruthy();
  });
});

describe('while plans of other kinds are looked for', () => {
  it('tells how far it is, and takes the best so far of each when told to stop', async () => {
    const watched: Watch[] = [];
    let answer: (others: readonly Alternative[]) => void = () => undefined;
    const { user } = await open({
      propose: async () => proposalOf([swap]),
      alternatives: (_, watch) => {
        watched.push(watch);
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
    });
    await user.click(screen.getByRole('button', { name: '最少调动' }));
    await user.click(await screen.findByRole('button', { name: '比较其他排法' }));
    const [watch] = watched;
    watch?.onProgress({ done: 0.6, score: clean, moves: 2, weight: 0 });
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.6));
    await user.click(screen.getByRole('button', { name: '到此为止' }));
    expect([watch?.enough?.aborted, watch?.signal.aborted]).toEqual([true, false]);
    answer([{ kinds: ['fewest-moves'], proposal: proposalOf([swap]) }]);
    expect(await screen.findByRole('button', { name: /^调整人数最少/ })).toBeTruthy();
  });
});

describe('while the search runs', () => {
  it('shows the best so far and the bound, stops with it, and says what was asked', async () => {
    const { propose, asked, answer } = waiting();
    const { user } = await open({ propose });
    await user.click(screen.getByRole('button', { name: '排座' }));
    const [{ watch } = { watch: undefined }] = asked;
    watch?.onProgress({ done: 0.4, score: { breach: 0, departure: 2, remark: 1 }, moves: 7, weight: 12, bound: 14 });
    expect(await screen.findByText('目前最好的方案调动 7 人')).toBeTruthy();
    expect(screen.getByText('要求得分 12，至多 14')).toBeTruthy();
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 0.4);
    await user.click(screen.getByRole('button', { name: '到此为止' }));
    expect([watch?.enough?.aborted, watch?.signal.aborted]).toEqual([true, false]);
    answer(proposalOf([swap]));
    expect(await screen.findByText('安排 2 人')).toBeTruthy();
    // What comes late by another way never takes the answer back.
    watch?.onProgress({ done: 0.9, score: clean, moves: 1, weight: 0 });
    expect(screen.getByText('安排 2 人')).toBeTruthy();
  });

  it('does not call the present plan the best when it was stopped before a better one was found', async () => {
    const { propose, asked, answer } = waiting();
    const { user } = await open({ propose });
    await user.click(screen.getByRole('button', { name: '排座' }));
    asked[0]?.watch.onProgress({ done: 0.1, score: { ...clean, breach: 8 }, moves: 0, weight: 0 });
    await user.click(await screen.findByRole('button', { name: '到此为止' }));
    answer(proposalOf([], { score: { ...clean, breach: 8 } }));
    expect(await screen.findByText('停止前没有找到更好的排法')).toBeTruthy();
    expect(screen.queryByText('现在的安排已是能找到的最好结果。')).toBeNull();
  });

  it('is called off by one press and leaves no trace', async () => {
    const { propose, asked } = waiting();
    const { user, engine } = await open({ propose });
    const before = engine.store.getReception();
    await user.click(screen.getByRole('button', { name: '排座' }));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(asked[0]?.watch.signal.aborted).toBe(true);
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(engine.store.getReception()).toBe(before);
  });
});

describe('where no plan is clean', () => {
  it('names what cannot hold together, and gives one of it up at a press, and asks again', async () => {
    const { engine, user } = await open({
      propose: async () => proposalOf([swap], { score: { ...clean, breach: 1 } }),
      conflict: async () => ({
        headline: '下列要求不能同时满足：',
        members: ['沈知远已锁定在S6。'],
        waysOut: [{ text: '解除沈知远在S6的锁定', commands: [lockSeat(talks, SeatId.parse('S6'), false)] }],
      }),
    });
    await user.click(screen.getByRole('button', { name: '排座' }));
    const why = within(await screen.findByRole('region', { name: '为何做不到' }));
    expect(why.getByText('沈知远已锁定在S6。')).toBeTruthy();
    await user.click(why.getByRole('button', { name: '解除沈知远在S6的锁定' }));
    expect(engine.store.getReception().occasions[talks]?.locks[SeatId.parse('S6')]).toBeUndefined();
    expect(await screen.findByRole('button', { name: '全部采用' })).toBeTruthy();
  });
});

describe('somebody comes or does not', () => {
  it('asks what is to become of the seat, and ends the attendance when the answer is taken', async () => {
    const { propose, asked, answer } = waiting();
    const { user, engine } = await open({ propose });
    await user.click(within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name: /陆景行.*S4/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: '不再出席本场' }), '后面的人依次递补');
    expect(asked[0]?.aim).toEqual({ withdraw: 'sample-lu', how: 'close-ranks' });
    const lu = PersonId.parse('sample-lu');
    answer(
      proposalOf([{ shape: 'step', moves: [move('lu', 'S4', null)], cures: [], causes: [] }], {
        leave: [{ kind: 'setAttendance', occasion: talks, people: [lu], attends: false }],
      }),
    );
    expect(await screen.findByText('S4 → 离席')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '全部采用' }));
    const occasion = engine.store.getReception().occasions[talks];
    expect([occasion?.attendees[lu], occasion && seatsOf(occasion, lu).length]).toEqual([undefined, 0]);
  });

  it('finds a seat for whoever has none', async () => {
    const { propose, asked } = waiting();
    const { user } = await open({ propose });
    await user.click(within(screen.getByRole('list', { name: '人员' })).getByRole('button', { name: /程望舒/ }));
    await user.click(screen.getByRole('button', { name: '安排入席' }));
    expect(asked[0]?.aim).toEqual({ insert: 'sample-cheng' });
  });

  it('mends one finding alone', async () => {
    const { propose, asked } = waiting();
    const { user } = await open({ propose });
    const [first] = screen.getAllByRole('button', { name: '只处理这一项' });
    if (first) await user.click(first);
    expect(asked[0]?.aim).toMatchObject({ mend: { finding: expect.stringMatching(/^order\//) } });
  });
});

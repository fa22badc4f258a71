import { describe, expect, it } from 'vitest';
import { addWish } from '../../../src/commands/add-wish';
import { lockSeat } from '../../../src/commands/lock-seat';
import { OccasionId } from '../../../src/model/ids';
import { seatsOf } from '../../../src/model/occasion';
import { identityOf } from '../../../src/protocol/rules/finding';
import { createArranging } from '../../../src/ui/app-engine/arranging';
import { commandsOf } from '../../../src/ui/proposal/accept-proposal';
import type { ArrangeAim } from '../../../src/ui/proposal/arrange-port';
import { dayOf, occasion, person } from '../../protocol/arrange/joint/day';
import { atWork, personCalled, talks } from './sample';

const watch = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function proposed(aim: ArrangeAim, prepare: Parameters<ReturnType<typeof atWork>['desk']['port']['dispatch']>[0] = []) {
  const { desk, reviewer } = atWork();
  if (prepare.length > 0) expect(desk.port.dispatch(prepare)).toBeUndefined();
  const arranging = createArranging(reviewer, () => 'zh-CN');
  const proposal = await arranging.propose(talks, aim, watch());
  return { desk, reviewer, arranging, proposal };
}

describe('arranging where there is no worker', () => {
  it('gives groups of moves that the store takes, with the score that follows', async () => {
    const { desk, reviewer, proposal } = await proposed('mend');
    expect(proposal.before).toEqual(reviewer.review(talks).score);
    expect(proposal.moves.length).toBeGreaterThan(0);
    expect(proposal.groups.flatMap(({ moves }) => moves)).toEqual(proposal.moves);
    expect(proposal.moves.some(({ why }) => /第 \d+ 位，坐第 \d+ 席/.test(why))).toBe(true);
    expect(desk.port.dispatch(commandsOf(talks, proposal, proposal.groups))).toBeUndefined();
    expect(reviewer.review(talks).score).toEqual(proposal.score);
  });

  it('mends one finding and leaves the rest alone', async () => {
    const { reviewer } = atWork();
    const [finding] = reviewer.review(talks).findings.filter(({ rule }) => rule === 'senior-takes-better-seat');
    if (!finding) throw new Error('The sample has somebody out of order.');
    const { proposal } = await proposed({ mend: { finding: identityOf(finding) } });
    expect(proposal.cures.map(identityOf)).toContain(identityOf(finding));
    // Somebody has no seat in the sample: that is not what was asked.
    expect(proposal.moves.every(({ from }) => from !== null)).toBe(true);
  });

  it('shows the seat that somebody leaves, closes the ranks behind, and ends the attendance', async () => {
    const who = personCalled('陆景行');
    const { desk, proposal } = await proposed({ withdraw: who, how: 'close-ranks' });
    expect(proposal.moves[0]).toMatchObject({ person: who, to: null });
    expect(desk.port.dispatch(commandsOf(talks, proposal, proposal.groups))).toBeUndefined();
    const occasion = desk.port.getReception().occasions[talks];
    expect(occasion && seatsOf(occasion, who)).toEqual([]);
    expect(occasion?.attendees[who]).toBeUndefined();
  });

  it('seats somebody who comes late', async () => {
    const { desk, reviewer } = atWork();
    const late = reviewer.review(talks).context.people.find(({ id }) => reviewer.review(talks).context.seatsOf(id).length === 0);
    if (!late) throw new Error('The sample leaves somebody without a seat.');
    const proposal = await createArranging(reviewer, () => 'en').propose(talks, { insert: late.id }, watch());
    expect(desk.port.dispatch(commandsOf(talks, proposal, proposal.groups))).toBeUndefined();
    const occasion = desk.port.getReception().occasions[talks];
    expect(occasion && seatsOf(occasion, late.id)).toHaveLength(1);
  });

  it('offers plans of other kinds, each with its cost', async () => {
    const { reviewer } = atWork();
    const others = await createArranging(reviewer, () => 'zh-CN').alternatives(talks, watch());
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap(({ kinds }) => kinds)).toContain('fewest-moves');
    for (const { proposal } of others) expect(proposal.groups.flatMap(({ moves }) => moves)).toEqual(proposal.moves);
  });

  it('seats every occasion, says who of the staff is needed where, and all of it is one entry of the history', async () => {
    const { desk, reviewer } = atWork();
    const before = desk.port.getReception();
    const all = await createArranging(reviewer, () => 'zh-CN').everywhere(before, 'mend', watch());
    expect(all.staff).toEqual(['没有工作人员被同时安排在两处。']);
    expect(all.handovers).toBe(0);
    expect(all.occasions.map(({ occasion }) => occasion)).toEqual(before.programme);
    expect(desk.port.dispatch(all.commands)).toBeUndefined();
    for (const { occasion, score } of all.occasions) expect(reviewer.review(occasion).score).toEqual(score);
    desk.port.undo();
    expect(desk.port.getReception()).toEqual(before);
    expect(desk.port.canUndo()).toBe(false);
  });

  it('tells who takes over a post and which car another leg, and what of that is proven; one undo takes all of it back', async () => {
    const languages = (...known: readonly string[]) => ({ role: 'interpreter' as const, languages: ['中文', ...known] });
    const people = [
      person('英', { party: 'guest', officialOrder: 1, languages: ['English'] }),
      person('法', { party: 'guest', officialOrder: 1, languages: ['français'] }),
      person('主一', { officialOrder: 1, languages: ['中文'] }),
      person('主二', { officialOrder: 1, languages: ['中文'] }),
      person('英语翻译', languages('English')),
      person('双语', languages('English', 'français')),
    ];
    const ride = (id: string, time: string, plates: readonly string[]) =>
      occasion(id, time, '-=英', {
        layout: 'vehicle/convoy',
        settings: { vehicles: plates.map(() => 'sedan').join(',') },
        vehicles: Object.fromEntries(plates.map((plate, index) => [`V${index + 1}`, { plate }])),
      });
    const day = dayOf(people, [
      occasion('英方会谈', '10:00-11:00', 'N1=英 S1=主一 -=双语'),
      occasion('法方会谈', '10:30-11:30', 'N1=法 S1=主二 -=英语翻译'),
      ride('接站', '14:00-15:00', ['京A·00001']),
      ride('送机', '14:30-15:30', ['京A·00001']),
      ride('参观', '18:00-19:00', ['京A·00002']),
    ]);
    const { desk, reviewer } = atWork(day);
    const all = await createArranging(reviewer, () => 'zh-CN').everywhere(day, 'mend', watch());
    expect(all.sharing).toBe('handovers');
    expect(all.staff).toEqual([
      '英方会谈：由英语翻译接替双语。',
      '法方会谈：由双语接替英语翻译。',
      expect.stringMatching(/^(接站|送机)：由车辆京A·00002替换京A·00001。$/),
      '其后又互换岗位 1 次，问题更少；交接不一定最少，也未证明没有更好的分派。',
    ]);
    expect(desk.port.dispatch(all.commands)).toBeUndefined();
    for (const { occasion: id, score } of all.occasions) expect(reviewer.review(id).score).toEqual(score);
    const driven = ['接站', '送机'].map((id) => desk.port.getReception().occasions[OccasionId.parse(id)]?.vehicles?.V1?.plate);
    expect(new Set(driven)).toEqual(new Set(['京A·00001', '京A·00002']));
    desk.port.undo();
    expect(desk.port.getReception()).toEqual(day);
  });

  it('says in words what cannot hold together, with what to press to give it up', async () => {
    const { reviewer } = atWork();
    const { context } = reviewer.review(talks);
    // Two people far apart are locked on their seats, and must sit beside each other.
    const sitters = context.layout.seats.flatMap(({ id }) =>
      context.occupant(id) ? [{ seat: id, person: context.occupant(id)?.id }] : [],
    );
    const [first, last] = [sitters[0], sitters.at(-1)];
    if (!first?.person || !last?.person) throw new Error('The sample has people on seats.');
    const { arranging, proposal } = await proposed('arrange', [
      lockSeat(talks, first.seat, true),
      lockSeat(talks, last.seat, true),
      addWish({
        a: { by: 'person', person: first.person },
        relation: 'beside',
        b: { by: 'person', person: last.person },
        strength: 'must',
      }),
    ]);
    expect(proposal.score.breach).toBeGreaterThan(0);
    const said = await arranging.conflict(talks, { ...proposal, proof: { kind: 'exact' } }, new AbortController().signal);
    expect(said?.members.length).toBeGreaterThan(0);
    expect(said?.waysOut.flatMap(({ commands }) => commands.map(({ kind }) => kind))).toContain('lockSeat');
  });

  it('does not begin when it was called off', async () => {
    const { reviewer } = atWork();
    const off = { ...watch(), signal: AbortSignal.abort() };
    await expect(createArranging(reviewer, () => 'zh-CN').propose(talks, 'arrange', off)).rejects.toThrow();
  });
});

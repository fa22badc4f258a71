import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../../src/i18n/speak';
import { PersonId, SeatId } from '../../../src/model/ids';
import type { ArrangeAim, Proof, Proposal } from '../../../src/ui/proposal/arrange-port';
import { doing, proofInWords } from '../../../src/ui/proposal/proof-in-words';

const clean = { breach: 0, departure: 0, remark: 0 };
const who = PersonId.parse('a');
const move = (id: string, to: string | null) => ({
  person: PersonId.parse(id),
  from: SeatId.parse('S1'),
  to: to === null ? null : SeatId.parse(to),
  why: '',
});

function said(aim: ArrangeAim, proof: Proof, more: Partial<Proposal> = {}): readonly string[] {
  const proposal: Proposal = {
    moves: [move('a', 'S2'), move('b', 'S3')],
    groups: [],
    come: [],
    leave: [],
    seating: {},
    score: clean,
    before: clean,
    findings: [],
    cures: [],
    causes: [],
    proof,
    unseated: [],
    ...more,
  };
  return (['zh-CN', 'en'] as const).map((language) => {
    const { say } = speakerFor(language);
    const { title, text } = proofInWords(aim, proposal, (key, data) => say('interface', key, data));
    return `${title}｜${text}`;
  });
}

const exact: Proof = { kind: 'exact' };
const none: Proof = { kind: 'none' };

describe('what is proven, in words', () => {
  it('says so where no second program has checked the proof', () =>
    expect(said('mend', exact, { searchedOnly: true })).toEqual([
      '最少调动 2 人，已证明｜更少的调动已逐一排除，未经第二个程序核对。',
      '2 moves, proven the fewest｜Every smaller number of moves was ruled out; no second program has checked that.',
    ]));

  it('claims no more than the score where a plan nearer to the order is not ruled out', () => {
    const told = [
      '安排 2 人｜已证明问题不能更少；是否最接近按位次排法，未经证明。',
      '2 people to be seated｜Proven that no plan has fewer findings; that none lies nearer to the order of rank is not proven.',
    ];
    expect(said('arrange', exact, { nearestUnproven: true })).toEqual(told);
    expect(said('arrange', exact, { nearestUnproven: true, searchedOnly: true })).toEqual(told);
  });

  it.each<readonly [ArrangeAim, string, string]>([
    [
      'arrange',
      '经逐一排除，没有更好的排法；未经第二个程序核对。',
      'No better plan exists, by a search of all; no second program has checked that.',
    ],
    [
      { improve: { stay: [] } },
      '在限定条件内没有更好的方案，同样好的方案也不会调动更少的人；未经第二个程序核对。',
      'Within these bounds no plan is better, and none as good moves fewer; no second program has checked that.',
    ],
  ])('nor does an arrangement or an improvement claim more: %j', (aim, zh, en) => {
    const texts = said(aim, exact, { searchedOnly: true }).map((text) => text.split('｜')[1]);
    expect(texts).toEqual([zh, en]);
  });

  it.each<readonly [string, ArrangeAim, Proof, string, string]>([
    ['the fewest', 'mend', exact, '最少调动 2 人，已证明｜下界也是 2。', '2 moves, proven the fewest｜The lower bound is 2 too.'],
    [
      'a bound below',
      'mend',
      { kind: 'bound', bound: 1, gap: 1 },
      '已找到调动 2 人的办法｜至少须 1 人。',
      'Found a way with 2 moves｜At least 1 is needed.',
    ],
    [
      'nothing',
      'mend',
      none,
      '已找到调动 2 人的办法｜这是找到的最少调动，未证明是否最少。',
      'Found a way with 2 moves｜The fewest that were found; that none are fewer is not proven.',
    ],
    ['the best plan', 'arrange', exact, '安排 2 人｜已证明没有更好的排法。', '2 people to be seated｜Proven: no better plan exists.'],
    [
      'how far from the best, rounded against us',
      'arrange',
      { kind: 'bound', bound: 100, gap: 1.2 },
      '安排 2 人｜与可能的最好结果相差至多 2%。',
      '2 people to be seated｜At most 2 % from the best possible.',
    ],
    [
      'nothing in percent of a bound that is none',
      'arrange',
      { kind: 'bound', bound: 0, gap: 3 },
      '安排 2 人｜已找到较好的排法，未证明最好。',
      '2 people to be seated｜A good plan; not proven to be the best.',
    ],
  ])('says %s', (_, aim, proof, chinese, english) => expect(said(aim, proof)).toEqual([chinese, english]));

  it('claims nothing to be the fewest that was asked in part, however sure the engine is', () => {
    for (const aim of [{ mend: { table: 'T1' } }, { mend: { finding: 'x' } }, { withdraw: who, how: 'close-ranks' as const }])
      for (const words of said(aim, exact)) expect(words).not.toMatch(/最少调动|, proven/);
  });

  it('does not count whoever leaves among those who move', () => {
    const [words] = said({ withdraw: who, how: 'fewest-moves' }, exact, { moves: [move('a', null), move('b', 'S1')] });
    expect(words).toBe('最少调动 1 人，已证明｜下界也是 1。');
  });

  it('names those who are left without a seat', () => {
    expect(said('arrange', exact, { unseated: [who] })[0]).toMatch(/^安排 2 人，1 人无席｜/);
  });

  it('tells the four questions apart', () => {
    expect(['arrange' as const, { mend: { table: 'T1' } }, { insert: who }, { withdraw: who, how: 'leave' as const }].map(doing)).toEqual([
      'arrange',
      'mend',
      'insert',
      'withdraw',
    ]);
  });

  it('names whoever is left without a seat', () => {
    const [zh, en] = said('arrange', exact, { unseated: [who], leftOut: '甲' });
    expect(zh).toContain('席位不足，未安排：甲。');
    expect(en).toContain('There are too few seats; without one: 甲.');
  });
});

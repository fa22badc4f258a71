import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { editPerson } from '../../../src/commands/edit-person';
import { swapSeats } from '../../../src/commands/swap-seats';
import { PersonId, seatId } from '../../../src/model/ids';
import { madeOf } from '../made';
import { plainText } from '../reading';
import { richReception } from '../rich-reception';

const before = richReception('zh-CN');
const [gala] = Object.values(before.occasions).filter(({ title }) => title === '答谢晚宴');
if (!gala) throw new Error('The sample has no dinner.');
const applied = applyCommands(before, [
  swapSeats(gala.id, seatId('T1.1'), seatId('T2.3')),
  editPerson(PersonId.parse('sample-shen'), { title: '市委书记' }),
]);
if (!('reception' in applied)) throw new Error('The sample refuses the changes.');
const after = applied.reception;
const nameAt = (seat: string) =>
  before.people[Object.values(gala.seating).flatMap((block) => block[seatId(seat)] ?? [])[0] ?? ('' as never)]?.name ?? '';

describe('a change slip', () => {
  it('says who moves from where to where, and only that', () => {
    const text = plainText(madeOf('change-slip', after, { to: '宴会厅', reason: '主宾行程有变' }, { before }).pages);
    expect(text).toContain('送：宴会厅');
    expect(text).toContain('事由：主宾行程有变');
    expect(text).toContain(`调整${nameAt('T1.1')}1号桌1席2号桌3席`);
    expect(text).toContain(`调整${nameAt('T2.3')}2号桌3席1号桌1席`);
    // What has to be done because of it follows; above stand the moves alone.
    const [moves = ''] = text.split('待办事项');
    expect(moves).not.toContain('市委书记');
    expect(moves).not.toContain('会谈');
  });
});

describe('the difference of two versions', () => {
  it('has everything person by person', () => {
    const text = plainText(madeOf('version-difference', after, {}, { before }).pages);
    expect(text).toContain('职务市长市委书记');
    expect(text).toContain('答谢晚宴1号桌1席2号桌3席');
  });

  it('says so when nothing differs, and when there is nothing to compare with', () => {
    expect(plainText(madeOf('version-difference', before, {}, { before }).pages)).toContain('没有差别');
    expect(plainText(madeOf('version-difference', before).pages)).toContain('没有选定');
  });
});

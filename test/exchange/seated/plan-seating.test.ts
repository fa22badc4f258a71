import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { changesOfSeating, viewSeating } from '../../../src/exchange/screen/seated-import';
import { tableNumber } from '../../../src/exchange/seated/find-names';
import { readPasted } from '../../../src/exchange/tables/read-table';
import { isTableFault, type Sheet } from '../../../src/exchange/tables/sheet';
import { languages } from '../../../src/i18n/speak';
import { OccasionId, PersonId, ReceptionId, type SeatId, seatId } from '../../../src/model/ids';
import { type Occasion, takenSeats } from '../../../src/model/occasion';
import { emptyReception, type Reception } from '../../../src/model/reception';
import { blocksOf } from '../../../src/protocol/arrange/problem';

const names = ['沈知远', '顾城', '白露', '程小雨', '马骏', '林溪', '韩致远', '何晚照'];
const idOf = (name: string) => PersonId.parse(`p${names.indexOf(name) + 1}`);
const here = OccasionId.parse('o');

function plan(
  layout: string,
  settings: Occasion['settings'],
  seated: Readonly<Record<string, string>> = {},
  locked: readonly string[] = [],
): Reception {
  const occasion: Occasion = {
    ...{ id: here, title: '场次', layout, settings, convention: 'cn-domestic', given: {}, chosen: {} },
    attendees: Object.fromEntries(names.slice(0, 6).map((name) => [idOf(name), true as const])),
    seating: blocksOf(new Map(Object.entries(seated).map(([seat, name]) => [seatId(seat), idOf(name)]))),
    locks: Object.fromEntries(locked.map((seat) => [seat as SeatId, true as const])),
  };
  return {
    ...emptyReception(ReceptionId.parse('r'), '接待'),
    people: Object.fromEntries(
      names.map((name) => [idOf(name), { id: idOf(name), name, party: 'guest' as const, role: 'member' as const }]),
    ),
    occasions: { [here]: occasion },
    programme: [here],
  };
}
function sheet(text: string): Sheet {
  const read = readPasted(text, '表');
  const [first] = isTableFault(read) ? [] : read;
  if (!first) throw new Error('no sheet');
  return first;
}
const none = { turned: false, leave: [] };
/** Who sits where once the sheet has come in. */
function seatedBy(
  reception: Reception,
  text: string,
  choices: { turned: boolean; leave: readonly string[] } = none,
): Record<string, string> {
  const { reception: after, refusal } = applyCommands(reception, changesOfSeating(reception, here, sheet(text), choices));
  if (refusal) throw new Error(refusal.because);
  const occasion = after.occasions[here];
  return Object.fromEntries(occasion ? takenSeats(occasion).map(([seat, id]) => [seat, after.people[id]?.name ?? '']) : []);
}
const states = (reception: Reception, text: string) =>
  viewSeating(reception, here, sheet(text), none, 'zh-CN')?.rows.map(({ name, seat, kind }) => [name, seat, kind]);

const rostrum = () => plan('meeting/rostrum', { rows: '3,4' });
const hall = (seated?: Readonly<Record<string, string>>) => plan('banquet/hall', { tables: 2, seats: 4 }, seated);

describe('a list with seats', () => {
  it('says who has a row and no seat, and which words of a drawing were taken for no name', () => {
    const notes = (text: string) => viewSeating(hall(), here, sheet(text), none, 'zh-CN')?.notes;
    expect(notes('席位\t姓名\nT1.1\t沈知远\n\t无席人\n')).toEqual(['表上没有席位，未入席：无席人。']);
    expect(notes('席位\t姓名\nT1.1\t沈知远\n')).toEqual([]);
    expect(notes('宴会桌次图（定稿）\n第1桌\t主持人：\n沈知远\t\n')).toEqual(['表上其余文字没有当作姓名：宴会桌次图（定稿）、主持人：。']);
    const many = Array.from({ length: 15 }, (_, at) => `字${at}`).join('\t');
    expect(notes(`${many}\n第1桌\n沈知远\n`)?.[0]).toContain('另外 3 处');
  });

  it('seats each where it says, in the words of offices', () => {
    expect(seatedBy(hall(), '姓名\t职务\t席位\n沈知远\t市长\tT1.1\n顾 城\t局长\tt2.3\n白露\t\t2-1\n程小雨\t\t1桌4座\n')).toEqual({
      'T1.1': '沈知远',
      'T2.3': '顾城',
      'T2.1': '白露',
      'T1.4': '程小雨',
    });
  });

  it('fills the free seats of a table that is only named', () => {
    expect(seatedBy(hall(), '桌号\t姓名\n主桌\t沈知远\n第二桌\t顾城\n2\t白露\nT1.1\t程小雨\n')).toEqual({
      'T1.2': '沈知远',
      'T2.1': '顾城',
      'T2.2': '白露',
      'T1.1': '程小雨',
    });
  });

  it('shows every conflict, and does the rest', () => {
    const reception = plan('banquet/hall', { tables: 2, seats: 4 }, { 'T1.1': '马骏', 'T1.2': '林溪', 'T2.2': '沈知远' }, ['T1.2']);
    const text = '席位\t姓名\nT1.1\t沈知远\nT1.2\t顾城\nT1.3\t沈知远\nT1.1\t白露\nT9.9\t程小雨\nT1.4\t欧阳修\nT2.1\t韩致远\n第二桌\t林溪\n';
    expect(states(reception, text)).toEqual([
      ['沈知远', 'T1.1', 'changed'],
      ['顾城', 'T1.2', 'conflict'],
      ['沈知远', 'T1.3', 'conflict'],
      ['白露', 'T1.1', 'conflict'],
      ['程小雨', 'T9.9', 'conflict'],
      ['欧阳修', 'T1.4', 'conflict'],
      ['韩致远', 'T2.1', 'new'],
      ['林溪', 'T2.2', 'conflict'],
    ]);
    // 马骏, who is not on the sheet, gives up the seat; 韩致远, who did not attend, joins; what is locked stays.
    expect(seatedBy(reception, text)).toEqual({ 'T1.1': '沈知远', 'T1.2': '林溪', 'T2.1': '韩致远' });
    for (const language of languages)
      for (const { text: said } of viewSeating(reception, here, sheet(text), none, language)?.rows ?? [])
        expect(said).not.toMatch(/\{\{|undefined|seated\./);
  });

  it('leaves out what is unticked, and then its seat belongs to whoever sat there', () => {
    const reception = hall({ 'T1.1': '马骏' });
    const [row] = viewSeating(reception, here, sheet('席位\t姓名\nT1.1\t沈知远\n'), none, 'en')?.rows ?? [];
    const left = { turned: false, leave: [row?.id ?? ''] };
    expect(seatedBy(reception, '席位\t姓名\nT1.1\t沈知远\n', left)).toEqual({ 'T1.1': '马骏' });
    const view = viewSeating(reception, here, sheet('席位\t姓名\nT1.1\t沈知远\n'), left, 'en');
    expect([row?.taken, view?.rows.map(({ taken }) => taken), view?.seated]).toEqual([true, [false], 0]);
  });

  it('swaps two people, and finds nothing to do the second time', () => {
    const reception = hall({ 'T1.1': '马骏', 'T1.2': '林溪' });
    expect(seatedBy(reception, '席位\t姓名\nT1.2\t马骏\nT1.1\t林溪\n')).toEqual({ 'T1.1': '林溪', 'T1.2': '马骏' });
    expect(changesOfSeating(reception, here, sheet('席位\t姓名\nT1.1\t马骏\nT1.2\t林溪\n'), none)).toEqual([]);
  });
});

describe('tables with their names below', () => {
  it('are read column by column, block by block', () => {
    const text = '晚宴桌次\n第1桌\t第二桌（8人）\n沈知远\t白露\n顾城\t程小雨、马骏\n';
    expect(seatedBy(hall(), text)).toEqual({ 'T1.1': '沈知远', 'T1.2': '顾城', 'T2.1': '白露', 'T2.2': '程小雨', 'T2.3': '马骏' });
  });

  it.each([
    ['第3桌', 3],
    ['三号桌', 3],
    ['十桌', 10],
    ['十二桌', 12],
    ['二十桌', 20],
    ['二十三', 23],
    ['主桌', undefined],
  ])('%s is %s', (text, number) => {
    expect(tableNumber(text)).toBe(number);
  });
});

describe('a drawing of names', () => {
  it('takes the seats as drawn, from the left, the front row at the bottom', () => {
    expect(seatedBy(rostrum(), '主席台座次图\n白露\t程小雨\t马骏\t林溪\n沈知远\t顾城\t韩致远\n')).toMatchObject({
      '2A': '白露',
      '2D': '林溪',
      '1A': '沈知远',
      '1B': '顾城',
      '1C': '韩致远',
    });
  });

  it('can be drawn from the other side', () => {
    expect(seatedBy(rostrum(), '沈知远\t顾城\t韩致远\n白露\t程小雨\t马骏\t林溪\n', { turned: true, leave: [] })).toMatchObject({
      '1A': '韩致远',
      '1C': '沈知远',
      '2A': '林溪',
      '2D': '白露',
    });
  });

  it('keeps the gaps of a row', () => {
    expect(seatedBy(plan('meeting/rostrum', { rows: '4' }), '沈知远\t\t\t顾城\n')).toEqual({ '1A': '沈知远', '1D': '顾城' });
  });

  it('reads seats out of the cells where they are written above the names', () => {
    expect(seatedBy(rostrum(), '1A　客 1\t1C\n沈知远\t顾城\n市长\t局长\n')).toEqual({ '1A': '沈知远', '1C': '顾城' });
  });

  it('is nothing when nobody of the plan is on it', () => {
    expect(viewSeating(rostrum(), here, sheet('甲\t乙\n丙\t丁\n'), none, 'zh-CN')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personIds } from '../../../src/exchange/person-ids';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import type { RosterDraft, RosterOptions, TakenRow } from '../../../src/exchange/roster/roster-draft';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';

async function draftOf(name: string, options: Omit<RosterOptions, 'nextId'> = {}): Promise<RosterDraft> {
  const read = await readTable(new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url))), name);
  const [sheet] = isTableFault(read) ? [] : read;
  if (!sheet) throw new Error(`${name} has no sheet`);
  const draft = recognizeRoster(sheet, { nextId: personIds(), ...options });
  // Nothing is dropped silently: every row of the source comes back once, in its place.
  expect(draft.rows.map(({ row, cells }) => ({ row, cells }))).toEqual(sheet.rows);
  return draft;
}

const taken = ({ rows }: RosterDraft): readonly TakenRow[] => rows.flatMap((row) => (row.kind === 'taken' ? [row] : []));
const count = (draft: RosterDraft) => ({
  rows: draft.rows.length,
  taken: taken(draft).length,
  header: draft.rows.filter(({ kind }) => kind === 'header').length,
  leftOut: draft.rows.flatMap((row) => (row.kind === 'left-out' ? [`${row.row} ${row.reason}`] : [])),
});
const people = (draft: RosterDraft) => new Map(taken(draft).map(({ person }) => [person.name, person]));
const doubtsOf = (draft: RosterDraft, name: string) =>
  taken(draft)
    .find(({ person }) => person.name === name)
    ?.doubts.map(({ kind, applied }) => `${kind}${applied ? ' applied' : ''}`);

describe('delegation-zh.xlsx', () => {
  it('takes 18 people; title, date, separator and total stay out with a reason', async () => {
    const draft = await draftOf('delegation-zh.xlsx');
    expect(count(draft)).toEqual({ rows: 23, taken: 18, header: 1, leftOut: ['1 title', '2 title', '18 separator', '23 total'] });
    expect([draft.title, draft.delegation, draft.unknownColumns]).toEqual(['江临市党政代表团名单', '江临市党政代表团', []]);
  });

  it('takes the order of the list for the official order', async () => {
    expect(taken(await draftOf('delegation-zh.xlsx')).map(({ person }) => person.officialOrder)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
  });

  it('reads names, unit and title, sex, ethnicity, telephone, diet and needs', async () => {
    const listed = people(await draftOf('delegation-zh.xlsx'));
    expect([...listed.keys()].slice(0, 5)).toEqual(['沈知远', '欧阳若川', '马骏', '林晚', '周慕白']);
    expect(listed.get('沈知远')).toEqual({
      id: 'p1',
      name: '沈知远',
      party: 'guest',
      role: 'member',
      officialOrder: 1,
      sex: 'male',
      ethnicity: '汉族',
      title: '云岭省委常委、江临市委书记',
      phone: '13900000001',
      remarks: '团长',
      delegation: '江临市党政代表团',
    });
    expect([listed.get('丁一')?.organization, listed.get('丁一')?.title]).toEqual(['江临市财政局', '局长']);
    expect([listed.get('林晚')?.organization, listed.get('林晚')?.title]).toEqual(['江临市政协', '主席']);
    expect([listed.get('高原')?.organization, listed.get('高原')?.title]).toEqual([undefined, '江临市副市长']);
    expect([listed.get('马骏')?.diet, listed.get('欧阳若川')?.diet, listed.get('苏禾')?.diet]).toEqual(['清真', '糖尿病,少油', '素食']);
    expect([listed.get('高原')?.needs, listed.get('高原')?.diet]).toEqual([['wheelchair'], undefined]);
  });

  it('suggests roles from remarks, and applies those that a separator or a title states', async () => {
    const draft = await draftOf('delegation-zh.xlsx');
    const listed = people(draft);
    expect(doubtsOf(draft, '沈知远')).toEqual(['roleByRemark']);
    expect([listed.get('罗小川')?.role, listed.get('田野')?.role, listed.get('庄大为')?.role]).toEqual(['aide', 'aide', 'driver']);
    expect(doubtsOf(draft, '田野')).toEqual(['nameSpread applied', 'roleByGroup applied', 'roleByTitle']);
  });

  it('works out again what the user decides', async () => {
    const draft = await draftOf('delegation-zh.xlsx', {
      party: 'host',
      delegation: '',
      columns: { 7: 'ignore' },
      rows: { 1: 'take', 4: 'leave' },
      answers: { '6:nameSpread:1': 'ignore', '7:nameSpread:1': 'accept', '12:needByColumn:6': 'ignore' },
    });
    expect(count(draft).leftOut).toEqual(['2 title', '4 unticked', '18 separator', '23 total']);
    const names = taken(draft).map(({ person }) => person.name);
    expect(names.slice(0, 4)).toEqual(['江临市党政代表团名单', '欧阳若川', '马 骏', '林晚']);
    const [first, second] = taken(draft);
    expect([first?.person.party, first?.person.delegation, second?.person.officialOrder, second?.person.remarks]).toEqual([
      'host',
      undefined,
      2,
      undefined,
    ]);
  });
});

describe('delegation-zh.docx', () => {
  it('takes 8 people; heading and contact stay out, and the contact is known', async () => {
    const draft = await draftOf('delegation-zh.docx');
    expect(count(draft)).toEqual({ rows: 11, taken: 8, header: 1, leftOut: ['1 title', '11 contact'] });
    expect([draft.delegation, draft.contact]).toEqual(['江临市经贸考察团', '联系人:郝佳 13900000016']);
  });

  it('only suggests what a remark says', async () => {
    const draft = await draftOf('delegation-zh.docx');
    expect(people(draft).get('高原')?.needs).toBeUndefined();
    expect([doubtsOf(draft, '高原'), doubtsOf(draft, '苏禾')]).toEqual([
      ['nameSpread applied', 'needByRemark'],
      ['nameSpread applied', 'dietByRemark'],
    ]);
    const accepted = await draftOf('delegation-zh.docx', { answers: { '5:needByRemark:4': 'accept' } });
    expect(people(accepted).get('高原')?.needs).toEqual(['wheelchair']);
  });
});

describe('hosts-zh-gb18030.csv', () => {
  it('takes 7 hosts with their rare characters', async () => {
    const draft = await draftOf('hosts-zh-gb18030.csv');
    expect(count(draft)).toEqual({ rows: 8, taken: 7, header: 1, leftOut: [] });
    expect(taken(draft).map(({ person }) => `${person.officialOrder} ${person.party} ${person.name}`)).toEqual([
      '1 host 顾城',
      '2 host 段瑞霖',
      '3 host 冉苒',
      '4 host 龚㛃',
      '5 host 𠮷田龙',
      '6 host 邢朗',
      '7 host 费帆',
    ]);
    expect(doubtsOf(draft, '𠮷田龙')).toEqual([]);
    expect(doubtsOf(draft, '段瑞霖')).toEqual(['roleByRemark']);
  });
});

describe('foreign-visit.csv', () => {
  it('takes 13 people of two parties, with links and the order that is given', async () => {
    const draft = await draftOf('foreign-visit.csv');
    expect(count(draft)).toEqual({ rows: 14, taken: 13, header: 1, leftOut: [] });
    const listed = people(draft);
    expect(listed.get('Amara Okonjo')?.spouse).toBe(listed.get('Daniel Okonjo')?.id);
    expect(listed.get('翟译')?.serves).toBe(listed.get('顾城')?.id);
    expect(listed.get('Tomas Lindqvist')?.languages).toEqual(['English', 'Mandarin']);
    expect(listed.get('Peter Hale')?.needs).toEqual(['wheelchair']);
    expect([listed.get('顾城')?.officialOrder, listed.get('Daniel Okonjo')?.officialOrder]).toEqual([1, undefined]);
    expect(doubtsOf(draft, 'Daniel Okonjo')).toEqual(['orderMissing']);
    expect(doubtsOf(draft, 'Ruth Adeyemi')).toEqual([]);
  });
});

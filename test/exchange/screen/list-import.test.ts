import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { writePlan } from '../../../src/exchange/plan/write-plan';
import { createListImport, wholePlanIn } from '../../../src/exchange/screen/list-import';
import type { ListOptions, SheetOptions } from '../../../src/exchange/screen/list-options';
import { readTable } from '../../../src/exchange/tables/read-table';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { ReceptionId } from '../../../src/model/ids';
import { emptyReception, type Reception } from '../../../src/model/reception';
import { richReception } from '../../documents/rich-reception';

const untouched: SheetOptions = { party: 'guest', delegation: '', columns: {}, wanted: [], unwanted: [] };
const options: ListOptions = { chosen: [0], looked: 0, sheets: {}, policy: 'ask' };
const withSheet = (set: Partial<SheetOptions>): ListOptions => ({ ...options, sheets: { 0: { ...untouched, ...set } } });
const empty = emptyReception(ReceptionId.parse('r'), '来访');
const screen = createListImport();

async function list(name = 'delegation-zh.xlsx') {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url)));
  const read = screen.held(await readTable(bytes, name), name, 'zh-CN');
  if ('message' in read) throw new Error(read.message);
  return read;
}

function imported(
  reception: Reception,
  ...[read, chosen, answers]: [Awaited<ReturnType<typeof list>>, ListOptions, Record<string, string>]
): Reception {
  const { reception: after, refusal } = applyCommands(reception, screen.changes(reception, read, chosen, answers));
  if (refusal) throw new Error(refusal.because);
  return after;
}

describe('the import screen', () => {
  it('counts what it reads', async () => {
    expect((await list()).sheets).toEqual([{ file: 'delegation-zh.xlsx', name: '名单', rows: 23, people: 18, notes: [] }]);
    expect(screen.paste('姓名\t职务\n张三\t局长\n', 'zh-CN')).toMatchObject({ name: '粘贴的表格', sheets: [{ people: 1 }] });
    expect(screen.paste('', 'en')).toEqual({
      message: 'There is nothing in “Pasted table”. Check that it is the right file, or paste the table.',
    });
  });

  it('says in what a text was read, and reads it again as a person chooses, at the place where it stood', async () => {
    const read = screen.joined(await list('hosts-zh-gb18030.csv'), await list());
    expect(read.sheets.map(({ encoding }) => encoding)).toEqual([{ encoding: 'gb18030', chosen: false }, undefined]);
    const file = new Uint8Array(readFileSync(new URL('../../fixtures/samples/hosts-zh-gb18030.csv', import.meta.url)));
    const wrong = screen.held(await readTable(file, 'hosts-zh-gb18030.csv', 'windows-1252'), 'hosts-zh-gb18030.csv', 'zh-CN');
    if ('message' in wrong) throw new Error(wrong.message);
    const again = screen.replaced(read, 'hosts-zh-gb18030.csv', wrong);
    expect(again.sheets.map(({ file, encoding }) => [file, encoding?.encoding])).toEqual([
      ['hosts-zh-gb18030.csv', 'windows-1252'],
      ['delegation-zh.xlsx', undefined],
    ]);
    expect(screen.recognize(again, { ...options, chosen: [1], looked: 1 }, {}, 'zh-CN').people).toBe(18);
  });

  it('knows in any document the lists of seats that name again whom its list of people names', async () => {
    const bytes = await exportDocx(richReception('zh-CN'), speakerFor('zh-CN'));
    const read = screen.held(await readTable(bytes, 'a.docx'), 'a.docx', 'zh-CN');
    if ('message' in read) throw new Error(read.message);
    const [first, ...rest] = read.sheets.filter(({ people }) => people > 0);
    expect([first?.again, first?.people]).toEqual([undefined, Object.keys(richReception('zh-CN').people).length]);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.filter(({ again }) => !again).map(({ name }) => name)).toEqual([]);
  });

  it('says of a column that nobody reads that it is kept, and leaves it out where a person says so', () => {
    const read = screen.paste('姓名\t宠物\n张三\t猫\n', 'zh-CN');
    if ('message' in read) throw new Error(read.message);
    const seen = (chosen: ListOptions) => screen.recognize(read, chosen, {}, 'zh-CN').columns.map(({ field }) => field);
    const unread = (chosen: ListOptions) => Object.values(imported(empty, read, chosen, {}).people)[0]?.unread;
    expect([seen(options), unread(options)]).toEqual([['name', 'keep'], { 宠物: '猫' }]);
    const without = withSheet({ columns: { 1: '' } });
    expect([seen(without), unread(without)]).toEqual([['name', ''], undefined]);
    const kept = withSheet({ columns: { 1: 'keep' } });
    expect([seen(kept), unread(kept)]).toEqual([['name', 'keep'], { 宠物: '猫' }]);
  });

  it.each(languages)('knows its own workbook: whom the list of people names, the other sheets name again (%s)', async (language) => {
    const visit = richReception(language);
    const read = screen.held(await readTable(await exportXlsx(visit, speakerFor(language)), 'a.xlsx'), 'a.xlsx', language);
    if ('message' in read) throw new Error(read.message);
    expect(read.whole).toBe('a.xlsx');
    expect(read.sheets.filter(({ again }) => !again).map(({ people }) => people)).toEqual([Object.keys(visit.people).length]);
    expect(read.sheets.filter(({ again, people }) => again && people > 0).length).toBeGreaterThan(1);
    expect(wholePlanIn(screen.bookOf(read), language)).toEqual({ text: writePlan(visit), notes: [] });
  });

  it.each(languages)('shows every row once, with every doubt said, in %s', async (language) => {
    const view = screen.recognize(await list(), options, {}, language);
    expect(view.rows.length + view.leftOut.length + view.headerRows).toBe(view.rowsInAll);
    expect([view.rows.length, view.leftOut.length, view.headerRows]).toEqual([18, 4, 1]);
    expect(view.rows[2]?.cells[1]).toEqual({ text: '马骏', was: '马 骏', doubt: 'remark' });
    for (const { title, text, answers } of view.doubts)
      expect(`${title} ${text} ${answers.map(({ label }) => label)}`).not.toMatch(/@|\{\{|roster\./);
  });

  it('offers the answers in one order row after row, whichever of them holds while nobody answers', async () => {
    const { doubts } = screen.recognize(await list(), options, {}, 'zh-CN');
    const asked = doubts.filter(({ answers }) => answers.length > 0);
    expect(new Set(asked.map(({ answers }) => answers.map(({ label }) => label).join('/')))).toEqual(new Set(['采用/不采用']));
    expect(new Set(asked.map(({ standing }) => standing))).toEqual(new Set(['accept', 'ignore']));
  });

  it('keeps an unticked person in the table, and brings a wanted row in', async () => {
    const view = screen.recognize(await list(), withSheet({ unwanted: [4], wanted: [23], columns: { 7: '' } }), {}, 'zh-CN');
    expect(view.rows.length).toBe(19);
    expect([view.rows[0]?.taken, view.rows.at(-1)?.taken, view.columns[7]?.field]).toEqual([false, true, '']);
  });

  it('carries the list into the reception, and finds nothing to do the second time', async () => {
    const read = await list();
    const first = imported(empty, read, options, { '0/4:roleByRemark:7': 'accept' });
    expect(Object.keys(first.people).length).toBe(18);
    expect(Object.values(first.people)[0]).toMatchObject({ name: '沈知远', role: 'principal', officialOrder: 1 });
    const again = screen.plan(first, read, options, { '0/4:roleByRemark:7': 'accept' }, 'zh-CN');
    expect(new Set(again.rows.map(({ kind }) => kind))).toEqual(new Set(['same']));
    expect(screen.changes(first, read, options, {})).toEqual([]);
  });

  it('merges a second list: says each change, and does what is answered', async () => {
    const first = imported(empty, await list(), options, {});
    const second = screen.paste('姓名\t职务\t饮食\n沈知远\t云岭省委常委、江临市委书记\t清真\n程小雨\t局长\t\n', 'zh-CN');
    if ('message' in second) throw new Error(second.message);
    const chosen = withSheet({ delegation: '江临市党政代表团' });
    const view = screen.plan(first, second, chosen, {}, 'zh-CN');
    expect(view.rows.slice(0, 2).map(({ id, kind, text, answers }) => [id, kind, text, answers.map(({ label }) => label)])).toEqual([
      ['merge:p1', 'changed', '饮食：未填 → 清真', ['不改动', '同一人，按名单更新', '另是一人，加入']],
      ['merge:p20', 'new', '局长', ['加入', '不加入']],
    ]);
    expect(view.rows.slice(2).map(({ kind }) => kind)).toEqual(Array(17).fill('missing'));
    const after = imported(first, second, chosen, { 'merge:p1': 'update', 'merge:p2': 'withdraw' });
    const byName = new Map(Object.values(after.people).map((person) => [person.name, person]));
    expect([byName.get('沈知远')?.diet, byName.get('欧阳若川')?.status, byName.get('程小雨')?.title, byName.size]).toEqual([
      '清真',
      'withdrawn',
      '局长',
      19,
    ]);
  });

  it.each([
    ['list', '清真', '138'],
    ['plan', '素食', undefined],
  ] as const)('without asking goes by the %s, and leaves what only the plan says', (policy, diet, phone) => {
    const known = screen.paste('姓名\t职务\t饮食\n沈知远\t市长\t素食\n', 'zh-CN');
    const second = screen.paste('姓名\t电话\t饮食\n沈知远\t138\t清真\n', 'zh-CN');
    if ('message' in known || 'message' in second) throw new Error('no table');
    const first = imported(empty, known, options, {});
    const [person] = Object.values(imported(first, second, { ...options, policy }, {}).people);
    expect([person?.title, person?.diet, person?.phone]).toEqual(['市长', diet, phone]);
  });

  it('takes several sheets and files together: each with its own party, the order going on, links across them', () => {
    const guests = screen.paste('姓名\t职务\n沈知远\t市长\n顾城\t副市长\n', 'zh-CN');
    const hosts = screen.paste('姓名\t职务\t服务对象\n白杨\t翻译\t沈知远\n程小雨\t局长\t\n', 'zh-CN');
    if ('message' in guests || 'message' in hosts) throw new Error('no table');
    const both = screen.joined(guests, hosts);
    const chosen: ListOptions = { ...options, chosen: [0, 1], looked: 1, sheets: { 1: { ...untouched, party: 'host' } } };
    const view = screen.recognize(both, chosen, {}, 'zh-CN');
    expect([view.people, view.rows.length, view.doubts.map(({ id }) => id)]).toEqual([4, 2, ['1/2:roleByTitle:1']]);
    const { people } = imported(empty, both, chosen, {});
    expect(Object.values(people).map(({ name, party, officialOrder, role, serves }) => [name, party, officialOrder, role, serves])).toEqual(
      [
        ['沈知远', 'guest', 1, 'member', undefined],
        ['顾城', 'guest', 2, 'member', undefined],
        ['白杨', 'host', 1, 'interpreter', 'p1'],
        ['程小雨', 'host', 2, 'member', undefined],
      ],
    );
  });

  it('asks about a person who stands on two lists, and names the other sheet', () => {
    const one = screen.paste('姓名\t职务\n沈知远\t市长\n', 'zh-CN');
    const other = screen.paste('姓名\t职务\n沈知远\t市长\n', 'zh-CN');
    if ('message' in one || 'message' in other) throw new Error('no table');
    const view = screen.recognize(screen.joined(one, other), { ...options, chosen: [0, 1] }, {}, 'zh-CN');
    expect(view.doubts.map(({ kind, row }) => [kind, row])).toEqual([['sameName', 2]]);
  });
});

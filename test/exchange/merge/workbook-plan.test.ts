import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../../src/exchange/export/export-xlsx';
import { isWorkbookFault, planInWorkbook, type WorkbookPlan } from '../../../src/exchange/merge/workbook-plan';
import { planSheetIn } from '../../../src/exchange/plan/plan-sheet';
import { readTable } from '../../../src/exchange/tables/read-table';
import { isTableFault, type Sheet } from '../../../src/exchange/tables/sheet';
import { languages, speakerFor } from '../../../src/i18n/speak';
import { OccasionId, PersonId } from '../../../src/model/ids';
import { Reception } from '../../../src/model/reception';
import { richReception } from '../../documents/rich-reception';

const zh = speakerFor('zh-CN');

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const read = await readTable(bytes, 'plan.xlsx');
  if (isTableFault(read)) throw new Error(`${read.fault} ${JSON.stringify(read.data)}`);
  return read;
}

function planIn(sheets: readonly Sheet[]): WorkbookPlan {
  const plan = planInWorkbook(sheets);
  if (!plan || isWorkbookFault(plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

/** A reception with something in every corner that a list does not have, and texts that a spreadsheet would like to change. */
function receptionWith(texts: readonly string[]): Reception {
  const rich = richReception('zh-CN');
  const text = (place: number) => texts[place % texts.length] ?? '';
  const filled = (place: number) => text(place).slice(0, 90) || 'x';
  const people = Object.values(rich.people).map((person, place) => ({
    ...person,
    ...{ name: place % 3 === 0 ? filled(place) : person.name, remarks: text(place + 1), needs: [filled(place)] },
    unread: { [filled(place + 2)]: text(place + 3), constructor: 'x', ' =1+1 ': ' ' },
  }));
  const [first = '', second = ''] = Object.keys(rich.people);
  const [own, gala] = ['own/hall', 'gala'];
  const room = {
    ...{ id: 'hall', name: filled(0), width: 9000, depth: 7000.5, door: { x: 4500, width: 1200 } },
    furniture: [{ kind: 'circle', x: 1, y: 2, radius: 900, caption: text(1).slice(0, 60) }],
    seats: [
      { id: 'A1', x: 100, y: 200.25, facing: -90, party: 'guest' },
      { id: 'A2', x: 900, y: 200, facing: 90 },
    ],
  };
  return Reception.parse({
    ...rich,
    title: filled(4),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: {
      ...rich.occasions,
      [gala]: {
        ...rich.occasions[OccasionId.parse(gala)],
        ...{ presence: { [first]: 'arrived', [second]: 'absent' }, ifAbsent: 'close', tables: { T1: { label: filled(5).slice(0, 40) } } },
        ...{ house: 'h1', flags: [{ place: 'hall', fromOwnRight: ['罗维斯', '中国'] }] },
      },
      own: {
        ...{ id: 'own', title: filled(6), layout: own, settings: {}, convention: 'intl', given: {}, locks: { A1: true }, chosen: {} },
        ...{ attendees: { [first]: true }, seating: { A: { A1: first } } },
      },
    },
    programme: [...rich.programme, 'own'],
    waivers: { w1: { id: 'w1', occasion: gala, finding: 'rule(a b)', by: filled(7), reason: filled(8), at: '2026-11-23T10:42' } },
    wishes: [
      { a: { by: 'person', person: first }, relation: 'not-beside', b: { by: 'diet', diet: filled(9) }, strength: -2.5 },
      { a: { by: 'delegation', delegation: '=1+1' }, relation: 'same-table', b: { by: 'person', person: second }, strength: 'must' },
    ],
    houseConventions: {
      h1: {
        ...{ id: 'h1', name: filled(10), base: 'intl', layout: 'banquet/hall', settings: { tables: 3 }, given: { hosts: 'one' } },
        ...{ order: { guest: ['T1.1', 'T1.2'], any: ['T2.1'] }, source: { title: filled(11), note: text(12) } },
      },
    },
    rooms: { hall: room },
    settledTitles: { '市财政局|局长': 5 },
    openConflicts: {
      'people/p3/title': {
        about: { kind: 'person', person: first, field: 'title' },
        place: ['people', first],
        theirs: [text(1), null, { a: 1 }],
      },
    },
    settings: {
      rules: { 'senior-takes-better-seat': 'off' },
      paper: { secrecy: '内部资料', pack: ['place-cards'], options: { manifest: { picture: false } } },
    },
  });
}

const hostile = [
  '=1+1',
  '+86',
  '-2',
  '@SUM(A1)',
  '"',
  "'",
  ' 前后 ',
  'a\nb\r\nc',
  '\t',
  '_x0041_',
  '\ufffe',
  '\u{10fffe}',
  '\ufffd',
  '\ud800',
  '￿',
  '/',
  '~1',
  'a = "b"',
  '1',
  '1e5',
  '<b>&amp;',
  '…',
  'constructor',
  '__proto__',
];
const texts = fc.array(
  fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' })),
  {
    minLength: 5,
    maxLength: 30,
  },
);

describe('a workbook, exported and opened again', { timeout: 60_000 }, () => {
  it.each(languages)('is the reception that left, whatever is in it (%s)', async (language) => {
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const reception = receptionWith(some);
        const plan = planIn(await sheetsOf(await exportXlsx(reception, speakerFor(language))));
        expect(plan).toEqual({ reception, taken: [], left: [] });
      }),
      { numRuns: 6, examples: [[hostile]] },
    );
  });

  it('holds texts that no cell can hold', async () => {
    const reception = receptionWith(['x']);
    const [room] = Object.values(reception.rooms ?? {});
    const long = `M${' 10 20 L 1.5 -3'.repeat(1300)}`;
    const outlines = Array.from({ length: 6 }, () => ({ kind: 'outline' as const, x: 0, y: 0, d: long.slice(0, 20_000) }));
    const wide = Reception.parse({ ...reception, rooms: { hall: { ...room, furniture: outlines } } });
    expect(planIn(await sheetsOf(await exportXlsx(wide, zh))).reception).toEqual(wide);
  });

  it('of one occasion holds no plan, and neither does a list of somebody else', async () => {
    const reception = receptionWith(['x']);
    expect(planInWorkbook(await sheetsOf(await exportXlsx(reception, zh, { occasion: OccasionId.parse('gala') })))).toBeUndefined();
    expect(planInWorkbook([{ name: '名单', rows: [{ row: 1, cells: ['姓名'] }] }])).toBeUndefined();
  });
});

describe('a workbook that an office has edited', () => {
  const reception = richReception('zh-CN');
  const edited = async (change: (cells: readonly string[], sheet: string) => readonly string[]) =>
    (await sheetsOf(await exportXlsx(reception, zh))).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({ row, cells: sheet === planSheetIn([sheet]) ? cells : change(cells, sheet.name) })),
    }));

  it('brings the new title of a person, and nothing else', async () => {
    const [person] = Object.values(reception.people).filter(({ name }) => name === '沈知远');
    const plan = planIn(
      await edited((cells, sheet) =>
        sheet === '名单' && cells.includes('沈知远') ? cells.map((cell) => (cell === '市长' ? '代市长' : cell)) : cells,
      ),
    );
    expect(plan.taken).toEqual(['名单']);
    expect(plan.left).toEqual([]);
    expect(plan.reception).toEqual({ ...reception, people: { ...reception.people, [person?.id ?? '']: { ...person, title: '代市长' } } });
  });

  it('brings two people who changed seats, and says where a list is not read', async () => {
    const plan = planIn(
      await edited((cells, sheet) => {
        if (sheet === '答谢晚宴 座次') return cells.map((cell) => (cell === '沈知远' ? '陆景行' : cell === '陆景行' ? '沈知远' : cell));
        return sheet === '接待清单' ? cells.map((cell) => (cell === '市外办' ? '市接待办' : cell)) : cells;
      }),
    );
    const seatOf = (who: string, of: Reception) => {
      const id = PersonId.parse(Object.values(of.people).find(({ name }) => name === who)?.id);
      return Object.entries(of.occasions[OccasionId.parse('gala')]?.seating ?? {}).flatMap(([, seats]) =>
        Object.entries(seats).flatMap(([seat, sitter]) => (sitter === id ? [seat] : [])),
      );
    };
    expect(plan.taken).toEqual(['答谢晚宴 座次']);
    expect(plan.left).toEqual(['接待清单']);
    expect(seatOf('沈知远', plan.reception)).toEqual(seatOf('陆景行', reception));
    expect(seatOf('陆景行', plan.reception)).toEqual(seatOf('沈知远', reception));
  });

  it('says where a row was struck out, of a person or of a seat: nobody is taken off the plan without a word', async () => {
    const struck = planIn(await edited((cells, sheet) => (sheet === '名单' && cells.includes('沈知远') ? cells.map(() => '') : cells)));
    expect([struck.taken, struck.left]).toEqual([[], ['名单']]);
    const empty = planIn(
      await edited((cells, sheet) => (sheet === '答谢晚宴 座次' && cells.includes('沈知远') ? cells.map(() => '') : cells)),
    );
    expect(empty.left).toEqual(['答谢晚宴 座次']);
    expect([struck.reception, empty.reception]).toEqual([reception, reception]);
  });

  it('says what is wrong where the plan itself was damaged', async () => {
    const sheets = (await sheetsOf(await exportXlsx(reception, zh))).map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.map((cell) => cell.replace('formatVersion = 1', 'formatVersion = 99')),
      })),
    }));
    expect(planInWorkbook(sheets)).toMatchObject({ fault: 'newer' });
  });

  it('has no formula anywhere, also on its last sheet', async () => {
    const parts = unzipSync(await exportXlsx(receptionWith(hostile), zh));
    const text = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(text.length).toBeGreaterThan(8);
    for (const [name, part] of text) expect(new TextDecoder().decode(part), name).not.toMatch(/<f[ >]/);
  });
});

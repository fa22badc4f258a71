import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Row } from '../../src/documents/flow-blocks';
import { flowPages, sheetsOf } from '../../src/documents/flow-pages';
import { sheetOf } from '../../src/documents/paper';
import { textsOf } from './reading';

const sheet = sheetOf('A4', 'portrait');
const columns = [
  { header: '姓名', share: 40 },
  { header: '职务', share: 60 },
];
const flow = (blocks: readonly Block[], more: Partial<Parameters<typeof flowPages>[0]> = {}) =>
  flowPages({ sheet, title: '名单', blocks, ...more });

/** Where the texts of a sheet stand, millimeters from its top. */
const heights = (body: string) => [...body.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));

describe('blocks over sheets', () => {
  it('fill a sheet with groups that have no rows, and keep a group with its first row', () => {
    const groups = Array.from({ length: 120 }, (_, place): Row => ({ group: `第 ${place + 1} 桌` }));
    expect(flow([{ kind: 'table', columns, rows: groups }]).length).toBeLessThan(6);
    const mixed = groups.flatMap((group): readonly Row[] => [group, ['张三', '局长']]);
    for (const { body } of flow([{ kind: 'table', columns, rows: mixed }])) expect(textsOf(body).slice(0, -1).at(-1)).not.toMatch(/桌$/);
  });

  it('leave nothing out and let nothing run over the edge, whatever the rows', () => {
    const word = fc.stringMatching(/^[甲-龥a-z]{1,40}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 120 }), fc.integer({ min: 1, max: 3 }), (rows, wide) => {
        const pages = flow([{ kind: 'table', columns, rows }], { columns: wide });
        const text = pages.map(({ body }) => textsOf(body).join('')).join('');
        for (const [name, title] of rows) {
          expect(text).toContain(name);
          expect(text).toContain(title);
        }
        for (const { body } of pages) expect(Math.max(...heights(body))).toBeLessThanOrEqual(sheet.height - 14);
      }),
      { numRuns: 25 },
    );
  });

  it('go on over the sheets with a row that is higher than one, and leave none of it out', () => {
    const words = Array.from({ length: 900 }, (_, place) => `甲${place}、`).join('');
    const pages = flow([
      {
        kind: 'table',
        columns,
        rows: [
          ['一', '二'],
          ['长', words],
          ['三', '四'],
        ],
      },
    ]);
    const text = pages
      .flatMap(({ body }) => textsOf(body))
      .join('')
      .replaceAll('姓名职务', '');
    expect(pages.length).toBeGreaterThan(1);
    for (let place = 0; place < 900; place += 1) expect(text.replaceAll('名单', '')).toContain(`甲${place}、`);
    for (const { body } of pages) expect(Math.max(...heights(body))).toBeLessThanOrEqual(sheet.height - 14);
  });

  it('give a few rows no sheet of their own where rows that stand a little closer find room, and else leave them company', () => {
    const rowsOn = (count: number) => {
      const rows = Array.from({ length: count }, (_, place): Row => [`来宾${place}`, '处长']);
      return flow([{ kind: 'table', columns, rows }]).map(({ body }) => textsOf(body).filter((text) => text.startsWith('来宾')).length);
    };
    const usual = rowsOn(200)[0] ?? 0;
    expect(usual).toBeGreaterThan(20);
    expect(rowsOn(usual + 1)).toEqual([usual + 1]);
    expect(rowsOn(usual + 2)).toEqual([usual + 2]);
    for (let more = 1; more < 12; more += 1) {
      const sheets = rowsOn(usual + more);
      expect(sheets.reduce((sum, count) => sum + count, 0)).toBe(usual + more);
      if (sheets.length > 1) expect(sheets.at(-1)).toBeGreaterThanOrEqual(5);
    }
  });

  it('repeat the head of a table on every sheet, and keep the name of a group with its first row', () => {
    const rows: Row[] = Array.from({ length: 9 }, (_, table): readonly Row[] => [
      { group: `第${table}组` },
      ...Array.from({ length: 7 }, (_, place) => [`来宾${table}-${place}`, '处长']),
    ]).flat();
    const pages = flow([{ kind: 'table', columns, rows }]);
    expect(pages.length).toBeGreaterThan(1);
    for (const { body } of pages) {
      const texts = textsOf(body);
      expect(texts.filter((text) => text === '姓名')).toHaveLength(1);
      expect(texts.at(-1)).not.toMatch(/^第\d组$/);
    }
  });

  it('list the headings with the page on which each stands', () => {
    const part = (name: string): readonly Block[] => [
      { kind: 'sheet' },
      { kind: 'heading', level: 1, text: name, mark: name },
      { kind: 'text', text: '正文' },
    ];
    const pages = flow([{ kind: 'contents' }, ...part('日程'), ...part('名单'), ...part('座次')], { title: '', titled: 'first' });
    expect(pages).toHaveLength(4);
    expect(textsOf(pages[0]?.body ?? '')).toEqual(['日程', '2', '名单', '3', '座次', '4']);
    for (const [place, name] of ['日程', '名单', '座次'].entries()) expect(textsOf(pages[place + 1]?.body ?? '')).toContain(name);
  });

  const people = (count: number, name = '来宾'): Row[] => Array.from({ length: count }, (_, place) => [`${name}${place}`, '处长']);
  const rowsOn = (body: string, name = '来宾') => textsOf(body).filter((text) => text.startsWith(name)).length;

  it.each([27, 28, 29, 30, 31, 32])('leave no row of %i alone on the last sheet', (count) => {
    for (const { body } of flow([{ kind: 'table', columns, rows: people(count) }])) expect(rowsOn(body)).toBeGreaterThanOrEqual(3);
  });

  it('end with columns that are level', () => {
    const pages = flow([{ kind: 'table', columns, rows: people(21) }], { columns: 2 });
    expect(pages).toHaveLength(1);
    const lefts = [...(pages[0]?.body ?? '').matchAll(/<text[^>]* x="([\d.]+)"[^>]*>来宾/g)].map(([, x]) => x);
    expect(lefts.filter((x) => x === lefts[0]).length).toBe(11);
  });

  it('keep a heading of two lines, and a group with its rows, in one column however level the columns could be', () => {
    const texts = (rows: readonly Row[], text: string) => {
      const [page, ...further] = flow(
        [
          { kind: 'heading', level: 2, text },
          { kind: 'table', columns, rows },
        ],
        { columns: 2 },
      );
      expect(further).toEqual([]);
      return [...(page?.body ?? '').matchAll(/<text[^>]* x="([\d.]+)"[^>]*>([^<]*)/g)].map(([, x, said = '']) => ({ x: Number(x), said }));
    };
    const long = '机场至市政府　11月26日（星期四）09:10至09:40　机场至市政府';
    const heading = texts([{ group: 'A' }, ['埃莱娜', '市长'], { group: 'T' }, ['托马斯', '副市长']], long).filter(({ said }) =>
      long.includes(said),
    );
    expect(heading.length).toBeGreaterThan(1);
    expect(new Set(heading.map(({ x }) => x)).size).toBe(1);
    const list = texts([{ group: 'Y' }, ...people(3)], '名单');
    expect(list.find(({ said }) => said === '来宾0')?.x).toBe(list.find(({ said }) => said === 'Y')?.x);
  });

  it('are as many as they are counted without being drawn', () => {
    for (const count of [0, 5, 27, 29, 64])
      for (const wide of [1, 2]) {
        const blocks: readonly Block[] = [
          { kind: 'contents' },
          { kind: 'heading', level: 1, text: '名单', mark: 'list' },
          { kind: 'table', columns, rows: people(count) },
        ];
        expect(sheetsOf({ sheet, title: '名单', blocks, columns: wide })).toBe(flow(blocks, { columns: wide }).length);
      }
  });

  it('keep a heading and the line below it with the first row of the table', () => {
    for (let before = 20; before < 30; before += 1) {
      const pages = flow([
        { kind: 'table', columns, rows: people(before) },
        { kind: 'heading', level: 2, text: '欢迎宴会' },
        { kind: 'text', text: '惯例', holds: true },
        { kind: 'table', columns, rows: people(9, '主宾') },
      ]);
      for (const { body } of pages) if (textsOf(body).includes('欢迎宴会')) expect(rowsOn(body, '主宾'), `${before}`).toBeGreaterThan(0);
    }
  });

  it('have spare lines as far as there is room, and no sheet for them', () => {
    const spare = Array.from({ length: 5 }, (_, place) => [`空${place}`]);
    for (let count = 15; count < 30; count += 1) {
      const pages = flow([{ kind: 'table', columns, rowHeight: 11, rows: [...people(count), ...spare], spare: 5 }]);
      const lines = pages.map(({ body }) => [rowsOn(body), rowsOn(body, '空')] as const);
      expect(lines.reduce((sum, [guests]) => sum + guests, 0)).toBe(count);
      const [guests, blank] = lines.at(-1) ?? [0, 0];
      // A sheet of blank lines alone only where the one before it is full to the last line.
      expect(guests > 0 ? blank : 5, `${count}`).toBeGreaterThan(0);
    }
  });
});

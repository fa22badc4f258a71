import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Row } from '../../src/documents/flow-blocks';
import { flowPages } from '../../src/documents/flow-pages';
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
});

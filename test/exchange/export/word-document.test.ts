import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentKinds, flowsFor } from '../../../src/documents/index';
import { exportWordDocument } from '../../../src/exchange/export/word/word-document';
import { speakerFor } from '../../../src/i18n/speak';
import { pieceOf, richReception } from '../../documents/rich-reception';
import { wordLines } from './word-looks';

const reception = richReception('zh-CN');
const speaker = speakerFor('zh-CN');
const told = documentKinds.flatMap(({ id }) => {
  const request = { document: id, reception, context: pieceOf(reception, id), speaker, before: { ...reception, people: {} } };
  const flows = flowsFor(request);
  return flows ? [{ id, ...flows }] : [];
});

const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

type Flows = (typeof told)[number]['flows'];

async function xmlOf(flows: Flows): Promise<string> {
  const files = unzipSync(await exportWordDocument({ title: '', flows }, reception.settings, speaker));
  const xml = files['word/document.xml'];
  if (!xml) throw new Error('The Word document has no text.');
  return strFromU8(xml);
}

async function wordsOf(flows: Flows): Promise<string> {
  return [...(await xmlOf(flows)).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name]);
}

describe('lists as Word documents', () => {
  it('are all documents that are neither drawing nor card', () => {
    expect(told.map(({ id }) => id)).toEqual([
      ...['entrance-chart', 'photo-order', 'manifest', 'march-order', 'passenger-index', 'personal-card', 'attendance-sheet'],
      ...['sign-in-index', 'kitchen-list', 'handbook', 'reception-list', 'check-report', 'change-slip', 'version-difference'],
    ]);
  });

  it.each(told)('$id says in Word what it says on paper', async ({ flows }) => {
    const words = (await wordsOf(flows)).replaceAll(/\s/g, '');
    for (const { blocks, title } of flows) {
      expect(words).toContain(title.replaceAll(/\s/g, ''));
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows) {
          for (const cell of Array.isArray(row) ? row : []) expect(words).toContain(cell.replaceAll(/\s/g, ''));
        }
      }
    }
  });

  it('stand side by side below a title that goes across', async () => {
    const index = told.find(({ id }) => id === 'entrance-chart')?.flows[0];
    const [over = '', body = ''] = index ? (await xmlOf([index])).split('</w:sectPr>') : [];
    expect(over).toContain(index?.title);
    expect(over).not.toContain('w:tbl');
    expect(over).not.toContain('<w:cols w:');
    expect(body).toMatch(/<w:cols [^>]*w:num="2"/);
    expect(body).toContain('<w:type w:val="continuous"/>');
  });

  it('keep a group with its first row, and a heading with what is over the table', async () => {
    const paragraphsOf = async (id: string) => {
      const flows = told.find((one) => one.id === id)?.flows ?? [];
      return wordLines(await exportWordDocument({ title: '', flows }, reception.settings, speaker));
    };
    const book = await paragraphsOf('handbook');
    const keeps = (text: string) => book.filter((one) => one.text === text).map((one) => one.keeps);
    expect(keeps('1号桌')).toContain(true);
    expect(keeps('图见印制件。')).not.toContain(false);
    expect(keeps('沈知远')).not.toContain(true);
    // The convention that an occasion is judged by stands over its findings.
    const conventions = (await paragraphsOf('check-report')).filter(({ text }) => text.startsWith('惯例：'));
    expect(conventions.length).toBeGreaterThan(0);
    expect(conventions.every((one) => one.keeps)).toBe(true);
  });

  it('have a column as wide as its longest text where that is asked, as on paper', async () => {
    const list = told.find(({ id }) => id === 'reception-list')?.flows ?? [];
    const table = (await xmlOf(list)).split('<w:tbl>').find((xml) => xml.includes('11月26日（星期四）10:10至11:20')) ?? '';
    const [item = 0, time = 0, place = 0] = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    // Its share alone would be 60 of 170.
    expect(time / (item + time + place)).toBeGreaterThan(61 / 170);
    expect(item / place).toBeCloseTo(56 / 54, 1);
  });

  it('are in the fonts that the reception chose, the names in theirs', async () => {
    const list = told.find(({ id }) => id === 'reception-list')?.flows ?? [];
    const fonts = { paperTitleFont: '华文中宋', paperTextFont: '楷体', paperNameFont: '黑体' };
    const lines = wordLines(await exportWordDocument({ title: '', flows: list }, { ...reception.settings, ...fonts }, speaker));
    const fontOf = (said: string) => lines.find(({ text }) => text === said)?.font;
    expect([fontOf('公务接待清单'), fontOf('罗维斯市政府'), fontOf('沈知远')]).toEqual(['华文中宋', '楷体', '黑体']);
  });

  it('a personal programme has car, table and seat of its guest', async () => {
    const own = told.find(({ id }) => id === 'personal-card')?.flows[0];
    const words = own && (await wordsOf([own]));
    for (const part of ['Elena Moravi', 'Car 1, seat 1A', 'Table 1, seat 1']) expect(words).toContain(part);
  });

  it('in Arabic stand as they are read: the table, its lines and its letters from the right', async () => {
    const guest = { ...Object.values(reception.people)[0], country: '约旦', languages: ['阿拉伯语'] };
    const people = Object.fromEntries(
      Object.entries(reception.people).map(([id, person], place) => [id, place ? person : { ...person, ...guest }]),
    );
    const request = {
      document: 'personal-card',
      reception: { ...reception, people },
      context: undefined,
      speaker,
      options: { language: 'own' },
    };
    const [arabic, other] = flowsFor(request)?.flows ?? [];
    const [own, chinese] = await Promise.all([xmlOf(arabic ? [arabic] : []), xmlOf(other ? [other] : [])]);
    expect(own).toContain('<w:bidiVisual/>');
    expect(own).toMatch(/<w:bidi\/>.*<w:jc w:val="start"\/>/);
    expect(own).toMatch(/<w:rtl\/>.*المقعد/);
    expect(chinese).not.toMatch(/<w:(bidi|bidiVisual|rtl)\b/);
  });
});

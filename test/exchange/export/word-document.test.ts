import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentKinds, flowsFor } from '../../../src/documents/index';
import { exportWordDocument } from '../../../src/exchange/export/word/word-document';
import { speakerFor } from '../../../src/i18n/speak';
import { pieceOf, richReception } from '../../documents/rich-reception';

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

  it('a personal programme has car, table and seat of its guest', async () => {
    const own = told.find(({ id }) => id === 'personal-card')?.flows[0];
    const words = own && (await wordsOf([own]));
    for (const part of ['Elena Moravi', 'Car 1, 1A', 'Table 1, seat 1']) expect(words).toContain(part);
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

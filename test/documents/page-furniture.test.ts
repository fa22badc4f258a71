import { describe, expect, it } from 'vitest';
import { dressed } from '../../src/documents/page-furniture';
import { speakerFor } from '../../src/i18n/speak';
import { textsOf } from './reading';

const speaker = speakerFor('zh-CN');
const page = { width: 210, height: 297, body: '' };
const document = (pages: number, bare = false) => ({ bare, pages: Array.from({ length: pages }, () => page) });
const textsIn = (documents: readonly { readonly pages: readonly { readonly body: string }[] }[]) =>
  documents.flatMap(({ pages }) => pages.map(({ body }) => textsOf(body)));

describe('header and footer', () => {
  it('carry the marking, the lines of the office, version and time', () => {
    const paper = { secrecy: '秘密★一年', header: '外事办公室', footer: '会后收回', version: '3' };
    const [texts] = textsIn(dressed([document(1)], { paper, speaker, printedAt: '2026-11-23T10:42' }));
    expect(texts).toEqual(['秘密★一年', '外事办公室', '会后收回', '第3版　印于2026年11月23日（星期一）10:42']);
  });

  it.each(['第3版', '送审稿', 'Draft 2'])('a version that says what it is stands as it was written: %s', (version) => {
    expect(textsIn(dressed([document(1)], { paper: { version }, speaker }))).toEqual([[version]]);
  });

  it('number each document for itself, or the whole set through; cards are no numbered sheets', () => {
    const set = [document(2), document(5, true), document(1), document(2)];
    expect(textsIn(dressed(set, { paper: undefined, speaker })).flat()).toEqual([
      '第1页，共2页',
      '第2页，共2页',
      '第1页，共2页',
      '第2页，共2页',
    ]);
    const through = dressed(set, { paper: { numberedThrough: true }, speaker });
    expect(textsIn(through).flat()).toEqual([1, 2, 3, 4, 5].map((number) => `第${number}页，共5页`));
  });

  it('grow smaller rather than into each other', () => {
    const paper = { secrecy: '内部资料'.repeat(12), header: '江临市人民政府外事办公室'.repeat(8), footer: '请妥善保管'.repeat(30) };
    const [made] = dressed([document(1)], { paper, speaker, printedAt: '2026-11-23T10:42' });
    const sizes = [...(made?.pages[0]?.body ?? '').matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    const lengths = [paper.secrecy, paper.header].map((text, place) => text.length * (sizes[place] ?? 0));
    for (const length of lengths) expect(length).toBeLessThanOrEqual(210 / 2 - 12);
  });
});

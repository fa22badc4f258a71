import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { speakerFor } from '../../../src/i18n/speak';
import { attends } from '../../../src/model/person';
import { occasionsInOrder, peopleInOrder } from '../../../src/model/reception';
import { banquetOnly, hostileReception, partsOf, sample, timesIn } from './office-sample';
import { wordLines } from './word-looks';

const chinese = speakerFor('zh-CN');
async function documentOf(reception = sample(), options: Parameters<typeof exportDocx>[2] = {}): Promise<string> {
  return partsOf(await exportDocx(reception, chinese, options))['word/document.xml'] ?? '';
}
const texts = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);

describe('a reception as a Word document', { timeout: 30_000 }, () => {
  it('has everybody on the list and on a card of two faces, the upper one turned upside down', async () => {
    const reception = sample();
    const xml = await documentOf(reception);
    const people = peopleInOrder(reception).filter(attends);
    expect(timesIn(xml, '<wp:anchor')).toBe(people.length * 2);
    expect(timesIn(xml, 'rot="10800000"')).toBe(people.length);
    const shown = texts(xml);
    const twice = people.filter(({ name }) => [...name].length > 2);
    for (const { name } of twice) expect(shown.filter((text) => text === name).length).toBeGreaterThanOrEqual(2);
  });

  it('draws the chart as a table of merged cells, at most 63 columns wide', async () => {
    const xml = await documentOf(sample(), { occasion: banquetOnly });
    expect(timesIn(xml, '<w:vMerge')).toBeGreaterThan(10);
    expect(timesIn(xml, '<w:gridSpan')).toBeGreaterThan(10);
    for (const grid of xml.match(/<w:tblGrid>.*?<\/w:tblGrid>/g) ?? []) expect(timesIn(grid, '<w:gridCol ')).toBeLessThanOrEqual(63);
    for (const row of xml.match(/<w:tr[ >].*?<\/w:tr>/g) ?? []) expect(row).toContain('<w:tc>');
  });

  it('names a font for Chinese wherever it names one, tells what else it may be called, and in which language it is', async () => {
    const parts = partsOf(await exportDocx(sample(), chinese));
    const fonts = [parts['word/document.xml'], parts['word/styles.xml']].flatMap((xml) => xml?.match(/<w:rFonts [^>]*>/g) ?? []);
    expect(fonts.length).toBeGreaterThan(8);
    for (const font of fonts) expect(font).toContain('w:eastAsia="');
    const table = parts['word/fontTable.xml'] ?? '';
    expect(table).toMatch(/w:name="方正小标宋简体"><w:altName w:val="FZXiaoBiaoSong-B05S,[^"]+"\/><w:charset w:val="86"/);
    expect(table).toMatch(/w:name="仿宋"><w:altName w:val="[^"]*FangSong_GB2312/);
    expect(table).toContain('w:name="Times New Roman"><w:charset w:val="00"');
    expect(parts['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang [^>]*w:eastAsia="zh-CN"/);
    expect(parts['docProps/core.xml']).toContain('<cp:lastModifiedBy>席次<');
  });

  it('is made of styles: headings to find the way by, and a kind of line for each use, which an office changes at once', async () => {
    const lines = wordLines(await exportDocx(sample(), chinese));
    const of = (style: string) => lines.filter((line) => line.style === style);
    expect(of('Title').map(({ text, font, size }) => [text, font, size])).toEqual([[sample().title, '方正小标宋简体', 44]]);
    // A chart and its list are headings each, and what stands below them.
    expect(of('Heading1').map(({ text }) => text)).toEqual(
      occasionsInOrder(sample()).flatMap(({ title }) => [expect.stringContaining(title), `${title}座次名单`]),
    );
    for (const { level, size } of of('Heading1')) expect([level, size]).toEqual([0, 36]);
    expect(of('Heading2').map(({ text, level }) => [text, level])).toContainEqual(['日程', 1]);
    const said = lines.filter(({ text }) => text !== '');
    expect(said.filter(({ style }) => style === undefined)).toEqual([]);
    expect(new Set(of('SeatName').map(({ font, bold }) => `${font} ${bold}`))).toEqual(new Set(['宋体 true']));
    // A face of one line each, a long foreign name of two.
    expect(of('CardName').length).toBeGreaterThanOrEqual(2 * peopleInOrder(sample()).filter(attends).length);
    // Nothing in a list is set by hand: what the style says holds for all of it.
    const list = partsOf(await exportDocx(sample(), chinese))['word/document.xml'] ?? '';
    for (const [, run] of list.matchAll(/<w:pStyle w:val="List(?:Head|Text)"\/>.*?<w:r>(.*?)<\/w:r>/g))
      expect(run).not.toContain('<w:rFonts');
  });

  it('keeps a name that looks like a field or a tag as text', async () => {
    const reception = hostileReception();
    const [first] = Object.values(reception.people);
    if (!first) throw new Error('The sample has nobody.');
    const people = { ...reception.people, [first.id]: { ...first, name: '<w:p/>&"' } };
    const xml = await documentOf({ ...reception, people });
    expect(xml).toContain('&lt;w:p/&gt;&amp;');
    expect(xml).not.toContain('<w:fldSimple');
  });

  it('keeps the heading of a list on the page of the list', async () => {
    const lines = wordLines(await exportDocx(sample(), chinese));
    expect(lines.find(({ text }) => text === '接待清单')?.keeps).toBe(true);
  });
});

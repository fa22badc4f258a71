import { describe, expect, it } from 'vitest';
import { exportDocx } from '../../../src/exchange/export/export-docx';
import { speakerFor } from '../../../src/i18n/speak';
import { attends } from '../../../src/model/person';
import { peopleInOrder } from '../../../src/model/reception';
import { banquetOnly, hostileReception, partsOf, sample, timesIn } from './office-sample';

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

  it('names a font for Chinese wherever it names one', async () => {
    const xml = await documentOf();
    const fonts = xml.match(/<w:rFonts [^>]*>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(100);
    for (const font of fonts) expect(font).toContain('w:eastAsia="');
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
    const xml = partsOf(await exportDocx(sample(), chinese))['word/document.xml'] ?? '';
    const [heading = ''] = xml.match(/<w:p>(?:(?!<\/w:p>).)*接待清单.*?<\/w:p>/) ?? [];
    expect(heading).toContain('<w:keepNext/>');
  });
});

import { describe, expect, it } from 'vitest';
import { chartPicture } from '../../../src/exchange/export/chart-picture';
import { copiedTable } from '../../../src/exchange/export/copied-table';
import { readPasted } from '../../../src/exchange/tables/read-table';
import { isTableFault } from '../../../src/exchange/tables/sheet';
import { speakerFor } from '../../../src/i18n/speak';
import { occasionsInOrder, peopleInOrder } from '../../../src/model/reception';
import { visitOf1000 } from '../../bench/review-receptions';
import { corpus } from '../../journeys/steps/corpus';
import { hostileReception, sample } from './office-sample';

describe('a table for the clipboard', () => {
  it('pastes back as it was copied', () => {
    const table = {
      headings: ['席位', '姓名'],
      rows: [
        ['N1', '沈知远'],
        ['N2', '=1+1'],
        ['S1', '两\n行\t字'],
        ['', '-2'],
      ],
    };
    const read = readPasted(copiedTable(table).text, 'x');
    expect(isTableFault(read) ? read : read[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['席位', '姓名'],
      ['N1', '沈知远'],
      ['N2', '=1+1'],
      ['S1', '两 行 字'],
      ['', '-2'],
    ]);
  });

  it('marks as text what a spreadsheet would take for another figure or a day, and no plain figure', () => {
    const cells = ['007', '1/2', '3-4', '138001380001', '12', '0', '张三'];
    const { html } = copiedTable({ headings: [], rows: [cells] });
    const marked = [...html.matchAll(/<td sdnum="1033;0;@">([^<]*)/g)].map(([, cell]) => cell);
    expect(marked).toEqual(['007', '1/2', '3-4', '138001380001']);
  });

  it('holds nothing that a spreadsheet would run or a page would take for markup', () => {
    const { html, text } = copiedTable({ headings: ['x'], rows: corpus.map((word) => [word]) });
    expect(html.match(/<(?!\/?(?:meta|table|tr|th|td)\b)[a-z]/gi)).toBeNull();
    expect(html).not.toMatch(/<t[dh][^>]*>\s*[=+\-@]/);
    // A style would be an offence against the policy of the page, and is taken off by the browser.
    expect(html).not.toMatch(/<t[^>]*\sstyle=/);
    for (const line of text.split('\r\n')) expect(line).not.toMatch(/^[=+\-@\t]/);
  });
});

describe('the chart as a picture', () => {
  it.each(occasionsInOrder(sample()).map((occasion) => [occasion.title, occasion] as const))(
    '%s: shapes and words, nothing fetched',
    (_, occasion) => {
      for (const language of ['zh-CN', 'en'] as const) {
        const picture = chartPicture(hostileReception(), occasion, speakerFor(language));
        expect(picture?.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="[\d.]+mm" height="[\d.]+mm"/);
        expect(picture?.svg).not.toMatch(/<script|<image|<foreignObject|href=|url\((?!#)/);
      }
    },
  );

  it('sets no name by a list of places, of which other programs than browsers take only the first', () => {
    const [talks] = occasionsInOrder(sample()).filter(({ title }) => title === '会谈');
    const picture = talks && chartPicture(sample(), talks, speakerFor('zh-CN'));
    if (!picture) throw new Error('There are no talks.');
    expect(picture.svg).not.toMatch(/\s[xy]="[\d.-]+ /);
    const piecewise = [...picture.svg.matchAll(/<text[^>]*>((?:<tspan x="[\d.]+" y="[\d.]+">[^<]+<\/tspan>)+)<\/text>/g)];
    const names = piecewise.map(([, pieces = '']) => pieces.replaceAll(/<[^>]+>/g, ''));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(
        peopleInOrder(sample()).some((person) => person.name.includes(name)),
        name,
      ).toBe(true);
  });

  it('lies on white, or on nothing', () => {
    const [occasion] = occasionsInOrder(sample());
    if (!occasion) throw new Error('The sample is empty.');
    const white = chartPicture(sample(), occasion, speakerFor('zh-CN'))?.svg ?? '';
    const clear = chartPicture(sample(), occasion, speakerFor('zh-CN'), true)?.svg ?? '';
    expect(white).toContain('<rect width="100%" height="100%" fill="#fff"/>');
    expect(white.length - clear.length).toBe('<rect width="100%" height="100%" fill="#fff"/>'.length);
  });

  it('is none where this version cannot draw the layout', () => {
    const [occasion] = occasionsInOrder(sample());
    expect(occasion && chartPicture(sample(), { ...occasion, layout: 'meeting/moon' }, speakerFor('en'))).toBeUndefined();
  });

  it('of many pages is as near to a square as may be, and its pages are the whole', () => {
    const visit = visitOf1000();
    const congress = occasionsInOrder(visit).find(({ layout }) => layout === 'meeting/audience');
    const picture = congress && chartPicture(visit, congress, speakerFor('zh-CN'));
    if (!picture) throw new Error('The congress was not drawn.');
    const { pages, width, height } = picture;
    expect(pages.length).toBeGreaterThan(3);
    expect(Math.max(width, height) / Math.min(width, height)).toBeLessThan(2);
    expect(Math.max(...pages.map((page) => page.left + page.width))).toBeCloseTo(width);
    expect(Math.max(...pages.map((page) => page.top + page.height))).toBeCloseTo(height);
    for (const [place, page] of pages.entries()) {
      for (const other of pages.slice(place + 1))
        expect([page.left, page.top], 'two pages lie on one another').not.toEqual([other.left, other.top]);
    }
  });
});

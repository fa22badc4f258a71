import { describe, expect, it } from 'vitest';
import { dressed } from '../../../src/documents/page-furniture';
import { htmlOf, leadsTo, type Page } from '../../../src/documents/print-document';
import { workshopFor } from '../../../src/documents/workshop';
import { type Language, languages, speakerFor } from '../../../src/i18n/speak';
import type { Reception } from '../../../src/model/reception';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { congressOf } from '../../bench/congress';
import { madeOf, receptionOf } from '../made';
import { plainText, textsOf } from '../reading';
import { richReception } from '../rich-reception';

/** The march order before the handbook, and the list after it, as they leave the printer. */
function setOf(reception: Reception, language: Language, numberedThrough: boolean): readonly (readonly Page[])[] {
  const shop = workshopFor(reception, undefined, language);
  const documents = ['attendance-sheet', 'handbook', 'reception-list'].map((document) => {
    const piece = shop.pieces().find((one) => one.document === document);
    if (!piece) throw new Error(`The sample has no ${document}.`);
    return shop.make(piece, {});
  });
  return dressed(documents, { paper: { numberedThrough }, speaker: speakerFor(language) }).map(({ pages }) => pages);
}

/** The lines of the contents: their words, and the number behind the dots. */
function contentsOf(pages: readonly Page[]): readonly (readonly [words: string, number: number])[] {
  return pages.slice(1, 3).flatMap(({ body, links = [] }) => {
    if (links.length === 0) return [];
    const [, ...texts] = textsOf(body);
    return links.map((_, place) => [texts[place * 2] ?? '', Number(texts[place * 2 + 1])] as const);
  });
}

/** The number that the foot of a sheet says. */
const numberOn = ({ body }: Page): number =>
  Number(
    /第(\d+)页|Page (\d+) of/
      .exec(textsOf(body).at(-1) ?? '')
      ?.slice(1)
      .find(Boolean),
  );

describe('the contents of a handbook', () => {
  const receptions: readonly (readonly [string, Language, Reception])[] = [
    ...languages.flatMap((language) => [
      [`the sample in ${language}`, language, sampleReception(language)] as const,
      [`the rich one in ${language}`, language, richReception(language)] as const,
    ]),
    ['a thousand people', 'zh-CN', congressOf(1000)],
  ];
  it.each(receptions.flatMap((one) => [false, true].map((through) => [...one, through] as const)))(
    'say on which sheet each part and each occasion begins, and lead there: %s',
    (_, language, reception, through) => {
      const [before = [], pages = []] = setOf(reception, language, through);
      const contents = contentsOf(pages);
      for (const { title, layout } of Object.values(reception.occasions))
        if (!layout.startsWith('vehicle/')) expect(contents.map(([words]) => words)).toContain(title);
      expect(numberOn(pages[0] as Page)).toBe(through ? before.length + 1 : 1);
      for (const [words, number] of contents) {
        const sheet = pages.find((page, place) => place > 1 && numberOn(page) === number);
        const heads = textsOf(sheet?.body ?? '').map((text) => text.split(/[　\u2003]/)[0]);
        expect(heads, `${words} on ${number}`).toContain(words);
      }
      const led = pages.flatMap(({ links = [] }, place) => links.map(({ ahead }) => numberOn(pages[place + ahead] as Page)));
      expect(led).toEqual(contents.map(([, number]) => number));
    },
    60_000,
  );

  it('lead within the file, and from a part of it to no sheet that is elsewhere', () => {
    const [, pages = []] = setOf(sampleReception('zh-CN'), 'zh-CN', false);
    const whole = { ...madeOf('handbook', sampleReception('zh-CN')), pages };
    const anchors = [...htmlOf(whole).matchAll(/<a href="#([\w-]+)"/g)].map(([, to]) => to);
    expect(anchors.length).toBeGreaterThan(5);
    for (const to of anchors) expect(htmlOf(whole)).toContain(`<section id="${to}"`);
    const cut = { ...whole, pages: pages.slice(0, 3) };
    expect([...htmlOf(cut).matchAll(/<a href="#/g)]).toHaveLength(1);
    const [, second] = pages;
    expect(leadsTo(pages.slice(0, 2), 1, (second?.links ?? [])[0] ?? { x: 0, y: 0, width: 0, height: 0, ahead: 1 })).toBeUndefined();
  });
});

it.each([
  ['zh-CN', '日程待定。'],
  ['en', 'Theprogrammeisstillopen.'],
] as const)('a handbook of nothing yet says so: %s', (language, words) => {
  expect(plainText(madeOf('handbook', receptionOf([]), {}, { speaker: speakerFor(language) }).pages)).toContain(words);
});

it('a handbook without telephones has none of the drivers either; those to turn to keep theirs', () => {
  const reception = richReception('zh-CN');
  const text = (phones: boolean) => plainText(madeOf('handbook', reception, { phones }).pages);
  for (const driver of ['13900000000', '13800001027']) {
    expect(text(true)).toContain(driver);
    expect(text(false)).not.toContain(driver);
  }
  expect(text(false)).toContain('13800000001');
});

import { describe, expect, it } from 'vitest';
import { type CardSizeName, cardSizes, sheetFor, unfoldedHeight } from '../../../src/documents/cards/card-sizes';
import { placeCards } from '../../../src/documents/cards/place-cards';
import { speakerFor } from '../../../src/i18n/speak';
import { plainText, textsOf, timesIn } from '../reading';
import { delegation, person } from '../sample';

const speaker = speakerFor('zh-CN');
const [principal] = delegation;

describe('place cards', () => {
  it('are one sheet a person, each name on both faces', () => {
    const { pages } = placeCards({ people: delegation, speaker, options: { faces: 'name-only' } });
    expect(pages).toHaveLength(delegation.length);
    for (const { name } of delegation) expect(timesIn(plainText(pages), name)).toBe(2);
  });

  it('fold A4 in its middle, the upper face upside down', () => {
    const [page] = placeCards({ people: [person('沈知远', 'host')], speaker }).pages;
    expect(page).toMatchObject({ width: 297, height: 210 });
    expect(page?.body).toMatch(
      /^<g[^>]*><g transform="rotate\(180 148\.5 52\.5\)"><text[^>]*>沈知远<\/text><\/g><g transform="translate\(0 105\)"><text[^>]*>沈知远/,
    );
  });

  it('carry the foreign name above and the Chinese one below', () => {
    const [page] = placeCards({ people: principal ? [principal] : [], speaker }).pages;
    expect(textsOf(page?.body ?? '')).toEqual(['Elena Moravi', '埃莱娜·莫拉维']);
  });

  it('spread a name of two signs over three, and it stays one word', () => {
    const { pages } = placeCards({ people: [person('简 宁', 'host'), person('沈知远', 'host')], speaker });
    const placesOf = (page: number) =>
      /<text[^>]* x="([^"]+)"/
        .exec(pages[page]?.body ?? '')?.[1]
        ?.split(' ')
        .map(Number) ?? [];
    expect(textsOf(pages[0]?.body ?? '')).toEqual(['简宁', '简宁']);
    const [two, three] = [placesOf(0), placesOf(1)];
    expect([two[0], two[1]]).toEqual([three[0], three[2]]);
  });

  it('are all of one size', () => {
    const han = delegation.filter(({ name }) => /\p{Script=Han}/u.test(name));
    const { pages } = placeCards({ people: han, speaker, options: { faces: 'name-only' } });
    const sizes = pages.flatMap(({ body }) => [...body.matchAll(/font-size="([^"]+)"/g)].map(([, size]) => size));
    expect(new Set(sizes).size).toBe(1);
  });

  it('name the one who decided the size', () => {
    const { notes } = placeCards({ people: delegation, speaker });
    expect(notes).toContain('“古丽娜尔·买买提吐尔逊”在本套最长，字号由它定。');
  });

  it('carry the seat on the back only when asked', () => {
    const people = [person('沈知远', 'host')];
    expect(plainText(placeCards({ people, speaker }).pages)).not.toContain('S5');
    expect(timesIn(plainText(placeCards({ people, speaker, options: { seatOf: () => 'S5' } }).pages), 'S5')).toBe(1);
  });

  it('print a name that looks like markup as it is', () => {
    const [page] = placeCards({ people: [person('<script>alert(1)</script>', 'guest')], speaker }).pages;
    expect(page?.body).not.toContain('<script');
    expect(textsOf(page?.body ?? '').join('')).toContain('<script>alert(1)</script>');
  });

  it('of nobody are no pages', () => {
    expect(placeCards({ people: [], speaker }).pages).toEqual([]);
  });
});

const sizes = Object.keys(cardSizes) as CardSizeName[];

describe.each(sizes)('cards of %s', (name) => {
  it('lie inside the sheet side by side', () => {
    const card = cardSizes[name];
    const { width, height, places } = sheetFor(card);
    expect(places.length).toBeGreaterThan(0);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + card.width).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + unfoldedHeight(card)).toBeLessThanOrEqual(height);
    }
  });

  it('hold everybody', () => {
    const { pages } = placeCards({ people: delegation, speaker, options: { size: name, faces: 'name-only' } });
    for (const one of delegation) expect(timesIn(plainText(pages), one.name)).toBe(2);
  });
});

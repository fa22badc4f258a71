import { describe, expect, it } from 'vitest';
import { sheetFor } from '../../../src/documents/cards/card-sheet';
import { type CardSizeName, cardSizeOf, cardSizes, unfoldedHeight } from '../../../src/documents/cards/card-sizes';
import type { DocumentOptions } from '../../../src/model/paper-settings';
import type { Person } from '../../../src/model/person';
import { Reception } from '../../../src/model/reception';
import { boxesOn, overlapsAmong } from '../lettering-boxes';
import { made, madeOf, receptionOf } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { delegation, person, talksOf } from '../sample';

const placeCards = ({ people, options = {} }: { readonly people: readonly Person[]; readonly options?: DocumentOptions }) =>
  madeOf('place-cards', receptionOf(people), options);
const [principal] = delegation;

describe('place cards', () => {
  it('are one sheet a person, each name on both faces', () => {
    const { pages } = placeCards({ people: delegation, options: { faces: 'name-only' } });
    expect(pages).toHaveLength(delegation.length);
    for (const { name } of delegation) expect(timesIn(plainText(pages), name)).toBe(2);
  });

  it('fold A4 in its middle, the upper face upside down', () => {
    const [page] = placeCards({ people: [person('沈知远', 'host')] }).pages;
    expect(page).toMatchObject({ width: 297, height: 210 });
    expect(page?.body).toMatch(
      /^<g[^>]*><g transform="rotate\(180 148\.5 52\.5\)"><text[^>]*>沈知远<\/text><\/g><g transform="translate\(0 105\)"><text[^>]*>沈知远/,
    );
  });

  it('of 180 by 90 millimeters are flat: one face, upright, three on A4, no fold', () => {
    const people = ['沈知远', '简宁', '欧阳若川'].map((name, index) => person(name, 'host', { officialOrder: index + 1 }));
    const { pages } = placeCards({ people, options: { size: '180x90' } });
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ width: 210, height: 297 });
    expect(textsOf(pages[0]?.body ?? '')).toEqual(['沈知远', '简宁', '欧阳若川']);
    expect(pages[0]?.body).not.toContain('rotate');
    expect(pages[0]?.body).not.toContain('#7f7f7f');
  });

  it('keep Mr. and Ms. on the line of the name, and give them to no other script', () => {
    const people = [
      person('索尔', 'guest', { sex: 'female', otherName: 'Eva Maximiliana Sol', officialOrder: 1 }),
      person('艾尔肯', 'guest', { sex: 'male', otherName: 'ئەركىن تۇرسۇن', officialOrder: 2 }),
    ];
    const { pages } = placeCards({ people, options: { honorific: true, size: '90x55' } });
    const texts = pages.flatMap(({ body }) => textsOf(body));
    expect(texts.find((text) => text.startsWith('Ms.'))).toMatch(/^Ms\.\u00a0Eva/);
    expect(texts).toContain('索尔女士');
    expect(texts.filter((text) => text.includes('Mr.'))).toEqual([]);
    expect(texts.join('')).toContain('艾尔肯先生');
  });

  it('carry the foreign name above and the Chinese one below', () => {
    const [page] = placeCards({ people: principal ? [principal] : [] }).pages;
    expect(textsOf(page?.body ?? '')).toEqual(['Elena Moravi', '埃莱娜·莫拉维']);
  });

  it('spread a name of two signs with the room of one between, and it stays one word', () => {
    const { pages } = placeCards({ people: [person('简 宁', 'host')] });
    const [, size, places = ''] = /<text[^>]* font-size="([^"]+)"[^>]* x="([^"]+)"/.exec(pages[0]?.body ?? '') ?? [];
    const [first = 0, second = 0] = places.split(' ').map(Number);
    expect(textsOf(pages[0]?.body ?? '')).toEqual(['简宁', '简宁']);
    expect((second - first) / Number(size)).toBeCloseTo(2, 1);
  });

  it('are all of one size', () => {
    const han = delegation.filter(({ name }) => /\p{Script=Han}/u.test(name));
    const { pages } = placeCards({ people: han, options: { faces: 'name-only' } });
    const sizes = pages.flatMap(({ body }) => [...body.matchAll(/font-size="([^"]+)"/g)].map(([, size]) => size));
    expect(new Set(sizes).size).toBe(1);
  });

  it('name the one who decided the size', () => {
    const { notes } = placeCards({ people: delegation });
    expect(notes).toContain('“古丽娜尔·买买提吐尔逊”在本套最长，字号由它定。');
  });

  it('carry the seat on the back only when asked', () => {
    const context = talksOf(delegation, 9);
    expect(plainText(made('place-cards', context).pages)).not.toContain('N5');
    expect(timesIn(plainText(made('place-cards', context, { seatNumbers: true }).pages), 'N5')).toBe(1);
  });

  it('carry both names on each face, or the foreign one outside', () => {
    const people = principal ? [principal] : [];
    const texts = (faces: string) => textsOf(placeCards({ people, options: { faces } }).pages[0]?.body ?? '');
    expect(texts('swapped')).toEqual(['埃莱娜·莫拉维', 'Elena Moravi']);
    expect(texts('bilingual')).toEqual(['埃莱娜·莫拉维', 'Elena Moravi', '埃莱娜·莫拉维', 'Elena Moravi']);
  });

  it('call people as the list allows', () => {
    const people = [person('沈知远', 'host', { sex: 'male', title: '市长' }), person('简宁', 'host')];
    const text = plainText(placeCards({ people, options: { honorific: true, titles: true } }).pages);
    expect(text).toContain('沈知远先生市长');
    expect(text).not.toContain('简宁先生');
    expect(text).not.toContain('简宁女士');
  });

  it('leave out who has not confirmed, and say so', () => {
    const people = [person('程望舒', 'host', { status: 'tentative' }), person('沈知远', 'host')];
    const { pages, notes } = placeCards({ people });
    expect(plainText(pages)).not.toContain('程望舒');
    expect(notes.join()).toContain('程望舒');
    expect(plainText(placeCards({ people, options: { tentative: true } }).pages)).toContain('程望舒');
  });

  it('print a name that looks like markup as it is', () => {
    const [page] = placeCards({ people: [person('<script>alert(1)</script>', 'guest')] }).pages;
    expect(page?.body).not.toContain('<script');
    expect(textsOf(page?.body ?? '').join('')).toContain('<script>alert(1)</script>');
  });

  it('of nobody are no pages', () => {
    expect(placeCards({ people: [] }).pages).toEqual([]);
  });
});

const sizes = Object.keys(cardSizes) as CardSizeName[];

describe.each(sizes)('cards of %s', (name) => {
  it('lie inside the sheet side by side', () => {
    const card = cardSizes[name];
    const { width, height, places } = sheetFor({ width: card.width, height: unfoldedHeight(card) });
    expect(places.length).toBeGreaterThan(0);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + card.width).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + unfoldedHeight(card)).toBeLessThanOrEqual(height);
    }
  });

  it('hold everybody', () => {
    const { pages } = placeCards({ people: delegation, options: { size: name, faces: 'name-only' } });
    for (const one of delegation) expect(timesIn(plainText(pages), one.name)).toBe(cardSizeOf(name, 0, 0).flat ? 1 : 2);
  });
});

describe.each(sizes)('on cards of %s with everything that can stand on them', (size) => {
  const title = '罗维斯市人民代表大会常务委员会民族宗教侨务外事工作委员会副主任委员';
  // Titles of every length: some fill a line from edge to edge.
  const people = delegation.map((one, place) => ({
    ...one,
    organization: undefined,
    title: title.slice(0, 6 + 2 * place),
    sex: 'male' as const,
  }));
  const options = { size, titles: true, honorific: true, seatNumbers: true };

  it.each(['both', 'swapped', 'bilingual', 'name-only'])('no line lies on another or beyond the sheet (%s)', (faces) => {
    const { pages } = made('place-cards', talksOf(people, 9), { ...options, faces });
    for (const { body, width, height } of pages) {
      const boxes = boxesOn(body);
      expect(boxes.some(({ text }) => /^[NS]\d/.test(text))).toBe(true);
      expect(overlapsAmong(boxes).map(([one, other]) => `${one.text} on ${other.text}`)).toEqual([]);
      expect(boxes.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)).toEqual([]);
    }
  });
});

describe('cards of any size', () => {
  it.each([
    [120, 60, 210, 297],
    [210, 180, 297, 420],
    [420, 210, 420, 420],
  ])('%s by %s mm stand on a sheet that holds them', (width, height, sheetWidth, sheetHeight) => {
    const { pages } = placeCards({ people: delegation.slice(0, 1), options: { size: 'free', width, height } });
    expect(pages[0]).toMatchObject({ width: sheetWidth, height: sheetHeight });
  });
});

describe('cards printed again', () => {
  const people = [person('沈知远', 'host', { title: '市长' }), person('欧阳若川', 'host'), person('陆景行', 'host')];
  const first = placeCards({ people });
  const printed = { 'place-cards': { at: '2026-11-23T10:42', ...first.record } };
  const later = receptionOf(
    [person('沈知远', 'host', { otherName: 'Shen Zhiyuan' }), people[1] ?? person('x', 'host'), person('孟昭宁', 'host')],
    {
      settings: { rules: {}, paper: { printed } },
    },
  );

  it('are those that say something else, in the size of the whole set', () => {
    const { pages } = madeOf('place-cards', later, { changedOnly: true });
    const text = plainText(pages.slice(0, -1));
    expect(pages).toHaveLength(3);
    expect(text).toContain('ShenZhiyuan');
    expect(text).toContain('孟昭宁');
    expect(text).not.toContain('欧阳若川');
  });

  it('come with the list of what to lay, exchange and take away', () => {
    const { pages } = madeOf('place-cards', later, { changedOnly: true });
    const text = plainText(pages.slice(-1));
    expect(text).toContain('增放孟昭宁');
    expect(text).toContain('更换ShenZhiyuan沈知远沈知远');
    expect(text).toContain('撤下陆景行');
  });

  it('and the list counts them, says where each belongs, and carries the number of its page as every list does', () => {
    const context = talksOf(delegation, 9);
    const { people: said = {}, ...record } = made('place-cards', context).record;
    const [newcomer, renamed, ...stay] = Object.entries(said);
    const before = Object.fromEntries([
      [renamed?.[0] ?? '', '别人｜别人｜'],
      ...stay,
      ...Array.from({ length: 60 }, (_, place) => [`gone${60 - place}`, `离会${place}｜`]),
    ]);
    const reception = Reception.parse({
      ...context.reception,
      settings: {
        rules: {},
        paper: { footer: '仅供内部使用', printed: { 'place-cards sample': { at: '2026-11-23T10:42', ...record, people: before } } },
      },
    });
    const { pages } = made('place-cards', { ...context, reception }, { changedOnly: true }, { printedAt: '2026-11-26T09:00' });
    const lists = pages.filter(({ furnished }) => furnished);
    expect(lists.length).toBeGreaterThan(1);
    expect(plainText(lists)).toContain('增放1张、更换1张、撤下60张');
    expect(textsOf(lists[0]?.body ?? '')).toContain(context.seatsOf(newcomer?.[0] as Person['id'])[0]);
    expect(plainText(lists.slice(-1))).toContain(`第${lists.length}页，共${lists.length}页`);
    expect(plainText(lists.slice(-1))).toContain('仅供内部使用');
    // As they were printed, not by what the machine calls them.
    const order = [...plainText(lists).matchAll(/离会(\d+)/g)].map(([, place]) => Number(place));
    expect(order).toEqual(Array.from({ length: 60 }, (_, place) => place));
    // The cards beside it carry neither.
    expect(plainText(pages.slice(0, 1))).not.toContain('仅供内部使用');
  });

  it('are none where nothing has changed', () => {
    const same = receptionOf(people, { settings: { rules: {}, paper: { printed } } });
    const { pages, record } = madeOf('place-cards', same, { changedOnly: true });
    expect(plainText(pages)).toContain('没有变动');
    expect(record).toEqual(first.record);
  });
});

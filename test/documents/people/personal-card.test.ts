import { describe, expect, it } from 'vitest';
import { Reception } from '../../../src/model/reception';
import { madeOf } from '../made';
import { plainText, textsOf } from '../reading';
import { richReception } from '../rich-reception';

const reception = richReception('zh-CN');

describe('a personal card', () => {
  const { pages } = madeOf('personal-card', reception, { who: 'everybody' });
  const cardOf = (name: string) => pages.find(({ body }) => textsOf(body).join('').includes(name));

  it('has everything that one guest takes part in, with car, table and seat', () => {
    const card = cardOf('Elena Moravi');
    expect(card).toMatchObject({ width: 210, height: 297 });
    const text = plainText(card ? [card] : []);
    for (const words of ['主车', '2C', '会谈', 'N6', '欢迎宴会', '答谢晚宴', 'Table1,seat1', '赴港区车队']) expect(text).toContain(words);
  });

  it.each<readonly [string, () => Partial<Reception>]>([
    [
      'another room',
      () => {
        const gala = Object.values(reception.occasions).find(({ title }) => title === '答谢晚宴');
        return gala ? { occasions: { ...reception.occasions, [gala.id]: { ...gala, place: '江心屿宾馆' } } } : {};
      },
    ],
    ['another telephone of the contact', () => ({ contact: `${reception.contact ?? ''} 139 0000 0009` })],
  ])('is noted as another card with %s, and as the same without', (_, change) => {
    const noted = (one: Reception) => Object.entries(madeOf('personal-card', one).record.people ?? {});
    const before = noted(reception);
    const after = new Map(noted({ ...reception, ...change() }));
    expect(noted({ ...reception })).toEqual(before);
    expect(before.filter(([id, text]) => after.get(id) !== text).length).toBeGreaterThan(5);
  });

  it('speaks the language of the guest', () => {
    expect(plainText(pages.filter((page) => page === cardOf('Elena Moravi')))).toContain('Thursday');
    expect(plainText(pages.filter((page) => page === cardOf('沈知远')))).toContain('星期四');
  });

  describe('of a guest who reads neither Chinese nor English', () => {
    const moravi = Object.values(reception.people).find(({ otherName }) => otherName === 'Elena Moravi');
    const cardIn = (languages: readonly string[]) => {
      if (!moravi) throw new Error('The sample has lost Elena Moravi.');
      const people = { ...reception.people, [moravi.id]: { ...moravi, languages: [...languages] } };
      const found = madeOf('personal-card', { ...reception, people }).pages.find(({ body }) =>
        textsOf(body).join('').includes('Elena Moravi'),
      );
      return found?.body ?? '';
    };
    const textIn = (languages: readonly string[]) => textsOf(cardIn(languages)).join('|');

    it.each([
      ['法语', 'jeudi 26/11/2026', 'Place 2C'],
      ['Deutsch', 'Donnerstag, 26.11.2026', 'Platz 2C'],
      ['Spanish', 'jueves, 26/11/2026', 'Asiento 2C'],
      ['ru', 'четверг, 26.11.2026', 'Место 2C'],
      ['日语', '2026年11月26日（木）', '座席 2C'],
      ['한국어', '2026년 11월 26일 (목)', '좌석 2C'],
      ['Arabic', 'الخميس 26/11/2026', 'المقعد 2C'],
    ])('says its own words in %s', (language, day, seat) => {
      const text = textIn([language]);
      expect(text).toContain(day);
      expect(text).toContain(seat);
      expect(text).not.toMatch(/Thursday|星期/);
    });

    it('takes the first language that it has, and English where it has none', () => {
      expect(textIn(['Esperanto', '俄语', '法语'])).toContain('четверг');
      expect(textIn(['Esperanto'])).toContain('Thursday');
    });

    it('is read from the right in Arabic: lines end at the right edge, the book opens the other way', () => {
      const body = cardIn(['阿拉伯语']);
      expect(body).toMatch(/^<g transform="translate\(0 148\.5\)"><g lang="ar">/);
      // `start` of a line that runs from the right is its right edge.
      expect(body).toMatch(/<text[^>]* x="96"[^>]* direction="rtl">الخميس/);
      expect(body).toMatch(/<text[^>]* x="96"[^>]* direction="rtl">\d\d:\d\d/);
    });
  });

  it('stays Chinese for a host who also speaks English', () => {
    const host = Object.values(reception.people).find(({ name }) => name === '沈知远');
    if (!host) throw new Error('The sample has lost 沈知远.');
    const people = { ...reception.people, [host.id]: { ...host, languages: ['英语', '中文'] } };
    const { pages: all } = madeOf('personal-card', { ...reception, people }, { who: 'everybody' });
    const card = all.find(({ body }) => textsOf(body).join('').includes(host.name));
    expect(plainText(card ? [card] : [])).toContain('星期四');
  });

  it('folds so that the cover is upright and what is inside lies upside down above it', () => {
    const body = cardOf('Elena Moravi')?.body ?? '';
    expect(body).toMatch(/^<g transform="translate\(105 148\.5\)">/);
    expect(body).toContain('<g transform="translate(105 0) rotate(180 52.5 74.25)">');
  });

  it('is for guests alone unless everybody is meant, and never for drivers', () => {
    const guests = Object.values(reception.people).filter(({ party }) => party === 'guest');
    expect(madeOf('personal-card', reception).pages).toHaveLength(guests.length);
    const riding = Object.values(reception.people).filter(({ role }) => role !== 'driver');
    expect(pages).toHaveLength(riding.length);
  });

  describe('of three full days', () => {
    const [talks] = Object.values(reception.occasions).filter(({ title }) => title === '会谈');
    const long = Array.from({ length: 18 }, (_, place) => {
      const [day, hour] = [27 + Math.floor(place / 8), String(8 + (place % 8)).padStart(2, '0')];
      return {
        ...talks,
        id: `more-${place}`,
        title: `考察${place + 1}`,
        start: `2026-11-${day}T${hour}:00`,
        end: `2026-11-${day}T${hour}:50`,
      };
    });
    const visit = Reception.parse({
      ...reception,
      occasions: { ...reception.occasions, ...Object.fromEntries(long.map((one) => [one.id, one])) },
      programme: [...reception.programme, ...long.map(({ id }) => id)],
    });
    const sheets = (fold: string) =>
      madeOf('personal-card', visit, { fold }).pages.filter(({ body }) => textsOf(body).join('').includes('Elena Moravi'));
    const programme = (fold: string) =>
      sheets(fold).flatMap(({ body }) => body.split('<g transform=').filter((panel) => panel.includes('考察')));

    it.each(['pocket', 'cut'])('every panel begins with the day it speaks of (%s)', (fold) => {
      expect(programme(fold).length).toBeGreaterThan(2);
      for (const panel of programme(fold)) expect(textsOf(panel)[0]).toMatch(/day, \d+ November 2026$/);
    });

    it('has every item once, and each sheet says which of them it is', () => {
      const text = textsOf(
        sheets('pocket')
          .map(({ body }) => body)
          .join(''),
      );
      for (const { title } of long) expect(text.filter((one) => one === title)).toHaveLength(1);
      expect(text.filter((one) => /^\d \/ \d$/.test(one))).toEqual(
        sheets('pocket').map((_, place) => `${place + 1} / ${sheets('pocket').length}`),
      );
    });

    it('says on every card that is cut whose it is', () => {
      for (const panel of programme('cut')) expect(textsOf(panel)).toContain('Elena Moravi');
    });
  });

  it('of one sheet carries no number', () => {
    expect(textsOf(cardOf('Elena Moravi')?.body ?? '').join('|')).not.toMatch(/\d \/ \d/);
  });
});

import { describe, expect, it } from 'vitest';
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

  it('speaks the language of the guest', () => {
    expect(plainText(pages.filter((page) => page === cardOf('Elena Moravi')))).toContain('Thursday');
    expect(plainText(pages.filter((page) => page === cardOf('沈知远')))).toContain('星期四');
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
});

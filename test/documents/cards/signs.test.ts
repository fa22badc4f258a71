import { describe, expect, it } from 'vitest';
import { boxesOn, overlapsAmong } from '../lettering-boxes';
import { made } from '../made';
import { textsOf } from '../reading';
import { pieceOf, richReception } from '../rich-reception';
import { delegation, talksOf } from '../sample';

describe('room signs', () => {
  const talks = talksOf(delegation, 9);
  const turns = (options = {}) => made('room-signs', talks, options).pages.map(({ body }) => /<path[^>]*rotate\((-?\d+)\)/.exec(body)?.[1]);

  it('have an arrow to the left, ahead and to the right, each on its own sheet', () => {
    // The arrow is drawn pointing up and turned clockwise.
    expect(turns()).toEqual(['-90', '0', '90']);
    expect(turns({ arrow: 'right' })).toEqual(['90']);
    expect(turns({ arrow: 'none' })).toEqual([undefined]);
  });

  it('say what takes place, where and when', () => {
    const texts = textsOf(made('room-signs', talks).pages[0]?.body ?? '');
    expect(texts).toContain('会谈');
    expect(texts).toContain('市政府一号会议厅');
    expect(texts.join('')).toContain('11月26日');
    expect(textsOf(made('room-signs', talks, { timeNamed: false }).pages[0]?.body ?? '').join('')).not.toContain('11月26日');
  });
});

describe('escort cards', () => {
  const gala = pieceOf(richReception('zh-CN'), 'escort-cards');
  if (!gala) throw new Error('The sample has no banquet of several tables.');
  const cards = (options = {}) => made('escort-cards', gala, options).pages.flatMap(({ body }) => textsOf(body));
  const names = (options = {}) => {
    const known = new Set(gala.people.map(({ name }) => name));
    return cards(options).filter((text) => known.has(text));
  };

  it('lie in the order in which names are called at the door', () => {
    expect(names().slice(0, 2)).toEqual(['阿米娜·达维', '埃莱娜·莫拉维']);
    expect(names({ order: 'stroke' })[0]).toBe('马泰奥·罗西尼');
    expect(names({ order: 'stroke' }).toSorted()).toEqual(names().toSorted());
  });

  it('say the table, and the seat where it is wanted', () => {
    expect(cards()).toContain('1号桌　9席');
    expect(cards({ seatNumbers: false })).toContain('1号桌');
    expect(cards({ seatNumbers: false }).join()).not.toContain('9席');
  });
});

describe('escort cards of guests from abroad', () => {
  const gala = pieceOf(richReception('zh-CN'), 'escort-cards');
  if (!gala) throw new Error('The sample has no banquet of several tables.');
  const cards = (options = {}) => made('escort-cards', gala, options).pages.flatMap(({ body }) => textsOf(body));

  it('carry the name in their own letters too, between the other and the table, unless it is not wanted', () => {
    const texts = cards();
    const at = texts.indexOf('埃莱娜·莫拉维');
    expect(texts.slice(at, at + 3)).toEqual(['埃莱娜·莫拉维', 'Elena Moravi', '1号桌　1席']);
    expect(cards({ secondName: false })).not.toContain('Elena Moravi');
  });

  it.each(['90x55', '100x65'])('of %s: no line lies on another, however long the names are', (escortSize) => {
    const reception = richReception('zh-CN');
    const people = Object.fromEntries(
      Object.entries(reception.people).map(([id, one]) => [
        id,
        { ...one, name: `${one.name}·康斯坦丁诺波尔斯基`, otherName: 'Konstantin Konstantinovich Konstantinopolsky-Zadunaysky' },
      ]),
    );
    const long = pieceOf({ ...reception, people }, 'escort-cards');
    if (!long) throw new Error('The sample has no banquet of several tables.');
    for (const { body } of made('escort-cards', long, { escortSize }).pages) expect(overlapsAmong(boxesOn(body))).toEqual([]);
  });
});

describe('name tags', () => {
  it('tell the party without color: a heavy line and a filled disc, a double line, a single one', () => {
    const tags = made('name-tags', talksOf(delegation.slice(6, 9), 3), { tagSize: '105x148' })
      .pages.map(({ body }) => body)
      .join('');
    const lines = [...tags.matchAll(/stroke="#000" stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
    const discs = [...tags.matchAll(/<circle[^>]*fill="(#\w+)" stroke/g)].map(([, fill]) => fill);
    const guests = delegation.slice(6, 9).filter(({ party }) => party === 'guest').length;
    expect(guests).toBeGreaterThan(0);
    expect(guests).toBeLessThan(3);
    expect(lines.filter((width) => width > 0.9)).toHaveLength(guests);
    expect(discs.filter((fill) => fill === '#000')).toHaveLength(guests);
    expect(discs.filter((fill) => fill === '#fff')).toHaveLength(3 - guests);
  });
});

import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../../src/documents/index';
import { turned } from '../../../src/drawing/turned';
import { type Language, speakerFor } from '../../../src/i18n/speak';
import type { DocumentOptions } from '../../../src/model/paper-settings';
import type { Person } from '../../../src/model/person';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { made } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { delegation, occasionOf, person, talksOf } from '../sample';

const chartOf = (context: OccasionContext, options: DocumentOptions = {}, language: Language = 'zh-CN') =>
  made('seating-chart', context, options, { speaker: speakerFor(language) });
const crowd = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, place) =>
    person(
      `${'赵钱孙李周吴郑王冯陈'[place % 10] ?? ''}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(place / 10)] ?? ''}明`,
      place % 2 ? 'host' : 'guest',
      {
        title: '市发展和改革委员会副主任',
      },
    ),
  );

describe('a seating chart', () => {
  const context = talksOf(delegation, 9);
  const reception = { ...context.reception, settings: { rules: {}, paper: { version: '3' } } };
  const chart = made('seating-chart', { ...context, reception }, {}, { printedAt: '2026-11-23T10:42' });

  it('is one sheet with every name once', () => {
    expect(chart.pages).toHaveLength(1);
    for (const { name } of delegation) expect(timesIn(plainText(chart.pages), name), name).toBe(1);
  });

  it('says what, when and where', () => {
    const text = plainText(chart.pages);
    expect(text).toContain('会谈座次图');
    expect(text).toContain('11月26日（星期四）10:10市政府一号会议厅');
    expect(text).toContain('第3版印于2026年11月23日（星期一）10:42');
  });

  it('names the convention and the view, and explains its signs', () => {
    const text = plainText(chart.pages);
    expect(text).toContain('惯例：涉外，右为上。');
    expect(text).toContain('双方对位：各按本方规则');
    expect(text).toContain('俯视');
    for (const sign of ['客方', '主方', '数字为本方位次', '译译员']) expect(text).toContain(sign);
  });

  it('carries the order numbers, unless they are not wanted', () => {
    const numbers = (options: DocumentOptions) =>
      textsOf(chartOf(talksOf(delegation, 9), options).pages[0]?.body ?? '').filter((text) => /^\d$/.test(text));
    expect(numbers({}).filter((text) => text === '1')).toHaveLength(2);
    expect(numbers({ ranks: false })).toEqual([]);
  });

  it('tells the parties apart without color', () => {
    const body = chart.pages[0]?.body ?? '';
    expect(body).toContain('stroke="#000" stroke-width="0.9"');
    expect(
      new Set(
        [...body.matchAll(/(?:fill|stroke)="#([0-9a-f]+)"/g)]
          .map(([, color = '']) => color)
          .filter((color) => !/^(.)\1*$|^(..)\2\2$/.test(color)),
      ),
    ).toEqual(new Set());
  });

  it('speaks English', () => {
    const text = textsOf(chartOf(talksOf(delegation, 9), {}, 'en').pages[0]?.body ?? '').join(' ');
    expect(text).toContain('Seating chart: 会谈');
    expect(text).toContain('Convention: Chinese foreign affairs, right is superior.');
    expect(text).toContain('Seen from above');
  });

  it('does not run what a name contains', () => {
    const { pages } = chartOf(
      talksOf([person('<script>alert(1)</script>', 'guest'), person('沈知远', 'host', { title: '"><svg onload=1>' })], 2),
    );
    for (const { body } of pages) {
      expect(body).not.toContain('<script');
      expect(body).not.toContain('<svg');
    }
  });
});

describe('the names of a chart', () => {
  it('can run down the page, sign by sign, and stay one word', () => {
    const body = chartOf(talksOf(delegation, 9), { names: 'vertical' }).pages[0]?.body ?? '';
    const [, xs = '', ys = ''] = /<text[^>]* x="([^"]+)" y="([^"]+)"[^>]*>沈知远</.exec(body) ?? [];
    expect(new Set(xs.split(' ')).size).toBe(1);
    expect(new Set(ys.split(' ')).size).toBe(3);
  });

  it.each([
    ['three people', talksOf([...delegation.slice(0, 1), ...delegation.slice(7, 9)], 2)],
    ['sixty people', talksOf(crowd(60), 30)],
    ['a rostrum of forty', occasionOf(crowd(40), { layout: 'meeting/rostrum', settings: { rows: '12,14,14' } })],
    ['a round table', occasionOf(delegation.slice(0, 10), { layout: 'banquet/round', convention: 'cn-foreign' })],
    ['a car', occasionOf(delegation.slice(7, 11), { layout: 'vehicle/sedan' })],
  ])('are all on the first sheet for %s, none smaller than they may be', (_, context) => {
    const [page] = chartOf(context).pages;
    const seated = context.people.filter(({ id }) => context.seatsOf(id).length > 0);
    expect(seated.length).toBeGreaterThan(2);
    for (const { name } of seated) expect(plainText(page ? [page] : []), name).toContain(name.replace(/\s/g, ''));
    const sizes = [...(page?.body ?? '').matchAll(/class="name[^"]*" font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1.5);
  });

  it('stand beside the drawing when there are too many for the seats, which carry their ids', () => {
    const people = crowd(80);
    const { pages, notes } = chartOf(talksOf(people, 40));
    expect(pages).toHaveLength(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('80 人');
    const texts = textsOf(pages[0]?.body ?? '');
    // On its plate and before the name.
    expect(texts.filter((text) => text === 'N40')).toHaveLength(2);
    for (const { name } of people)
      expect(
        texts.filter((text) => text === name),
        name,
      ).toHaveLength(1);
    expect(texts.join('')).toContain('图中席位编号对应图旁姓名。');
  });

  it('move to a list when there is no room beside it either', () => {
    const people = crowd(100).flatMap((one) => [one, person(`Maximilian ${one.name}`, one.party)]);
    const hall = occasionOf(people, { layout: 'banquet/hall', settings: { tables: 20, seats: 10, pattern: 'grid' } });
    const { pages, notes } = chartOf(hall);
    expect(pages.length).toBeGreaterThan(2);
    expect(notes).toHaveLength(1);
    const [chart, ...list] = pages;
    expect(textsOf(chart?.body ?? '').filter((text) => text === '10')).toHaveLength(20);
    for (const { name } of people)
      expect(
        list.flatMap(({ body }) => textsOf(body)).filter((text) => text === name),
        name,
      ).toHaveLength(1);
  });

  it('that are too long for their plates stand beside the drawing, and the chart says so', () => {
    const endless = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
    const { pages, notes } = chartOf(talksOf([...delegation, person(endless, 'guest')], 9));
    expect(pages).toHaveLength(1);
    expect(plainText(pages)).toContain('图中印席位编号者，姓名见图旁。');
    expect(timesIn(plainText(pages), endless)).toBe(1);
    expect(notes[0]).toContain('1 人');
  });
});

describe('the sheet', () => {
  it.each([
    ['A4', 'landscape', 297, 210],
    ['A4', 'portrait', 210, 297],
    ['A3', 'landscape', 420, 297],
  ] as const)('%s %s', (paper, orientation, width, height) => {
    expect(chartOf(talksOf(delegation, 9), { paper, orientation }).pages[0]).toMatchObject({ width, height });
  });

  it('stands upright for a car and lies for a long table', () => {
    expect(chartOf(occasionOf(delegation.slice(7, 10), { layout: 'vehicle/sedan' })).pages[0]?.width).toBe(210);
    expect(chartOf(talksOf(delegation, 9)).pages[0]?.width).toBe(297);
  });
});

describe('seen from the other end', () => {
  const rostrum = occasionOf(delegation.slice(7, 12), { layout: 'meeting/rostrum', settings: { rows: '5' } });
  const across = (view: string) => {
    const body = chartOf(rostrum, { view }).pages[0]?.body ?? '';
    const at = (name: string) => Number(new RegExp(`<text[^>]* x="([\\d.]+)[^"]*" y="[^"]+"[^>]*>${name}<`).exec(body)?.[1]);
    return { body, left: at('沈知远') < at('欧阳若川') };
  };

  it('left and right change places, and the chart says where one looks from', () => {
    const [room, other] = [across('room'), across('turned')];
    expect(room.left).not.toBe(other.left);
    expect(textsOf(room.body).join()).toContain('从台下看');
    expect(textsOf(other.body).join()).toContain('从台上看');
    expect(textsOf(other.body).join()).not.toContain('从台下看');
  });

  it('the sides of the talks keep their names, each with its own people', () => {
    const talks = talksOf(delegation, 9);
    const tops = (view: string) => {
      const drawing = drawingOf(talks, speakerFor('zh-CN'));
      const { parties, seats } = view === 'turned' ? turned(drawing) : drawing;
      const heads = parties.flatMap((one) => (one.kind === 'group' && one.shapes[0]?.kind === 'circle' ? [one] : []));
      expect(heads).toHaveLength(2);
      return heads.map(({ at, shapes: [circle] }) => {
        const isGuest = circle?.kind === 'circle' && circle.fill === 'guest';
        const own = seats.filter(({ seat }) => talks.standing(seat)?.order === (isGuest ? 'guest' : 'host'));
        return own.every((seat) => Math.sign(seat.at.y) === Math.sign(at.y));
      });
    };
    expect(tops('room')).toEqual([true, true]);
    expect(tops('turned')).toEqual([true, true]);
    const text = (view: string) => textsOf(chartOf(talks, { view }).pages[0]?.body ?? '').join();
    for (const words of ['客方', '主方']) expect(text('turned')).toContain(words);
  });
});

describe('tiles', () => {
  const context = talksOf(delegation, 9);
  const { pages } = chartOf(context, { fit: 'tiles-2' });

  it('are four sheets beside the whole, and every name is on one of them', () => {
    expect(pages).toHaveLength(5);
    const text = plainText(pages.slice(1));
    for (const { name } of delegation) expect(text, name).toContain(name.replace(/\s/g, ''));
  });

  it('show in small which of them each is, and carry ticks where the edge of the next one comes to lie', () => {
    const tiles = pages.slice(1).map(({ body }) => body);
    const small = tiles.map((body) => [...body.matchAll(/<rect [^>]*width="2.4"[^>]*fill="([^"]+)"/g)].map(([, fill]) => fill === '#000'));
    expect(small.map((cells) => cells.indexOf(true))).toEqual([0, 1, 2, 3]);
    for (const cells of small) expect(cells.filter(Boolean)).toHaveLength(1);
    const upright = (body: string) => [...body.matchAll(/d="M([\d.]+) 8v3"/g)].map(([, x]) => Number(x));
    const [left = 0, right = 0] = [upright(tiles[0] ?? '')[0], upright(tiles[1] ?? '')[0]];
    const width = pages[1]?.width ?? 0;
    // 15 mm are on both sheets: the tick on one lies where the other ends.
    expect(width - 12 - left).toBeCloseTo(15);
    expect(right - 12).toBeCloseTo(15);
  });
});

it('carries seat ids and the rank of each seat when asked', () => {
  const texts = textsOf(chartOf(talksOf(delegation, 9), { seatIds: true, honor: true }).pages[0]?.body ?? '');
  expect(texts).toContain('N5 #1');
});

describe('tables with names of their own', () => {
  const hall = occasionOf(crowd(30), { layout: 'banquet/hall', settings: { tables: 3, seats: 10 } });
  const occasion = { ...hall.occasion, tables: { T1: { label: '百花桌' }, T2: { label: '牡丹厅迎宾桌' } } };
  const { pages } = chartOf({ ...hall, occasion });
  const [drawing, ...list] = pages.map(({ body }) => textsOf(body));

  it('bear them on the chart, over the number by which the seats count', () => {
    for (const text of ['百花桌', 'T1', '牡丹厅迎宾桌', 'T2', 'T3']) expect(timesIn(drawing?.join('|') ?? '', text), text).toBe(1);
  });

  it('head their part of the list by them', () => {
    const texts = list.flat();
    const at = (text: string) => texts.indexOf(text);
    expect(at('百花桌')).toBeLessThan(at('T1.1'));
    expect(at('T1.1')).toBeLessThan(at('牡丹厅迎宾桌'));
    expect(at('牡丹厅迎宾桌')).toBeLessThan(at('3号桌'));
    expect(at('3号桌')).toBeLessThan(at('T3.1'));
    expect(at('百花桌')).toBeGreaterThan(0);
  });
});

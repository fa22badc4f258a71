import { describe, expect, it } from 'vitest';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { madeOf } from '../made';
import { plainText, textsOf, timesIn } from '../reading';
import { richReception } from '../rich-reception';

const reception = richReception('zh-CN');

describe('the order of march', () => {
  const text = plainText(madeOf('march-order', reception).pages);

  it('has each departure with its vehicles from the head of the column', () => {
    expect(text.indexOf('引导车')).toBeGreaterThan(text.indexOf('赴港区车队'));
    expect(text.indexOf('主车', text.indexOf('引导车'))).toBeGreaterThan(0);
    expect(text).toContain('江A·11111');
    expect(text).toContain('江樵13900000000');
  });

  it('sets single cars that leave together in one departure', () => {
    expect(timesIn(text, '机场至市政府')).toBeGreaterThan(0);
    const departures = textsOf(madeOf('march-order', reception).pages[0]?.body ?? '').filter((words) => words.startsWith('机场至市政府'));
    expect(departures).toHaveLength(1);
    // The place is the name of the departure, and is said once.
    expect(timesIn(departures[0] ?? '', '机场至市政府')).toBe(1);
  });
});

it('every vehicle has its number for the windscreen', () => {
  const { pages } = madeOf('windscreen-numbers', reception);
  expect(pages).toHaveLength(6);
  expect(textsOf(pages.at(2)?.body ?? '')).toEqual(['罗维斯市代表团访问江临', '1', '引导车　江A·11111']);
});

it('the number stands in the middle of what is free: lower where nothing is said below it', () => {
  const heights = madeOf('windscreen-numbers', reception).pages.map(({ body }) => {
    const lines = [...body.matchAll(/ y="([\d.]+)"[^>]*>([^<]*)/g)];
    return { lines: lines.length, y: Number(lines[1]?.[1]) };
  });
  const [withRole, alone] = [3, 2].map((count) => heights.filter(({ lines }) => lines === count).map(({ y }) => y));
  expect(withRole?.length).toBeGreaterThan(0);
  expect(alone?.length).toBeGreaterThan(0);
  expect(Math.min(...(alone ?? []))).toBeGreaterThan(Math.max(...(withRole ?? [])) + 5);
});

it('a list of passengers that one sheet holds is not torn into two columns', () => {
  const leftOf = (from: typeof reception, names: readonly string[]) => {
    const body = madeOf('passenger-index', from).pages[0]?.body ?? '';
    const found = [...body.matchAll(/ x="([\d.]+)"[^>]*>([^<]*)/g)].filter(([, , text = '']) => names.includes(text));
    return new Set(found.map(([, x]) => x)).size;
  };
  const names = Object.values(reception.people).map(({ name }) => name);
  expect(
    leftOf(
      sampleReception('zh-CN'),
      Object.values(sampleReception('zh-CN').people).map(({ name }) => name),
    ),
  ).toBe(1);
  expect(leftOf(reception, names)).toBe(2);
});

it('passengers find their car by name', () => {
  const text = plainText(madeOf('passenger-index', reception).pages);
  for (const name of ['埃莱娜·莫拉维', '沈知远', '约纳斯·贝克']) expect(text).toContain(name);
});

it('where a passenger sits stands on one line, in two columns too', () => {
  const seats = madeOf('passenger-index', reception)
    .pages.flatMap(({ body }) => textsOf(body))
    .filter((text) => /^\d[A-F]/.test(text));
  expect(seats).toContain('5B（第五排左侧靠过道）');
  for (const seat of seats) expect(seat).toMatch(/^\d[A-F]（.+）$/);
});

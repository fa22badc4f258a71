import { describe, expect, it } from 'vitest';
import { sayCitation, sayPlace, saySource } from '../../src/i18n/say-citation';
import english from '../../src/i18n/sources/en.json';
import chinese from '../../src/i18n/sources/zh-CN.json';

type Cited = { readonly source: string; readonly place: string };
const zh = { language: 'zh-CN' } as const;
const en = { language: 'en' } as const;
const han = /\p{Script=Han}/u;

const isCited = (value: object): value is Cited =>
  'source' in value && 'place' in value && 'relation' in value && typeof value.source === 'string' && typeof value.place === 'string';

/** Every citation that the engine can bring forward: in what its modules export, however deep. */
function cited(modules: unknown): ReadonlyMap<string, Cited> {
  const found = new Map<string, Cited>();
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isCited(value)) found.set(`${value.source}|${value.place}`, value);
    else for (const part of value instanceof Map ? value.values() : Object.values(value)) walk(part);
  };
  walk(modules);
  return found;
}

const modules: Record<string, unknown> = import.meta.glob('/src/protocol/**/*.ts', { eager: true });
const texts = import.meta.glob<string>('/src/protocol/rules/*.ts', { query: '?raw', import: 'default', eager: true });

/** Some rules choose their authority while they run: the titles as they stand in the file. */
const named = Object.values(texts).flatMap((text) => [...text.matchAll(/(?:onePage)\(\s*'([^']+)'/g)].map(([, title = '']) => title));
const placed = Object.values(texts).flatMap((text) =>
  [...text.matchAll(/(?:handbook|regulation|theList|thePlan)\(\s*'([^']+)'/g)].map(([, place = '']) => place),
);

const citations = [...cited(modules).values()];
const sources = [...new Set([...citations.map(({ source }) => source), ...named])].filter((source) => source !== '—');
const places = [...new Set([...citations.map(({ place }) => place), ...placed])];

describe('sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(150);
    expect(sources).toContain('Right-superior seating of the chief guest');
  });

  it('have English words', () => {
    expect(sources.filter((source) => han.test(saySource({ source }, en)))).toEqual([]);
    expect(places.filter((place) => han.test(sayPlace({ place }, en)))).toEqual([]);
  });

  it('have Chinese words', () => {
    expect(sources.filter((source) => !han.test(saySource({ source }, zh)))).toEqual([]);
    expect(sources.filter((source) => saySource({ source }, zh).includes(' / '))).toEqual([]);
  });

  it('are all still cited', () => {
    const known = new Set([...sources, ...places, ...places.map((place) => place.replace(/（.*$/, ''))]);
    expect([...Object.keys(english), ...Object.keys(chinese)].filter((text) => !known.has(text))).toEqual([]);
  });

  it('never show the keys of our own notes', () => {
    const keys = /\.md|\[|§|CONTRACT/;
    expect(citations.filter((one) => keys.test(sayCitation(one, zh)) || keys.test(sayCitation(one, en)))).toEqual([]);
  });
});

describe('a citation in one line', () => {
  it('names title and article', () => {
    const article = { source: '《党政机关国内公务接待管理规定》', place: '第十条' };
    expect(sayCitation(article, zh)).toBe('《党政机关国内公务接待管理规定》，第十条');
    expect(sayCitation(article, en)).toBe('Regulation on Official Reception in China (2013), article 10');
  });

  it('leaves the place out where it is only a key', () => {
    expect(sayCitation({ source: '译员占位不占数', place: 'cn.md §3.3 [soutijiang]' }, zh)).toBe('译员占位不占数');
  });

  it('gives an office’s own source as the office wrote it', () => {
    expect(sayCitation({ source: '本办接待细则', place: '第 4 条' }, en)).toBe('本办接待细则, 第 4 条');
  });
});

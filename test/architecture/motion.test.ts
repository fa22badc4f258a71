import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => posix.join('src', path.replaceAll('\\', '/')))
  .map((path) => [path, readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')] as const);

const tokens = sheets.find(([path]) => path.endsWith('theme/tokens.css'))?.[1] ?? '';
const [usual = '', reduced = ''] = tokens.split('@media (prefers-reduced-motion: reduce)');
const timesIn = (css: string) =>
  new Map(Array.from(css.matchAll(/(--t-[\w-]+):\s*([^;]+);/g), ([, name = '', time = '']) => [name, time.trim()]));

/** What moves or fades, in the style sheets: `transition: opacity var(--t-fade)`. */
const motions = sheets.flatMap(([path, css]) =>
  Array.from(
    css.matchAll(/(?:^|[\s;{])((?:transition|animation)(?:-duration)?|scroll-behavior)\s*:\s*([^;}]+)/g),
    ([, property = '', value = '']) => ({
      path,
      property,
      value: value.replaceAll(/\s+/g, ' ').trim(),
    }),
  ),
);

/** Something that only waits before it shows takes no time to do so. */
const isAtOnce = (value: string) => /(^|\s)0m?s(\s|$)/.test(value);
const parts = (value: string) => value.split(/,(?![^(]*\))/);

describe('whoever asks for less motion', () => {
  it('has none: every time of the theme is nothing then', () => {
    const names = [...timesIn(usual).keys()];
    expect(names.length).toBeGreaterThan(3);
    expect(new Set(names.map((name) => timesIn(reduced).get(name)))).toEqual(new Set(['0ms']));
  });

  it('is heard by every style that moves: its time is one of the theme', () => {
    expect(motions.length).toBeGreaterThan(5);
    const known = timesIn(usual);
    const deaf = motions.filter(({ property, value }) => {
      if (property === 'scroll-behavior') return value === 'smooth';
      return !parts(value).every((part) => isAtOnce(part) || known.has(/var\((--t-[\w-]+)\)/.exec(part)?.[1] ?? ''));
    });
    expect(deaf).toEqual([]);
  });

  it('is heard by the code: nothing scrolls or plays by itself', () => {
    const deaf = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) =>
        /behavior: 'smooth'|\.animate\(|new Konva\.(Tween|Animation)|\bTween\b|\.to\(\{/.test(
          readFileSync(posix.join('src/ui', path), 'utf8'),
        ),
      );
    expect(deaf).toEqual([]);
  });
});

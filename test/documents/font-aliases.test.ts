import { describe, expect, it } from 'vitest';
import { isChineseFont, namesOfFont } from '../../src/documents/font-aliases';

describe('the names of a font', () => {
  it('begin with the one that was chosen, as it was written', () => {
    expect(namesOfFont('kaiti')[0]).toBe('kaiti');
    expect(namesOfFont(' 楷体 ')[0]).toBe(' 楷体 ');
  });

  it.each([
    ['楷体', 'KaiTi_GB2312'],
    ['KaiTi_GB2312', '楷体'],
    ['仿宋', 'FangSong'],
    ['FZXiaoBiaoSong-B05S', '方正小标宋简体'],
    ['宋体', 'SimSun'],
  ])('of %s are also %s, each once', (chosen, other) => {
    const names = namesOfFont(chosen);
    expect(names).toContain(other);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('of a font that is in no list is its own alone', () => {
    expect(namesOfFont('Garamond')).toEqual(['Garamond']);
  });
});

it.each([
  ['Garamond', false],
  ['Times New Roman', false],
  ['DejaVu Sans Mono', false],
  ['仿宋', true],
  ['KaiTi', true],
  ['FZShuSong-Z01', true],
  ['Noto Serif CJK SC', true],
  ['HYQiHei', true],
  ['Stempel', false],
])('%s is a Chinese font: %s', (family, chinese) => expect(isChineseFont(family)).toBe(chinese));

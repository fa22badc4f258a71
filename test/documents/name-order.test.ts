import { describe, expect, it } from 'vitest';
import { inNameOrder, latinName, type NameOrder, rowsByName } from '../../src/documents/name-order';
import { speakerFor } from '../../src/i18n/speak';
import { person } from './sample';

const sorted = (order: NameOrder, ...people: ReturnType<typeof person>[]) =>
  inNameOrder(people, order, speakerFor('zh-CN')).map(({ item, group }) => `${group} ${item.name}`);
const named = (...names: readonly string[]) => names.map((name) => person(name, 'host'));

describe('by pinyin', () => {
  it('surnames are read as surnames: 单 Shan, 曾 Zeng, 解 Xie, 仇 Qiu', () => {
    expect(sorted('pinyin', ...named('曾毅', '单田', '解放', '仇和', '安宁'))).toEqual(['A 安宁', 'Q 仇和', 'S 单田', 'X 解放', 'Z 曾毅']);
  });

  it('names in Latin letters stand among them by the family name, accents or not', () => {
    expect(sorted('pinyin', ...named('沈知远', 'Émile Zola', '冯至'))).toEqual(['F 冯至', 'S 沈知远', 'Z Émile Zola']);
  });
});

describe('by strokes', () => {
  it('few strokes first, with their number as the heading', () => {
    expect(sorted('stroke', ...named('魏明', '丁一', '王五', '沈知远'))).toEqual(['2 画 丁一', '4 画 王五', '7 画 沈知远', '18 画 魏明']);
  });

  it('names without strokes come last', () => {
    expect(sorted('stroke', ...named('Elena Moravi', '魏明'))).toEqual(['18 画 魏明', '其他 Elena Moravi']);
  });
});

describe('by the Latin alphabet', () => {
  it('the family name decides: the last word of a Western name, the first of a Chinese one', () => {
    const people = [
      person('埃莱娜·莫拉维', 'guest', { otherName: 'Elena Moravi', country: '罗维斯' }),
      person('沈知远', 'host', { otherName: 'Shen Zhiyuan', country: '中国' }),
      person('Tomas Lind', 'guest', { country: '罗维斯' }),
      person('欧阳若川', 'host'),
    ];
    expect(sorted('latin', ...people)).toEqual(['L Tomas Lind', 'M 埃莱娜·莫拉维', 'O 欧阳若川', 'S 沈知远']);
    expect(people.map(latinName)).toEqual(['Elena Moravi', 'Shen Zhiyuan', 'Tomas Lind', 'Ou Yang Ruo Chuan']);
  });
});

it('loses nobody, whatever the order', () => {
  const people = named('沈知远', '123', 'ئايگۈل مەمەت', '…', '丁一');
  for (const order of ['pinyin', 'stroke', 'latin'] as const) expect(sorted(order, ...people)).toHaveLength(people.length);
});

it('letters stand over the names of a long list, and not over a name or two each', () => {
  const cells = (_: unknown, name: string) => [name];
  const few = named('Elena Moravi', 'Tomas Lind', 'Irena Kovac');
  expect(rowsByName(few, 'latin', speakerFor('en'), cells)).toEqual([['Irena Kovac'], ['Tomas Lind'], ['Elena Moravi']]);
  const many = named('Ann Lind', 'Bo Lind', 'Cy Lind', 'Ann Moravi', 'Bo Moravi', 'Cy Moravi');
  const groups = rowsByName(many, 'latin', speakerFor('en'), cells).flatMap((row) => ('group' in row ? [row.group] : []));
  expect(groups).toEqual(['L', 'M']);
});

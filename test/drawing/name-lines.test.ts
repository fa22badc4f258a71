import { describe, expect, it } from 'vitest';
import { nameLines, nameSizes, shortName } from '../../src/drawing/name-lines';
import { emWidth } from '../../src/drawing/text-width';

const plate = 700;
const abroad = { familyLast: true };
const home = { familyLast: false, familyFirst: true };
const texts = (name: string, custom = abroad, width = plate) => nameLines(name, width, custom).map(({ text }) => text);

describe('Han names', () => {
  it('spreads two characters to three', () => expect(texts('马骏', home)).toEqual(['马\u3000骏']));
  it('takes the typed space out of a two-character name first', () => expect(texts('马 骏', home)).toEqual(['马\u3000骏']));
  it('sets three and four on one line', () => {
    expect(texts('沈知远', home)).toEqual(['沈知远']);
    expect(texts('欧阳若川', home)).toEqual(['欧阳若川']);
  });
  it('makes four smaller only where they do not fit', () => {
    expect(nameLines('欧阳若川', 700, home)[0]?.size).toBe(nameSizes.strong);
    const small = nameLines('欧阳若川', 500, home)[0]?.size ?? 0;
    expect(small).toBeLessThan(nameSizes.strong);
    expect(small * 4).toBeLessThanOrEqual(500);
  });
  it('breaks four into 2 + 2 where one line would be too small, and never inside a compound surname', () => {
    expect(texts('欧阳若川', home, 380)).toEqual(['欧阳', '若川']);
  });
  it('breaks a long name without a dot in the middle', () => expect(texts('爱新觉罗溥仪杰', home, 500)).toEqual(['爱新觉罗', '溥仪杰']));
});

describe('dotted names', () => {
  it('breaks after the dot', () => {
    expect(texts('古丽娜尔·艾山', home)).toEqual(['古丽娜尔·', '艾山']);
    expect(texts('埃莱娜•莫拉维')).toEqual(['埃莱娜·', '莫拉维']);
  });
  it('sets both lines alike at home, and the family name strong for a foreigner', () => {
    const [given, father] = nameLines('古丽娜尔·艾山', plate, home);
    expect(given?.size).toBe(father?.size);
    const [first, family] = nameLines('埃莱娜·莫拉维', plate, abroad);
    expect(first).toMatchObject({ strong: false });
    expect(family).toMatchObject({ strong: true, size: nameSizes.strong });
  });
  it('splits several parts where the lines are most even', () =>
    expect(texts('玛丽亚·安娜·费尔南德斯·洛佩斯', home)).toEqual(['玛丽亚·安娜·', '费尔南德斯·洛佩斯']));
  it('leaves no 本 and no 冯 at the end of a line', () => {
    expect(texts('穆罕默德·本·萨勒曼·阿勒沙特', home)).toEqual(['穆罕默德·', '本·萨勒曼·阿勒沙特']);
    expect(texts('卢·冯·霍恩施泰因')).toEqual(['卢·', '冯·霍恩施泰因']);
  });
});

describe('Latin names', () => {
  it('sets given names above and the family name below', () => expect(texts('Elena Moravi')).toEqual(['Elena', 'Moravi']));
  it('keeps particles with the family name', () => expect(texts('Jan van der Berg')).toEqual(['Jan', 'van der Berg']));
  it('knows a family name in capitals', () => expect(texts('Jean Luc DUPONT MOREAU', abroad, 2000)).toEqual(['Jean Luc', 'DUPONT MOREAU']));
  it('keeps Jr. with the family name', () => expect(texts('Martin Luther King Jr.', abroad, 2000)).toEqual(['Martin Luther', 'King Jr.']));
  it('has the family name of pinyin in front', () => expect(texts('Lu Jingxing', home)).toEqual(['Lu', 'Jingxing']));
  it('takes a third line rather than become illegible', () =>
    expect(texts('Muhammad Abdulrahman Al-Rashid')).toEqual(['Muhammad', 'Abdulrahman', 'Al-Rashid']));
  it('breaks a family name that would be too small, at its hyphen or its particle, and sets both halves alike', () => {
    const [given, upper, lower] = nameLines('Maximilian von der Hohenstein-Württemberg', plate, abroad);
    expect([given, upper, lower].map((line) => line?.text)).toEqual(['Maximilian', 'von der Hohenstein-', 'Württemberg']);
    expect(upper?.size).toBe(lower?.size);
    expect(texts('Jan van der Berg')).toEqual(['Jan', 'van der Berg']);
  });
  it('takes both surnames of a Spaniard for the family name', () => {
    expect(texts('María del Carmen García-Márquez y Fernández')).toEqual(['María del Carmen', 'García-Márquez', 'y Fernández']);
    expect(shortName('José Ortega y Gasset', abroad)).toBe('Ortega y Gasset');
    expect(texts('García-Márquez y Fernández')).toEqual(['García-Márquez', 'y Fernández']);
  });
  it.each([
    'Elena Featherstonehaugh',
    'Jo Wolfeschlegelsteinhausenberger',
    'Maximilian von der Hohenstein-Württemberg',
    '埃莱娜·康斯坦丁诺波尔斯基',
  ])('never has the given name of %s larger than the family name', (name) => {
    for (const width of [300, 435, 575, 700]) {
      const lines = nameLines(name, width, abroad);
      const family = Math.min(...lines.filter(({ strong }) => strong).map(({ size }) => size));
      expect(lines.some(({ strong }) => !strong)).toBe(true);
      for (const { size } of lines) expect(size).toBeLessThanOrEqual(family);
    }
  });
  it('lets a long given name shrink by itself', () => {
    const [given, family] = nameLines('Konstantinos Berg', 500, abroad);
    expect(given?.size).toBeLessThan(nameSizes.given);
    expect(family?.size).toBe(nameSizes.strong);
  });
});

describe('names from right to left', () => {
  it('takes two lines and a larger type', () => {
    const lines = nameLines('گۈلنار ئەيسا', plate, home);
    expect(lines.map(({ text }) => text)).toEqual(['گۈلنار', 'ئەيسا']);
    expect(lines[0]?.size).toBeGreaterThan(nameSizes.strong);
  });
  it('keeps “son of” and both halves of عبد الرحمن together', () => {
    expect(texts('عبد الرحمن بن محمد', home)).toEqual(['عبد الرحمن', 'بن محمد']);
    expect(texts('محمد عبد الرحمن', home)).toEqual(['محمد', 'عبد الرحمن']);
  });
});

describe('every name', () => {
  const names = [
    '马骏',
    '欧阳若川',
    '古丽娜尔·艾山',
    '阿不都热合曼·买买提明',
    'Elena Moravi',
    'Wolfeschlegelsteinhausenbergerdorff',
    'Ana María García-Márquez de la Cruz',
    'ئابدۇرېھىم ئۆتكۈر',
    'Ō',
    '中曽根康弘',
  ];
  const widths = [300, 435, 575, 700];
  it.each(names)('%s is whole and fits', (name) => {
    for (const width of widths) {
      for (const custom of [home, abroad]) {
        const lines = nameLines(name, width, custom);
        expect(
          lines
            .map(({ text }) => text)
            .join('')
            .replaceAll(/[\s\u3000]/g, ''),
        ).toBe(name.replaceAll(/\s/g, ''));
        for (const { text, size } of lines) expect(emWidth(text) * size).toBeLessThanOrEqual(width + 0.001);
        expect(lines.length).toBeLessThanOrEqual(3);
      }
    }
  });
});

describe('the short form', () => {
  it('is the family name of a foreigner and the given name of a Uyghur', () => {
    expect(shortName('埃莱娜·莫拉维', abroad)).toBe('莫拉维');
    expect(shortName('古丽娜尔·艾山', home)).toBe('古丽娜尔');
  });
  it('keeps a Chinese name whole', () => expect(shortName('欧阳若川', home)).toBe('欧阳若川'));
  it('is the family name in Latin letters too', () => {
    expect(shortName('Elena Moravi', abroad)).toBe('Moravi');
    expect(shortName('Lu Jingxing', home)).toBe('Lu');
  });
});

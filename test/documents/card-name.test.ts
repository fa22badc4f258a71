import { describe, expect, it } from 'vitest';
import { facesOf, inTwoLines, nameWidth, tidyName, typeSetFor } from '../../src/documents/card-name';

const room = { width: 260, height: 84, largest: 40 };

describe('a name on a card', () => {
  it('of two signs has the room of a third between them', () => {
    expect(nameWidth('简宁')).toBeCloseTo(3);
    expect(nameWidth('简宁')).toBeLessThanOrEqual(nameWidth('沈知远'));
  });

  it('loses the spaces that the list put into it, but not those of a Latin one', () => {
    expect(tidyName('简　 宁')).toBe('简宁');
    expect(tidyName(' Elena   Moravi ')).toBe('Elena Moravi');
  });

  it.each([
    ['古丽娜尔·买买提吐尔逊', ['古丽娜尔·', '买买提吐尔逊']],
    ['Maximilian Featherstonehaugh', ['Maximilian', 'Featherstonehaugh']],
    ['བསྟན་འཛིན་རྒྱ་མཚོ', ['བསྟན་འཛིན་', 'རྒྱ་མཚོ']],
    // Two Tibetan names of two signs each, twice.
    ['洛桑江村次仁平措', ['洛桑江村', '次仁平措']],
    // No particle at the end of a line, and not inside of a name that has words to part.
    ['Maximilian von der Hohenstein-Württemberg', ['Maximilian', 'von der Hohenstein-Württemberg']],
    ['Lu von Hohenstein', ['Lu', 'von Hohenstein']],
    ['García y Fernández-Ordóñez', ['García', 'y Fernández-Ordóñez']],
    ['卢·冯·霍恩施泰因', ['卢·', '冯·霍恩施泰因']],
    ['عبد الرحمن بن محمد', ['عبد الرحمن', 'بن محمد']],
    ['Эрдэнэбаатар Бат-Оргил', ['Эрдэнэбаатар', 'Бат-Оргил']],
    ['Jo Featherstonehaugh III', ['Jo', 'Featherstonehaugh III']],
    // Van is what he is called by.
    ['Van Featherstonehaugh', ['Van', 'Featherstonehaugh']],
  ])('%s is broken where it may be', (name, lines) => {
    expect(inTwoLines(name)).toEqual(lines);
  });

  it('of four signs is never broken', () => {
    expect(inTwoLines('欧阳若川')).toBeUndefined();
  });

  it('that has no place to be broken well stays on one line', () => {
    expect(inTwoLines('de Featherstonehaugh')).toBeUndefined();
    expect(inTwoLines('Featherstonehaugh Jr.')).toBeUndefined();
  });
});

describe('one type size for the whole set', () => {
  it('is the full size when all fit', () => {
    expect(typeSetFor(['沈知远', '简宁'], room)).toMatchObject({ size: 40, exceptions: [] });
  });

  it('is decided by the longest name', () => {
    const set = typeSetFor(['沈知远', '亚历山德拉·莫拉维诺'], room);
    expect(set.decidedBy).toBe('亚历山德拉·莫拉维诺');
    expect(set.settingOf('沈知远').size).toBe(set.settingOf('亚历山德拉·莫拉维诺').size);
  });

  it('is not decided by a name that would make all others small; that one is listed', () => {
    const endless = '阿'.repeat(30);
    const set = typeSetFor(['沈知远', endless], room);
    expect(set.size).toBe(40);
    expect(set.exceptions).toEqual([endless]);
    expect(set.settingOf(endless).size * 30).toBeLessThanOrEqual(room.width + 0.001);
  });

  it('is that of a name that is nearly as large as the others: it does not stand alone', () => {
    // Ten signs make the type as small as one name may, eleven nearly so, and eighteen do not fit in it at all.
    const [ten, twelve, eighteen] = [10, 12, 18].map((count) => '阿'.repeat(count));
    const set = typeSetFor(['沈知远', '简宁', '白砚秋', '陆景行', '林听澜', ten ?? '', twelve ?? '', eighteen ?? ''], room);
    expect(set.decidedBy).toBe(twelve);
    expect(set.exceptions).toEqual([eighteen]);
  });

  it('is small where long names are no exception: no more than a third of a set stands alone', () => {
    const long = [20, 22, 40, 44].map((count) => '阿'.repeat(count));
    const set = typeSetFor(['沈知远', '简宁', ...long], room);
    expect(set.decidedBy).toBe(long[1]);
    expect(set.exceptions).toEqual(long.slice(2));
    expect(set.settingOf('沈知远').size).toBe(set.settingOf(long[1] ?? '').size);
  });
});

describe('two faces', () => {
  it('show the Chinese name to the room, whichever was listed first', () => {
    expect(facesOf({ name: '埃莱娜·莫拉维', otherName: 'Elena Moravi' })).toEqual({ upper: 'Elena Moravi', lower: '埃莱娜·莫拉维' });
    expect(facesOf({ name: 'Elena Moravi', otherName: '埃莱娜·莫拉维' })).toEqual({ upper: 'Elena Moravi', lower: '埃莱娜·莫拉维' });
  });

  it('are the same when there is one name', () => {
    expect(facesOf({ name: '简 宁' })).toEqual({ upper: '简宁', lower: '简宁' });
  });
});

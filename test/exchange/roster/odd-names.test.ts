import { describe, expect, it } from 'vitest';
import { personIds } from '../../../src/exchange/person-ids';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import type { RosterOptions } from '../../../src/exchange/roster/roster-draft';
import { sheetOf } from '../../../src/exchange/tables/sheet';

const listOf = (rows: readonly (readonly string[])[], options: Partial<RosterOptions> = {}, name = '名单') =>
  recognizeRoster(sheetOf(name, [['姓名', '性别', '职务', '手机'], ...rows]), { nextId: personIds(), ...options }).rows.flatMap((row) =>
    row.kind === 'taken' ? [row] : [],
  );
const oneOf = (name: string, options: Partial<RosterOptions> = {}) => {
  const [row] = listOf([[name, '', '科长', '']], options);
  if (!row) throw new Error('The row was left out.');
  return { name: row.person.name, sex: row.person.sex, doubts: row.doubts.map(({ kind }) => kind) };
};

describe('a number before a name', () => {
  it.each([
    ['2.李四', '李四'],
    ['（3）王小明', '王小明'],
    ['(12) Anna Berg', 'Anna Berg'],
    ['四、赵六', '赵六'],
    ['12 王五', '王五'],
    ['十一、欧阳娜娜', '欧阳娜娜'],
    ['5、张  三', '张三'],
  ])('is taken off, and said: %s', (text, name) => {
    const read = oneOf(text);
    expect(read.name).toBe(name);
    expect(read.doubts).toContain('nameNumber');
  });

  it('stays when somebody says so', () => {
    expect(oneOf('2.李四', { answers: { '2:nameNumber:0': 'ignore' } }).name).toBe('2.李四');
  });

  it.each(['万里', '百里奚', '丁一', 'J. R. Smith', 'Anna Berg', '一丁'])('is none: %s', (name) => {
    expect(oneOf(name)).toMatchObject({ name, doubts: [] });
  });
});

describe('how somebody is addressed, behind the name', () => {
  it.each([
    ['陈志明先生', '陈志明', 'male'],
    ['林淑芬女士', '林淑芬', 'female'],
    ['Anna BERG (Ms)', 'Anna BERG', 'female'],
    ['Lars Berg (Mr.)', 'Lars Berg', 'male'],
  ] as const)('is told apart, and said: %s', (text, name, sex) => {
    expect(oneOf(text)).toEqual({ name, sex, doubts: ['nameNote'] });
  });
  it('stays where nothing else is known of the name', () => {
    expect(oneOf('王女士')).toMatchObject({ name: '王女士', doubts: [] });
  });
});

describe('what is hardly the name of one person', () => {
  it.each(['张三丰等12人', '王五等人', '3月5日', '2026-03-08', '待定', '空缺', '司机1名', 'TBC', 'N.N.'])(
    'is taken and asked about: %s',
    (text) => {
      expect(oneOf(text).doubts).toEqual(['nameOdd']);
    },
  );
  it.each(['王五/李强', '王五、李强', '欧阳娜娜，王五'])('is asked whether it is two: %s', (text) => {
    expect(oneOf(text).doubts).toEqual(['nameSeveral']);
  });
});

describe('a telephone that Excel shows as a power of ten', () => {
  const phoneOf = (text: string) => {
    const [row] = listOf([['李四', '', '', text]]);
    return { phone: row?.person.phone, unread: row?.person.unread, doubts: row?.doubts.map(({ kind }) => kind) };
  };
  it('is written out where every digit is there', () => {
    expect(phoneOf('1.3878416948E+10')).toEqual({ phone: '13878416948', unread: undefined, doubts: [] });
  });
  it('is kept and asked about where digits are lost', () => {
    expect(phoneOf('1.39E+10')).toEqual({ phone: undefined, unread: { 手机: '1.39E+10' }, doubts: ['valueUnread'] });
  });
});

describe('the party that a sheet names', () => {
  it('is asked about only where it is not what the list is taken for anyhow', () => {
    const rows = [['李四', '', '', '']];
    const doubts = (party: 'guest' | 'host' | undefined) =>
      listOf(rows, party ? { party } : {}, '来宾').flatMap((row) => row.doubts.map(({ kind }) => kind));
    expect(doubts('guest')).toEqual([]);
    expect(doubts(undefined)).toEqual([]);
    expect(doubts('host')).toEqual(['partyByGroup']);
  });
});

it('a title that says where a delegation goes names the delegation', () => {
  const sheet = sheetOf('名单', [['江临市经贸代表团赴海宁州考察人员名单'], ['姓名', '职务'], ['李四', '局长'], ['王五', '处长']]);
  expect(recognizeRoster(sheet, { nextId: personIds() }).delegation).toBe('江临市经贸代表团');
});

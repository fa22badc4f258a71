import { describe, expect, it } from 'vitest';
import { personIds } from '../../../src/exchange/person-ids';
import { fieldOf } from '../../../src/exchange/roster/columns';
import { readName } from '../../../src/exchange/roster/names';
import { recognizeRoster } from '../../../src/exchange/roster/recognize-roster';
import type { RosterOptions, TakenRow } from '../../../src/exchange/roster/roster-draft';
import { splitUnit } from '../../../src/exchange/roster/split-unit';
import { readPasted } from '../../../src/exchange/tables/read-table';
import { isTableFault, sheetOf } from '../../../src/exchange/tables/sheet';

function draftOf(text: string, options: Omit<RosterOptions, 'nextId'> = {}) {
  const read = readPasted(text, '粘贴');
  const [sheet] = isTableFault(read) ? [] : read;
  if (!sheet) throw new Error('no table');
  const draft = recognizeRoster(sheet, { nextId: personIds(), ...options });
  expect(draft.rows.map(({ row, cells }) => ({ row, cells }))).toEqual(sheet.rows);
  return draft;
}
const takenOf = (text: string, options?: Omit<RosterOptions, 'nextId'>): readonly TakenRow[] =>
  draftOf(text, options).rows.flatMap((row) => (row.kind === 'taken' ? [row] : []));
const outline = (text: string) =>
  draftOf(text).rows.map((row) => (row.kind === 'taken' ? row.person.name : row.kind === 'header' ? 'header' : row.reason));

describe('headings', () => {
  it.each([
    ['姓  名', 'name'],
    ['姓\n名', 'name'],
    ['姓　名', 'name'],
    ['单位及职务', 'unitAndTitle'],
    ['单位、职务', 'unitAndTitle'],
    ['工作单位及职务', 'unitAndTitle'],
    ['联系电话（手机）', 'phone'],
    ['姓名 Name', 'name'],
    ['Name / 姓名', 'name'],
    ['民族', 'ethnicity'],
    ['备 注', 'remarks'],
    ['序号', 'sequence'],
    ['No.', 'sequence'],
    ['排名', 'order'],
    ['代表', 'represents'],
    ['代表团', 'delegation'],
    ['Dietary requirements', 'diet'],
    ['ORGANISATION', 'organization'],
    ['车牌号', undefined],
    ['', undefined],
  ])('%j is %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });
});

describe('names', () => {
  it.each([
    ['央　金', '央金', 'spread'],
    ['马  骏', '马骏', 'spread'],
    ['王 小 明', '王小明', 'spread'],
    ['𠮷 田 龙', '𠮷田龙', 'spread'],
    ['Amara  Okonjo', 'Amara Okonjo', undefined],
    ['张三 李四', '张三 李四', 'several'],
    ['买买提·艾力', '买买提·艾力', undefined],
    ['\ufeff顾城\u200b', '顾城', undefined],
  ])('%j is %s', (text, name, spacing) => {
    expect(readName(text)).toEqual(spacing ? { name, spacing } : { name });
  });
});

describe('unit and title', () => {
  it.each([
    ['江临市财政局局长', '江临市财政局', '局长'],
    ['江临市委办公室综合科科长', '江临市委办公室综合科', '科长'],
    ['江临市人大常委会副主任', '江临市人大常委会', '副主任'],
    ['江临市委书记', '江临市委', '书记'],
    ['江临市副市长', undefined, '江临市副市长'],
    ['江临市委副书记、市长', undefined, '江临市委副书记、市长'],
    ['驾驶员', undefined, '驾驶员'],
    ['Director, Ministry of Trade', undefined, 'Director, Ministry of Trade'],
  ])('%s', (text, organization, title) => {
    expect(splitUnit(text)).toEqual(organization === undefined ? { title } : { organization, title });
  });
});

describe('rows', () => {
  it('knows every kind of row that is no person', () => {
    expect(
      outline(
        '来访名单\n联系人：王五 139\n\n序号\t姓名\t职务\n一、领导\t\t\n1\t张三\t局长\n\n2\t\t\n序号\t姓名\t职务\n工作人员（1人）\t\t\n3\t李四\t科员\n共2人\t\t\n注：名单可能调整\t\t\n',
      ),
    ).toEqual([
      'title',
      'contact',
      'blank',
      'header',
      'separator',
      '张三',
      'blank',
      'noName',
      'repeatedHeader',
      'separator',
      '李四',
      'total',
      'note',
    ]);
  });

  it('takes a person of whom only the name is known', () => {
    expect(outline('姓名\t职务\n张三\t\n随员\t\nAmara Okonjo\t\n')).toEqual(['header', '张三', 'separator', 'Amara Okonjo']);
  });

  it('does not take people for groups, totals or notes', () => {
    expect(outline('Name\tTitle\nPeter Press\t\nSum Wong\tEnvoy\nTotal\t2\nStaff\t\nO’Neill, Anne\t\n')).toEqual([
      'header',
      'Peter Press',
      'Sum Wong',
      'total',
      'separator',
      'O’Neill, Anne',
    ]);
    expect(outline('姓名\t职务\n白露（女，白族）\t\n')).toEqual(['header', '白露']);
  });

  it('follows separators for party, delegation and role', () => {
    const rows = takenOf(
      '姓名\t职务\n客方\t\n一、甲市代表团\t\n张三\t局长\n工作人员\t\n李四\t科员\n二、乙市代表团\t\n王五\t局长\n主方\t\n赵六\t主任\n',
    );
    expect(
      rows.map(({ person: { name, party, delegation, role, officialOrder } }) => [name, party, delegation, role, officialOrder]),
    ).toEqual([
      ['张三', 'guest', '甲市代表团', 'member', 1],
      ['李四', 'guest', '甲市代表团', 'aide', 2],
      ['王五', 'guest', '乙市代表团', 'member', 3],
      ['赵六', 'host', undefined, 'member', 1],
    ]);
  });

  it('reads a list without a header by what its columns hold', () => {
    const draft = draftOf(
      '1\t张三\t男\t市财政局局长\t13900000001\n2\t李  四\t女\t副市长\t13900000002\n3\t王五六\t男\t市商务局局长\t13900000003\n',
    );
    expect(draft.columns.map(({ field }) => field)).toEqual(['sequence', 'name', 'sex', 'unitAndTitle', 'phone']);
    expect(draft.rows.map((row) => row.kind === 'taken' && row.person.title)).toEqual(['局长', '副市长', '局长']);
  });

  it('obeys the user: header, columns, rows', () => {
    const text = '甲\t乙\n张三\t局长\n李四\t处长\n';
    const rows = takenOf(text, { headerRow: 1, columns: { 0: 'name', 1: 'title' }, rows: { 3: 'leave' } });
    expect(rows.map(({ person }) => [person.name, person.title])).toEqual([['张三', '局长']]);
    const swapped = draftOf('姓名\t别名\n张三\t老张\n', { columns: { 1: 'name' } });
    expect(swapped.columns.map(({ field }) => field)).toEqual([undefined, 'name']);
    expect(swapped.rows[1]).toMatchObject({ person: { name: '老张', unread: { 姓名: '张三' } } });
  });
});

describe('doubts', () => {
  const doubts = (text: string) =>
    takenOf(text).flatMap((row) => row.doubts.map(({ kind, applied }) => `${kind}${applied ? ' applied' : ''}`));
  it.each([
    ['custom is only a question', '姓名\t民族\n马骏\t回族\n', ['dietByEthnicity']],
    ['no question where the diet is given', '姓名\t民族\t饮食\n马骏\t回族\t清真\n', []],
    ['a diet and a need in one column', '姓名\t饮食及其他要求\n马骏\t清真，轮椅\n', ['dietByColumn applied', 'needByColumn applied']],
    ['sex and people behind the name', '姓名\t职务\n白露（女，白族）\t部长\n', ['nameNote applied']],
    ['a title that is a role', '姓名\t职务\n王五\t翻译\n', ['roleByTitle applied']],
    ['a title that ends with one', '姓名\t职务\n王五\t外事办公室翻译\n', ['roleByTitle']],
    ['an office that only sounds like one', '姓名\t职务\n王五\t翻译中心主任\n', []],
    ['a role column leaves no doubt', '姓名\t职务\t角色\n王五\t翻译\t成员\n', []],
    ['a role in a remark', '姓名\t备注\n王五\t副陪，兼联络\n', ['roleByRemark']],
    ['a diet and a need in a remark', '姓名\t备注\n王五\t不吃辣、乘轮椅\n', ['dietByRemark', 'needByRemark']],
    ['a group', '姓名\t职务\n工作人员\t\n王五\t科员\n', ['roleByGroup applied']],
    ['people who go along', '姓名\t职务\n陪同人员\t\n王五\t科长\n', ['partyByGroup applied']],
    ['two people in one cell', '姓名\t职务\n张三 李四\t科员\n', ['nameSeveral']],
    ['a link that two people answer to', '姓名\t服务对象\n王五\t\n王五\t\n赵六\t王五\n', ['sameName', 'sameName', 'linkAmbiguous']],
    ['the same name twice', '姓名\t职务\n王五\t局长\n王五\t处长\n', ['sameName', 'sameName']],
    ['values and names that say nothing', '姓名\t性别\t服务对象\n王五\t?\t赵六\n', ['valueUnread', 'linkUnknown']],
    ['an order that is not filled in', '姓名\t排名\n王五\t1\n赵六\t\n', ['orderMissing']],
  ])('%s', (_, text, expected) => {
    expect(doubts(text)).toEqual(expected);
  });

  it('keeps what it could not read, and unknown columns, word for word', () => {
    const [row] = takenOf('姓名\t性别\t房号\n王五\t?\t801\n');
    expect(row?.person).toEqual({
      id: 'p1',
      name: '王五',
      party: 'guest',
      role: 'member',
      officialOrder: 1,
      unread: { 性别: '?', 房号: '801' },
    });
    expect(draftOf('姓名\t性别\t房号\n王五\t?\t801\n').unknownColumns).toEqual(['房号']);
  });

  it('never guesses an empty order where there is a column for it', () => {
    expect(takenOf('姓名\t排名\n王五\t3\n赵六\t\n').map(({ person }) => person.officialOrder)).toEqual([3, undefined]);
  });
});

describe('a header in two rows', () => {
  it('names its columns by both: what spans, and its parts', () => {
    const text =
      '来宾名单\n序号\t姓名\t\t任职情况\t\t联系方式\t\n\t中文\t外文\t单位\t职务\t手机\t邮箱\n1\t沈知远\tShen\t江临市委\t书记\t13900000000\ta@b\n';
    const draft = draftOf(text);
    expect(draft.columns.map(({ field }) => field)).toEqual(['sequence', 'name', 'otherName', 'organization', 'title', 'phone', undefined]);
    expect(draft.unknownColumns).toEqual(['联系方式 邮箱']);
    expect(outline(text)).toEqual(['title', 'header', 'header', '沈知远']);
    expect(takenOf(text)[0]?.person).toMatchObject({ name: '沈知远', otherName: 'Shen', organization: '江临市委', title: '书记' });
  });

  it('repeats what is merged downwards', () => {
    const text = '序号\t姓名\t任职情况\t任职情况\n序号\t姓名\t单位\t职务\n1\t顾城\t财政局\t局长\n';
    expect(outline(text)).toEqual(['header', 'header', '顾城']);
    expect(takenOf(text)[0]?.person).toMatchObject({ organization: '财政局', title: '局长' });
  });

  it('is one also where no part is a heading we know, and keeps a second telephone under its name', () => {
    const text = '姓名\t联系方式\t\n姓名\t手机\t微信\n顾城\t13900000000\tgu\n';
    expect(outline(text)).toEqual(['header', 'header', '顾城']);
    const phones = '姓名\t联系方式\t\n姓名\t手机\t座机\n顾城\t13900000000\t01060000000\n';
    expect(takenOf(phones)[0]?.person).toMatchObject({ phone: '13900000000', unread: { 座机: '01060000000' } });
  });

  it.each([
    ['a person below the header', '姓名\t职务\n顾城\t局长\n', ['header', '顾城']],
    ['a guest of another script below it', '姓名\t单位\t职务\nAnna Berg\tMinistry of Finance\tMinister\n', ['header', 'Anna Berg']],
    ['a group below the header', '姓名\t职务\n工作人员\t\n顾城\t司机\n', ['header', 'separator', '顾城']],
    ['a row without a name', '姓名\t职务\t单位\n\t待定\t财政局\n顾城\t局长\t\n', ['header', 'noName', '顾城']],
    ['the same header again', '姓名\t职务\n姓名\t职务\n顾城\t局长\n', ['header', 'repeatedHeader', '顾城']],
  ])('is not seen in %s', (_, text, rows) => {
    expect(outline(text)).toEqual(rows);
  });
});

describe('a name in pieces', () => {
  it('is put together as its script does; Mr and Mrs are no office', () => {
    const people = takenOf(
      'Title,First name,Last name,Gender,Meal,Special req.,RSVP\nMr,Anna,Berg,F,Vegan,wheelchair,Accepted\nDr,城,顾,M,,,Declined\n',
    );
    expect(people.map(({ person }) => person)).toMatchObject([
      { name: 'Anna Berg', sex: 'female', diet: 'Vegan', needs: ['wheelchair'], status: 'confirmed', unread: { Title: 'Mr' } },
      { name: '顾城', sex: 'male', status: 'withdrawn', unread: { Title: 'Dr' } },
    ]);
    expect(people.every(({ person }) => person.title === undefined)).toBe(true);
  });
});

describe('a sheet that says by its name who is on it', () => {
  const draft = (name: string, ...rows: (readonly string[])[]) =>
    recognizeRoster(sheetOf(name, [['姓名', '单位'], ...rows]), { nextId: personIds() }).rows.flatMap((row) =>
      row.kind === 'taken' ? [row] : [],
    );

  it('gives its role or its party to everybody, as something to be looked at', () => {
    expect(draft('译员', ['林听澜', '外办'])).toMatchObject([{ person: { role: 'interpreter' }, doubts: [{ kind: 'roleByGroup' }] }]);
    expect(draft('接待方', ['沈知远', '市政府'])).toMatchObject([{ person: { party: 'host' }, doubts: [{ kind: 'partyByGroup' }] }]);
  });

  it('a separator inside says it better, and other names say nothing', () => {
    expect(draft('接待方', ['客方', ''], ['顾城', '商务局'])).toMatchObject([{ person: { party: 'guest' } }]);
    for (const name of ['名单', 'Sheet1', '代表团成员', '江临市党政代表团'])
      expect(draft(name, ['顾城', '商务局'])[0]?.doubts, name).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasFaults } from '../../../src/exchange/files/file-fault';
import { readRosterFile } from '../../../src/exchange/files/read-roster-file';
import { languages, speakerFor } from '../../../src/i18n/speak';
import type { Person } from '../../../src/model/person';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/samples/${name}`, import.meta.url)));

async function read(text: string | Uint8Array, file = 'r.csv') {
  const roster = await readRosterFile(typeof text === 'string' ? strToU8(text) : text, file);
  if (hasFaults(roster)) throw new Error(JSON.stringify(roster.faults));
  return roster;
}
async function only(text: string): Promise<Person> {
  const { people } = await read(text);
  const [person] = people;
  if (!person) throw new Error('nobody');
  return person;
}
async function faultsOf(text: string): Promise<readonly string[]> {
  const roster = await readRosterFile(strToU8(text), 'r.csv');
  if (!hasFaults(roster)) return [];
  return roster.faults.map(({ messageId, data }) => {
    // Every fault can be said, in both languages, and names the file.
    for (const language of languages) expect(speakerFor(language).speak('exchange', messageId, data)).toContain('r.csv');
    return `${messageId} ${data.row ?? ''} ${data.column ?? ''}`.trim();
  });
}

describe('a roster of the contract', () => {
  it('reads every column under its English name', async () => {
    const { people, unknownColumns } = await read(
      'name,party,order,title,organization,delegation,country,grade,sex,role,serves,spouse,apart,together,languages,diet,needs,appointed,arrived,previous,retired,acting,represents,class,credentials,status,hobby\n' +
        'A,host,2,Mayor,City,D1,China,5,male,deputy,,B,C;D,B,中文; English,halal,wheelchair,2024-05,2024-06-01,2019,yes,yes,Somebody Else,ambassador,2025-03-01 10:30,tentative,chess\n' +
        'B,,,,,,,,,,,,,,,,,,,,,,,,,,\nC,,,,,,,,,,A,,,,,,,,,,,,,,,,\nD,,,,,,,,,,,,,,,,,,,,,,,,,,\n',
    );
    expect(unknownColumns).toEqual(['hobby']);
    expect(people[0]).toEqual({
      id: 'p1',
      name: 'A',
      party: 'host',
      officialOrder: 2,
      title: 'Mayor',
      organization: 'City',
      delegation: 'D1',
      country: 'China',
      grade: 5,
      sex: 'male',
      role: 'deputy',
      spouse: 'p2',
      apart: ['p3', 'p4'],
      together: ['p2'],
      languages: ['中文', 'English'],
      diet: 'halal',
      needs: ['wheelchair'],
      appointed: '2024-05',
      arrived: '2024-06-01',
      previous: '2019',
      retired: true,
      acting: true,
      represents: 'Somebody Else',
      class: 'ambassador',
      credentials: '2025-03-01T10:30',
      status: 'tentative',
      unread: { hobby: 'chess' },
    });
    expect(people[1]).toEqual({ id: 'p2', name: 'B', party: 'guest', role: 'member', spouse: 'p1' });
    expect(people[2]?.serves).toBe('p1');
  });

  it('reads every column under its Chinese name, with Chinese values', async () => {
    const { people } = await read(
      '姓名,方,排名,职务,单位,代表团,国家,级别,性别,角色,服务对象,配偶,回避,同席,语言,饮食,需求,任职时间,到任时间,任上一职级时间,退休,代理,代表,使节等级,到任呈书,状态\n' +
        '王　明,主,1,局长,财政局,甲团,中国,正处级,女,翻译,李四,,李四,,中文；英语,清真,轮椅,2024年5月,2024/6/1,2019.03,是,是,某人,大使,2025-03-01,待定\n李四,客,,,,,,,男,司机,,,,,,,,,,,否,,,,,\n',
    );
    expect(people[0]).toEqual({
      id: 'p1',
      name: '王明',
      party: 'host',
      officialOrder: 1,
      title: '局长',
      organization: '财政局',
      delegation: '甲团',
      country: '中国',
      grade: 7,
      sex: 'female',
      role: 'interpreter',
      serves: 'p2',
      apart: ['p2'],
      languages: ['中文', '英语'],
      diet: '清真',
      needs: ['wheelchair'],
      appointed: '2024-05',
      arrived: '2024-06-01',
      previous: '2019-03',
      retired: true,
      acting: true,
      represents: '某人',
      class: 'ambassador',
      credentials: '2025-03-01',
      status: 'tentative',
    });
    expect(people[1]).toEqual({ id: 'p2', name: '李四', party: 'guest', sex: 'male', role: 'driver' });
  });

  it.each([
    ['国家级正职', 1],
    ['副国级', 2],
    ['正部级', 3],
    ['省部级副职', 4],
    ['正厅级', 5],
    ['厅局级正职', 5],
    ['副局级', 6],
    ['县处级正', 7],
    ['副处级', 8],
    ['正科级', 9],
    ['乡科级副职', 10],
    ['10', 10],
    ['１', 1],
  ])('grade %s is %d', async (word, grade) => {
    expect((await only(`name,grade\nA,${word}\n`)).grade).toBe(grade);
  });

  it('invents no order: neither for an empty cell nor from running numbers or rows', async () => {
    expect((await read('name,order\nA,2\nB,\n')).people.map(({ officialOrder }) => officialOrder)).toEqual([2, undefined]);
    const numbered = await read('序号,姓名\n1,王明\n2,李四\n');
    expect([numbered.people.map(({ officialOrder }) => officialOrder), numbered.unknownColumns]).toEqual([
      [undefined, undefined],
      ['序号'],
    ]);
  });

  it('reads the two samples', async () => {
    const hosts = await read(sample('hosts-zh-gb18030.csv'), 'hosts.csv');
    expect(hosts.people.map(({ name }) => name)).toEqual(['顾城', '段瑞霖', '冉苒', '龚㛃', '𠮷田龙', '邢朗', '费帆']);
    const { people, unknownColumns } = await read(sample('foreign-visit.csv'), 'visit.csv');
    expect([people.length, unknownColumns]).toEqual([13, []]);
  });

  it('takes an office list as it is, with the order of its rows', async () => {
    const { people } = await read(sample('delegation-zh.xlsx'), 'delegation-zh.xlsx');
    expect([people.length, people[17]?.officialOrder, people[17]?.role]).toEqual([18, 18, 'driver']);
    expect((await read(sample('delegation-zh.docx'), 'd.docx')).people.length).toBe(8);
  });

  it('lets two people bear one name as long as nobody refers to it', async () => {
    expect((await read('name\nA\nA\n')).people.length).toBe(2);
  });
});

describe('faults say file, row and column', () => {
  it.each([
    ['no name column', 'title,party\nx,host\n', ['file.columnMissing 1 姓名 (name)']],
    ['a column twice', 'name,姓名\nA,B\n', ['file.columnTwice 1 姓名']],
    ['a cell too many', 'name,party\nA,host,1\n', ['file.cellWithoutColumn 2 3']],
    ['nobody', 'name,party\n', ['file.nobody']],
    ['an empty file', '', ['table.empty']],
    ['a row without a name', 'name,party\nA,host\n,guest\n', ['file.nameMissing 3 name']],
    [
      'bad values, all of them at once',
      'name,party,order,grade,sex,role\nA,x,0,厅局级,x,boss\n',
      ['file.badParty 2 party', 'file.badOrder 2 order', 'file.badGrade 2 grade', 'file.badSex 2 sex', 'file.badRole 2 role'],
    ],
    ['a fraction for an order', '姓名,排名\n王明,1.5\n', ['file.badOrder 2 排名']],
    [
      'bad dates',
      'name,appointed,credentials\nA,2024-02-30,2024-13\nB,yesterday,2024-01-01 25:00\n',
      ['file.badDate 2 appointed', 'file.badDate 2 credentials', 'file.badDate 3 appointed', 'file.badDate 3 credentials'],
    ],
    [
      'bad marks',
      'name,retired,status,class\nA,maybe,x,consul\n',
      ['file.badYes 2 retired', 'file.badClass 2 class', 'file.badStatus 2 status'],
    ],
    [
      'unknown names',
      'name,serves,apart\nA,B,C;D\n',
      ['file.nameUnknown 2 serves', 'file.nameUnknown 2 apart', 'file.nameUnknown 2 apart'],
    ],
    ['a name that two people bear', 'name,serves\nA,\nA,\nB,A\n', ['file.nameAmbiguous 4 serves']],
    ['one’s own name', 'name,spouse\nA,A\n', ['file.namesSelf 2 spouse']],
    ['a text beyond measure', `name,title\nA,${'x'.repeat(401)}\n`, ['file.tooLong 2 title']],
    ['rows counted with the blank ones', 'name,party\n\nA,x\n', ['file.badParty 3 party']],
  ])('%s', async (_, text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });
});

import { describe, expect, it } from 'vitest';
import type { Givens } from '../../../src/model/occasion';
import { rankPeople } from '../../../src/protocol/precedence';
import { seniorityOf } from '../../../src/protocol/precedence/seniority-of';
import { listed, person, reasons } from './people';

// The lists of intl.md §1.1 RANK-US and RANK-FR from end to end, by whatever name the post goes.

type Facts = NonNullable<Parameters<typeof person>[1]>;
/** One line of a list: each of these holds it. */
type Line = readonly (string | Facts)[];

const facts = (said: string | Facts): Facts => (typeof said === 'string' ? { title: said } : said);

/** Every line stands below the one before and above a stranger, in each of its names, whichever way round the list comes. */
function expectInOrder(lines: readonly Line[], given: Givens) {
  const names = Math.max(...lines.map(({ length }) => length));
  for (let name = 0; name < names; name += 1) {
    const people = [...lines, ['Gardener']].map((line, index) =>
      person(`${index + 1}`, facts(line[Math.min(name, line.length - 1)] ?? '')),
    );
    const order = people.map((_, index) => `${index + 1} ${index + 1}`).join(', ');
    expect(listed([...people].reverse(), given)).toBe(order);
  }
}

const expectUnknown = (strangers: readonly (string | Facts)[], given: Givens, beside: string) => {
  for (const stranger of strangers)
    expect([stranger, reasons([person('x', facts(stranger)), person('y', { title: beside })], 'x', given)]).toEqual([
      stranger,
      expect.arrayContaining(['not-on-list']),
    ]);
};

const ambassador = (country: string, credentials: string): Facts => ({ title: 'Ambassador', country, credentials });

describe('us: the list', () => {
  const ohio = { ranking: 'us', place: 'Columbus, Ohio' };
  const lines: readonly Line[] = [
    ['President of the United States', '美国总统', { title: 'President', organization: 'The White House' }],
    ['Vice President of the United States', '副总统'],
    ['Governor of Ohio', '俄亥俄州州长'],
    [{ title: 'Mayor', organization: 'City of Columbus, Ohio' }],
    ['Speaker of the House', '众议院议长'],
    ['Chief Justice of the United States', '首席大法官'],
    ['Former President of the United States', '前总统'],
    ['Secretary of State', '国务卿'],
    ['Secretary-General of the United Nations', '联合国秘书长'],
    [ambassador('Ghana', '2020-01-01'), { title: '大使', country: '加纳', credentials: '2020-01-01' }],
    [ambassador('Japan', '2021-01-01')],
    [{ title: 'Minister', country: 'Chile', class: 'minister' }],
    ['Associate Justice', '大法官'],
    [{ title: 'Chief Justice of the United States', retired: true }, '前首席大法官'],
    ['Retired Associate Justice of the Supreme Court', '前大法官'],
    ['Secretary of the Treasury', '财政部长'],
    ['Secretary of Defense', '国防部长'],
    ['Attorney General', '司法部长'],
    ['Secretary of the Interior', '内政部长'],
    ['Secretary of Agriculture', '农业部长'],
    ['Secretary of Commerce', '商务部长'],
    ['Secretary of Labor', '劳工部长'],
    ['Secretary of Health and Human Services', '卫生与公众服务部长'],
    ['Secretary of Housing and Urban Development', '住房和城市发展部长'],
    ['Secretary of Transportation', '交通部长'],
    ['Secretary of Energy', '能源部长'],
    ['Secretary of Education', '教育部长'],
    ['Secretary of Veterans Affairs', '退伍军人事务部长'],
    ['Secretary of Homeland Security', '国土安全部长'],
    ['President pro tempore of the Senate', '参议院临时议长'],
    ['Senator', '参议员'],
    ['Governor of Delaware', '特拉华州州长'],
    ['Governor of Hawaii', '夏威夷州州长'],
    ['Congresswoman', '众议员'],
  ];
  it('stands as published, in English and in Chinese', () => expectInOrder(lines, ohio));
  it('knows none that bears a like name', () =>
    expectUnknown(
      [
        { title: 'Vice President', organization: 'Acme' },
        { title: 'Chief Justice', country: 'Japan', retired: true },
        '俄亥俄州最高法院首席大法官',
        'Deputy Director of Defense Programs',
        'Secretary of the Navy League',
        '加利福尼亚州参议员',
      ],
      ohio,
      'Senator',
    ));
  it('leaves others than envoys where the date of office has them, whatever date credentials bear', () => {
    const senators = [
      person('new', { title: 'Senator', appointed: '2020', credentials: '2001' }),
      person('old', { title: 'Senator', appointed: '2010', credentials: '2002' }),
    ];
    expect(listed(senators, ohio)).toBe('old 1, new 2');
  });
});

/** The day of each State's entry; the two Dakotas on one day, and the alphabet between them. */
const entries = `
Alabama 亚拉巴马 1819-12-14
Alaska 阿拉斯加 1959-01-03
Arizona 亚利桑那 1912-02-14
Arkansas 阿肯色 1836-06-15
California 加利福尼亚 1850-09-09
Colorado 科罗拉多 1876-08-01
Connecticut 康涅狄格 1788-01-09
Delaware 特拉华 1787-12-07
Florida 佛罗里达 1845-03-03
Georgia 佐治亚 1788-01-02
Hawaii 夏威夷 1959-08-21
Idaho 爱达荷 1890-07-03
Illinois 伊利诺伊 1818-12-03
Indiana 印第安纳 1816-12-11
Iowa 艾奥瓦 1846-12-28
Kansas 堪萨斯 1861-01-29
Kentucky 肯塔基 1792-06-01
Louisiana 路易斯安那 1812-04-30
Maine 缅因 1820-03-15
Maryland 马里兰 1788-04-28
Massachusetts 马萨诸塞 1788-02-06
Michigan 密歇根 1837-01-26
Minnesota 明尼苏达 1858-05-11
Mississippi 密西西比 1817-12-10
Missouri 密苏里 1821-08-10
Montana 蒙大拿 1889-11-08
Nebraska 内布拉斯加 1867-03-01
Nevada 内华达 1864-10-31
New Hampshire 新罕布什尔 1788-06-21
New Jersey 新泽西 1787-12-18
New Mexico 新墨西哥 1912-01-06
New York 纽约 1788-07-26
North Carolina 北卡罗来纳 1789-11-21
North Dakota 北达科他 1889-11-02
Ohio 俄亥俄 1803-03-01
Oklahoma 俄克拉何马 1907-11-16
Oregon 俄勒冈 1859-02-14
Pennsylvania 宾夕法尼亚 1787-12-12
Rhode Island 罗得岛 1790-05-29
South Carolina 南卡罗来纳 1788-05-23
South Dakota 南达科他 1889-11-02
Tennessee 田纳西 1796-06-01
Texas 得克萨斯 1845-12-29
Utah 犹他 1896-01-04
Vermont 佛蒙特 1791-03-04
Virginia 弗吉尼亚 1788-06-25
Washington 华盛顿 1889-11-11
West Virginia 西弗吉尼亚 1863-06-20
Wisconsin 威斯康星 1848-05-29
Wyoming 怀俄明 1890-07-10
`
  .trim()
  .split('\n')
  .map((line) => /^(.+) (\S+) (\S+)$/.exec(line)?.slice(1) ?? []);

describe('us: whoever stands on no line', () => {
  it('has no rank before others who stand on none, whoever was in office first', () =>
    expect(
      listed(
        [
          person('Serving', { title: 'General', appointed: '2015-01-01' }),
          person('Retired', { title: 'General', appointed: '2001-01-01', retired: true }),
          person('Later', { title: 'Senator', appointed: '2020-01-03' }),
          person('Earlier', { title: 'Senator', appointed: '2010-01-03' }),
        ],
        { ranking: 'us' },
      ),
    ).toBe('Earlier 1, Later 2, Retired 3, Serving 3'));
});

describe('us: the States', () => {
  it('their governors by the day of entry into the Union, in English and in Chinese', () => {
    expect(entries).toHaveLength(50);
    const inOrder = entries.toSorted(([name = '', , day = ''], [other = '', , then = '']) =>
      `${day}${name}` < `${then}${other}` ? -1 : 1,
    );
    const order = inOrder.map(([name], index) => `${name} ${index + 1}`).join(', ');
    const english = entries.map(([name = '']) => person(name, { title: `Governor of ${name}` }));
    expect(listed(english, { ranking: 'us' })).toBe(order);
    const chinese = entries.map(([name = '', said = '']) => person(name, { title: `${said}州州长` }));
    expect(listed(chinese, { ranking: 'us' })).toBe(order);
  });
});

describe('fr: the list of art. 2, at Paris', () => {
  const lines: readonly Line[] = [
    ['Président de la République', 'President of the French Republic', '法国总统'],
    ['Première ministre', 'Prime Minister', '总理'],
    ['Présidente du Sénat', 'President of the Senate', '参议院议长'],
    ['Président de l’Assemblée nationale', 'President of the National Assembly', '国民议会议长'],
    ['Ancien Président de la République', { title: 'President of the Republic', retired: true }, '前总统'],
    ['Ministre des armées', 'Minister of Culture', '文化部长'],
    ['Ancienne Première ministre', 'Former Prime Minister', '前总理'],
    ['Président du Conseil constitutionnel', 'President of the Constitutional Council', '宪法委员会主席'],
    ['Vice-président du Conseil d’État', 'Vice-President of the Council of State', '最高行政法院副院长'],
    ['Président du Conseil économique, social et environnemental', 'President of the Economic, Social and Environmental Council'],
    ['Défenseure des droits', 'Defender of Rights', '权利保护官'],
    ['Députée', 'Member of the National Assembly', '国民议会议员'],
    ['Sénateur', 'Senator', '参议员'],
    ['Députée européenne', 'Member of the European Parliament', '欧洲议会议员'],
    ['Première présidente de la Cour de cassation', 'Procureur général près la Cour de cassation', '最高法院院长'],
    ['Premier président de la Cour des comptes', 'Procureure générale près la Cour des comptes', '审计法院院长'],
    ['Grand chancelier de la Légion d’honneur'],
  ];
  it.each(['Paris', '巴黎', 'France', '法国'])('stands as decreed, in three languages: %s', (place) =>
    expectInOrder(lines, { ranking: 'fr', place }),
  );
  it('knows no deputies of those posts, nor anybody of art. 3', () =>
    expectUnknown(
      ['Vice-président du Sénat', '副总理', 'Préfète de l’Aisne', 'Maire de Laon'],
      { ranking: 'fr', place: 'Paris' },
      'Sénateur',
    ));
  it('leaves the order of ministers to the President, and takes former heads of government by their entry into office', () => {
    const dated = (name: string, title: string, appointed: string) => person(name, { title, appointed });
    const people = [
      dated('late', 'Ministre de la culture', '2024'),
      dated('early', 'Ministre des armées', '2017'),
      dated('Philippe', 'Ancien Premier ministre', '2017'),
      dated('Fabius', 'Ancien Premier ministre', '1984'),
    ];
    expect(listed(people, { ranking: 'fr', place: 'Paris' })).toBe('early 1, late 1, Fabius 3, Philippe 4');
  });
  it('says by what authority: the decree of former heads of government, an answer to the Assembly of deputies, and none of senators', () => {
    const authority = (title: string) => {
      const [one, other] = ['2010', '2020'].map((appointed) => person(appointed, { title, appointed }));
      if (!one || !other) throw new Error('incomplete story');
      const people = [one, other];
      const given = { ranking: 'fr', place: 'Paris' };
      const [because] = rankPeople(people, given)[1]?.because ?? [];
      return [because?.citation.place, because?.citation.relation, seniorityOf(people, given).compare(one.id, other.id)];
    };
    expect(authority('Ancien Premier ministre')).toEqual(['intl.md §1.1 RANK-FR [S25][S26]', 'states', -1]);
    expect(authority('Député')).toEqual(['questions.assemblee-nationale.fr/q12/12-74133QE.htm', 'states', -1]);
    expect(authority('Sénateur')).toEqual(['questions.assemblee-nationale.fr/q12/12-74133QE.htm', 'inspires', 0]);
  });
  it('art. 9 is about ceremonies elsewhere: whoever invites at Paris keeps the own line', () => {
    const people = [
      person('senator', { title: 'Sénateur', party: 'host', role: 'principal' }),
      person('deputy', { title: 'Député' }),
      person('president', { title: 'Président de la République' }),
    ];
    expect(listed(people, { ranking: 'fr', place: 'Paris' })).toBe('president 1, deputy 2, senator 3');
  });
});

describe('fr: the list of art. 3, elsewhere', () => {
  const laon = { ranking: 'fr', place: 'Laon' };
  const lines: readonly Line[] = [
    ['Préfète de l’Aisne', 'Prefect', '省长'],
    ['Député', 'Member of the National Assembly', '国民议会议员'],
    ['Sénatrice', 'Senator', '参议员'],
    ['Représentant au Parlement européen', 'MEP', '欧洲议会议员'],
    ['Président du Conseil régional', 'President of the Regional Council', '大区议会主席'],
    ['Présidente du Conseil départemental', 'President of the Departmental Council', '省议会主席'],
    ['Maire de Laon', 'Mayor of Laon', '市长'],
    ['Général commandant la région terre', 'General commanding the region'],
    ['Premier président de la cour d’appel', 'Présidente de la cour administrative d’appel', 'Procureur général'],
  ];
  it('stands as decreed, in three languages', () => expectInOrder(lines, laon));
  it('knows no deputies of those posts, nor anybody of art. 2', () =>
    expectUnknown(['Sous-préfet', '副市长', 'Adjoint au maire', 'Ministre de la culture'], laon, 'Sénateur'));
  const invites = { party: 'host', role: 'principal' } as const;
  const mayor = (more: Facts) => person('mayor', { title: 'Maire de Laon', ...more });
  const [prefect, member] = [person('prefect', { title: 'Préfet' }), person('member', { title: 'Député' })];
  it('art. 9: who invites is second only where somebody represents the State, and only who gives the ceremony', () => {
    expect(listed([mayor(invites), member, prefect], laon)).toBe('prefect 1, mayor 2, member 3');
    expect(listed([mayor(invites), member], laon)).toBe('member 1, mayor 2');
    expect(listed([mayor({ party: 'host' }), member, prefect], laon)).toBe('prefect 1, member 2, mayor 3');
    expect(listed([mayor({}), member, person('prefect', { title: 'Préfet', ...invites })], laon)).toBe('prefect 1, member 2, mayor 3');
  });
});

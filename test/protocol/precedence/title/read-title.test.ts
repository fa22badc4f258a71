import { describe, expect, it } from 'vitest';
import { gradeOf, readGradeWords, readTitle } from '../../../../src/protocol/precedence';
import { person } from '../people';
import { flagsOf } from './flags';

/** `grade body/office/level/flags + …` */
function told(title: string, organization?: string): string {
  const { grade, offices } = readTitle(title, organization);
  const written = offices.map((one) => [one.body, one.office, one.level, flagsOf(one)].filter(Boolean).join('/'));
  return [grade ?? '?', written.join(' + ')].join(' ').trim();
}

const titles: Readonly<Record<string, string>> = {
  '省委常委、市委书记': '4 party/standing-committee/province/dP + party/secretary/prefecture/P',
  '云岭省委常委、江临市委书记': '4 party/standing-committee/province/dP + party/secretary/prefecture/P',
  '市委副书记、市长': '5 party/deputy-secretary/prefecture/dP + government/regional-head/prefecture',
  '市委常委、常务副市长': '6 party/standing-committee/prefecture/dP + government/deputy-regional-head/prefecture/dE',
  '县委书记、县人大常委会主任': '7 party/secretary/county/P + congress/chair/county',
  '副市长、公安局局长': '6 government/deputy-regional-head/prefecture/d + department/director/prefecture',
  '江临市委常委、组织部部长': '6 party/standing-committee/prefecture/dP + department/director/prefecture',
  '江临市委副书记、政法委书记': '6 party/deputy-secretary/prefecture/dP + department/secretary/prefecture/P',
  原市政协主席: '5 cppcc/chair/prefecture/F',
  '原市委常委、副市长': '6 party/standing-committee/prefecture/dPF + government/deputy-regional-head/prefecture/dF',
  '现任县长，曾任副县长': '7 government/regional-head/county + government/deputy-regional-head/county/dF',
  代市长: '5 government/regional-head/prefecture/A',
  '市政府党组成员、副秘书长(正处级)': '7 department/party-member/prefecture/mP + department/deputy-secretary-general/prefecture/d',
  '市人大常委会党组书记、主任': '5 congress/chair/prefecture/P + congress/chair/prefecture',
  '县政协党组副书记、副主席': '8 cppcc/vice-chair/county/dP + cppcc/vice-chair/county/d',
  一级巡视员: '5 department/counsel/unknown/mT',
  二级调研员: '7 department/researcher/unknown/mT',
  '副厅长、一级巡视员': '6 department/deputy-director/unknown/d + department/counsel/unknown/mT',
  省财政厅厅长: '5 department/director/province',
  财政部副部长: '4 department/deputy-director/state/d',
  国家发展和改革委员会主任: '3 department/director/state',
  海宁州云平市委书记: '7 party/secretary/county/P',
  '杭州市委副书记、市长': '4 party/deputy-secretary/sub-province/dP + government/regional-head/sub-province',
  重庆市渝中区区长: '5 government/regional-head/prefecture',
  郑州市金水区委书记: '7 party/secretary/county/P',
  北京市副市长: '4 government/deputy-regional-head/province/d',
  镇党委书记: '9 party/secretary/township/P',
  街道办事处主任: '9 government/regional-head/township',
  县市场监督管理局局长: '9 department/director/county',
  江临市城市管理局局长: '7 department/director/prefecture',
  市中级人民法院院长: '6 court/president/prefecture/d',
  '县委常委、县纪委书记、县监委主任':
    '8 party/standing-committee/county/dP + discipline/secretary/county/dP + discipline/secretary/county/dP',
  市长兼市委副书记: '5 government/regional-head/prefecture + party/deputy-secretary/prefecture/dP',
  '市委书记 市人大常委会主任': '5 party/secretary/prefecture/P + congress/chair/prefecture',
  '中央政治局委员、北京市委书记': '2 party/politburo/state/dP + party/secretary/province/P',
  '副局长（正处级）': '7 department/deputy-director/unknown/d',
  '某集团党委书记、董事长': '? enterprise/secretary/unknown/P + enterprise/chairman/unknown',
  大学校长: '? institution/president/unknown',
  'Minister of Trade': '3 government/minister/unknown',
  'Minister Counsellor': '? diplomatic/minister-counsellor/unknown/m',
  'Minister-Counsellor, Deputy Chief of Mission':
    '? diplomatic/minister-counsellor/unknown/m + diplomatic/deputy-head-of-mission/unknown/d',
  "Chargé d'affaires a.i.": '? diplomatic/charge/unknown/A',
  'Chargé d’affaires (a.i.)': '? diplomatic/charge/unknown/A',
  驻华大使馆临时代办: '? diplomatic/charge/unknown/A',
  'Director-General': '5 department/director-general/unknown',
  'Deputy Director-General': '6 department/deputy-director-general/unknown/d',
  'Ministre plénipotentiaire': '? diplomatic/minister/unknown',
  'Premier ministre': '1 government/head-of-government/unknown',
  'Counsellor (Economic)': '? diplomatic/counsellor/unknown/m',
  'Vice Minister of Foreign Affairs': '4 government/vice-minister/unknown/d',
  特命全权大使: '? diplomatic/ambassador/unknown',
  公使衔参赞: '? diplomatic/minister-counsellor/unknown/m',
  自治区党委书记: '3 party/secretary/province/P',
  '自治区党委常委、常务副主席': '4 party/standing-committee/province/dP + government/deputy-regional-head/province/dE',
  '县委常委、副书记': '8 party/standing-committee/county/dP + party/deputy-secretary/county/dP',
  '市中级人民法院党组书记、院长': '6 department/secretary/prefecture/P + court/president/prefecture/d',
  团市委书记: '7 department/secretary/prefecture',
  市委原书记: '5 party/secretary/prefecture/PF',
  '市委书记（原）': '5 party/secretary/prefecture/PF',
  县长候选人: '?',
  外交部部长助理: '? department/assistant/unknown/d',
  上海市浦东新区区委书记: '5 party/secretary/prefecture/P',
  深圳市财政局局长: '6 department/director/sub-province',
  '江临经济技术开发区党工委书记、管委会主任': '? department/secretary/unknown/P + department/director/unknown',
  'Directrice générale adjointe': '6 department/deputy-director-general/unknown/d',
  'Chargé d’affaires par intérim': '? diplomatic/charge/unknown/A',
  'Major General': '? military/rank-3/unknown/m',
  'Under-Secretary-General': '? institution/deputy-secretary-general/unknown/d',
  'Director, Asia Department': '7 department/division-head/unknown',
  内阁总理大臣: '1 government/head-of-government/unknown',
  驾驶员: '?',
};

describe('a title is read', () => {
  it.each(Object.entries(titles))('%s', (title, expected) => {
    expect(told(title)).toBe(expected);
  });

  it('takes the level of the unit where the title has none', () => {
    expect(told('党组书记、局长', '江临市财政局')).toBe('7 department/secretary/prefecture/P + department/director/prefecture');
    expect(told('市长', '杭州市人民政府')).toBe('4 government/regional-head/sub-province');
    expect(told('副处长', '云岭省商务厅')).toBe('8 department/division-deputy/unknown/d');
  });

  it('says what it does not know instead of guessing', () => {
    expect(readTitle('党组书记、局长')).toMatchObject({ confidence: 0.4, unclear: ['level'] });
    expect(readTitle('党组书记、局长').grade).toBeUndefined();
    expect(readTitle('市长')).toMatchObject({ confidence: 0.75, unclear: ['city-level'] });
    expect(readTitle('县长')).toMatchObject({ confidence: 0.9, unclear: [] });
    expect(readTitle('首席吉祥物')).toMatchObject({ offices: [], confidence: 0, unclear: ['unread'] });
    expect(readTitle('市长、首席吉祥物').unclear).toContain('unread');
    expect(readTitle('Counsellor').unclear).toEqual(['grade-not-stated']);
    expect(readTitle('Minister of Trade').unclear).toEqual(['foreign-scale']);
    expect(readTitle('')).toMatchObject({ offices: [], confidence: 0 });
  });
});

describe('the ten levels in words', () => {
  const words: Readonly<Record<string, number | undefined>> = {
    国家级正职: 1,
    副国级: 2,
    省部级正职: 3,
    正部级: 3,
    副省级: 4,
    正厅级: 5,
    厅局级正职: 5,
    正局级: 5,
    '副厅（局）级': 6,
    县处级副职: 8,
    正县级: 7,
    正处级: 7,
    副科级: 10,
    乡科级正职: 9,
    处级: undefined,
    县级市: undefined,
  };
  it.each(Object.entries(words))('%s', (text, grade) => {
    expect(readGradeWords(text)).toBe(grade);
  });
});

describe('the grade of a person', () => {
  it('is what the list says, before what the title says', () => {
    expect(gradeOf(person('甲', { title: '副市长', grade: 5 }))).toBe(5);
    expect(gradeOf(person('乙', { title: '副市长' }))).toBe(6);
  });
  it('is left open below the threshold', () => {
    expect(gradeOf(person('丙', { title: '局长' }))).toBeUndefined();
    expect(gradeOf(person('丁', { title: 'Director' }))).toBeUndefined();
  });
});

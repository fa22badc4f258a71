import { describe, expect, it } from 'vitest';
import type { Givens } from '../../../src/model/occasion';
import { rankPeople } from '../../../src/protocol/precedence';
import { person } from './people';

type Facts = NonNullable<Parameters<typeof person>[1]>;
/** Key of the fact sheet, what was asked, who stands higher, who lower. */
type Line = readonly [key: string, given: Givens, higher: Facts | string, lower: Facts | string];

const facts = (said: Facts | string): Facts => (typeof said === 'string' ? { title: said } : said);

/** Whoever is higher really is, whichever way round the list comes, and by the authority of the key. */
function holds([key, given, higher, lower]: Line): void {
  const [first, second] = [person('A', facts(higher)), person('B', facts(lower))];
  for (const people of [
    [first, second],
    [second, first],
    [person('A', facts(lower)), person('B', facts(higher))],
  ]) {
    const ranked = rankPeople(people, given);
    expect(ranked.map(({ rank }) => rank)).toEqual([1, 2]);
    const top = ranked[0]?.person;
    expect({ ...top, id: '', name: '' }).toEqual({ ...(people.indexOf(first) >= 0 ? first : people[1]), id: '', name: '' });
    expect(ranked[1]?.because[0]?.citation.place).toContain(key);
  }
}

const unit = { ranking: 'cn-unit' };
const government = { ranking: 'cn-bodies', bodies: 'government-first' };
const congress = { ranking: 'cn-bodies', bodies: 'congress-first' };
const office = (title: string, more: Facts = {}): Facts => ({ title, organization: '江临市财政局', ...more });

const chinese: readonly Line[] = [
  // §9.1 the ten levels, each above the next
  ...(
    [
      ['国务院总理', '国务院副总理'],
      ['国务院副总理', '云岭省省长'],
      ['云岭省省长', '云岭省副省长'],
      ['云岭省副省长', '云岭省财政厅厅长'],
      ['云岭省财政厅厅长', '云岭省财政厅副厅长'],
      ['云岭省财政厅副厅长', '望江县县长'],
      ['望江县县长', '望江县副县长'],
      ['望江县副县长', '望江县城关镇镇长'],
      ['望江县城关镇镇长', '望江县城关镇副镇长'],
    ] as const
  ).map(([higher, lower]): Line => ['crsrw', unit, higher, lower]),
  ['crsrw', unit, { grade: 5 }, { grade: 6 }],
  // §9.1 organ level: central before province before city
  ['crsrw', unit, '商务部部长', '云岭省商务厅厅长'],
  ['crsrw', unit, '云岭省商务厅厅长', '江临市商务局局长'],
  // §9.1 tie-break chain 1: party post before administrative post
  ['wmjy-rank', unit, office('党组书记'), office('局长')],
  ['wmjy-rank', unit, office('党组书记、局长'), office('局长')],
  // §9.1 chain 2: 常务 first, then party deputies, then others; 副书记, 副局长, 纪委书记, 党委委员
  ['crsrw', unit, office('局长'), office('副局长')],
  ['wmjy-rank', unit, office('常务副局长'), office('副局长')],
  ['wmjy-rank', unit, office('常务副书记'), office('副书记')],
  ['wmjy-rank', unit, office('党组副书记、副局长'), office('副局长')],
  ['wmjy-rank', unit, office('党组成员、副局长'), office('副局长')],
  ['wmjy-rank', unit, office('副局长'), office('纪检组长')],
  ['crsrw', unit, office('副局长'), office('党组成员')],
  // §9.1 chain 3 and 4: earlier at that post, then earlier in the unit
  ['wmjy-rank', unit, office('副局长', { appointed: '2019-03' }), office('副局长', { appointed: '2021-01' })],
  [
    'wmjy-rank',
    unit,
    office('副局长', { appointed: '2019-03', arrived: '2015-07' }),
    office('副局长', { appointed: '2019-03', arrived: '2018-02' }),
  ],
  // §9.1 real post over titular: 处长 > 调研员
  ['jiangsulong', unit, '江临市财政局局长', '江临市财政局一级调研员'],
  ['jiangsulong', unit, '云岭省财政厅综合处处长', '云岭省财政厅二级调研员'],
  // §9.1 software rules: local leaders before department heads; 副秘书长 and assistants later
  ['oss-rank', unit, '望江县县长', '江临市财政局局长'],
  // §9.1 retired by former post, after its incumbents
  ['laomiw29578', unit, '江临市副市长', { title: '江临市副市长', retired: true }],
  ['laomiw29578', unit, '江临市副市长', '原江临市副市长'],
  ['crsrw', unit, { title: '江临市市长', retired: true }, '江临市副市长'],
  // §1.5 heads of the four bodies: 书记, 县(区)长, 人大主任, 政协主席
  ['zhsheng', government, '望江县委书记', '望江县县长'],
  ['zhsheng', government, '望江县县长', '望江县人大常委会主任'],
  ['zhsheng', government, '望江县人大常委会主任', '望江县政协主席'],
  // then 常委, 人大副主任, 副县长, 政协副主席
  ['crsrw', government, '望江县政协主席', '望江县委常委'],
  ['zhsheng', government, '望江县委常委', '望江县人大常委会副主任'],
  ['zhsheng', government, '望江县人大常委会副主任', '望江县副县长'],
  ['zhsheng', government, '望江县副县长', '望江县政协副主席'],
  // §9.1 the other published order: 书记, 人大主任, 市长, 政协主席, 专职副书记, 常委
  ['readke-2912', congress, '江临市委书记', '江临市人大常委会主任'],
  ['readke-2912', congress, '江临市人大常委会主任', '江临市市长'],
  ['readke-2912', congress, '江临市市长', '江临市政协主席'],
  ['readke-2912', congress, '江临市委专职副书记', '江临市委常委'],
  // standing committee by date of entry, then time at that grade
  ['bailuzhiku', government, { title: '江临市委常委', appointed: '2020-01' }, { title: '江临市委常委', appointed: '2021-06' }],
  [
    'bailuzhiku',
    government,
    { title: '江临市委常委', appointed: '2020-01', previous: '2012-01' },
    { title: '江临市委常委', appointed: '2020-01', previous: '2014-05' },
  ],
];

const foreign = (title: string, country = 'France', more: Facts = {}): Facts => ({ title, country, ...more });

const abroad: readonly Line[] = [
  // cn.md §9.2: head of state, deputy head, head of government, deputy, minister, vice minister
  ...(
    [
      ['President of the Republic', 'Vice President of the Republic'],
      ['Vice President of the Republic', 'Prime Minister'],
      ['Prime Minister', 'Deputy Prime Minister'],
      ['Deputy Prime Minister', 'Minister of Finance'],
      ['Minister of Finance', 'Deputy Minister of Finance'],
    ] as const
  ).map(([higher, lower]): Line => ['jhshiyou', {}, foreign(higher), foreign(lower)]),
  ['shandonghong', {}, foreign('Minister of Foreign Affairs'), foreign('Minister of Finance')],
  ['xinhua2003', {}, foreign('Ambassador'), foreign('Chargé d’affaires')],
  [
    'xinhua2003',
    {},
    foreign('Ambassador', 'Chile', { credentials: '2020-02-01' }),
    foreign('Ambassador', 'Albania', { credentials: '2021-02-01' }),
  ],
  // §9.2 then the English alphabet, the host country last
  ['shutu', { ranking: 'country-alphabet', host: 'China' }, { country: 'Zambia' }, { country: 'China' }],
  ['shutu', { ranking: 'country-alphabet', host: 'France' }, { country: 'Chile' }, { country: 'France' }],
  ['shutu', { ranking: 'country-alphabet' }, { country: 'Albania' }, { country: 'Chile' }],
  // intl.md §1.1
  ['RANK-VIENNA', { ranking: 'vienna' }, { class: 'ambassador' }, { class: 'minister' }],
  ['RANK-VIENNA', { ranking: 'vienna' }, { class: 'minister' }, { class: 'charge' }],
  [
    'RANK-VIENNA',
    { ranking: 'vienna' },
    { class: 'ambassador', credentials: '2024-03-07 09:30' },
    { class: 'ambassador', credentials: '2024-03-07 12:00' },
  ],
  [
    'RANK-VIENNA-HS',
    { ranking: 'vienna', 'holy-see': 'first' },
    { title: 'Apostolic Nuncio', credentials: '2023-01-01' },
    { class: 'ambassador', credentials: '2010-01-01' },
  ],
  ...(
    [
      ['General', 'Lieutenant General'],
      ['Lieutenant General', 'Major General'],
      ['Major General', 'Brigadier General'],
      ['Brigadier General', 'Colonel'],
      ['Colonel', 'Lieutenant Colonel'],
      ['上将', '中将'],
      ['中将', '少将'],
      ['少将', '大校'],
    ] as const
  ).map(([higher, lower]): Line => ['RANK-MIL', { ranking: 'military' }, higher, lower]),
  ['RANK-MIL', { ranking: 'military' }, { title: 'Colonel', appointed: '2015-01-01' }, { title: 'Colonel', appointed: '2018-01-01' }],
  [
    'RANK-MIL',
    { ranking: 'military' },
    { title: 'Colonel', appointed: '2015-01-01', previous: '2009-01-01' },
    { title: 'Colonel', appointed: '2015-01-01', previous: '2010-01-01' },
  ],
  ['S13', { ranking: 'military' }, 'General', { title: 'General', retired: true }],
  ['RANK-MIL', { ranking: 'military' }, { title: 'General', retired: true }, 'Lieutenant General'],
  ['S03', { ranking: 'us' }, 'President of the United States', 'Vice President of the United States'],
  ['S03', { ranking: 'us', place: 'Ohio' }, 'Vice President of the United States', 'Governor of Ohio'],
  ['S03', { ranking: 'us', place: 'Ohio' }, 'Governor of Ohio', 'Senator'],
  ['S03', { ranking: 'us' }, 'Senator', 'Governor of Ohio'],
  ['S03', { ranking: 'us' }, 'Governor of Delaware', 'Governor of Hawaii'],
  ...(
    [
      ['Bundespräsident', 'Bundestagspräsident'],
      ['Bundestagspräsident', 'Bundeskanzler'],
      ['Bundeskanzler', 'Bundesratspräsident'],
      ['Bundesratspräsident', 'Präsident des Bundesverfassungsgerichts'],
    ] as const
  ).map(([higher, lower]): Line => ['RANK-DE', { ranking: 'de' }, higher, lower]),
  ...(
    [
      ['The Princess Royal', 'Archbishop of Canterbury'],
      ['Archbishop of Canterbury', 'Prime Minister'],
      ['Prime Minister', 'Lord President of the Council'],
      ['Lord President of the Council', 'Speaker of the House of Commons'],
      ['Speaker of the House of Commons', 'Lord Speaker'],
      ['Lord Speaker', 'President of the Supreme Court'],
      ['President of the Supreme Court', 'Lord Chief Justice'],
      ['Lord Chief Justice', 'Lord Privy Seal'],
      ['Lord Privy Seal', 'Ambassador of Norway'],
    ] as const
  ).map(([higher, lower]): Line => ['RANK-UK', { ranking: 'uk' }, higher, lower]),
  ['RANK-UK', { ranking: 'uk' }, 'Prime Minister', { title: 'Prime Minister', country: 'Canada' }],
  ['RANK-UK', { ranking: 'uk' }, { title: 'Prime Minister', country: 'Canada' }, 'Lord President of the Council'],
  ['RANK-UK', { ranking: 'uk' }, { title: 'Ambassador', arrived: '2019-01-01' }, { title: 'High Commissioner', arrived: '2020-01-01' }],
  // each State by its name in its own language: België, Deutschland, Elláda, España, Suomi
  ...(
    [
      ['Belgium', 'Germany'],
      ['Germany', 'Greece'],
      ['Greece', 'Spain'],
      ['Spain', 'Finland'],
    ] as const
  ).map(([higher, lower]): Line => ['RANK-EU-STATES', { ranking: 'eu-states' }, { country: higher }, { country: lower }]),
  // from the State drawn by lot, and round again
  ['RANK-UN-GA', { ranking: 'un', drawn: 'Norway' }, { country: 'Norway' }, { country: 'Zambia' }],
  ['RANK-UN-GA', { ranking: 'un', drawn: 'Norway' }, { country: 'Zambia' }, { country: 'Albania' }],
  ['RANK-UN-GA', { ranking: 'un' }, { country: 'Albania' }, { country: 'Zambia' }],
];

describe('cn.md §1.5, §9: each line of the rankings, higher before lower', () => {
  it.each(chinese)('[%s] %j: %j, %j', (...line) => holds(line));
});

describe('cn.md §9.2 and intl.md §1: each line of the rankings, higher before lower', () => {
  it.each(abroad)('[%s] %j: %j, %j', (...line) => holds(line));
});

describe('what nobody says is not settled', () => {
  it.each([
    ['部长 of what', unit, '部长', '副省长'],
    ['局长 of what', unit, '局长', '县长'],
    ['a mayor is not on the list of Paris', { ranking: 'fr' }, 'Premier ministre', 'Maire de Lyon'],
    ['posts that the German custom does not name', { ranking: 'de' }, 'Bundesminister', 'Oberbürgermeister'],
  ] as const)('%s', (_, given, one, other) => {
    const ranked = rankPeople([person('A', { title: one }), person('B', { title: other })], given);
    expect(ranked.flatMap(({ because }) => because.map(({ principle }) => principle)).join(' ')).toMatch(/unknown|not-on-list|not-covered/);
  });

  it('rank is not delegated: the representative stays, who acts for the office takes its place [S26]', () => {
    const [minister, vice] = [person('Minister', { grade: 3 }), person('Vice', { grade: 4 })];
    const clerk = person('Clerk', { grade: 7, represents: 'Minister' });
    const names = (one: typeof clerk) => rankPeople([one, vice, minister], unit).map((ranked) => ranked.person.name);
    expect(names(clerk)).toEqual(['Minister', 'Vice', 'Clerk']);
    expect(names({ ...clerk, acting: true })).toEqual(['Minister', 'Clerk', 'Vice']);
  });
});

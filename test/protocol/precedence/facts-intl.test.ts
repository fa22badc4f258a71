import { describe, expect, it } from 'vitest';
import { seniorityOf } from '../../../src/protocol/precedence/seniority-of';
import { readTitle } from '../../../src/protocol/precedence/title/read-title';
import { listed, person, reasons } from './people';

// Every fact of ../shared/protocol/intl.md §1 about people, by its id there.

const from = (...countries: readonly string[]) => countries.map((country) => person(country, { country }));
const names = (...question: Parameters<typeof listed>) => listed(...question).replace(/ \d+(?=,|$)/g, '');

describe('RANK-VIENNA', () => {
  const ambassador = (name: string, credentials?: string, facts = {}) => person(name, { class: 'ambassador', credentials, ...facts });
  it('RANK-VIENNA class, then date and time; envoys before chargés, whoever came first', () => {
    const corps = [
      person('Chargé', { class: 'charge', credentials: '2015-02-01' }),
      person('Minister', { class: 'minister', credentials: '2016-01-01' }),
      ambassador('Noon', '2024-03-07 12:00'),
      ambassador('Morning', '2024-03-07 09:30'),
      ambassador('Dean', '2017-09-12 10:00'),
      person('Nuncio', { title: 'Apostolic Nuncio', country: 'Holy See', credentials: '2022-06-01 11:00' }),
    ];
    expect(names(corps, { ranking: 'vienna' })).toBe('Dean, Nuncio, Morning, Noon, Minister, Chargé');
    expect(names(corps, { ranking: 'vienna', 'holy-see': 'first' })).toBe('Nuncio, Dean, Morning, Noon, Minister, Chargé');
  });
  it('RANK-VIENNA-HS by the country as well as by the title', () =>
    expect(
      names([ambassador('A', '2010-01-01'), ambassador('B', '2020-01-01', { country: '梵蒂冈' })], {
        ranking: 'vienna',
        'holy-see': 'first',
      }),
    ).toBe('B, A'));
  it('RANK-VIENNA of two on one day, of whom one gives no hour, nothing is proven', () => {
    const [noHour, ten] = [ambassador('No hour', '2024-03-07'), ambassador('Ten', '2024-03-07 10:00')];
    const two = [noHour, ten];
    expect(seniorityOf(two, { ranking: 'vienna' }).compare(noHour.id, ten.id)).toBe(0);
    expect(reasons(two, 'No hour', { ranking: 'vienna' })).toContain('unknown-last');
  });
  it('RANK-VIENNA who has not taken up functions comes last in the class, and it is said', () =>
    expect(reasons([ambassador('New'), ambassador('Old', '2010')], 'New', { ranking: 'vienna' })).toEqual([
      'took-up-functions-earlier',
      'unknown-last',
    ]));
  it('RANK-VIENNA a chargé d’affaires is one whatever the personal rank; a deputy and the minister of an embassy head no mission', () => {
    const titles = [
      'Ministre plénipotentiaire, chargé d’affaires a.i.',
      'Envoy Extraordinary and Minister Plenipotentiary',
      'High Commissioner',
    ];
    const heads = titles.map((title) => person(title, { title, credentials: '2024-01-01' }));
    expect(names(heads, { ranking: 'vienna' })).toBe([...titles].reverse().join(', '));
    for (const title of ['Deputy High Commissioner', 'Minister (Economic)', '公使'])
      expect(reasons([...heads, person(title, { title })], title, { ranking: 'vienna' })).toContain('class-unknown');
  });
  it('RANK-VIENNA people who are no heads of mission are asked about', () =>
    expect(reasons([ambassador('A', '2010'), person('B', { title: 'Counsellor' })], 'B', { ranking: 'vienna' })).toContain(
      'class-unknown',
    ));
});

describe('RANK-US', () => {
  const officials = [
    person('AK', { title: 'Governor of Alaska' }),
    person('WV', { title: 'Governor of West Virginia' }),
    person('VA', { title: 'Governor of Virginia' }),
    person('WA', { title: 'Governor', organization: 'State of Washington' }),
    person('KS', { title: 'Governor of Kansas' }),
    person('AR', { title: 'Governor of Arkansas' }),
    person('senior senator', { title: 'Senator', appointed: '1997' }),
    person('junior senator', { title: 'U.S. Senator', appointed: '2021' }),
    person('VP', { title: 'Vice President of the United States' }),
    person('P', { title: 'President of the United States' }),
  ];
  it('RANK-US governors by their State’s entry into the Union, after the senators', () =>
    expect(names(officials, { ranking: 'us' })).toBe('P, VP, senior senator, junior senator, VA, AR, KS, WV, WA, AK'));
  it('RANK-US in the own State right after the vice-president', () =>
    expect(names(officials, { ranking: 'us', place: 'West Virginia' })).toBe(
      'P, VP, WV, senior senator, junior senator, VA, AR, KS, WA, AK',
    ));
  it('RANK-US Washington, D.C. is in no State', () =>
    expect(names(officials, { ranking: 'us', place: 'Washington, D.C.' })).toBe(
      'P, VP, senior senator, junior senator, VA, AR, KS, WV, WA, AK',
    ));
  it('RANK-US in Chinese as well', () => {
    const chinese = [
      person('甲', { title: '阿拉斯加州州长' }),
      person('乙', { title: '俄亥俄州州长' }),
      person('丙', { title: '参议员' }),
      person('丁', { title: '美国副总统' }),
    ];
    expect(names(chinese, { ranking: 'us', place: '俄亥俄州' })).toBe('丁, 乙, 丙, 甲');
    expect(names(chinese, { ranking: 'us', place: 'Ohio' })).toBe('丁, 乙, 丙, 甲');
  });
  it('RANK-US a lieutenant or former governor is not on the list', () =>
    expect(
      reasons([person('A', { title: 'Former Governor of Ohio' }), person('B', { title: 'Senator' })], 'A', { ranking: 'us' }),
    ).toContain('not-on-list'));
});

describe('RANK-MIL', () => {
  it('RANK-MIL grade, date of rank, date of the rank before', () => {
    const officers = [
      person('third', { title: 'Colonel', appointed: '2020-05-01', previous: '2016-01-01' }),
      person('second', { title: 'Colonel', appointed: '2020-05-01', previous: '2014-01-01' }),
      person('first', { title: 'Colonel', appointed: '2019-05-01', previous: '2017-01-01' }),
      person('navy', { title: 'Captain, US Navy', appointed: '2018-01-01' }),
      person('army', { title: 'Captain', organization: 'US Army', appointed: '2010-01-01' }),
      person('major', { title: 'Major', appointed: '2021-01-01' }),
    ];
    expect(names(officers, { ranking: 'military' })).toBe('navy, first, second, third, major, army');
  });
  it('RANK-MIL a captain of no stated service is asked about', () =>
    expect(reasons([person('A', { title: 'Captain' }), person('B', { title: 'Major' })], 'A', { ranking: 'military' })).toContain(
      'rank-unknown',
    ));
  it('RANK-MIL retired four stars below the serving, above three stars', () => {
    const officers = [
      person('three', { title: 'Lieutenant General', appointed: '2000' }),
      person('retired', { title: 'General', retired: true, appointed: '1999' }),
      person('serving', { title: 'General', appointed: '2024' }),
    ];
    expect(names(officers, { ranking: 'military' })).toBe('serving, retired, three');
  });
});

describe('RANK-FR, §13: rank is not delegated', () => {
  const roster = [
    person('chief', { grade: 3 }),
    person('envoy', { grade: 7, represents: 'chief' }),
    person('deputy', { grade: 4 }),
    person('stand-in', { grade: 8, represents: 'minister', acting: true }),
    person('minister', { grade: 3 }),
  ];
  it('RANK-FR a substitute keeps the own rank, ad interim takes the office’s', () => {
    expect(names(roster, { ranking: 'country-alphabet' }).split(', ').indexOf('deputy')).toBeLessThan(
      names(roster, { ranking: 'country-alphabet' }).split(', ').indexOf('envoy'),
    );
    expect(reasons(roster, 'envoy')).toContain('own-rank');
    expect(reasons(roster, 'stand-in')).toContain('ad-interim');
  });
  it('RANK-FR the prefect, who represents the State in a department, before the mayor', () =>
    expect(listed([person('A', { title: 'Préfet' }), person('B', { title: 'Maire' })], { ranking: 'fr' })).toBe('A 1, B 2'));
});

describe('RANK-DE, RANK-UK', () => {
  it('RANK-DE the five organs in their customary order', () => {
    const organs = [
      'Präsident des Bundesverfassungsgerichts',
      'Bundesratspräsidentin',
      'Bundeskanzler',
      'Bundestagspräsidentin',
      'Bundespräsident',
    ];
    expect(
      names(
        organs.map((title) => person(title, { title })),
        { ranking: 'de' },
      ),
    ).toBe('Bundespräsident, Bundestagspräsidentin, Bundeskanzler, Bundesratspräsidentin, Präsident des Bundesverfassungsgerichts');
  });
  it('RANK-UK the list of 2010 from end to end', () => {
    const list = [
      'HRH The Princess Royal',
      'Archbishop of York',
      'Prime Minister',
      'Lord President of the Council',
      'Speaker of the House of Commons',
      'Lord Speaker',
      'President of the Supreme Court',
      'Lord Chief Justice',
      'Lord Privy Seal',
    ];
    const people = [...list].reverse().map((title) => person(title, { title }));
    const envoys = [
      person('later', { title: 'High Commissioner', country: 'Canada', arrived: '2023-05-02' }),
      person('earlier', { title: 'Ambassador', country: 'Peru', arrived: '2021-01-05' }),
    ];
    const premier = person('New Zealand', { title: 'Prime Minister', country: 'New Zealand' });
    expect(names([...envoys, premier, ...people], { ranking: 'uk' })).toBe(
      [...list.slice(0, 3), 'New Zealand', ...list.slice(3), 'earlier', 'later'].join(', '),
    );
  });
  it('RANK-UK the prime minister of a country outside the Commonwealth is not on the list', () =>
    expect(
      reasons([person('A', { title: 'Prime Minister', country: 'Japan' }), person('B', { title: 'Lord Privy Seal' })], 'A', {
        ranking: 'uk',
      }),
    ).toContain('not-on-list'));
});

describe('lists of States', () => {
  it('RANK-EU-STATES all twenty-seven by their own names', () => {
    const members =
      'Belgium Bulgaria Czechia Denmark Germany Estonia Ireland Greece Spain France Croatia Italy Cyprus Latvia Lithuania Luxembourg Hungary Malta Netherlands Austria Poland Portugal Romania Slovenia Slovakia Finland Sweden'.split(
        ' ',
      );
    expect(names(from(...members.toSorted()), { ranking: 'eu-states' })).toBe(members.join(', '));
  });
  it('RANK-EU-STATES others are no member States', () =>
    expect(reasons(from('Austria', 'Norway'), 'Norway', { ranking: 'eu-states' })).toContain('not-a-member-state'));
  const assembly = [
    'Afghanistan',
    'Netherlands',
    'Saint Lucia',
    'South Korea',
    'Russia',
    'UK',
    'Tanzania',
    'Türkiye',
    'Zimbabwe',
    'Vietnam',
  ];
  it('RANK-UN-GA by the names that the United Nations use', () =>
    expect(names(from(...assembly), { ranking: 'un' })).toBe(
      'Afghanistan, Netherlands, South Korea, Russia, Saint Lucia, Türkiye, UK, Tanzania, Vietnam, Zimbabwe',
    ));
  it('RANK-UN-GA from the State drawn by lot, wrapping round; the State drawn need not be on the list', () => {
    expect(names(from(...assembly), { ranking: 'un', drawn: 'Türkiye' })).toBe(
      'Türkiye, UK, Tanzania, Vietnam, Zimbabwe, Afghanistan, Netherlands, South Korea, Russia, Saint Lucia',
    );
    expect(names(from(...assembly), { ranking: 'un', drawn: 'Uganda' })).toMatch(/^UK, Tanzania/);
    expect(names(from(...assembly), { ranking: 'un', drawn: '津巴布韦' })).toMatch(/^Zimbabwe, Afghanistan/);
  });
  it('MULTI, §9.2 the host country last', () =>
    expect(names(from('Chile', 'Austria', 'Brazil'), { ranking: 'country-alphabet', host: '奥地利' })).toBe('Brazil, Chile, Austria'));
});

describe('RANK-EU-THIRD', () => {
  it.each([
    ['President of the European Council', 'head-of-state'],
    ['欧洲理事会主席', 'head-of-state'],
    ['President of the European Commission', 'head-of-government'],
  ])('RANK-EU-THIRD %s stands as %s, before any minister', (title, office) => {
    expect(readTitle(title).chief?.office).toBe(office);
    expect(
      names([person('minister', { title: 'Minister of Trade', country: 'Chile' }), person('president', { title, country: 'Belgium' })]),
    ).toBe('president, minister');
  });
});

describe('§1.1 partners', () => {
  const couple = [
    person('Minister', { title: 'Minister of Trade', country: 'Chile', spouse: 'Partner', sex: 'female' }),
    person('Partner', { country: 'Chile', spouse: 'Minister', sex: 'male' }),
    person('Director', { title: 'Director-General', country: 'Chile' }),
  ];
  it('by the rank of the one invited in their own right', () => expect(listed(couple)).toBe('Minister 1, Partner 1, Director 3'));
  it('RANK-UK [S22] husbands gain nothing from their wives, wives do from their husbands', () => {
    const pair = (office: 'female' | 'male') => [
      person('Premier', { title: 'Prime Minister', spouse: 'Partner', sex: office }),
      person('Partner', { spouse: 'Premier', sex: office === 'female' ? 'male' : 'female' }),
      person('Seal', { title: 'Lord Privy Seal' }),
    ];
    expect(listed(pair('female'), { ranking: 'uk' })).toBe('Premier 1, Seal 2, Partner 3');
    expect(reasons(pair('female'), 'Partner', { ranking: 'uk' })).toContain('not-on-list');
    expect(listed(pair('male'), { ranking: 'uk' })).toBe('Premier 1, Partner 1, Seal 3');
  });
  it('who holds an office keeps the own rank', () => {
    const [minister, , director] = couple;
    if (!minister || !director) throw new Error('incomplete story');
    const wife = person('Judge', { title: 'Director', country: 'Chile', spouse: 'Minister' });
    expect(names([{ ...minister, spouse: wife.id }, wife, director])).toBe('Minister, Director, Judge');
  });
  it('§13 interpreters have a seat and no rank', () =>
    expect(listed([...couple, person('Voice', { role: 'interpreter' })])).toMatch(/Voice -$/));
});

describe('RANK-NATO, RANK-G20, RANK-CORP', () => {
  it('RANK-NATO leaders at a dinner by their time in office; who gives none is asked about', () => {
    const leaders = [
      person('newcomer', { appointed: '1998-10' }),
      person('unknown'),
      person('dean', { appointed: '1989' }),
      person('second', { appointed: '1993-01-20' }),
    ];
    expect(names(leaders, { ranking: 'nato' })).toBe('dean, second, newcomer, unknown');
  });
  it('RANK-G20 chair, next and previous chair, past hosts, heads of State, heads of government, organizations', () => {
    const chairs = {
      ranking: 'g20',
      host: 'South Korea',
      'next-chair': 'France',
      'previous-chair': 'Canada',
      'past-hosts': 'United States; United Kingdom',
    };
    const leaders = [
      person('un', { title: 'Secretary-General of the United Nations' }),
      person('wto', { title: 'Director-General of the World Trade Organization' }),
      person('japan', { title: 'Prime Minister', country: 'Japan', appointed: '2010-06-08' }),
      person('germany', { title: 'Federal Chancellor', country: 'Germany', appointed: '2005-11-22' }),
      person('brazil', { title: 'President of the Republic', country: 'Brazil', appointed: '2003-01-01' }),
      person('mexico', { title: 'President', country: 'Mexico', appointed: '2006-12-01' }),
      person('uk', { title: 'Prime Minister', country: 'United Kingdom', appointed: '2010-05-11' }),
      person('us', { title: 'President of the United States', country: 'United States', appointed: '2009-01-20' }),
      person('canada', { title: 'Prime Minister', country: 'Canada', appointed: '2006-02-06' }),
      person('france', { title: 'Président de la République', country: 'France', appointed: '2007-05-16' }),
      person('korea', { title: 'President of the Republic', country: 'South Korea', appointed: '2008-02-25' }),
    ];
    expect(names(leaders, chairs)).toBe('korea, france, canada, us, uk, brazil, mexico, germany, japan, un, wto');
  });
  it('RANK-G20 a president of something else in a country is no head of State', () => {
    const leaders = [
      person('bank', { title: 'President', organization: 'World Bank', country: 'United States', appointed: '2001' }),
      person('court', { title: 'President, Supreme Court', country: 'Mexico', appointed: '2002' }),
      person('germany', { title: 'Federal Chancellor', country: 'Germany', appointed: '2005-11-22' }),
    ];
    expect(names(leaders, { ranking: 'g20' })).toMatch(/^germany/);
  });
  it('RANK-CORP the host’s list ranks, and whoever is not on it is asked about', () => {
    const people = [person('extra'), person('second', { officialOrder: 2 }), person('first', { officialOrder: 1 })];
    expect(names(people, { ranking: 'corporate' })).toBe('first, second, extra');
    expect(reasons(people, 'extra', { ranking: 'corporate' })).toContain('host-draws-up-the-list');
  });
});

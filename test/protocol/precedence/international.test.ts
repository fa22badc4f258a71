import { describe, expect, it } from 'vitest';
import { listed, person, reasons } from './people';

describe('vienna', () => {
  const envoys = [
    person('Chargé', { class: 'charge', credentials: '2019-01-01' }),
    person('Later', { class: 'ambassador', credentials: '2024-05-03T11:00' }),
    person('Nuncio', { title: 'Apostolic Nuncio', credentials: '2025-01-01' }),
    person('Earlier', { class: 'ambassador', credentials: '2024-05-03 10:00' }),
    person('Envoy', { title: 'Envoy Extraordinary', credentials: '2018-01-01' }),
  ];
  it('ranks by class, then date and time of taking up functions', () => {
    expect(listed(envoys, { ranking: 'vienna' })).toBe('Earlier 1, Later 2, Nuncio 3, Envoy 4, Chargé 5');
    expect(reasons(envoys, 'Later', { ranking: 'vienna' })).toEqual(['took-up-functions-earlier']);
  });
  it('sets the Holy See first where the receiving State keeps that custom', () => {
    expect(listed(envoys, { ranking: 'vienna', 'holy-see': 'first' })).toBe('Nuncio 1, Earlier 2, Later 3, Envoy 4, Chargé 5');
  });
  it('does not know a former ambassador, nor one at large: they head no mission', () => {
    const people = [
      ...envoys,
      person('Former', { title: 'Former Ambassador to China' }),
      person('At large', { title: 'Ambassador-at-Large' }),
    ];
    expect(reasons(people, 'Former', { ranking: 'vienna' })).toContain('class-unknown');
    expect(reasons(people, 'At large', { ranking: 'vienna' })).toContain('class-unknown');
  });
  it('goes by arrival where the list knows of no credentials, and by nothing else where it does', () => {
    const by = (column: 'arrived' | 'credentials', date: string) => ({ class: 'ambassador' as const, [column]: date });
    const arrivals = [person('Later', by('arrived', '2024-05')), person('Earlier', by('arrived', '2024-03-01'))];
    expect(listed(arrivals, { ranking: 'vienna' })).toBe('Earlier 1, Later 2');
    const mixed = [...arrivals, person('Presented', by('credentials', '2025-01-01'))];
    expect(listed(mixed, { ranking: 'vienna' })).toBe('Presented 1, Earlier 2, Later 2');
  });
  it('leaves the same moment a tie, whatever the names', () => {
    const twins = ['Zed', 'Abe'].map((name) => person(name, { class: 'ambassador', credentials: '2024-05-03' }));
    expect(listed(twins, { ranking: 'vienna' })).toBe('Abe 1, Zed 1');
  });
  it('merges parties into one list', () => {
    const people = [
      person('Host', { party: 'host', class: 'ambassador', credentials: '2020' }),
      person('Guest', { class: 'ambassador', credentials: '2021' }),
    ];
    expect(listed(people, { ranking: 'vienna' })).toBe('Host 1, Guest 2');
  });
});

describe('military', () => {
  it('ranks by rank, retired after serving, date of rank, date of previous rank', () => {
    const people = [
      person('col', { title: 'Colonel', appointed: '2010' }),
      person('retired', { title: 'General', retired: true, appointed: '2005' }),
      person('late', { title: 'General', appointed: '2020', previous: '2017' }),
      person('early', { title: 'General', appointed: '2020', previous: '2015' }),
      person('lt gen', { title: 'Lieutenant General', appointed: '2001' }),
    ];
    expect(listed(people, { ranking: 'military' })).toBe('early 1, late 2, retired 3, lt gen 4, col 5');
    expect(reasons(people, 'late', { ranking: 'military' })).toEqual(['date-of-previous-rank-earlier']);
  });
  it('reads Chinese ranks, and grades where no rank is given', () => {
    expect(listed([person('乙', { title: '大校' }), person('甲', { title: '少将' })], { ranking: 'military' })).toBe('甲 1, 乙 2');
    expect(listed([person('乙', { grade: 6 }), person('甲', { grade: 5 })], { ranking: 'military' })).toBe('甲 1, 乙 2');
  });
});

describe('lists of countries', () => {
  const from = (...countries: readonly string[]) => countries.map((country) => person(country, { country }));
  const order = (countries: readonly string[], given: Record<string, string>) =>
    listed(from(...countries), given).replace(/ \d+(?=,|$)/g, '');

  it('eu-states: each State by its name in its own language', () => {
    expect(order(['Finland', '德国', 'Greece', 'Austria', 'Spain', 'Hungary', 'Croatia'], { ranking: 'eu-states' })).toBe(
      '德国, Greece, Spain, Croatia, Hungary, Austria, Finland',
    );
  });
  it('un: from the State drawn, round the alphabet', () => {
    expect(order(['Albania', 'Zambia', '法国', 'Japan', 'South Korea'], { ranking: 'un', drawn: 'Japan' })).toBe(
      'Japan, South Korea, Zambia, Albania, 法国',
    );
    expect(order(['Zambia', 'Albania'], { ranking: 'un', drawn: '赞比亚' })).toBe('Zambia, Albania');
    expect(reasons(from('Japan', 'Albania'), 'Albania', { ranking: 'un', drawn: 'Japan' })).toEqual(['un-alphabet-from-drawn']);
  });
  it('country-alphabet: English names, the host country last', () => {
    expect(order(['中国', 'France', '巴西', 'Germany'], { ranking: 'country-alphabet', host: '中国' })).toBe('巴西, France, Germany, 中国');
    expect(order(['中国', 'France'], { ranking: 'country-alphabet' })).toBe('中国, France');
    expect(order(['Valdoria', 'Zambia', 'Albania'], { ranking: 'country-alphabet', host: 'Albania' })).toBe('Valdoria, Zambia, Albania');
  });
  it('people of one country stand together, by grade or tied', () => {
    const people = [
      person('clerk', { country: 'France', grade: 7 }),
      person('chief', { country: '法国', grade: 3 }),
      person('other', { country: 'Chile' }),
    ];
    expect(listed(people, { ranking: 'country-alphabet' })).toBe('other 1, chief 2, clerk 3');
  });

  it('inside one delegation: head of state, deputy head, head of government, minister, vice-minister (cn.md §9.2)', () => {
    const french = ['副部长', '总理', '部长', '副总统', '总统'].map((title) => person(title, { title, country: '法国' }));
    expect(listed(french, { ranking: 'country-alphabet' })).toBe('总统 1, 副总统 2, 总理 3, 部长 4, 副部长 5');
  });
});

describe('published lists, as far as the sources state them', () => {
  it('de: the five constitutional organs; other posts are tied and asked about', () => {
    const people = [
      person('court', { title: 'Präsident des Bundesverfassungsgerichts' }),
      person('chancellor', { title: 'Bundeskanzlerin' }),
      person('minister', { title: 'Bundesminister des Auswärtigen' }),
      person('president', { title: 'Federal President' }),
      person('bundestag', { title: '联邦议院议长' }),
      person('bundesrat', { title: 'President of the Bundesrat' }),
      person('vice', { title: 'Vizepräsident des Deutschen Bundestages' }),
    ];
    expect(listed(people, { ranking: 'de' })).toBe('president 1, bundestag 2, chancellor 3, bundesrat 4, court 5, minister 6, vice 6');
    expect(reasons(people, 'vice', { ranking: 'de' })).toEqual(['de-list', 'unknown-last', 'equal', 'not-on-list']);
  });
  it('uk: the list of 2010, ambassadors by arrival', () => {
    const people = [
      person('late', { title: 'Ambassador', country: 'France', arrived: '2024' }),
      person('early', { title: 'High Commissioner', country: 'India', arrived: '2020' }),
      person('speaker', { title: 'Speaker of the House of Commons' }),
      person('canadian', { title: 'Prime Minister', country: 'Canada' }),
      person('pm', { title: 'Prime Minister' }),
      person('archbishop', { title: 'Archbishop of Canterbury' }),
      person('prince', { title: 'Prince' }),
    ];
    expect(listed(people, { ranking: 'uk' })).toBe('prince 1, archbishop 2, pm 3, canadian 4, speaker 5, early 6, late 7');
  });
  it('us: a governor in the own State after the vice-president, elsewhere after senators by entry into the Union', () => {
    const people = [
      person('Hawaii', { title: 'Governor of Hawaii' }),
      person('Ohio', { title: 'Governor', organization: 'State of Ohio' }),
      person('senator', { title: 'United States Senator' }),
      person('Delaware', { title: 'Governor of Delaware' }),
      person('vice', { title: 'Vice President of the United States' }),
    ];
    expect(listed(people, { ranking: 'us', place: 'Ohio' })).toBe('vice 1, Ohio 2, senator 3, Delaware 4, Hawaii 5');
    expect(listed(people, { ranking: 'us' })).toBe('vice 1, senator 2, Delaware 3, Ohio 4, Hawaii 5');
  });
  it('fr: at Paris the list of art. 2, former presidents before the Government', () => {
    const people = [
      person('maire', { title: 'Maire de Lyon' }),
      person('sénatrice', { title: 'Sénatrice' }),
      person('députée', { title: 'Députée' }),
      person('ministre', { title: 'Ministre de la culture' }),
      person('ancien', { title: 'Ancien Président de la République' }),
      person('assemblée', { title: 'Présidente de l’Assemblée nationale' }),
      person('sénat', { title: 'Président du Sénat' }),
      person('premier', { title: 'Premier ministre' }),
    ];
    expect(listed(people, { ranking: 'fr', place: 'Paris' })).toBe(
      'premier 1, sénat 2, assemblée 3, ancien 4, ministre 5, députée 6, sénatrice 7, maire 8',
    );
    expect(reasons(people, 'maire', { ranking: 'fr' })).toContain('not-on-list');
  });
  it('fr: in a department the list of art. 3, deputies before senators, and by art. 9 who invites is second', () => {
    const mayor = (more = {}) => person('maire', { title: 'Maire de Laon', ...more });
    const others = [
      person('conseil', { title: 'Président du Conseil départemental' }),
      person('sénateur', { title: 'Sénateur' }),
      person('jeune', { title: 'Député', appointed: '2022' }),
      person('député', { title: 'Député', appointed: '2017' }),
      person('préfet', { title: 'Préfète de l’Aisne' }),
    ];
    const laon = { ranking: 'fr', place: 'Laon' };
    const order = 'préfet 1, député 2, jeune 3, sénateur 4, conseil 5, maire 6';
    expect(listed([mayor(), ...others], laon)).toBe(order);
    expect(listed([mayor(), ...others], { ranking: 'fr' })).toBe(order);
    expect(listed([mayor({ party: 'host', role: 'principal' }), ...others], laon)).toBe(
      'préfet 1, maire 2, député 3, jeune 4, sénateur 5, conseil 6',
    );
    expect(reasons([mayor(), ...others], 'maire', { ranking: 'fr', place: 'Soissons' })).toContain('not-on-list');
  });
  it('us: the whole list, the departments by age, ambassadors by credentials', () => {
    const people = [
      person('member', { title: 'Representative' }),
      person('tempore', { title: 'President pro tempore of the Senate' }),
      person('defense', { title: 'Secretary of Defense' }),
      person('treasury', { title: 'Secretary of the Treasury' }),
      person('justice', { title: 'Associate Justice of the Supreme Court' }),
      person('retired', { title: 'Associate Justice of the Supreme Court', retired: true }),
      person('later', { title: 'Ambassador', country: 'Japan', credentials: '2024-05-02' }),
      person('earlier', { title: 'Ambassador', country: 'Ghana', credentials: '2023-05-02' }),
      person('state', { title: 'Secretary of State' }),
      person('former', { title: 'Former President of the United States' }),
      person('chief', { title: 'Chief Justice of the United States' }),
      person('speaker', { title: 'Speaker of the House of Representatives' }),
      person('mayor', { title: 'Mayor of Columbus' }),
    ];
    expect(listed(people, { ranking: 'us', place: 'Columbus' })).toBe(
      'mayor 1, speaker 2, chief 3, former 4, state 5, earlier 6, later 7, justice 8, retired 9, treasury 10, defense 11, tempore 12, member 13',
    );
    expect(reasons(people, 'mayor', { ranking: 'us', place: 'Denver' })).toContain('not-on-list');
    for (const stranger of [
      { title: 'President', organization: 'Acme' },
      { title: 'State Senator' },
      { title: 'Secretary of State of Ohio' },
    ])
      expect(reasons([person('x', stranger), ...people], 'x', { ranking: 'us' })).toContain('not-on-list');
  });
  it('us: an ambassador stands before the Secretary of State at post, and elsewhere is not on the list', () => {
    const people = [person('envoy', { title: 'U.S. Ambassador to Japan' }), person('state', { title: '国务卿' })];
    expect(listed(people, { ranking: 'us', place: 'Japan' })).toBe('envoy 1, state 2');
    expect(reasons(people, 'envoy', { ranking: 'us' })).toContain('not-on-list');
  });
});

describe('foreign guests where nothing is said', () => {
  it('ranks by office, then date, then the English alphabet, the host country last', () => {
    const people = [
      person('C', { title: 'Vice Minister', country: '法国' }),
      person('B', { title: 'Minister of Trade', country: 'Zambia' }),
      person('A', { title: 'Minister of Trade', country: '巴西' }),
      person('Z', { title: 'Minister of Trade', country: 'Japan', appointed: '2019' }),
      person('D', { title: 'President of the Republic', country: 'Chile' }),
      person('H', { title: '部长', grade: 3, country: '中国' }),
    ];
    expect(listed(people, { host: '中国' })).toBe('D 1, Z 2, A 3, B 4, H 5, C 6');
    expect(reasons(people, 'B', { host: '中国' })).toEqual(['english-alphabet']);
    expect(reasons(people, 'H', { host: '中国' })).toEqual(['host-country-last']);
  });
  it('puts who acts for somebody present right after the holder', () => {
    const people = [
      person('stand-in', { country: 'France', acting: true, represents: 'minister' }),
      person('minister', { title: 'Minister of Trade', country: 'Zambia' }),
      person('deputy', { title: 'Vice Minister', country: 'Chile' }),
    ];
    expect(listed(people)).toBe('minister 1, stand-in 2, deputy 3');
    expect(reasons(people, 'stand-in')).toEqual(['holder-before-acting', 'ad-interim']);
  });
  it('ranks ambassadors by credentials, and the staff of a mission below them', () => {
    const people = [
      person('counsellor', { title: 'Counsellor', country: 'France' }),
      person('late', { title: 'Ambassador', country: 'France', credentials: '2024-01' }),
      person('early', { title: '大使', country: 'Zambia', credentials: '2020-01' }),
      person('mincon', { title: 'Minister Counsellor', country: 'France' }),
    ];
    expect(listed(people)).toBe('early 1, late 2, mincon 3, counsellor 4');
  });
});

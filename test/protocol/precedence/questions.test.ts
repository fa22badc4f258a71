/** Questions put to intl.md §1, the answers worked out from the sheet by hand. People are named as they should stand, A first. */
import { describe, expect, it } from 'vitest';
import type { Givens } from '../../../src/model/occasion';
import type { Person } from '../../../src/model/person';
import { listed, person } from './people';

type About = Partial<Omit<Person, 'id' | 'name'>>;

/** Whoever is given, in another order than they should come out in. */
const asked = (given: Givens, people: Readonly<Record<string, About>>): string =>
  listed(
    Object.entries(people)
      .reverse()
      .map(([name, about]) => person(name, about)),
    given,
  );

const on = (credentials: string, more: About = {}): About => ({ class: 'ambassador', credentials, ...more });
const since = (title: string, appointed: string, more: About = {}): About => ({ title, appointed, ...more });
const titled = (...titles: readonly string[]): Record<string, About> =>
  Object.fromEntries(titles.map((title, at) => [String.fromCharCode(65 + at), { title }]));
const from = (...countries: readonly string[]): Record<string, About> =>
  Object.fromEntries(countries.map((country, at) => [String.fromCharCode(65 + at), { country }]));

describe('RANK-VIENNA', () => {
  const nuncio = { title: 'Apostolic Nuncio', country: 'Holy See' };
  it.each<readonly [string, Givens, Record<string, About>, string]>([
    ['the hour on one day', {}, { A: on('2024-05-03 09:30'), B: on('2024-05-03 10:30') }, 'A 1, B 2'],
    [
      'one day, and of one the hour is not known: that one is listed after',
      {},
      { A: on('2024-05-03 09:30'), B: on('2024-05-03') },
      'A 1, B 2',
    ],
    [
      'the class before the date',
      {},
      { A: on('2024-05-03'), B: on('2001', { class: 'minister' }), C: on('1990', { class: 'charge' }) },
      'A 1, B 2, C 3',
    ],
    ['a nuncio by date', {}, { A: on('2010'), B: on('2022', nuncio) }, 'A 1, B 2'],
    ['a nuncio first, by custom', { 'holy-see': 'first' }, { A: on('2022', nuncio), B: on('2010') }, 'A 1, B 2'],
    [
      'a chargé of the Holy See first too, where the custom is so',
      { 'holy-see': 'first' },
      { A: on('2022', { class: 'charge', country: '梵蒂冈' }), B: on('2010') },
      'A 1, B 2',
    ],
    ['who has not presented credentials after those who have', {}, { A: on('2024'), B: { class: 'ambassador' } }, 'A 1, B 2'],
    [
      'titles of two languages',
      {},
      { A: { title: '特命全权大使', credentials: '2024' }, B: { title: 'Chargé d’affaires a.i.', credentials: '2001' } },
      'A 1, B 2',
    ],
  ])('%s', (_, given, people, says) => expect(asked({ ranking: 'vienna', ...given }, people)).toBe(says));
});

describe('RANK-MIL', () => {
  it.each<readonly [string, Record<string, About>, string]>([
    [
      'generals and admirals of one grade by date of rank',
      { A: since('Admiral', '2014-01-01'), B: since('General', '2015-01-01') },
      'A 1, B 2',
    ],
    [
      'a vice admiral is of the grade of a lieutenant general',
      { A: since('Vice Admiral', '2000'), B: since('Lieutenant General', '2001') },
      'A 1, B 2',
    ],
    [
      'a captain of the navy is of the grade of a colonel',
      {
        A: since('Captain', '2001', { organization: 'US Navy' }),
        B: since('Colonel', '2002'),
        C: since('Captain', '1999', { organization: 'US Army' }),
      },
      'A 1, B 2, C 3',
    ],
    [
      'the date of the rank before',
      { A: since('Colonel', '2015', { previous: '2009' }), B: since('Colonel', '2015', { previous: '2010' }) },
      'A 1, B 2',
    ],
    [
      'retired four stars below serving ones and above three stars',
      { A: since('General', '2015'), B: since('General', '2001', { retired: true }), C: since('Lieutenant General', '1999') },
      'A 1, B 2, C 3',
    ],
  ])('%s', (_, people, says) => expect(asked({ ranking: 'military' }, people)).toBe(says));
});

describe('RANK-US', () => {
  it.each<readonly [string, Givens, Record<string, About>, string]>([
    [
      'the first lines',
      {},
      titled('President', 'Vice President', 'Speaker of the House', 'Chief Justice', 'Senator'),
      'A 1, B 2, C 3, D 4, E 5',
    ],
    [
      'a governor in his own State',
      { place: 'Texas' },
      titled('Vice President', 'Governor of Texas', 'Speaker of the House', 'Senator', 'Governor of Ohio'),
      'A 1, B 2, C 3, D 4, E 5',
    ],
    [
      'and elsewhere',
      {},
      titled('Vice President', 'Speaker of the House', 'Senator', 'Governor of Delaware', 'Governor of Texas', 'Governor of Hawaii'),
      'A 1, B 2, C 3, D 4, E 5, F 6',
    ],
    ['the last State first at home', { place: 'Hawaii' }, titled('Governor of Hawaii', 'Governor of Delaware'), 'A 1, B 2'],
  ])('%s', (_, given, people, says) => expect(asked({ ranking: 'us', ...given }, people)).toBe(says));
});

describe('RANK-FR, RANK-DE, RANK-UK', () => {
  it.each<readonly [string, Givens, Record<string, About>, string]>([
    [
      'fr: the Republic at Paris',
      { ranking: 'fr', place: 'Paris' },
      titled('Président de la République', 'Premier ministre', 'Présidente du Sénat', 'Président de l’Assemblée nationale'),
      'A 1, B 2, C 3, D 4',
    ],
    [
      'de: custom, in German',
      { ranking: 'de' },
      titled(
        'Bundespräsident',
        'Präsidentin des Bundestages',
        'Bundeskanzler',
        'Präsident des Bundesrates',
        'Präsident des Bundesverfassungsgerichts',
      ),
      'A 1, B 2, C 3, D 4, E 5',
    ],
    [
      'de: in English',
      { ranking: 'de' },
      titled(
        'Federal President',
        'President of the Bundestag',
        'Federal Chancellor',
        'President of the Bundesrat',
        'President of the Federal Constitutional Court',
        'Member of the Bundestag',
      ),
      'A 1, B 2, C 3, D 4, E 5, F 6',
    ],
    [
      'de: in Chinese',
      { ranking: 'de' },
      titled('联邦总统', '联邦议院议长', '联邦总理', '联邦参议院议长', '联邦宪法法院院长'),
      'A 1, B 2, C 3, D 4, E 5',
    ],
    [
      'uk: before and behind the officers of the list',
      { ranking: 'uk' },
      titled('The King', 'Archbishop of Canterbury', 'Prime Minister', 'Ambassador'),
      'A 1, B 2, C 3, D 4',
    ],
    [
      'uk: ambassadors and high commissioners in one line, by arrival',
      { ranking: 'uk' },
      {
        A: { title: 'High Commissioner', country: 'India', arrived: '2019-01-01' },
        B: { title: 'Ambassador', country: 'France', arrived: '2020-01-01' },
      },
      'A 1, B 2',
    ],
  ])('%s', (_, given, people, says) => expect(asked(given, people)).toBe(says));
});

describe('lists of States', () => {
  it.each<readonly [string, Givens, Record<string, About>, string]>([
    [
      'RANK-EU-STATES: each name in its own language, Greek where Ellada stands',
      { ranking: 'eu-states' },
      from('Belgium', 'Germany', 'Greece', 'Spain', 'Croatia', 'Hungary', 'Austria', 'Finland'),
      'A 1, B 2, C 3, D 4, E 5, F 6, G 7, H 8',
    ],
    ['RANK-EU-STATES: who is no member comes last', { ranking: 'eu-states' }, from('Finland', 'Sweden', 'Norway'), 'A 1, B 2, C 3'],
    [
      'RANK-UN-GA: from the State drawn, round to the one before',
      { ranking: 'un', drawn: 'Denmark' },
      from('Denmark', 'Zambia', 'Austria', 'Chile'),
      'A 1, B 2, C 3, D 4',
    ],
    [
      'RANK-UN-GA: a State drawn that has nobody here',
      { ranking: 'un', drawn: 'Canada' },
      from('Chile', 'Denmark', 'Zambia', 'Austria'),
      'A 1, B 2, C 3, D 4',
    ],
    [
      'RANK-UN-GA: by the names of the Organisation',
      { ranking: 'un', drawn: 'China' },
      from('China', 'Republic of Korea', 'United Kingdom', 'Tanzania', 'United States'),
      'A 1, B 2, C 3, D 4, E 5',
    ],
    [
      'RANK-NATO: by time in office, whatever the office',
      { ranking: 'nato' },
      {
        A: since('Prime Minister', '2010', { country: 'Canada' }),
        B: since('Chancellor', '2012', { country: 'Germany' }),
        C: since('President', '2015', { country: 'France' }),
      },
      'A 1, B 2, C 3',
    ],
    [
      'RANK-G20: the chair, heads of state, heads of government, organisations',
      { ranking: 'g20', host: 'South Korea' },
      {
        A: since('President', '2012', { country: 'South Korea' }),
        B: since('President', '2009', { country: 'USA' }),
        C: since('President', '2015', { country: 'France' }),
        D: since('Prime Minister', '2008', { country: 'Canada' }),
      },
      'A 1, B 2, C 3, D 4',
    ],
    [
      'the English alphabet, in two languages, one place for one State',
      { ranking: 'country-alphabet' },
      { A: { country: '奥地利' }, B: { country: 'Chile' }, C: { country: '智利' }, D: { country: 'Zambia' } },
      'A 1, B 2, C 2, D 4',
    ],
  ])('%s', (_, given, people, says) => expect(asked(given, people)).toBe(says));
});

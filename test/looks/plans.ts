import { blockOf, OccasionId, type PersonId, type SeatId, seatId } from '../../src/model/ids';
import { type Occasion, takenSeats } from '../../src/model/occasion';
import type { Reception } from '../../src/model/reception';
import { sampleReception } from '../../src/ui/sample/sample-reception';
import { largeReception } from '../bench/large-reception';

type Language = 'zh-CN' | 'en';
const titles = { 'zh-CN': ['大巴', '车队'], en: ['Coach', 'Convoy'] } as const;

/** The first people on these seats, one each. */
function seated(seats: readonly string[], people: readonly PersonId[]): Occasion['seating'] {
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [index, seat] of seats.map(seatId).entries()) {
    const person = people[index];
    if (person) seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: person };
  }
  return seating;
}

/** The sample's day, and behind it a coach and a convoy with the people of its talks. */
export function dayOfEverything(language: Language): Reception {
  const sample = sampleReception(language);
  const talks = Object.values(sample.occasions).find(({ layout }) => layout === 'meeting/talks');
  if (!talks) throw new Error('The sample has no talks.');
  const people = takenSeats(talks).map(([, person]) => person);
  const more = (
    id: string,
    title: string,
    rest: Pick<Occasion, 'start' | 'end' | 'layout' | 'settings' | 'seating' | 'vehicles'>,
  ): Occasion => ({
    ...talks,
    id: OccasionId.parse(id),
    title,
    given: {},
    locks: {},
    ...rest,
  });
  const [coach, convoy] = titles[language];
  const added = [
    more('looks-coach', coach, {
      start: '2026-11-26T20:00',
      end: '2026-11-26T20:15',
      layout: 'vehicle/coach',
      settings: { rows: 11, last: 5, wheel: 'left' },
      seating: seated('1A 1B 1C 1D 2A 2B 2C 2D 3A 3B 3C 3D 4A 4D'.split(' '), people),
    }),
    more('looks-convoy', convoy, {
      start: '2026-11-26T20:20',
      end: '2026-11-26T20:50',
      layout: 'vehicle/convoy',
      settings: { vehicles: 'sedan,sedan,van-7,coaster' },
      seating: seated('V1.2C V1.2A V2.2C V2.2A V3.2C V3.2A V3.3A V4.2A V4.2B'.split(' '), people),
      vehicles: {
        V1: { role: 'lead', plate: '江A·02606', driver: '周启明', phone: '0101' },
        V2: { role: 'principal', plate: '江A·00018', driver: '何川', phone: '0102' },
        V4: { role: 'retinue', plate: '江A·03518', driver: 'Maximilian Stern' },
      },
    }),
  ];
  return {
    ...sample,
    occasions: { ...sample.occasions, ...Object.fromEntries(added.map((one) => [one.id, one])) },
    programme: [...sample.programme, ...added.map(({ id }) => id)],
  };
}

/** A table of thirty, and a banquet of thirty tables, both full but for a few. */
export function manyAtTable(language: Language): Reception {
  const large = largeReception(270, 1);
  const [hall] = Object.values(large.occasions);
  if (!hall) throw new Error('The hall has no dinner.');
  const people = Object.values(large.people).map(({ id }) => id);
  const table: Occasion = {
    ...hall,
    id: OccasionId.parse('looks-table'),
    title: language === 'en' ? 'Table of thirty' : '三十人大桌',
    layout: 'banquet/round',
    settings: { seats: 30 },
    seating: seated(
      Array.from({ length: 28 }, (_, index) => `${index + 1}`),
      people,
    ),
  };
  const dinner = {
    ...hall,
    title: language === 'en' ? 'Banquet' : '欢迎宴会',
    settings: { ...hall.settings, pattern: 'grid', columns: 6 },
  };
  return { ...large, occasions: { [table.id]: table, [dinner.id]: dinner }, programme: [table.id, dinner.id] };
}

/** Names that have broken plates before: Uyghur, Tibetan and Mongolian in Chinese letters, double names, particles, other scripts. */
const hardNames = [
  '阿卜杜热合曼·买买提吐尔逊',
  '古丽娜尔·阿不都克里木',
  '图登克珠·洛桑丹增',
  'Maximilian von der Hohenstein-Württemberg',
  'María del Carmen García-Márquez y Fernández',
  '欧阳若川',
  '司马相如',
  'Nguyễn Thị Minh Khai',
  'Sheikh Abdullah bin Khalifa Al Thani',
  'محمد عبد الرحمن',
  '孛儿只斤·巴特尔',
  '马骏',
  'Jean-Baptiste Lefèvre-Pontalis',
  'Αλέξανδρος Παπαδόπουλος',
  'Владимир Константинопольский',
] as const;
const longTitles = ['区党委常委、常务副主席', 'Minister Plenipotentiary for Economic and Trade Affairs', '商务局局长', undefined] as const;

/** Thirty such people at a table of ten, at one of thirty, in a coach, in a convoy and at talks. */
export function longNames(): Reception {
  const large = largeReception(30, 1);
  const [hall] = Object.values(large.occasions);
  if (!hall) throw new Error('The hall has no dinner.');
  const people = Object.values(large.people).map((person, index) => {
    const { title: _, ...rest } = person;
    const title = longTitles[index % longTitles.length];
    return { ...rest, name: hardNames[index % hardNames.length] ?? person.name, ...(title ? { title } : {}) };
  });
  const ids = people.map(({ id }) => id);
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);
  const occasion = (id: string, title: string, layout: string, settings: Occasion['settings'], seats: readonly string[]): Occasion => ({
    ...hall,
    id: OccasionId.parse(`looks-${id}`),
    title,
    layout,
    settings,
    convention: 'cn-foreign',
    seating: seated(seats, ids),
  });
  const sides = (side: string) => numbers(11).map((number) => `${side}${number}`);
  const occasions = [
    occasion('ten', '十人桌', 'banquet/round', { seats: 10 }, numbers(10)),
    occasion('thirty', 'Round table of thirty', 'banquet/round', { seats: 30 }, numbers(30)),
    occasion(
      'coach',
      '大巴',
      'vehicle/coach',
      { rows: 11, last: 5, wheel: 'left' },
      'ABCD'.split('').flatMap((seat) => numbers(7).map((row) => `${row}${seat}`)),
    ),
    occasion(
      'convoy',
      '车队',
      'vehicle/convoy',
      { vehicles: 'sedan,sedan,van-7,coaster' },
      'V1.2C V1.2A V2.2C V2.2A V3.2C V3.2A V3.3A V4.2A V4.2B'.split(' '),
    ),
    occasion('talks', '双边会谈', 'meeting/talks', { perSide: 11, behind: 3, door: 'side' }, [...sides('N'), ...sides('S')]),
  ];
  return {
    ...large,
    title: '名字很长的一次接待',
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: Object.fromEntries(occasions.map((one) => [one.id, one])),
    programme: occasions.map(({ id }) => id),
  };
}

/** A thousand people at a hundred and twelve tables. */
export function hallOfAThousand(): Reception {
  const large = largeReception(1000, 1);
  const halls = Object.entries(large.occasions).map(([id, hall]) => [
    id,
    { ...hall, settings: { ...hall.settings, pattern: 'grid', columns: 14 } },
  ]);
  return { ...large, occasions: Object.fromEntries(halls) };
}

import { DrawnRoom } from '../../src/model/drawn-room';
import type { HouseConvention } from '../../src/model/house-convention';
import { HouseConventionId, OccasionId, PersonId, ReceptionId, type SeatId, seatId, WaiverId } from '../../src/model/ids';
import type { Occasion } from '../../src/model/occasion';
import type { Person } from '../../src/model/person';
import { emptyReception, type Reception, type Waiver } from '../../src/model/reception';
import { TitleKey } from '../../src/model/settled-titles';
import type { Wish } from '../../src/model/wish';

export const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: PersonId.parse(name),
  name,
  party: 'guest',
  role: 'member',
  ...more,
});

export const talks = OccasionId.parse('talks');
export const dinner = OccasionId.parse('dinner');
export const drive = OccasionId.parse('drive');
export const photo = OccasionId.parse('photo');

export const [li, wang, zhao, qian, sun, zhou] = [
  person('li', { officialOrder: 1, title: '部长', spouse: PersonId.parse('wang'), languages: ['中文'] }),
  person('wang', { officialOrder: 2, spouse: PersonId.parse('li'), diet: '清真' }),
  person('zhao', { officialOrder: 3, apart: [PersonId.parse('qian')], together: [PersonId.parse('li'), PersonId.parse('wang')] }),
  person('qian', { party: 'host', officialOrder: 1 }),
  person('sun', { party: 'host', role: 'interpreter', serves: PersonId.parse('qian') }),
  person('zhou', { party: 'other', role: 'driver' }),
] as const;

export const [n1, n2, s1, s2, t1, t2] = ['N1', 'N2', 'S1', 'S2', 'T1.1', 'T2.1'].map(seatId) as [
  SeatId,
  SeatId,
  SeatId,
  SeatId,
  SeatId,
  SeatId,
];

const attending = (...people: readonly Person[]) => Object.fromEntries(people.map(({ id }) => [id, true as const]));

const talksOccasion: Occasion = {
  id: talks,
  title: '会谈',
  start: '2026-11-30T10:00',
  place: '一号厅',
  layout: 'meeting/talks',
  settings: { perSide: 5 },
  convention: 'cn-foreign',
  given: { interpreters: 'beside' },
  attendees: attending(li, wang, zhao, qian, sun),
  seating: { N: { [n1]: li.id, [n2]: wang.id }, S: { [s1]: qian.id } },
  locks: { [s1]: true },
  chosen: { [n2]: true },
};

/** Of the office: the hosts face the door, and the second table stands above the first. */
export const talksHouse: HouseConvention = {
  id: HouseConventionId.parse('house-talks'),
  name: '一号厅会谈',
  base: 'cn-foreign',
  layout: 'meeting/talks',
  settings: { perSide: 5 },
  given: {},
  order: { guest: [s1, s2], host: [n1, n2] },
  source: { title: '办公厅接待细则', place: '第三条' },
};
export const dinnerHouse: HouseConvention = {
  ...talksHouse,
  id: HouseConventionId.parse('house-dinner'),
  name: '晚宴桌次',
  layout: 'banquet/hall',
  settings: { tables: 2, seats: 10 },
  order: { guest: [t2, t1] },
};

/** A room of six chairs, in which nothing takes place yet. */
export const smallRoom = DrawnRoom.parse({
  id: 'room-small',
  name: '小会客室',
  width: 5000,
  depth: 4000,
  door: { x: 2500, width: 1000 },
  furniture: [{ kind: 'rectangle', x: 2500, y: 2000, width: 1600, height: 900, caption: '茶几' }],
  seats: [
    { id: 'A1', x: 1900, y: 900, facing: 180 },
    { id: 'A2', x: 2500, y: 900, facing: 180 },
    { id: 'A3', x: 3100, y: 900, facing: 180 },
    { id: 'L1', x: 1000, y: 2000, facing: 90 },
    { id: 'R1', x: 4000, y: 2000, facing: 270 },
    { id: 'B1', x: 2500, y: 3100, facing: 0 },
  ],
});

const dinnerOccasion: Occasion = {
  id: dinner,
  title: '晚宴',
  layout: 'banquet/hall',
  settings: { tables: 2, seats: 10 },
  convention: 'cn-foreign',
  given: {},
  house: dinnerHouse.id,
  attendees: attending(li, wang, qian),
  seating: { T1: { [t1]: li.id }, T2: { [t2]: qian.id } },
  locks: {},
  chosen: {},
  tables: { T1: { label: '牡丹' } },
  flags: [{ place: 'table', fromOwnRight: ['法国', '中国'] }],
  menu: { dishes: ['清炒时蔬'], perHead: 100 },
};

const driveOccasion: Occasion = {
  id: drive,
  title: '前往机场',
  layout: 'vehicle/convoy',
  settings: { vehicles: 'sedan,sedan' },
  convention: 'cn-domestic',
  given: {},
  attendees: attending(li, zhou),
  seating: { V2: { [seatId('V2.2C')]: li.id } },
  locks: {},
  chosen: {},
  vehicles: { V1: { role: 'lead', plate: '京A00001' } },
};

/** New, and not in the reception. */
export const photoOccasion: Occasion = {
  id: photo,
  title: '合影',
  layout: 'ceremony/photo',
  settings: { rows: '7,8' },
  convention: 'cn-foreign',
  given: {},
  attendees: attending(li, qian),
  seating: { '1': { [seatId('1A')]: li.id } },
  locks: {},
  chosen: {},
};

export const waiver: Waiver = {
  id: WaiverId.parse('waiver-1'),
  occasion: dinner,
  finding: 'senior-takes-better-seat/outranked(T1.1|li)',
  by: '陈处长',
  reason: '客人自行就座',
  at: '2026-11-23T09:00',
};

export const wish: Wish = {
  a: { by: 'person', person: wang.id },
  relation: 'beside',
  b: { by: 'party', party: 'host' },
  strength: 'prefer',
};

/** Six people, three occasions, a lock, a chosen seat, a waiver, a wish, two orders of the house and a rule turned off: something for every command to change. */
export const smallReception: Reception = {
  ...emptyReception(ReceptionId.parse('visit'), '访问'),
  date: '2026-11-30',
  contact: '010-0000',
  people: Object.fromEntries([li, wang, zhao, qian, sun, zhou].map((one) => [one.id, one])),
  sheet: { level: '对口接待', purpose: '商谈合作', letter: { number: '外办函〔2026〕11号' } },
  occasions: { [talks]: talksOccasion, [dinner]: dinnerOccasion, [drive]: driveOccasion },
  programme: [talks, dinner, drive],
  waivers: { [waiver.id]: waiver },
  wishes: [wish],
  settledTitles: { [TitleKey.parse('|部长')]: 3 },
  rooms: { [smallRoom.id]: smallRoom },
  houseConventions: { [talksHouse.id]: talksHouse, [dinnerHouse.id]: dinnerHouse },
  settings: { rules: { 'tables-not-thirteen': 'off' } },
};

import { caption, path } from '../../src/geometry/shape';
import type { Layout, LayoutSeat } from '../../src/layouts/layout';
import { OccasionId, type PersonId, ReceptionId, type SeatId, seatId } from '../../src/model/ids';
import { occupantOf, seatsOf } from '../../src/model/occasion';
import { hasRank, Person } from '../../src/model/person';
import { Reception } from '../../src/model/reception';
import type { RankedSeat } from '../../src/protocol/conventions/honor-order';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';

/** A person as a test tells of one; the name is the id. */
export const person = (name: string, party: Person['party'], more: Partial<Person> = {}): Person =>
  Person.parse({ id: name, name, party, role: 'member', ...more });

const pitch = 800;

function seatsOfSide(side: 'N' | 'S', count: number): readonly LayoutSeat[] {
  return Array.from({ length: count }, (_, place) => ({
    id: seatId(`${side}${place + 1}`),
    at: { x: (place - (count - 1) / 2) * pitch, y: side === 'N' ? -980 : 980 },
    facing: side === 'N' ? 180 : 0,
    body: 'chair' as const,
    width: 480,
    depth: 480,
    side,
    row: 1,
    place: place + 1,
    of: count,
    table: '',
    letter: '',
  }));
}

/** One table, guests on the far side: what `meeting/talks` builds, without its decoration. */
function talks(perSide: number): Layout {
  const half = perSide * (pitch / 2) + 200;
  const wall = half + 900;
  return {
    id: 'meeting/talks',
    settings: { perSide, door: 'side', behind: 0 },
    frame: { x: -wall - 200, y: -2400, width: 2 * wall + 400, height: 5000 },
    seats: [...seatsOfSide('N', perSide), ...seatsOfSide('S', perSide)],
    furniture: [
      path(`M-600 2300H${-wall}V-2200H${wall}V2300H600`, { stroke: 'wall', weight: 'wall' }),
      {
        kind: 'rectangle',
        x: -half,
        y: -700,
        width: 2 * half,
        height: 1400,
        radius: 60,
        fill: 'furniture',
        stroke: 'furniture-text',
        weight: 'heavy',
      },
      caption('door', { x: 0, y: 2450 }),
    ],
    tables: [],
    view: 'from-door',
  };
}

/** No. 1 in the middle, then to the own right and left in turn. */
function ladderOf(seats: readonly LayoutSeat[]): readonly RankedSeat[] {
  const middle = (seats.length - 1) / 2;
  return [...seats]
    .sort((left, right) => Math.abs(left.place - 1 - middle) - Math.abs(right.place - 1 - middle) || left.place - right.place)
    .map(({ id }, place) => ({ seat: id, rank: place + 1, because: [], sourced: true }));
}

/** Two sides at one table, everybody seated in list order from the middle outwards. */
export function talksOf(people: readonly Person[], perSide: number, title = '会谈'): OccasionContext {
  const layout = talks(perSide);
  const sideOf = (side: string) => layout.seats.filter((seat) => seat.side === side);
  const order = { guest: ladderOf(sideOf('N')), host: ladderOf(sideOf('S')) };
  const seating: Record<string, Record<SeatId, PersonId>> = { N: {}, S: {} };
  for (const party of ['guest', 'host'] as const) {
    people
      .filter((one) => one.party === party)
      .forEach((one, place) => {
        const seat = order[party][place];
        const side = seating[party === 'guest' ? 'N' : 'S'];
        if (seat && side) side[seat.seat] = one.id;
      });
  }
  const id = OccasionId.parse('talks');
  const reception = Reception.parse({
    format: 'xici',
    formatVersion: 1,
    id: ReceptionId.parse('reception'),
    title: '罗维斯市代表团访问江临',
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: {
      [id]: {
        id,
        title,
        start: '2026-11-26T10:10',
        place: '市政府一号会议厅',
        layout: layout.id,
        settings: layout.settings,
        convention: 'cn-foreign',
        given: {},
        attendees: Object.fromEntries(people.map((one) => [one.id, true])),
        seating,
        locks: {},
        chosen: {},
      },
    },
    programme: [id],
    waivers: {},
    settings: { rules: {} },
  });
  const occasion = reception.occasions[id];
  if (!occasion) throw new Error('The sample has no occasion.');
  const ranked = people.filter(hasRank);
  const level = (one: PersonId) => {
    const found = reception.people[one];
    return found && hasRank(found) ? ranked.filter(({ party }) => party === found.party).findIndex((other) => other.id === one) + 1 : null;
  };
  return {
    reception,
    occasion,
    layout,
    honor: {
      layout: 'meeting/talks',
      convention: 'cn-foreign',
      given: { counterparts: 'own-side', interpreters: 'beside' },
      ignored: [],
      order,
      roles: {},
      free: [],
    },
    people,
    seniority: { level, compare: (left, right) => (level(left) ?? 0) - (level(right) ?? 0) },
    personOf: (one) => reception.people[one],
    seatIn: (seat) => layout.seats.find((one) => one.id === seat),
    occupant: (seat) => {
      const one = occupantOf(occasion, seat);
      return one && reception.people[one];
    },
    seatsOf: (one) => seatsOf(occasion, one),
    standing: (seat) => {
      for (const party of ['guest', 'host'] as const) {
        const found = order[party].find((one) => one.seat === seat);
        if (found) return { ...found, order: party };
      }
      return undefined;
    },
    ladder: (party) => (party === 'other' ? [] : order[party].map((one) => ({ ...one, order: party }))),
  };
}

/** The talks of the print mock: names of every shape. */
export const delegation: readonly Person[] = [
  person('埃莱娜·莫拉维', 'guest', {
    title: '市长',
    organization: '罗维斯市',
    role: 'principal',
    otherName: 'Elena Moravi',
    country: '罗维斯',
  }),
  person('托马斯·林德', 'guest', { title: '副市长', otherName: 'Tomas Lind' }),
  person('伊雷娜·科瓦奇', 'guest', { title: '议会议长', otherName: 'Irena Kovač' }),
  person('Maximilian Featherstonehaugh', 'guest', { title: '经济局长', country: 'Ruritania' }),
  person('卡琳·斯特兰', 'guest', { title: '港务局长' }),
  person('米拉·秦', 'guest', { title: '翻译', role: 'interpreter' }),
  person('阿米娜·达维', 'guest', { title: '办公室主任' }),
  person('沈知远', 'host', { title: '市长', organization: '江临市人民政府', role: 'principal' }),
  person('欧阳若川', 'host', { title: '市委常委、常务副市长' }),
  person('陆景行', 'host', { title: '副市长' }),
  person('简宁', 'host', { title: '秘书长' }),
  person('古丽娜尔·买买提吐尔逊', 'host', { title: '商务局局长' }),
  person('林听澜', 'host', { title: '翻译', role: 'interpreter' }),
  person('白砚秋', 'host', { title: '教育局局长' }),
];

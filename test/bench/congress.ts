import { buildLayout } from '../../src/layouts';
import type { LayoutId } from '../../src/layouts/layout';
import { blockOf, OccasionId } from '../../src/model/ids';
import type { Settings } from '../../src/model/occasion';
import { Occasion } from '../../src/model/occasion';
import type { Reception } from '../../src/model/reception';
import { largeReception } from './large-reception';

const families = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜欧单曾解';
const given = '一丁力文永正光成兴志国明德春秋晓云飞海江华建军伟强丽敏静';
const signAt = (signs: string, place: number) => signs[place % signs.length] ?? '';

/** Names of two and three signs, and now and then one that fits nowhere. */
const nameOf = (place: number): string =>
  place % 53 === 0
    ? `古丽娜尔·买买提吐尔逊·${place}`
    : signAt(families, place) + signAt(given, place * 7) + (place % 4 ? signAt(given, place * 13) : '');

/** At once, so that the check has a finding that names the whole hall. */
const together: ReadonlySet<string> = new Set(['congress', 'dinner']);

function occasionOf(id: string, layout: LayoutId, settings: Settings, people: readonly string[]): Occasion {
  const built = buildLayout(layout, settings);
  if ('fault' in built) throw new Error(`The bench asks for a setting that ${layout} has not.`);
  const seating: Record<string, Record<string, string>> = {};
  built.seats.slice(0, people.length).forEach(({ id: seat }, place) => {
    seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: people[place] ?? '' };
  });
  const attendees = Object.fromEntries(people.map((one) => [one, true]));
  return Occasion.parse({
    id: OccasionId.parse(id),
    title: id,
    start: '2026-11-26T10:10',
    ...(together.has(id) ? { end: '2026-11-26T12:00' } : {}),
    layout,
    settings,
    convention: 'cn-domestic',
    given: {},
    attendees,
    seating,
    locks: {},
    chosen: {},
  });
}

/** So many people at a congress, a dinner of 84 tables, a photo and in thirty coaches. */
export function congressOf(count: number): Reception {
  const plain = largeReception(count, 0);
  const people = Object.values(plain.people).map((person, place) => ({
    ...person,
    name: nameOf(place),
    title: '市发展和改革委员会副主任',
  }));
  const ids = people.map(({ id }) => id);
  const some = ids.slice(0, 1000);
  const occasions = [
    occasionOf('congress', 'meeting/audience', { rows: Array.from({ length: 25 }, () => 40).join(',') }, some),
    occasionOf('dinner', 'banquet/hall', { tables: 84, seats: 12, pattern: 'grid' }, some),
    occasionOf('photo', 'ceremony/photo', { rows: '40,41,42,43,44' }, some.slice(0, 210)),
    occasionOf('convoy', 'vehicle/convoy', { vehicles: Array.from({ length: 30 }, () => 'coach').join(',') }, some),
  ];
  return {
    ...plain,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: Object.fromEntries(occasions.map((one) => [one.id, one])),
    programme: occasions.map(({ id }) => id),
  };
}

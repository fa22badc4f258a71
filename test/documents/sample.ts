import { buildLayout } from '../../src/layouts';
import type { LayoutId } from '../../src/layouts/layout';
import { blockOf, OccasionId, ReceptionId } from '../../src/model/ids';
import { type ConventionId, Occasion, type Settings } from '../../src/model/occasion';
import { hasRank, Person } from '../../src/model/person';
import { Reception } from '../../src/model/reception';
import type { HonorOrder } from '../../src/protocol/conventions/honor-order';
import { emptyRoster, honorOrderOf } from '../../src/protocol/conventions/honor-order-of';
import type { Seniority } from '../../src/protocol/precedence/seniority';
import { occasionContextOf } from '../../src/protocol/review/occasion-context-of';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';

/** A person as a test tells of one; the name is the id. */
export const person = (name: string, party: Person['party'], more: Partial<Person> = {}): Person =>
  Person.parse({ id: name, name, party, role: 'member', ...more });

export type Scenario = {
  readonly layout: LayoutId;
  readonly settings?: Settings;
  readonly convention?: ConventionId;
  readonly title?: string;
  readonly place?: string;
};

function honorOf(answer: ReturnType<typeof honorOrderOf>): HonorOrder | undefined {
  if ('notCovered' in answer) return undefined;
  if ('fault' in answer) throw new Error(`The sample asks for a given that is not one: ${answer.key}.`);
  return answer;
}

/** People in list order: the first of a party outranks the next. */
function listOrder(people: readonly Person[]): Seniority {
  const ranked = people.filter(hasRank);
  const level = (id: Person['id']) => {
    const one = people.find((other) => other.id === id);
    if (!one || !hasRank(one)) return null;
    return ranked.filter(({ party }) => party === one.party).indexOf(one) + 1;
  };
  return { level, compare: (left, right) => (level(left) ?? 0) - (level(right) ?? 0) };
}

/** Everybody seated in list order, on the seats of the own party or of the common order; interpreters and others on what is left. */
function seated(
  people: readonly Person[],
  honor: HonorOrder | undefined,
  seats: readonly string[],
): Record<string, Record<string, string>> {
  const seating: Record<string, Record<string, string>> = {};
  const free = new Set(seats);
  const take = (seat: string, one: Person) => {
    free.delete(seat);
    const block = blockOf(seat as Parameters<typeof blockOf>[0]);
    seating[block] = { ...seating[block], [seat]: one.id };
  };
  for (const one of people) {
    const roles = honor?.roles[one.role === 'interpreter' || one.role === 'driver' ? one.role : 'guide'] ?? [];
    const own = one.party === 'other' ? [] : (honor?.order[one.party] ?? []);
    const order = hasRank(one) ? [...own, ...(honor?.order.any ?? [])].map(({ seat }) => seat) : roles.map(({ seat }) => seat);
    const seat = [...order, ...seats].find((id) => free.has(id));
    if (seat) take(seat, one);
  }
  return seating;
}

/** A whole occasion as the program makes it, with everybody on a seat. */
export function occasionOf(people: readonly Person[], scenario: Scenario): OccasionContext {
  const { layout: id, settings = {}, convention = 'cn-domestic', title = '会谈', place = '市政府一号会议厅' } = scenario;
  const layout = buildLayout(id, settings);
  if ('fault' in layout) throw new Error(`The sample asks for a setting that ${id} has not.`);
  const honor = honorOf(
    honorOrderOf(layout, convention, {}, { ...emptyRoster, interpreters: people.some(({ role }) => role === 'interpreter') }),
  );
  const occasion = Occasion.parse({
    id: OccasionId.parse('sample'),
    title,
    start: '2026-11-26T10:10',
    place,
    layout: id,
    settings,
    convention,
    given: {},
    attendees: Object.fromEntries(people.map((one) => [one.id, true])),
    seating: seated(
      people,
      honor,
      layout.seats.map((seat) => seat.id),
    ),
    locks: {},
    chosen: {},
  });
  const reception = Reception.parse({
    format: 'xici',
    formatVersion: 1,
    id: ReceptionId.parse('sample'),
    title: '罗维斯市代表团访问江临',
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    occasions: { [occasion.id]: occasion },
    programme: [occasion.id],
    waivers: {},
    settings: { rules: {} },
  });
  return occasionContextOf({ reception, occasion, layout, honor, seniority: listOrder(people) });
}

export const talksOf = (people: readonly Person[], perSide: number, more: Partial<Scenario> = {}): OccasionContext =>
  occasionOf(people, { layout: 'meeting/talks', settings: { perSide }, convention: 'cn-foreign', ...more });

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
  person('Maximilian Featherstonehaugh', 'guest', { title: '经济局长', country: '罗维斯' }),
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

import { buildLayout } from '../../src/layouts';
import type { Layout, LayoutId } from '../../src/layouts/layout';
import { isFault } from '../../src/layouts/read-settings';
import { blockOf, OccasionId, PersonId, ReceptionId, type SeatId, seatId } from '../../src/model/ids';
import { type Occasion, occupantOf, type Settings, seatsOf } from '../../src/model/occasion';
import type { Party, Person, Role } from '../../src/model/person';
import { emptyReception } from '../../src/model/reception';
import type { OccasionContext, Standing } from '../../src/protocol/rules/occasion-context';

export type Sitter = {
  readonly name: string;
  readonly party?: Party;
  readonly title?: string;
  readonly role?: Role;
  readonly delegation?: string;
  readonly country?: string;
  readonly order?: number;
  readonly withdrawn?: boolean;
};

export const personId = (name: string) => PersonId.parse(name);

export function layoutFor(id: LayoutId, settings: Settings = {}): Layout {
  const layout = buildLayout(id, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  return layout;
}

const personOf = ({ name, party = 'guest', title, role = 'member', delegation, country, order, withdrawn }: Sitter): Person => ({
  id: personId(name),
  name,
  party,
  role,
  ...(title ? { title } : {}),
  ...(delegation ? { delegation } : {}),
  ...(country ? { country } : {}),
  ...(order ? { officialOrder: order } : {}),
  ...(withdrawn ? { status: 'withdrawn' as const } : {}),
});

/** An occasion with just what a drawing looks at: people on seats, ranks of seats as they are given. */
export function sampleContext(
  id: LayoutId,
  settings: Settings,
  seated: Readonly<Record<string, Sitter>>,
  more: {
    readonly locked?: readonly string[];
    readonly standings?: Readonly<Record<string, Standing>>;
    readonly free?: readonly string[];
  } = {},
): OccasionContext {
  const layout = layoutFor(id, settings);
  const people = Object.values(seated).map(personOf);
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [seat, { name }] of Object.entries(seated)) {
    const key = seatId(seat);
    const block = blockOf(key);
    seating[block] = { ...seating[block], [key]: personId(name) };
  }
  const occasion: Occasion = {
    id: OccasionId.parse('occasion'),
    title: '会谈',
    layout: id,
    settings,
    convention: 'cn-foreign',
    given: {},
    attendees: Object.fromEntries(people.map((person) => [person.id, true as const])),
    seating,
    locks: Object.fromEntries((more.locked ?? []).map((seat) => [seatId(seat), true as const])),
    chosen: {},
  };
  const byId = new Map(people.map((person) => [person.id, person]));
  const present = people.filter(({ status }) => status !== 'withdrawn');
  return {
    reception: { ...emptyReception(ReceptionId.parse('reception'), '接待'), people: Object.fromEntries(byId) },
    occasion,
    layout,
    honor: {
      layout: id,
      convention: 'cn-foreign',
      given: {},
      ignored: [],
      order: {},
      roles: {},
      free: (more.free ?? []).map((seat) => ({ seat: seatId(seat), because: [] })),
      ladder: { guest: [], host: [], other: [] },
    },
    people: present,
    seniority: { level: (person) => byId.get(person)?.officialOrder, compare: () => undefined },
    personOf: (person) => byId.get(person),
    absentees: new Map(),
    seatIn: (seat) => layout.seats.find((one) => one.id === seat),
    occupant: (seat) => {
      const sitter = occupantOf(occasion, seat);
      return present.find((person) => person.id === sitter);
    },
    seatsOf: (person) => seatsOf(occasion, person),
    standing: (seat) => more.standings?.[seat],
    ladder: () => [],
  };
}

import type { PersonId, SeatId } from '../../model/ids';
import { occupantOf } from '../../model/occasion';
import type { Party, Person } from '../../model/person';
import { type Severity, severities } from '../../protocol/rules/finding';
import type { Review } from '../panels/review-port';
import { hostOf } from './host-of-table';

/** People who came together, and where they sit. */
export type DelegationLine = {
  readonly key: string;
  readonly party: Party;
  readonly name: string;
  readonly people: readonly PersonId[];
  readonly seats: readonly SeatId[];
  readonly tables: number;
};

export type TableLine = {
  readonly id: string;
  readonly label: string | undefined;
  readonly rank: number | undefined;
  readonly seats: readonly SeatId[];
  readonly seated: number;
  /** Who keeps the table for the hosts. */
  readonly host: Person | undefined;
  readonly parties: Readonly<Record<Party, number>>;
  /** How many of each delegation, the largest first. */
  readonly delegations: readonly { readonly key: string; readonly party: Party; readonly name: string; readonly count: number }[];
  readonly worst: Severity | undefined;
};

const keyOf = ({ party, delegation = '' }: Pick<Person, 'party' | 'delegation'>): string => `${party}/${delegation}`;
const partyPlace: Readonly<Record<Party, number>> = { guest: 0, host: 1, other: 2 };

/** Every delegation of those who attend: guests first, the larger ones first. */
export function delegationLines({ context }: Pick<Review, 'context'>): readonly DelegationLine[] {
  const lines = new Map<string, { readonly party: Party; readonly name: string; readonly people: PersonId[]; readonly seats: SeatId[] }>();
  for (const person of context.people) {
    const key = keyOf(person);
    const line = lines.get(key) ?? { party: person.party, name: person.delegation ?? '', people: [], seats: [] };
    lines.set(key, line);
    line.people.push(person.id);
    line.seats.push(...context.seatsOf(person.id));
  }
  return [...lines]
    .map(([key, line]) => ({ key, ...line, tables: new Set(line.seats.map((seat) => context.seatIn(seat)?.table)).size }))
    .sort((left, right) => partyPlace[left.party] - partyPlace[right.party] || right.people.length - left.people.length);
}

/** Every table of the hall, the main one first. */
export function tableLines({ context, findings }: Pick<Review, 'context' | 'findings'>): readonly TableLine[] {
  const { layout, occasion, reception, honor } = context;
  const ranks = new Map((honor?.tables ?? []).map(({ table }, index) => [table, index + 1]));
  const worst = new Map<string, Severity>();
  for (const { seats, severity } of findings) {
    for (const seat of seats) {
      const table = context.seatIn(seat)?.table ?? '';
      const known = worst.get(table);
      if (known === undefined || severities.indexOf(severity) < severities.indexOf(known)) worst.set(table, severity);
    }
  }
  const seatsAt = new Map<string, SeatId[]>();
  for (const { id, table } of layout.seats) {
    const seats = seatsAt.get(table);
    if (seats) seats.push(id);
    else seatsAt.set(table, [id]);
  }
  return layout.tables
    .map(({ id }): TableLine => {
      const seats = seatsAt.get(id) ?? [];
      const sitters = seats.flatMap((seat) => {
        const sitter = occupantOf(occasion, seat);
        return (sitter && reception.people[sitter]) || [];
      });
      const parties = { guest: 0, host: 0, other: 0 };
      const groups = new Map<string, { readonly key: string; readonly party: Party; readonly name: string; count: number }>();
      for (const person of sitters) {
        parties[person.party] += 1;
        const key = keyOf(person);
        const group = groups.get(key) ?? { key, party: person.party, name: person.delegation ?? '', count: 0 };
        group.count += 1;
        groups.set(key, group);
      }
      return {
        id,
        label: occasion.tables?.[id]?.label,
        rank: ranks.get(id),
        seats,
        seated: sitters.length,
        host: hostOf(context, id)?.person,
        parties,
        delegations: [...groups.values()].sort(
          (left, right) => partyPlace[left.party] - partyPlace[right.party] || right.count - left.count,
        ),
        worst: worst.get(id),
      };
    })
    .sort((left, right) => (left.rank ?? Number.MAX_SAFE_INTEGER) - (right.rank ?? Number.MAX_SAFE_INTEGER));
}

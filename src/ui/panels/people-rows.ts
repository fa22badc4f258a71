import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import type { Party, Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import type { Finding, Severity } from '../../protocol/rules/finding';
import { severities } from '../../protocol/rules/finding';

export type PeopleFilter = 'all' | 'unseated' | 'findings';

export type PersonLine = {
  readonly kind: 'person';
  readonly person: Person;
  readonly seats: readonly SeatId[];
  readonly attends: boolean;
  /** The gravest of the findings that name the person. */
  readonly severity: Severity | undefined;
};
export type GroupLine = {
  readonly kind: 'group';
  readonly key: string;
  readonly party: Party | 'absent';
  readonly delegation: string;
  readonly count: number;
};
export type PeopleLine = GroupLine | PersonLine;

/** Gravest severity per person. */
export function severityByPerson(findings: readonly Finding[]): ReadonlyMap<PersonId, Severity> {
  const worst = new Map<PersonId, Severity>();
  for (const { people, severity } of findings) {
    for (const person of people) {
      const known = worst.get(person);
      if (known === undefined || severities.indexOf(severity) < severities.indexOf(known)) worst.set(person, severity);
    }
  }
  return worst;
}

/** Everybody with seat and findings in this occasion, in list order. */
export function personLines(reception: Reception, occasion: Occasion | undefined, findings: readonly Finding[]): readonly PersonLine[] {
  const severity = severityByPerson(findings);
  const seats = new Map<PersonId, readonly SeatId[]>();
  for (const [seat, person] of occasion ? takenSeats(occasion) : []) seats.set(person, [...(seats.get(person) ?? []), seat]);
  return peopleInOrder(reception).map((person) => ({
    kind: 'person',
    person,
    seats: seats.get(person.id) ?? [],
    attends: occasion ? occasion.attendees[person.id] === true : true,
    severity: severity.get(person.id),
  }));
}

const isUnseated = ({ attends, seats, person }: PersonLine) => attends && seats.length === 0 && person.status !== 'withdrawn';

export const countUnseated = (lines: readonly PersonLine[]): number => lines.filter(isUnseated).length;
export const countWithFindings = (lines: readonly PersonLine[]): number =>
  lines.filter(({ attends, severity }) => attends && severity).length;

const passes = (line: PersonLine, filter: PeopleFilter) =>
  filter === 'all' || (filter === 'unseated' ? isUnseated(line) : line.attends && line.severity !== undefined);

/** The list as it is drawn: groups by party and delegation, whoever is not at this occasion last, folded groups without their people. */
export function peopleLines(
  lines: readonly PersonLine[],
  filter: PeopleFilter,
  found: (person: Person) => boolean,
  isFolded: (key: string, absent: boolean) => boolean,
): readonly PeopleLine[] {
  const groups = new Map<string, { readonly party: GroupLine['party']; readonly delegation: string; readonly people: PersonLine[] }>();
  for (const line of lines) {
    if (!passes(line, filter) || !found(line.person)) continue;
    const party = line.attends ? line.person.party : 'absent';
    const delegation = line.attends ? (line.person.delegation ?? '') : '';
    const key = `${party}/${delegation}`;
    const group = groups.get(key) ?? { party, delegation, people: [] };
    group.people.push(line);
    groups.set(key, group);
  }
  const sorted = [...groups].sort(([, left], [, right]) => Number(left.party === 'absent') - Number(right.party === 'absent'));
  return sorted.flatMap(([key, { party, delegation, people }]): readonly PeopleLine[] => [
    { kind: 'group', key, party, delegation, count: people.length },
    ...(isFolded(key, party === 'absent') ? [] : people),
  ]);
}

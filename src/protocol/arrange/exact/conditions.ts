import type { LayoutSeat } from '../../../layouts/layout';
import type { PersonId, SeatId } from '../../../model/ids';
import { hasRank, type Person } from '../../../model/person';
import { isBanquet, isVehicle } from '../../../model/scene';
import type { Wish } from '../../../model/wish';
import type { OccasionContext } from '../../rules/occasion-context';
import { givenOf } from '../../rules/reading/given-of';
import { closesRanks, laddersOf } from '../../rules/reading/ladders';
import { hasSeveralTables } from '../../rules/reading/neighbors';
import { personRanks } from '../../rules/reading/person-ranks';
import { principalOf } from '../../rules/reading/principals';
import { peopleToSeat } from '../../rules/reading/room';
import { peopleWithRole } from '../../rules/reading/sitters';
import { pairsOf, selected } from '../../rules/reading/wishes';
import type { Condition } from '../proof/certificate';

/** Which conditions must hold because which rule finds nothing. */
export type Ruled = { readonly rule: string; readonly conditions: readonly Condition[] };

/** The second row of a side. */
export const isBehindRow = ({ side }: LayoutSeat): boolean => side === 'B' || /^[NSWE]B$/.test(side);

/** Of whoever sits where they chose to some rules are silent: then less is claimed of every plan. */
const anySeatChosen = ({ occasion }: OccasionContext): boolean => Object.keys(occasion.chosen).length > 0;

const tablesIn = ({ layout }: OccasionContext): readonly string[] => [...new Set(layout.seats.map(({ table }) => table))];

/** Pairs of people who name each other, each once. */
function namedPairs(context: OccasionContext, of: (person: Person) => readonly PersonId[]): readonly (readonly [PersonId, PersonId])[] {
  const here = new Set(context.people.map(({ id }) => id));
  const said = new Map<string, readonly [PersonId, PersonId]>();
  for (const person of context.people) {
    for (const other of of(person)) {
      if (other === person.id || !here.has(other)) continue;
      const [one, two] = person.id < other ? [person.id, other] : [other, person.id];
      said.set(`${one} ${two}`, [one, two]);
    }
  }
  return [...said.values()];
}

/** Groups of people of whom no two may share a table, so that every pair is in one of them: greedily the largest. */
function cliques(pairs: readonly (readonly [PersonId, PersonId])[]): readonly (readonly PersonId[])[] {
  const near = new Map<PersonId, Set<PersonId>>();
  const link = (one: PersonId, other: PersonId) => near.set(one, (near.get(one) ?? new Set()).add(other));
  for (const [one, other] of pairs) {
    link(one, other);
    link(other, one);
  }
  const covered = new Set<string>();
  const key = (one: PersonId, other: PersonId) => (one < other ? `${one} ${other}` : `${other} ${one}`);
  return pairs.flatMap(([one, other]) => {
    if (covered.has(key(one, other))) return [];
    const group = [one, other];
    for (const next of near.get(one) ?? []) if (group.every((member) => near.get(member)?.has(next))) group.push(next);
    for (const [index, member] of group.entries()) for (const next of group.slice(index + 1)) covered.add(key(member, next));
    return [group];
  });
}

function apartConditions(context: OccasionContext): readonly Condition[] {
  const pairs = namedPairs(context, ({ apart }) => apart ?? []);
  if (hasSeveralTables(context.layout))
    return cliques(pairs).flatMap((people) => tablesIn(context).map((table): Condition => ({ of: 'apart', people, table })));
  return notBeside(context, pairs);
}

const notBeside = ({ layout }: OccasionContext, pairs: readonly (readonly [PersonId, PersonId])[]): readonly Condition[] =>
  pairs.flatMap(([one, other]) => layout.seats.map(({ id }): Condition => ({ of: 'not-beside', one, other, seat: id })));

/** Whoever has no seat is missed at no table: so only of people who must sit. */
function together(context: OccasionContext, pairs: readonly (readonly [PersonId, PersonId])[]): readonly Condition[] {
  const sits = new Set(peopleToSeat(context).map(({ id }) => id));
  return pairs.flatMap(([one, other]) =>
    tablesIn(context).flatMap((table): Condition[] => [
      ...(sits.has(other) ? [{ of: 'together', one, other, table } as const] : []),
      ...(sits.has(one) ? [{ of: 'together', one: other, other: one, table } as const] : []),
    ]),
  );
}

/** What `must` and `prefer` ask; weights ask nothing. */
function wishConditions(context: OccasionContext, wish: Wish): readonly Condition[] {
  if (typeof wish.strength === 'number') return [];
  const pairs = pairsOf(context, wish).map(([one, other]) => [one.id, other.id] as const);
  switch (wish.relation) {
    case 'not-beside':
      return notBeside(context, pairs);
    case 'same-table':
    case 'same-vehicle':
      return together(context, pairs);
    case 'other-table':
    case 'other-vehicle':
      return cliques(pairs).flatMap((people) => tablesIn(context).map((table): Condition => ({ of: 'apart', people, table })));
    case 'beside':
      return besideOneOf(context, wish);
  }
}

function besideOneOf(context: OccasionContext, { a, b }: Wish): readonly Condition[] {
  const asking = selected(context, a);
  const others = selected(context, b).map(({ id }) => id);
  const sits = new Set(peopleToSeat(context).map(({ id }) => id));
  // Whoever stands beside somebody of the own group is content already: groups that overlap say less than this.
  if (asking.some(({ id }) => others.includes(id)) || !others.some((id) => sits.has(id))) return [];
  return asking.flatMap(({ id: one }) => context.layout.seats.map(({ id }): Condition => ({ of: 'beside', one, others, seat: id })));
}

function spouseConditions(context: OccasionContext): readonly Condition[] {
  if (!isBanquet(context.layout.id) || givenOf(context, 'couples') === 'together') return [];
  if (anySeatChosen(context)) return [];
  return notBeside(
    context,
    namedPairs(context, ({ spouse }) => (spouse ? [spouse] : [])),
  );
}

/** In a vehicle the next row may do as well: there nothing so simple holds. */
function attendantConditions(context: OccasionContext, role: 'interpreter' | 'carer'): readonly Condition[] {
  if (isVehicle(context.layout.id)) return [];
  return context.people.flatMap((person): readonly Condition[] => {
    if (person.role !== role) return [];
    const own = person.serves ? context.personOf(person.serves) : role === 'carer' ? undefined : principalOf(context, person.party);
    const substitute = person.serves ? undefined : principalOf(context, person.party === 'host' ? 'guest' : 'host');
    if (!own || own.id === person.id || !peopleToSeat(context).some(({ id }) => id === own.id)) return [];
    const served = [...new Set([own.id, ...(substitute ? [substitute.id] : [])])];
    const kept = (context.honor?.roles.interpreter ?? []).filter(
      ({ party }) => role === 'interpreter' && (party ?? person.party) === person.party,
    );
    return context.layout.seats.flatMap(({ id }): Condition[] =>
      kept.some(({ seat }) => seat === id) ? [] : [{ of: 'near', one: person.id, served, seat: id }],
    );
  });
}

function notetakerConditions(context: OccasionContext): readonly Condition[] {
  const { layout } = context;
  if (layout.id !== 'meeting/talks' && layout.id !== 'meeting/courtesy-call') return [];
  const chairs = layout.seats.filter(isBehindRow);
  return peopleWithRole(context, 'notetaker').flatMap(({ id: taker }) =>
    chairs.map(({ id }): Condition => ({ of: 'behind', taker, chair: id })),
  );
}

function hostConditions(context: OccasionContext): readonly Condition[] {
  if (!isBanquet(context.layout.id) || !hasSeveralTables(context.layout)) return [];
  const guests = context.people.filter((person) => person.party === 'guest' && hasRank(person));
  return guests.flatMap(({ id }) => tablesIn(context).map((table): Condition => ({ of: 'hosted', guest: id, table })));
}

/** Level by level and grade by grade: who is senior keeps above where juniors have reached. */
function orderConditions(context: OccasionContext): readonly Condition[] {
  const ranks = personRanks(context.people, context.seniority);
  if (!ranks) return [];
  return laddersOf(context).flatMap(({ parties, rungs, sex }, ladder) => {
    const grades = [...new Set(rungs.map(({ grade }) => grade))].slice(0, -1);
    const groups = new Map<number, Map<number, PersonId[]>>();
    for (const person of context.people) {
      const rank = ranks.get(person.id);
      if (!rank || !parties.includes(person.party) || !hasRank(person) || (sex && person.sex !== sex)) continue;
      if (context.layout.id === 'meeting/rostrum' && person.role === 'moderator') continue;
      const levels = groups.get(rank.merged) ?? new Map<number, PersonId[]>();
      levels.set(rank.level, [...(levels.get(rank.level) ?? []), person.id]);
      groups.set(rank.merged, levels);
    }
    return [...groups].flatMap(([group, people]) => {
      const levels = [...people.keys()].sort((left, right) => left - right);
      return levels.slice(0, -1).flatMap((level, at) =>
        grades.flatMap((grade, index): Condition[] => {
          const step = { ladder, group, level, grade };
          const [below, next] = [levels[at + 1] ?? level, grades[index + 1]];
          return [
            ...(people.get(level) ?? []).map((person): Condition => ({ of: 'keeps', person, ...step })),
            ...(people.get(below) ?? []).map((person): Condition => ({ of: 'reaches', person, ...step })),
            ...(next === undefined ? [] : [{ of: 'steps', to: 'grade', next, ...step } as const]),
            ...(at + 2 < levels.length ? [{ of: 'steps', to: 'level', next: below, ...step } as const] : []),
          ];
        }),
      );
    });
  });
}

/** Table by table: nobody who counts sits below a better seat that is empty. */
function filledConditions(context: OccasionContext, isOpen: (seat: SeatId) => boolean): readonly Condition[] {
  const sits = new Set(peopleToSeat(context).map(({ id }) => id));
  return laddersOf(context).flatMap(({ rungs, parties }, ladder) => {
    // Somebody of rank who need not sit would be expected on the gap.
    if (context.people.some((person) => parties.includes(person.party) && hasRank(person) && !sits.has(person.id))) return [];
    // Whoever sits where they chose to leaves a gap that nobody minds.
    if (anySeatChosen(context) || !closesRanks(context)) return [];
    const tables = new Map<string, Map<number, SeatId[]>>();
    for (const { standing, grade } of rungs) {
      const table = context.seatIn(standing.seat)?.table ?? '';
      const grades = tables.get(table) ?? new Map<number, SeatId[]>();
      grades.set(grade, [...(grades.get(grade) ?? []), standing.seat]);
      tables.set(table, grades);
    }
    const sourced = new Set(rungs.flatMap(({ standing }) => (standing.sourced ? [standing.seat] : [])));
    return [...tables.values()].flatMap((grades) => {
      const inOrder = [...grades.entries()].sort(([left], [right]) => left - right).map(([, seats]) => seats);
      return inOrder.flatMap((better, index): Condition[] =>
        better.every((seat) => sourced.has(seat) && isOpen(seat))
          ? inOrder.slice(index + 1).map((below): Condition => ({ of: 'filled', ladder, better, below }))
          : [],
      );
    });
  });
}

/**
 * What must hold in every plan of this occasion in which none of these rules finds anything, rule by rule. Rules that are not here ask
 * nothing that could be said so; what is left out only makes the bound weaker.
 */
export function conditionsOf(context: OccasionContext, isOpen: (seat: SeatId) => boolean): readonly Ruled[] {
  const { rules } = context.reception.settings;
  const ruled: readonly Ruled[] = [
    { rule: 'kept-apart-not-adjacent', conditions: apartConditions(context) },
    {
      rule: 'kept-together',
      conditions: hasSeveralTables(context.layout)
        ? together(
            context,
            namedPairs(context, (person) => person.together ?? []),
          )
        : [],
    },
    { rule: 'wishes-of-staff-met', conditions: (context.reception.wishes ?? []).flatMap((wish) => wishConditions(context, wish)) },
    { rule: 'spouses-not-adjacent', conditions: spouseConditions(context) },
    { rule: 'interpreter-beside-or-behind', conditions: attendantConditions(context, 'interpreter') },
    { rule: 'carer-beside', conditions: attendantConditions(context, 'carer') },
    { rule: 'notetaker-behind', conditions: notetakerConditions(context) },
    { rule: 'host-at-every-table', conditions: hostConditions(context) },
    { rule: 'senior-takes-better-seat', conditions: orderConditions(context) },
    {
      rule: 'better-seats-filled-first',
      conditions: rules['principal-guest-at-place-of-honor'] === 'off' ? [] : filledConditions(context, isOpen),
    },
  ];
  return ruled.filter(({ rule, conditions }) => rules[rule] !== 'off' && conditions.length > 0);
}

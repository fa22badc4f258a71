import type { PersonId, SeatId } from '../../../model/ids';
import { hasRank, type Person } from '../../../model/person';
import { isBanquet } from '../../../model/scene';
import type { Wish } from '../../../model/wish';
import type { OccasionContext } from '../../rules/occasion-context';
import { givenOf } from '../../rules/reading/given-of';
import { closesRanks, laddersOf } from '../../rules/reading/ladders';
import { isBehind, seatsBeside } from '../../rules/reading/neighbors';
import { personRanks } from '../../rules/reading/person-ranks';
import { principalOf } from '../../rules/reading/principals';
import { isOnAidesSeat } from '../../rules/reading/wheels';
import { selected } from '../../rules/reading/wishes';
import type { Condition, Step } from './certificate';

/** "The sum of who sits on which seats, and of the steps reached, each so many times, is at most the limit." */
export type Inequality = {
  readonly limit: number;
  readonly sitting: readonly { readonly person: PersonId; readonly on: readonly SeatId[]; readonly times: number }[];
  readonly steps: readonly { readonly step: Step; readonly times: number }[];
  /** It holds in every plan in which these find nothing. */
  readonly rules: readonly string[];
};

/** What the checker knows of the occasion: worked out from the rules' own readings, never from the search. */
export type Premises = {
  readonly context: OccasionContext;
  /** Whoever has a seat in every plan in which everybody is seated. */
  readonly mustSit: (person: PersonId) => boolean;
  /** Whether the rule of sides finds this person out of place there. */
  readonly strays: (person: PersonId, seat: SeatId) => boolean;
};

type Sitting = Inequality['sitting'][number];

const wishesAsked = ({ reception }: OccasionContext, relations: readonly Wish['relation'][]): readonly Wish[] =>
  (reception.wishes ?? []).filter(({ strength, relation }) => typeof strength !== 'number' && relations.includes(relation));

/** Whether staff ask this of these two, whichever way round. */
const isAsked = (context: OccasionContext, relations: readonly Wish['relation'][], one: PersonId, other: PersonId): boolean =>
  wishesAsked(context, relations).some(({ a, b }) => {
    const [left, right] = [selected(context, a), selected(context, b)].map((people) => people.map(({ id }) => id));
    return (
      (left?.includes(one) === true && right?.includes(other) === true) || (left?.includes(other) === true && right?.includes(one) === true)
    );
  });

const names = (
  context: OccasionContext,
  of: (person: Person) => readonly PersonId[] | undefined,
  one: PersonId,
  other: PersonId,
): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([from, to]) => from && to && context.people.some((person) => person.id === from && of(person)?.includes(to)));

const seatsAt = ({ layout }: OccasionContext, table: string): readonly SeatId[] =>
  layout.seats.flatMap((seat) => (seat.table === table ? [seat.id] : []));

const severalTables = ({ layout }: OccasionContext): boolean => layout.seats.some(({ table }) => table !== layout.seats[0]?.table);

const only = (rule: string, limit: number, ...sitting: readonly Sitting[]): Inequality => ({ limit, sitting, steps: [], rules: [rule] });

function apart({ context }: Premises, { people, table }: Extract<Condition, { of: 'apart' }>): Inequality | undefined {
  const on = seatsAt(context, table);
  const rules = new Set<string>();
  for (const [index, one] of people.entries()) {
    for (const other of people.slice(index + 1)) {
      if (one === other) return undefined;
      if (severalTables(context) && names(context, (person) => person.apart, one, other)) rules.add('kept-apart-not-adjacent');
      else if (isAsked(context, ['other-table', 'other-vehicle'], one, other)) rules.add('wishes-of-staff-met');
      else return undefined;
    }
  }
  return { limit: 1, sitting: people.map((person) => ({ person, on, times: 1 })), steps: [], rules: [...rules] };
}

function notBeside({ context }: Premises, { one, other, seat }: Extract<Condition, { of: 'not-beside' }>): Inequality | undefined {
  if (one === other || !context.seatIn(seat)) return undefined;
  const next = seatsBeside(context, seat).map(({ id }) => id);
  const sitting = (on: readonly SeatId[]) => [
    { person: one, on: [seat], times: 1 },
    { person: other, on, times: 1 },
  ];
  if (names(context, (person) => person.apart, one, other)) return only('kept-apart-not-adjacent', 1, ...sitting(next));
  if (isAsked(context, ['not-beside'], one, other)) return only('wishes-of-staff-met', 1, ...sitting(next));
  const apartAtTable = isBanquet(context.layout.id) && givenOf(context, 'couples') !== 'together';
  if (!apartAtTable || !names(context, ({ spouse }) => (spouse ? [spouse] : []), one, other)) return undefined;
  if (context.occasion.chosen[seat] === true) return undefined;
  const unchosen = next.filter((id) => context.occasion.chosen[id] !== true);
  return only('spouses-not-adjacent', 1, ...sitting(unchosen));
}

function together({ context, mustSit }: Premises, { one, other, table }: Extract<Condition, { of: 'together' }>): Inequality | undefined {
  const on = seatsAt(context, table);
  const sitting = [
    { person: one, on, times: 1 },
    { person: other, on, times: -1 },
  ];
  if (one === other || !mustSit(other)) return undefined;
  if (severalTables(context) && names(context, (person) => person.together, one, other)) return only('kept-together', 0, ...sitting);
  return isAsked(context, ['same-table', 'same-vehicle'], one, other) ? only('wishes-of-staff-met', 0, ...sitting) : undefined;
}

function beside({ context, mustSit }: Premises, { one, others, seat }: Extract<Condition, { of: 'beside' }>): Inequality | undefined {
  const asked = wishesAsked(context, ['beside']).some(({ a, b }) => {
    const asking = selected(context, a).map(({ id }) => id);
    const near = selected(context, b).map(({ id }) => id);
    return asking.includes(one) && near.every((id) => others.includes(id) && !asking.includes(id)) && near.some(mustSit);
  });
  const on = seatsBeside(context, seat).map(({ id }) => id);
  if (!asked || others.includes(one) || new Set(others).size < others.length) return undefined;
  return only('wishes-of-staff-met', 0, { person: one, on: [seat], times: 1 }, ...others.map((person) => ({ person, on, times: -1 })));
}

function near({ context, mustSit }: Premises, { one, served, seat }: Extract<Condition, { of: 'near' }>): Inequality | undefined {
  const attendant = context.people.find(({ id }) => id === one);
  const here = context.seatIn(seat);
  if (!attendant || !here || context.occasion.chosen[seat] === true || new Set(served).size < served.length) return undefined;
  const { role, serves, party } = attendant;
  if (role !== 'interpreter' && !(role === 'carer' && serves)) return undefined;
  const own = serves ?? principalOf(context, party)?.id;
  const substitute = serves ? undefined : principalOf(context, party === 'host' ? 'guest' : 'host')?.id;
  const kept = (context.honor?.roles.interpreter ?? []).some((place) => place.seat === seat && (place.party ?? party) === party);
  if (!own || !mustSit(own) || (role === 'interpreter' && kept)) return undefined;
  if (![own, ...(substitute ? [substitute] : [])].every((id) => served.includes(id)) || served.includes(one)) return undefined;
  const on = context.layout.seats.flatMap((front) =>
    isBehind(front, here) || seatsBeside(context, front.id).some(({ id }) => id === seat) ? [front.id] : [],
  );
  return only(
    role === 'carer' ? 'carer-beside' : 'interpreter-beside-or-behind',
    0,
    { person: one, on: [seat], times: 1 },
    ...served.map((person) => ({ person, on, times: -1 })),
  );
}

function hosted({ context }: Premises, { guest, table }: Extract<Condition, { of: 'hosted' }>): Inequality | undefined {
  const person = context.people.find(({ id }) => id === guest);
  if (!isBanquet(context.layout.id) || !severalTables(context)) return undefined;
  if (person?.party !== 'guest' || !hasRank(person)) return undefined;
  const on = seatsAt(context, table);
  const hosts = context.people.filter((other) => other.party === 'host' && hasRank(other));
  return only('host-at-every-table', 0, { person: guest, on, times: 1 }, ...hosts.map(({ id }) => ({ person: id, on, times: -1 })));
}

/** The second row of a side, where note-takers sit. */
const isBehindRow = (side: string): boolean => side === 'B' || (side.length === 2 && side.endsWith('B'));

function behind({ context }: Premises, { taker, chair }: Extract<Condition, { of: 'behind' }>): Inequality | undefined {
  const { layout, occasion, people } = context;
  if (layout.id !== 'meeting/talks' && layout.id !== 'meeting/courtesy-call') return undefined;
  if (people.find(({ id }) => id === taker)?.role !== 'notetaker' || !isBehindRow(context.seatIn(chair)?.side ?? '')) return undefined;
  const front = layout.seats.flatMap(({ id, side }) => (isBehindRow(side) || occasion.chosen[id] === true ? [] : [id]));
  return only(
    'notetaker-behind',
    0,
    { person: taker, on: front, times: 1 },
    ...people.map(({ id }) => ({ person: id, on: [chair], times: -1 })),
  );
}

/** Where somebody counts on this ladder: with a level that is known, or (closing ranks) with one that may be; the moderator of a rostrum never. */
export function countsOn(
  { context, strays }: Premises,
  ladder: number,
  id: PersonId,
  counts: (level: number | null | undefined) => boolean,
): readonly { readonly seat: SeatId; readonly grade: number }[] {
  const person = context.people.find((other) => other.id === id);
  const own = laddersOf(context)[ladder];
  if (!person || !own?.parties.includes(person.party) || !hasRank(person) || (own.sex && person.sex !== own.sex)) return [];
  if (!counts(context.seniority.level(id))) return [];
  if (context.layout.id === 'meeting/rostrum' && person.role === 'moderator') return [];
  return own.rungs.flatMap(({ standing: { seat }, grade }) =>
    context.occasion.chosen[seat] === true || strays(id, seat) || isOnAidesSeat(context, person, seat) ? [] : [{ seat, grade }],
  );
}

function filled(premises: Premises, { ladder, better, below }: Extract<Condition, { of: 'filled' }>): Inequality | undefined {
  const { context, mustSit } = premises;
  const own = laddersOf(context)[ladder];
  const rungOf = new Map(own?.rungs.map(({ standing, grade }) => [standing.seat, { grade, sourced: standing.sourced }]));
  const [highest, lowest] = [
    Math.max(...better.map((seat) => rungOf.get(seat)?.grade ?? Number.POSITIVE_INFINITY)),
    Math.min(...below.map((seat) => rungOf.get(seat)?.grade ?? Number.NEGATIVE_INFINITY)),
  ];
  const tables = new Set([...better, ...below].map((seat) => context.seatIn(seat)?.table));
  if (!own || better.length === 0 || below.length === 0 || tables.size !== 1 || !(highest < lowest)) return undefined;
  if (new Set(better).size < better.length || new Set(below).size < below.length) return undefined;
  if (!better.every((seat) => rungOf.get(seat)?.sourced === true)) return undefined;
  // Somebody who is still expected would be another reason for the gap.
  if (!context.people.every((person) => !own.parties.includes(person.party) || !hasRank(person) || mustSit(person.id))) return undefined;
  // And so would somebody who sits elsewhere by choice.
  if (Object.keys(context.occasion.chosen).length > 0 || !closesRanks(context)) return undefined;
  const counting = context.people.map(({ id }) => ({
    person: id,
    on: countsOn(premises, ladder, id, (level) => level !== null).flatMap(({ seat }) => (below.includes(seat) ? [seat] : [])),
    times: better.length,
  }));
  return {
    limit: 0,
    sitting: [...counting, ...context.people.map(({ id }) => ({ person: id, on: better, times: -below.length }))],
    steps: [],
    rules: ['better-seats-filled-first', 'principal-guest-at-place-of-honor', 'parties-keep-their-sides'],
  };
}

const orderRule = 'senior-takes-better-seat';

function atStep(premises: Premises, condition: Extract<Condition, { of: 'reaches' | 'keeps' }>): Inequality | undefined {
  const { context } = premises;
  const { person, ladder, group, level, grade } = condition;
  const rank = personRanks(context.people, context.seniority)?.get(person);
  if (!rank || rank.merged !== group) return undefined;
  const seats = countsOn(premises, ladder, person, (level) => typeof level === 'number');
  const step: Step = { ladder, group, level, grade };
  if (condition.of === 'reaches') {
    if (!(rank.level > level)) return undefined;
    const on = seats.flatMap((rung) => (rung.grade <= grade ? [rung.seat] : []));
    return { limit: 0, sitting: [{ person, on, times: 1 }], steps: [{ step, times: -1 }], rules: [orderRule] };
  }
  if (!(rank.level <= level)) return undefined;
  const on = seats.flatMap((rung) => (rung.grade > grade ? [rung.seat] : []));
  return { limit: 1, sitting: [{ person, on, times: 1 }], steps: [{ step, times: 1 }], rules: [orderRule] };
}

function steps({ to, next, ladder, group, level, grade }: Extract<Condition, { of: 'steps' }>): Inequality | undefined {
  const step: Step = { ladder, group, level, grade };
  if (!(next > (to === 'grade' ? grade : level))) return undefined;
  const [small, large] = to === 'grade' ? [step, { ...step, grade: next }] : [{ ...step, level: next }, step];
  return {
    limit: 0,
    sitting: [],
    steps: [
      { step: small, times: 1 },
      { step: large, times: -1 },
    ],
    rules: [],
  };
}

/** What the condition says, if the rules say so; else nothing. */
export function inequalityOf(premises: Premises, condition: Condition): Inequality | undefined {
  switch (condition.of) {
    case 'seats': {
      const { seats } = condition;
      if (new Set(seats).size < seats.length) return undefined;
      const sitting = premises.context.people.map(({ id }) => ({ person: id, on: seats, times: 1 }));
      return { limit: seats.length, sitting, steps: [], rules: [] };
    }
    case 'apart':
      return apart(premises, condition);
    case 'not-beside':
      return notBeside(premises, condition);
    case 'together':
      return together(premises, condition);
    case 'beside':
      return beside(premises, condition);
    case 'near':
      return near(premises, condition);
    case 'behind':
      return behind(premises, condition);
    case 'hosted':
      return hosted(premises, condition);
    case 'filled':
      return filled(premises, condition);
    case 'reaches':
    case 'keeps':
      return atStep(premises, condition);
    case 'steps':
      return steps(condition);
  }
}

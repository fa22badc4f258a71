import type { PersonId, SeatId } from '../../model/ids';
import type { Party, Person } from '../../model/person';
import { isBanquet } from '../../model/scene';
import type { OccasionContext, Standing } from '../rules/occasion-context';
import { type Draft, draftOf } from './draft';
import { inGroups } from './order-of-people';
import { placeAtSigning, placeRoles, placeUnranked } from './place-roles';
import { type Problem, seatByPerson } from './problem';
import type { Seating } from './proposal';

type Keep = ReadonlyMap<PersonId, SeatId>;

/**
 * Seats the groups one after the other on the ladder. Inside a group of equals whoever already sits on one of the group's seats
 * keeps it when `keep` says so: that is what makes a repair move nobody without need.
 */
function seatOn(draft: Draft, ladder: readonly Standing[], groups: readonly (readonly Person[])[], keep: Keep): void {
  let open = ladder.filter(({ seat }) => !draft.isTaken(seat));
  for (const group of groups) {
    const waiting = group.filter(({ id }) => !draft.isSeated(id));
    const last = open[waiting.length - 1];
    // Seats that are level with the last one the group needs are the group's as well.
    const reach = open.filter((standing, index) => index < waiting.length || (last && level(standing, last)));
    const here = new Set(reach.map(({ seat }) => seat));
    for (const { id } of waiting) {
      const own = keep.get(id);
      if (own && here.has(own)) draft.seat(id, [own]);
    }
    for (const { id } of waiting)
      draft.seat(
        id,
        reach.map(({ seat }) => seat),
      );
    open = open.filter(({ seat }) => !draft.isTaken(seat));
  }
}

/** Where women and men alternate, each first on the seats of the own list. */
function seatBySex(draft: Draft, ladder: readonly Standing[], groups: readonly (readonly Person[])[], keep: Keep): void {
  for (const sex of ['female', 'male'] as const) {
    const own = ladder.filter((standing) => standing.sex === sex);
    if (own.length === 0) continue;
    seatOn(
      draft,
      own,
      groups.map((group) => group.filter((person) => person.sex === sex)),
      keep,
    );
  }
}

const level = (left: Standing, right: Standing) =>
  left.order === right.order && (left.rank === right.rank || (!left.sourced && !right.sourced));

/** People of one party, or of several that share one order, who have a rank or might have. */
const ranking = ({ context }: Problem, parties: readonly Party[]): readonly Person[] =>
  context.people.filter((person) => parties.includes(person.party) && context.seniority.level(person.id) !== null);

/**
 * Fills an occasion by order alone: what is fixed, then roles, then each party on its ladder from the top, then people without rank.
 * Where the parties are separate the shared rest of a table is filled in turn, hosts first, so that they interleave.
 */
export function fill(problem: Problem, keepPresent: boolean): Seating {
  const { context } = problem;
  const draft = draftOf(problem);
  const keep: Keep = keepPresent ? seatByPerson(problem.present) : new Map();
  placeRoles(context, draft);
  const own = (['guest', 'host'] as const).filter((party) => (context.honor?.order[party]?.length ?? 0) > 0);
  if (own.length === 0) {
    const groups = inGroups(ranking(problem, ['guest', 'host', 'other']), context.seniority);
    seatOn(draft, context.ladder('other'), groups, keep);
    // No source ranks these seats: the seniors before the staff, as the room counts its seats.
    if (!context.honor) {
      const everywhere = context.layout.seats.map((seat) => seat.id);
      for (const { id } of groups.flat()) draft.seat(id, everywhere);
    }
  }
  const shared = new Set(context.honor?.order.any?.map(({ seat }) => seat));
  const rest: Person[][] = [];
  for (const party of own) {
    const groups = inGroups(ranking(problem, [party]), context.seniority);
    const ladder = context.ladder(party).filter(({ seat }) => !shared.has(seat));
    seatBySex(draft, ladder, groups, keep);
    seatOn(draft, ladder, groups, keep);
    rest.push(groups.flat().filter(({ id }) => !draft.isSeated(id)));
  }
  if (own.length > 0) {
    const others = ranking(
      problem,
      (['guest', 'host', 'other'] as const).filter((party) => !own.some((owner) => owner === party)),
    );
    seatRest(draft, problem, [...rest.reverse(), [...others]], keep);
    placeAtSigning(context, draft, [...rest.flat(), ...others]);
  }
  placeUnranked(context, draft);
  return draft.result();
}

/** Whoever found no seat of his own party's: one of each in turn, on what is left from the best down. */
function seatRest(draft: Draft, { context }: Problem, waiting: readonly Person[][], keep: Keep): void {
  const shared = (context.honor?.order.any ?? []).map(({ seat }) => seat);
  for (const { id } of waiting.flat()) {
    const own = keep.get(id);
    if (own && shared.includes(own)) draft.seat(id, [own]);
  }
  const longest = Math.max(0, ...waiting.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn += 1) {
    for (const queue of waiting) {
      const person = queue[turn];
      if (!person) continue;
      draft.seat(person.id, [...shared, ...lentTo(context, person)]);
    }
  }
}

/** Seats of the other party that somebody may have who found none of his own: at a meal the lowest, in a photo all but the ends of a row. */
function lentTo({ layout, ladder, seatIn }: OccasionContext, { party }: Person): readonly SeatId[] {
  const others = ladder(party === 'host' ? 'guest' : 'host').map(({ seat }) => seat);
  if (layout.id === 'ceremony/photo') {
    const isEnd = (seat: SeatId) => seatIn(seat)?.place === 1 || seatIn(seat)?.place === seatIn(seat)?.of;
    return [...others.filter((seat) => !isEnd(seat)), ...others.filter(isEnd)];
  }
  return isBanquet(layout.id) && party === 'host' ? others.reverse() : [];
}

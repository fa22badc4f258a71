import type { Citation } from '../../../model/citation';
import { blockOf, type SeatId } from '../../../model/ids';
import { hasRank, type Party, type Person } from '../../../model/person';
import type { HonorOrder, Order, Reason } from '../../conventions/honor-order';
import type { OccasionContext, Standing } from '../occasion-context';
import { bearsBreach } from '../severity-policy';
import { following } from './following';
import { oncePer } from './once-per';
import { chosenIn, isFree, type Marked } from './sitters';
import { isOnAidesSeat } from './wheels';

/** A seat with its grade on a ladder: 1 is the best, equal grades are a tie, as are all seats that no source ranks. */
export type Rung = { readonly standing: Standing; readonly grade: number; readonly at: number };

/** Seats from best to least, and who may be ranked on them. */
export type Ladder = {
  readonly order: Order;
  readonly parties: readonly Party[];
  readonly rungs: readonly Rung[];
  /** Set where women and men are ranked on lists of their own. */
  readonly sex?: Person['sex'];
};

export type Placement = { readonly person: Person; readonly rung: Rung };

/** In a hall or a convoy the ladder goes table by table. */
const tableIn = (seat: SeatId): string => (seat.includes('.') ? blockOf(seat) : '');

const gradesOf = oncePer((standings: readonly Standing[]): readonly Rung[] => {
  const rungs: Rung[] = [];
  let grade = 0;
  let before: Standing | undefined;
  for (const standing of standings) {
    const alike = before?.sourced === standing.sourced;
    const unranked = alike && !standing.sourced && before !== undefined && tableIn(before.seat) === tableIn(standing.seat);
    if (!(unranked || (alike && before?.rank === standing.rank))) grade += 1;
    rungs.push({ standing, grade, at: rungs.length });
    before = standing;
  }
  return rungs;
});

/** In a convoy each vehicle has an order of its own; which vehicle somebody rides in is not a matter of seats. */
const perVehicle = oncePer((standings: readonly Standing[]): readonly (readonly Rung[])[] => {
  const vehicles = new Map<string, Standing[]>();
  for (const standing of standings) {
    const vehicle = standing.seat.slice(0, standing.seat.indexOf('.'));
    vehicles.set(vehicle, [...(vehicles.get(vehicle) ?? []), standing]);
  }
  return [...vehicles.values()].map((own) => gradesOf(own));
});

/** Women and men who alternate are compared among themselves only. */
const bySex = (ladder: Ladder): readonly Ladder[] =>
  ladder.rungs.some(({ standing }) => standing.sex)
    ? (['female', 'male'] as const).map((sex) => ({
        ...ladder,
        sex,
        rungs: gradesOf(ladder.rungs.flatMap(({ standing }) => (standing.sex === sex ? [standing] : []))),
      }))
    : [ladder];

const laddersIn = oncePer((honor: HonorOrder, context: OccasionContext): readonly Ladder[] => {
  const own = (['guest', 'host'] as const).filter((party) => (honor.order[party]?.length ?? 0) > 0);
  const ladders: Ladder[] = own.map((party) => ({ order: party, parties: [party], rungs: gradesOf(context.ladder(party)) }));
  const rest = (['guest', 'host', 'other'] as const).filter((party) => !own.some((owner) => owner === party));
  const [first] = rest;
  if (first && context.layout.id === 'vehicle/convoy')
    return perVehicle(context.ladder(first)).map((rungs) => ({ order: 'any', parties: rest, rungs }));
  if (first && (honor.order.any?.length ?? 0) > 0) ladders.push({ order: 'any', parties: rest, rungs: gradesOf(context.ladder(first)) });
  return ladders.flatMap(bySex);
});

const none: readonly Ladder[] = [];

/** The ladders of this occasion: one for each party that has its own order, else one for everybody. Two dinners in one hall share them. */
export const laddersOf = (context: OccasionContext): readonly Ladder[] => (context.honor ? laddersIn(context.honor, context) : none);

/** In a lift whoever accompanies the guests stands at the panel, the lowest place, and the others where they like (cn.md §8.4). */
export const closesRanks = ({ layout }: OccasionContext): boolean => layout.id !== 'vehicle/lift';

/** What a ladder carries, rung by rung: whoever is ranked there, and whether the seat is free. */
type Carried = { readonly ladder: Ladder; readonly placed: readonly (Placement | undefined)[]; readonly free: ReadonlySet<Rung> };

const rungsBySeat = oncePer(({ rungs }: Ladder): ReadonlyMap<SeatId, Rung> => new Map(rungs.map((rung) => [rung.standing.seat, rung])));

function placementOn(context: OccasionContext, { parties, sex }: Ladder, rung: Rung, chosen: Marked): Placement | undefined {
  const { seat } = rung.standing;
  const person = context.occupant(seat);
  if (!person || (sex && person.sex !== sex)) return undefined;
  if (!parties.includes(person.party) || !hasRank(person)) return undefined;
  return chosen.has(seat) || isOnAidesSeat(context, person, seat) ? undefined : { person, rung };
}

function freeRungs(context: OccasionContext, { rungs }: Ladder, placed: readonly (Placement | undefined)[]): ReadonlySet<Rung> {
  const free = new Set<Rung>();
  for (const rung of rungs) if (!placed[rung.at] && isFree(context, rung.standing.seat)) free.add(rung);
  return free;
}

const carriedBy = following(
  (context): readonly Carried[] => {
    const chosen = chosenIn(context);
    return laddersOf(context).map((ladder) => {
      const placed = ladder.rungs.map((rung) => placementOn(context, ladder, rung, chosen));
      return { ladder, placed, free: freeRungs(context, ladder, placed) };
    });
  },
  (earlier, { seats }, context) => {
    const chosen = chosenIn(context);
    return earlier.map((carried) => {
      const { ladder } = carried;
      const touched = [...seats].flatMap((seat) => rungsBySeat(ladder).get(seat) ?? []);
      if (touched.length === 0) return carried;
      const placed = [...carried.placed];
      const free = new Set(carried.free);
      for (const rung of touched) {
        placed[rung.at] = placementOn(context, ladder, rung, chosen);
        if (isFree(context, rung.standing.seat)) free.add(rung);
        else free.delete(rung);
      }
      return { ladder, placed, free };
    });
  },
);

const withoutGaps = oncePer((placed: readonly (Placement | undefined)[]): readonly Placement[] =>
  placed.filter((one) => one !== undefined),
);

const carriedOn = (context: OccasionContext, ladder: Ladder): Carried | undefined =>
  carriedBy(context).find((carried) => carried.ladder === ladder);

/** Who sits on the ladder and ranks there; whoever chose the seat, or rides beside the driver as an aide, is left in peace. */
export const placementsOn = (context: OccasionContext, ladder: Ladder): readonly Placement[] =>
  withoutGaps(carriedOn(context, ladder)?.placed ?? []);

/** The rung that this seat is. */
export const rungOf = (ladder: Ladder, seat: SeatId): Rung | undefined => rungsBySeat(ladder).get(seat);

/** Whoever is ranked on each rung, best first. */
export const rungByRung = (context: OccasionContext, ladder: Ladder): readonly (Placement | undefined)[] =>
  carriedOn(context, ladder)?.placed ?? [];

/** Whoever is ranked on this rung. */
export const placementAt = (context: OccasionContext, ladder: Ladder, rung: Rung): Placement | undefined =>
  carriedOn(context, ladder)?.placed[rung.at];

const rungsOfTables = oncePer((ladder: Ladder, { seatIn }: OccasionContext): ReadonlyMap<string, readonly Rung[]> => {
  const tables = new Map<string, Rung[]>();
  for (const rung of ladder.rungs) {
    const table = seatIn(rung.standing.seat)?.table ?? '';
    const own = tables.get(table);
    if (own) own.push(rung);
    else tables.set(table, [rung]);
  }
  return tables;
});

/** The rungs of each table or vehicle, best first. */
export const rungsByTable = (context: OccasionContext, ladder: Ladder): ReadonlyMap<string, readonly Rung[]> =>
  rungsOfTables(ladder, context);

/** The rungs on which nobody sits, best first. */
export const emptyRungs = (context: OccasionContext, ladder: Ladder): readonly Rung[] =>
  [...(carriedOn(context, ladder)?.free ?? [])].sort((left, right) => left.at - right.at);

const firmness = ({ relation, grade }: Citation): number =>
  relation === 'inspires' ? 0 : grade === 'law' ? 3 : grade === 'professional' ? 2 : 1;

const isStep = ({ rungs }: Ladder, at: number): boolean => at > 0 && rungs[at]?.grade !== rungs[at - 1]?.grade;

const firmSteps = oncePer((ladder: Ladder): readonly number[] => {
  let sum = 0;
  return ladder.rungs.map(({ standing }, at) => {
    const reason = standing.because.at(-1);
    if (reason && isStep(ladder, at) && bearsBreach(reason.citation)) sum += 1;
    return sum;
  });
});

/** Whether a source that bears a breach stands anywhere between the two. */
export const isFirmlyAbove = (ladder: Ladder, better: Rung, worse: Rung): boolean =>
  (firmSteps(ladder)[worse.at] ?? 0) > (firmSteps(ladder)[better.at] ?? 0);

/**
 * What sets `better` above `worse`: at two tables the rank of the tables; else of the steps between them the firmest, and of those
 * the nearest to `worse`. A ladder is ordered by one principle after another, so leaving a weaker step out of account still leaves
 * the firmer one standing.
 */
export function separating({ honor }: OccasionContext, ladder: Ladder, better: Rung, worse: Rung): Reason | undefined {
  const table = tableIn(worse.standing.seat);
  const ranked = honor?.tables?.find((one) => one.table === table)?.because.at(-1);
  if (ranked && tableIn(better.standing.seat) !== table) return ranked;
  let found: Reason | undefined;
  for (let at = worse.at; at > better.at; at--) {
    const reason = ladder.rungs[at]?.standing.because.at(-1);
    if (!reason || !isStep(ladder, at)) continue;
    if (!found || firmness(reason.citation) > firmness(found.citation)) found = reason;
  }
  return found;
}

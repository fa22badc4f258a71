import { hasRank } from '../../../../model/person';
import type { Severity } from '../../../rules/finding';
import { type Ladder, laddersOf } from '../../../rules/reading/ladders';
import { personRanks } from '../../../rules/reading/person-ranks';
import { principalOf } from '../../../rules/reading/principals';
import { isChosen } from '../../../rules/reading/sitters';
import { outOfPlace } from '../../../rules/senior-takes-better-seat';
import { severityOf } from '../../../rules/severity-policy';
import { cn } from '../../../sources/cn';
import type { Cast } from '../cast';
import type { Demand, Sitting, Touched } from '../demand';
import { fewestOutOfLine } from '../longest-line';
import { type Price, priceOf } from '../price';
import { straysIn } from './single-seats';

/** A ladder by number: its rungs from the best, and who counts on it. */
export type LadderInNumbers = {
  readonly ladder: Ladder;
  readonly seats: Int32Array;
  readonly grades: Int32Array;
  readonly sourced: readonly boolean[];
  /** Level of each person who ranks on this ladder; 0 for others. */
  readonly level: Int32Array;
  /** Which people may be compared; one number for all where the parties have one common order. */
  readonly merged: Int32Array;
  /** How many such groups; undefined where only comparing two by two can tell. */
  readonly groups: number | undefined;
  /** People whose place closes the ranks: who rank, with a level or without one that is known. */
  readonly closes: readonly boolean[];
};

/** Where parties are merged only in part a line cannot be told by levels, and asking the rule itself is slow. */
const fewEnoughToCompare = 60;

export function laddersInNumbers(cast: Cast): readonly LadderInNumbers[] | undefined {
  const { context, people, seatAt } = cast;
  const ranks = personRanks(context.people, context.seniority);
  if (!ranks && people.length > fewEnoughToCompare) return undefined;
  return laddersOf(context).map((ladder) => {
    const seatList = ladder.rungs.map(({ standing }) => seatAt.get(standing.seat) ?? -1);
    const own = people.map((person) => ladder.parties.includes(person.party) && hasRank(person));
    const counts = people.map(({ id }, person) => own[person] === true && typeof context.seniority.level(id) === 'number');
    return {
      ladder,
      seats: Int32Array.from(seatList),
      grades: Int32Array.from(ladder.rungs.map(({ grade }) => grade)),
      sourced: ladder.rungs.map(({ standing }) => standing.sourced),
      level: Int32Array.from(people.map(({ id }, person) => (counts[person] ? (ranks?.get(id)?.level ?? 0) + 1 : 0))),
      merged: Int32Array.from(people.map(({ id }) => ranks?.get(id)?.merged ?? 0)),
      groups: ranks ? Math.max(0, ...[...ranks.values()].map(({ merged }) => merged)) + 1 : undefined,
      closes: people.map(({ id }, person) => own[person] === true && context.seniority.level(id) !== null),
    };
  });
}

/** The one severity that a fault of order on this ladder can have, if there is only one. */
function onlySeverity({ context }: Cast, ladder: Ladder): Severity | undefined {
  const steps = ladder.rungs.flatMap(({ standing }) => standing.because.at(-1) ?? []);
  const tables = (context.honor?.tables ?? []).flatMap(({ because }) => because.at(-1) ?? []);
  const found = new Set([...steps, ...tables].map(({ citation }) => severityOf(citation)));
  const [only] = found.size === 0 ? [severityOf(cn.seniorTakesBetter)] : found;
  return found.size <= 1 ? only : undefined;
}

/** A search comes back to the same orders again and again; asking the rule itself costs a hundred times more than remembering. */
const mostRemembered = 20_000;

type Scan = (sitting: Sitting) => Price;

/** Seniors on better seats: nothing where the line is in order, else as many findings as people out of it. */
function orderOf(cast: Cast, numbers: LadderInNumbers, strays: (person: number, seat: number) => boolean): Scan {
  const { context, people, seats } = cast;
  const { ladder, level, merged, groups, grades } = numbers;
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const severity = onlySeverity(cast, ladder);
  const rule = 'senior-takes-better-seat';
  const line = new Int32Array(numbers.seats.length);
  const steps = new Int32Array(numbers.seats.length);
  const countsAt = (person: number, seat: number) =>
    person >= 0 && (level[person] ?? 0) > 0 && chosen[seat] !== true && !strays(person, seat);
  const told = new Map<string, Price>();
  const inFull = ({ sitterOf }: Sitting): Price => {
    const placements = [...numbers.seats].flatMap((seat, rung) => {
      const person = sitterOf[seat] ?? -1;
      const [who, where] = [people[person], ladder.rungs[rung]];
      return who && where && countsAt(person, seat) ? [{ person: who, rung: where }] : [];
    });
    const key = placements.map(({ person, rung }) => `${rung.at} ${person.id}`).join();
    const before = told.get(key);
    if (before !== undefined) return before;
    let price = 0;
    for (const { citation } of outOfPlace(context, ladder, placements)) price += priceOf(context, rule, severityOf(citation));
    if (told.size >= mostRemembered) told.clear();
    told.set(key, price);
    return price;
  };
  const perMover = severity && priceOf(context, rule, severity);
  if (groups === undefined) return inFull;
  return (sitting) => {
    let movers = 0;
    for (let group = 0; group < groups; group += 1) {
      let length = 0;
      for (let rung = 0; rung < numbers.seats.length; rung += 1) {
        const seat = numbers.seats[rung] ?? -1;
        const person = sitting.sitterOf[seat] ?? -1;
        if (!countsAt(person, seat) || merged[person] !== group) continue;
        line[length] = level[person] ?? 0;
        steps[length] = grades[rung] ?? 0;
        length += 1;
      }
      movers += fewestOutOfLine(line, steps, length);
    }
    if (movers === 0) return 0;
    return perMover === undefined ? inFull(sitting) : movers * perMover;
  };
}

/** Ranks closed: no better seat empty above a taken one of the same table, unless somebody is still expected on it. */
function gapsOf(
  cast: Cast,
  numbers: LadderInNumbers,
  strays: (person: number, seat: number) => boolean,
  spoken: (sitting: Sitting) => number,
): Scan {
  const { context, people, seats, tableOf, seatsOfTable } = cast;
  const { closes, grades, sourced, ladder } = numbers;
  const price = priceOf(context, 'better-seats-filled-first', 'departure');
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const expecting = people.flatMap((person, index) => (ladder.parties.includes(person.party) && hasRank(person) ? [index] : []));
  const lowest = new Int32Array(seatsOfTable.length);
  const guest = people.findIndex(({ id }) => id === principalOf(context, 'guest')?.id);
  return (sitting) => {
    lowest.fill(0);
    const left = spoken(sitting);
    for (let rung = numbers.seats.length - 1; rung >= 0; rung -= 1) {
      const seat = numbers.seats[rung] ?? -1;
      const person = sitting.sitterOf[seat] ?? -1;
      const table = tableOf[seat] ?? 0;
      if (
        person < 0 ||
        (lowest[table] ?? 0) > 0 ||
        !closes[person] ||
        chosen[seat] ||
        strays(person, seat) ||
        (left >= 0 && person === guest)
      )
        continue;
      lowest[table] = grades[rung] ?? 0;
    }
    let empty = 0;
    for (let rung = 0; rung < numbers.seats.length; rung += 1) {
      const seat = numbers.seats[rung] ?? -1;
      if (seat < 0 || (sitting.sitterOf[seat] ?? -1) >= 0 || !sourced[rung] || seat === left) continue;
      if ((grades[rung] ?? 0) < (lowest[tableOf[seat] ?? 0] ?? 0)) empty += 1;
    }
    if (empty === 0) return 0;
    let expected = 0;
    for (const person of expecting) {
      const seat = sitting.seatOf[person] ?? -1;
      if (seat < 0 || strays(person, seat)) expected += 1;
    }
    return empty > expected ? price : 0;
  };
}

/**
 * The rules of order, ladder by ladder. A ladder is walked only when a move touches somebody who counts on it or empties or fills
 * one of its seats.
 */
export function ladders(cast: Cast, list: readonly LadderInNumbers[], spoken: (sitting: Sitting) => number): Demand {
  const strays = straysIn(cast);
  const scans = list.map((numbers) => ({
    numbers,
    order: orderOf(cast, numbers, strays),
    gaps: gapsOf(cast, numbers, strays, spoken),
  }));
  const concerns = ({ closes }: LadderInNumbers, { people }: Touched) => people.some((person) => closes[person] === true);
  return {
    rules: ['senior-takes-better-seat', 'better-seats-filled-first'],
    near(sitting, touched) {
      let price = 0;
      for (const { numbers, order, gaps } of scans) {
        const concerned = concerns(numbers, touched);
        if (concerned) price += order(sitting);
        if (concerned || touched.opens) price += gaps(sitting);
      }
      return price;
    },
  };
}

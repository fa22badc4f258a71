import { hasRank } from '../../../../model/person';
import { closesRanks } from '../../../rules/reading/ladders';
import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import { alikeBy, type Demand, type Sitting, type Touched } from '../demand';
import type { LadderInNumbers, Strays } from '../ladder-in-numbers';
import { type Price, priceOf } from '../price';
import type { AtHonor, PlaceOfHonor } from './place-of-honor';
import { sideKeys } from './single-seats';

/**
 * Ranks closed: no better seat empty above a taken one of the same table, unless somebody is still expected on it. Kept table by table:
 * a change is looked at where it happens.
 */
export function gapsOn(cast: Cast, numbers: LadderInNumbers, strays: Strays, honor: PlaceOfHonor): Demand | undefined {
  if (!closesRanks(cast.context)) return undefined;
  const { context, people, seats, tableOf, seatsOfTable } = cast;
  const { closes, grades, sourced, ladder, seats: rungSeats } = numbers;
  const price = priceOf(context, 'better-seats-filled-first', 'departure');
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const first = new Set(rungSeats.filter((_, rung) => grades[rung] === 1));
  const leftByChoice = chosen.map((is, seat) => is && !first.has(seat));
  const rostrum = context.layout.id === 'meeting/rostrum';
  const isCounted = people.map(({ role }, person) => closes[person] === true && !(rostrum && role === 'moderator'));
  const isExpected = people.map((person) => ladder.parties.includes(person.party) && hasRank(person));
  const sides = sideKeys(cast);
  const rungsOf: number[][] = seatsOfTable.map(() => []);
  for (const [rung, seat] of rungSeats.entries()) if (seat >= 0) rungsOf[tableOf[seat] ?? 0]?.push(rung);

  const emptyAt = new Int32Array(seatsOfTable.length);
  let empty = 0;
  let waiting = 0;
  let atHonor: AtHonor = 'fine';
  let now: Price = 0;
  // What the change that is being priced would make of it.
  const next = { empty: 0, waiting: 0, atHonor: 'fine' as AtHonor, price: 0 as Price, tables: [] as number[], counts: [] as number[] };
  let waitingBefore = 0;
  let strayedBefore = false;

  const countAt = (table: number, { sitterOf }: Sitting): number => {
    const rungs = rungsOf[table] ?? [];
    let lowest = 0;
    for (let index = rungs.length - 1; index >= 0 && lowest === 0; index -= 1) {
      const rung = rungs[index] ?? 0;
      const seat = rungSeats[rung] ?? -1;
      const person = sitterOf[seat] ?? -1;
      if (person < 0 || !isCounted[person] || chosen[seat] || strays(person, seat) || (next.atHonor !== 'fine' && person === honor.guest))
        continue;
      lowest = grades[rung] ?? 0;
    }
    let count = 0;
    for (const rung of rungs) {
      if ((grades[rung] ?? 0) >= lowest) break;
      const seat = rungSeats[rung] ?? -1;
      if ((sitterOf[seat] ?? -1) < 0 && sourced[rung] && !(next.atHonor === 'empty' && seat === honor.place)) count += 1;
    }
    return count;
  };
  const isWaiting = ({ seatOf }: Sitting, person: number): boolean => {
    if (!isExpected[person]) return false;
    const seat = seatOf[person] ?? -1;
    return seat < 0 || leftByChoice[seat] === true || strays(person, seat);
  };
  const waitingAmong = (sitting: Sitting, list: readonly number[]): number => {
    let count = 0;
    for (const person of list) if (isWaiting(sitting, person)) count += 1;
    return count;
  };
  const anyStray = ({ seatOf }: Sitting, { people: list }: Touched): boolean => {
    for (const person of list) {
      const seat = seatOf[person] ?? -1;
      if (seat >= 0 && strays(person, seat)) return true;
    }
    return false;
  };
  const settle = () => {
    next.price = next.empty > next.waiting ? price : 0;
    return next.price;
  };
  const everywhere = (sitting: Sitting) => {
    next.tables.length = 0;
    next.counts.length = 0;
    next.empty = 0;
    for (const table of rungsOf.keys()) {
      const count = countAt(table, sitting);
      next.tables.push(table);
      next.counts.push(count);
      next.empty += count;
    }
  };
  const keep = () => {
    for (const [index, table] of next.tables.entries()) emptyAt[table] = next.counts[index] ?? 0;
    empty = next.empty;
    waiting = next.waiting;
    atHonor = next.atHonor;
    now = next.price;
  };
  return {
    rules: ['better-seats-filled-first'],
    alike: alikeBy(people.length, (person) =>
      person === honor.guest ? undefined : `${isCounted[person]} ${isExpected[person]} ${sides[person]} ${honor.alike?.[person]}`,
    ),
    whole(sitting) {
      next.atHonor = honor.state(sitting);
      everywhere(sitting);
      next.waiting = 0;
      for (let person = 0; person < people.length; person += 1) if (isWaiting(sitting, person)) next.waiting += 1;
      settle();
      keep();
      return now;
    },
    before(sitting, touched) {
      waitingBefore = waitingAmong(sitting, touched.people);
      strayedBefore = anyStray(sitting, touched);
      return now;
    },
    after(sitting, touched) {
      next.tables.length = 0;
      next.counts.length = 0;
      next.empty = empty;
      next.waiting = waiting - waitingBefore + waitingAmong(sitting, touched.people);
      next.atHonor = honor.state(sitting);
      if (next.atHonor !== atHonor) everywhere(sitting);
      else if (touched.opens || strayedBefore || touched.people.some((person) => !isCounted[person]) || anyStray(sitting, touched)) {
        for (const seat of touched.seats) {
          const table = tableOf[seat] ?? 0;
          if (next.tables.includes(table)) continue;
          const count = countAt(table, sitting);
          next.tables.push(table);
          next.counts.push(count);
          next.empty += count - (emptyAt[table] ?? 0);
        }
      }
      return settle();
    },
    keep,
    strain: { before: () => Math.max(0, empty - waiting), after: () => Math.max(0, next.empty - next.waiting) },
    blames({ sitterOf }, blame) {
      if (now === 0) return;
      // Whoever sits at a table with a gap may close it.
      for (const [table, rungs] of rungsOf.entries())
        if ((emptyAt[table] ?? 0) > 0) for (const rung of rungs) blame(sitterOf[rungSeats[rung] ?? -1] ?? -1);
    },
  };
}

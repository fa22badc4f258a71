import type { Severity } from '../../../rules/finding';
import type { Ladder } from '../../../rules/reading/ladders';
import { outOfPlace } from '../../../rules/senior-takes-better-seat';
import { severityOf } from '../../../rules/severity-policy';
import { cn } from '../../../sources/cn';
import type { Cast } from '../cast';
import { alikeBy, type Demand, type Sitting, type Touched } from '../demand';
import type { LadderInNumbers } from '../ladder-in-numbers';
import { fewestOutOfLine } from '../longest-line';
import { type Price, priceOf } from '../price';
import { conflictsOn } from './conflicts';
import { sideKeys } from './single-seats';

const rule = 'senior-takes-better-seat';

/** The severities that a fault of order on this ladder can have. */
function severitiesOf({ context }: Cast, ladder: Ladder): readonly Severity[] {
  const steps = ladder.rungs.flatMap(({ standing }) => standing.because.at(-1) ?? []);
  const tables = (context.honor?.tables ?? []).flatMap(({ because }) => because.at(-1) ?? []);
  const found = new Set([...steps, ...tables].map(({ citation }) => severityOf(citation)));
  return found.size === 0 ? [severityOf(cn.seniorTakesBetter)] : [...found];
}

/** A search comes back to the same orders again and again; asking the rule itself costs a hundred times more than remembering. */
const mostRemembered = 20_000;

/** What the rule itself says of this order, finding by finding; remembered. */
function asking({ context, people }: Cast, { ladder, seats, countsAt }: LadderInNumbers): (sitting: Sitting) => Price {
  const told = new Map<string, Price>();
  return ({ sitterOf }) => {
    const placements = [...seats].flatMap((seat, rung) => {
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
}

/**
 * Whether somebody fits between his neighbors on the ladder: nobody on the nearest better rungs below him in rank, nobody on the
 * nearest worse ones above him. In a plan without a fault of order this is all that a change can break.
 */
function fitsIn({ seats, grades, level, merged, countsAt }: LadderInNumbers, { sitterOf }: Sitting, person: number, rung: number): boolean {
  const [own, group, grade] = [level[person] ?? 0, merged[person] ?? 0, grades[rung] ?? 0];
  for (const step of [-1, 1]) {
    let nearest = 0;
    for (let at = rung + step; at >= 0 && at < seats.length; at += step) {
      const there = grades[at] ?? 0;
      if (there === grade) continue;
      if (nearest !== 0 && there !== nearest) break;
      const seat = seats[at] ?? -1;
      const other = sitterOf[seat] ?? -1;
      if (other < 0 || merged[other] !== group || !countsAt(other, seat)) continue;
      nearest = there;
      if (((level[other] ?? 0) - own) * step < 0) return false;
    }
  }
  return true;
}

/** Seniors on better seats, where levels tell: as many findings as the fewest who must move. */
function byLevels(cast: Cast, numbers: LadderInNumbers, groups: number): Demand {
  const { context } = cast;
  const { seats, grades, rungOf, level, merged, countsAt } = numbers;
  const prices = severitiesOf(cast, numbers.ladder).map((severity) => priceOf(context, rule, severity));
  const least = Math.min(...prices);
  const alike = Math.max(...prices) === least;
  const ask = asking(cast, numbers);
  const line = new Int32Array(seats.length);
  const steps = new Int32Array(seats.length);
  const now = new Int32Array(groups);
  const next = new Int32Array(groups);
  const isDirty = new Uint8Array(groups);
  let price: Price = 0;
  let nextPrice: Price = 0;

  const sides = sideKeys(cast);
  const countsAs = (person: number): string =>
    (level[person] ?? 0) === 0 ? '' : `${level[person]} ${merged[person]} ${sides[person]} ${context.people[person]?.role === 'moderator'}`;

  const gather = (group: number, { sitterOf }: Sitting): number => {
    let length = 0;
    for (let rung = 0; rung < seats.length; rung += 1) {
      const seat = seats[rung] ?? -1;
      const person = sitterOf[seat] ?? -1;
      if (person < 0 || merged[person] !== group || !countsAt(person, seat)) continue;
      line[length] = level[person] ?? 0;
      steps[length] = grades[rung] ?? 0;
      length += 1;
    }
    return length;
  };
  const told = (sitting: Sitting, movers: number) => (movers === 0 ? 0 : alike ? movers * least : ask(sitting));
  const sum = (counts: Int32Array) => counts.reduce((total, count) => total + count, 0);

  /** Which groups must be counted anew, and how few findings there can be at least. */
  const look = (sitting: Sitting, { people }: Touched): number => {
    let fewest = 0;
    isDirty.fill(0);
    let slack = 0;
    for (const person of people) {
      if ((level[person] ?? 0) === 0) continue;
      const group = merged[person] ?? 0;
      slack += 1;
      if ((now[group] ?? 0) > 0) {
        isDirty[group] = 1;
        continue;
      }
      const seat = sitting.seatOf[person] ?? -1;
      const rung = seat < 0 ? -1 : (rungOf[seat] ?? -1);
      if (rung < 0 || isDirty[group] === 1 || !countsAt(person, seat) || fitsIn(numbers, sitting, person, rung)) continue;
      isDirty[group] = 1;
      fewest += 1;
    }
    for (let group = 0; group < groups; group += 1) {
      const standing = now[group] ?? 0;
      if (standing > 0) fewest += isDirty[group] === 1 ? Math.max(0, standing - slack) : standing;
    }
    return fewest;
  };
  return {
    rules: [rule],
    alike: alikeBy(context.people.length, (person) => countsAs(person)),
    firm: true,
    whole(sitting) {
      for (let group = 0; group < groups; group += 1) now[group] = fewestOutOfLine(line, steps, gather(group, sitting));
      next.set(now);
      price = told(sitting, sum(now));
      nextPrice = price;
      return price;
    },
    before: () => price,
    atLeast: (sitting, touched) => look(sitting, touched) * least,
    after(sitting) {
      let changed = false;
      for (let group = 0; group < groups; group += 1) {
        next[group] = isDirty[group] === 1 ? fewestOutOfLine(line, steps, gather(group, sitting)) : (now[group] ?? 0);
        if (isDirty[group] === 1 || next[group] !== now[group]) changed = true;
      }
      nextPrice = changed ? told(sitting, sum(next)) : price;
      return nextPrice;
    },
    keep() {
      now.set(next);
      price = nextPrice;
    },
    blames({ sitterOf }, blame) {
      if (price === 0) return;
      // Whoever sits above a senior, or below a junior, at the next taken rung.
      for (let group = 0; group < groups; group += 1) {
        if ((now[group] ?? 0) === 0) continue;
        let highest = 0;
        let holder = -1;
        for (const seat of seats) {
          const person = sitterOf[seat] ?? -1;
          if (person < 0 || merged[person] !== group || !countsAt(person, seat)) continue;
          if ((level[person] ?? 0) < highest) {
            blame(person);
            blame(holder);
          } else {
            highest = level[person] ?? 0;
            holder = person;
          }
        }
      }
    },
  };
}

/** Where the parties are merged in part only: nothing while no two sit against their rank, else what the rule says. */
function byComparing(cast: Cast, numbers: LadderInNumbers): Demand {
  const conflicts = conflictsOn(cast, numbers);
  const ask = asking(cast, numbers);
  const { level } = numbers;
  let count = 0;
  let nextCount = 0;
  let price: Price = 0;
  let nextPrice: Price = 0;
  let near = 0;
  const concerns = ({ people }: Touched) => people.some((person) => (level[person] ?? 0) > 0);
  return {
    rules: [rule],
    firm: true,
    whole(sitting) {
      count = conflicts.whole(sitting);
      nextCount = count;
      price = count === 0 ? 0 : ask(sitting);
      nextPrice = price;
      return price;
    },
    before(sitting, touched) {
      near = concerns(touched) ? conflicts.near(sitting, touched) : 0;
      return price;
    },
    after(sitting, touched) {
      nextCount = concerns(touched) ? count - near + conflicts.near(sitting, touched) : count;
      nextPrice = nextCount === 0 ? 0 : concerns(touched) ? ask(sitting) : price;
      return nextPrice;
    },
    keep() {
      count = nextCount;
      price = nextPrice;
    },
    blames: (sitting, blame) => conflicts.blames(sitting, blame),
  };
}

/** Seniors on better seats. */
export const orderOn = (cast: Cast, numbers: LadderInNumbers): Demand =>
  numbers.groups === undefined ? byComparing(cast, numbers) : byLevels(cast, numbers, numbers.groups);

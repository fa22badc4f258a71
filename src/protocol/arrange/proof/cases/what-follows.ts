import type { PersonId, SeatId } from '../../../../model/ids';

/** Where everybody may still be in one case, and which seats somebody has for certain. `undefined` among the seats stands for none. */
export type Open = {
  readonly seats: Map<PersonId, Set<SeatId | undefined>>;
  readonly filled: Set<SeatId>;
};

/** "The sum of who sits on which seats, each so many times, is at most the limit." */
export type Limit = {
  readonly limit: number;
  readonly sitting: readonly { readonly person: PersonId; readonly on: ReadonlySet<SeatId>; readonly times: number }[];
};

/** When one of these sits there for certain, or nobody is named, somebody sits on each of these seats. */
export type Filling = {
  readonly sitters: readonly { readonly person: PersonId; readonly on: ReadonlySet<SeatId> }[];
  readonly fill: readonly SeatId[];
};

/** Of people on one ladder the first never has a greater grade than the second; off it (no grade) nobody is compared. */
export type InOrder = {
  readonly pairs: readonly (readonly [PersonId, PersonId])[];
  readonly gradeOf: ReadonlyMap<SeatId, number>;
};

export type Law = { readonly limits: readonly Limit[]; readonly fillings: readonly Filling[]; readonly orders: readonly InOrder[] };

export const copyOf = ({ seats, filled }: Open): Open => ({
  seats: new Map([...seats].map(([person, own]) => [person, new Set(own)])),
  filled: new Set(filled),
});

/** Keeps only the seats that pass; true when that takes any away. */
export function keep({ seats }: Open, person: PersonId, passes: (seat: SeatId | undefined) => boolean): boolean {
  const own = seats.get(person);
  const before = own?.size ?? 0;
  for (const seat of own ?? []) if (!passes(seat)) own?.delete(seat);
  return (own?.size ?? 0) < before;
}

const isThere = (open: Open, person: PersonId, on: ReadonlySet<SeatId>): 'certain' | 'possible' | 'never' => {
  let [inside, outside] = [false, false];
  for (const seat of open.seats.get(person) ?? []) {
    if (seat !== undefined && on.has(seat)) inside = true;
    else outside = true;
  }
  return inside ? (outside ? 'possible' : 'certain') : 'never';
};

/** What the limit takes from anybody; undefined when it cannot be kept. */
function withinLimit(open: Open, { limit, sitting }: Limit): boolean | undefined {
  const stands = sitting.map(({ person, on }) => isThere(open, person, on));
  let least = 0;
  for (const [at, { times }] of sitting.entries()) if (times > 0 ? stands[at] === 'certain' : stands[at] !== 'never') least += times;
  if (least > limit) return undefined;
  let changed = false;
  for (const [at, { person, on, times }] of sitting.entries()) {
    if (stands[at] !== 'possible' || least + Math.abs(times) <= limit) continue;
    const isKept = times < 0;
    if (keep(open, person, (seat) => (seat !== undefined && on.has(seat)) === isKept)) changed = true;
  }
  return changed;
}

function withFilled({ filled, ...open }: Open, { sitters, fill }: Filling): boolean {
  if (fill.every((seat) => filled.has(seat))) return false;
  if (sitters.length > 0 && !sitters.some(({ person, on }) => isThere({ filled, ...open }, person, on) === 'certain')) return false;
  for (const seat of fill) filled.add(seat);
  return true;
}

function inOrder(open: Open, { pairs, gradeOf }: InOrder): boolean {
  const gradesOf = (person: PersonId) => [...(open.seats.get(person) ?? [])].map((seat) => (seat && gradeOf.get(seat)) || 0);
  const spread = new Map<PersonId, { readonly best: number; readonly worst: number }>();
  for (const person of new Set(pairs.flat())) {
    const grades = gradesOf(person);
    // Whoever may be off the ladder bounds nobody.
    spread.set(
      person,
      grades.includes(0) ? { best: 0, worst: Number.POSITIVE_INFINITY } : { best: Math.min(...grades), worst: Math.max(...grades) },
    );
  }
  let changed = false;
  for (const [senior, junior] of pairs) {
    const floor = spread.get(senior)?.best ?? 0;
    const ceiling = spread.get(junior)?.worst ?? Number.POSITIVE_INFINITY;
    const grade = (seat: SeatId | undefined) => (seat && gradeOf.get(seat)) || 0;
    if (floor > 1 && keep(open, junior, (seat) => grade(seat) === 0 || grade(seat) >= floor)) changed = true;
    if (ceiling < Number.POSITIVE_INFINITY && keep(open, senior, (seat) => grade(seat) <= ceiling)) changed = true;
  }
  return changed;
}

/** Draws out all that follows; false when the case cannot be. */
export function whatFollows({ limits, fillings, orders }: Law, open: Open): boolean {
  const hasRoom = () => [...open.seats.values()].every(({ size }) => size > 0);
  for (let again = true; again; ) {
    again = false;
    if (!hasRoom()) return false;
    for (const limit of limits) {
      const changed = withinLimit(open, limit);
      if (changed === undefined) return false;
      if (changed) again = true;
      if (changed && !hasRoom()) return false;
    }
    for (const filling of fillings) if (withFilled(open, filling)) again = true;
    for (const order of orders) {
      if (inOrder(open, order)) again = true;
      if (!hasRoom()) return false;
    }
  }
  return hasRoom();
}

/** Whether each of these can have one of its choices to itself: one after the other, whoever is in the way moving on. */
function canAllHave<One, Other>(ones: readonly One[], choices: (one: One) => Iterable<Other>): boolean {
  const holder = new Map<Other, One>();
  const find = (one: One, asked: Set<Other>): boolean => {
    for (const choice of choices(one)) {
      if (asked.has(choice)) continue;
      asked.add(choice);
      const other = holder.get(choice);
      if (other === undefined || find(other, asked)) {
        holder.set(choice, one);
        return true;
      }
    }
    return false;
  };
  return ones.every((one) => find(one, new Set()));
}

/** Whether everybody finds a seat alone and every filled seat somebody: then one seating does both (Mendelsohn and Dulmage). */
export function canBeSeated({ seats, filled }: Open): boolean {
  const seated = [...seats].filter(([, own]) => !own.has(undefined)).map(([person]) => person);
  const on = (person: PersonId): readonly SeatId[] => [...(seats.get(person) ?? [])].flatMap((seat) => seat ?? []);
  const sitters = (seat: SeatId) => [...seats].flatMap(([person, own]) => (own.has(seat) ? [person] : []));
  return canAllHave(seated, on) && canAllHave([...filled], sitters);
}

/** The fewest movers that the prices leave. */
export function boundBy(
  { seats, filled }: Open,
  prices: ReadonlyMap<SeatId, number>,
  homeOf: (person: PersonId) => SeatId | undefined,
): number {
  let sum = 0;
  const taken = new Set(filled);
  for (const [person, own] of seats) {
    const [only] = own;
    if (own.size === 1 && only) taken.add(only);
    const home = homeOf(person);
    let least = Number.POSITIVE_INFINITY;
    for (const seat of own) least = Math.min(least, (seat === home ? 0 : 1) + ((seat && prices.get(seat)) ?? 0));
    sum += least;
  }
  // A seat is paid for once at most; one that is taken for certain, exactly once.
  for (const [seat, price] of prices) sum -= taken.has(seat) ? price : Math.max(0, price);
  return sum;
}

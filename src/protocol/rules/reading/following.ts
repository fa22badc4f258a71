import type { PersonId, SeatId } from '../../../model/ids';
import type { OccasionContext } from '../occasion-context';

/** What lies between two plans that differ in nothing but who sits where, what is locked and what was chosen. */
export type Moved = {
  /** Seats with another sitter, lock or choice. */
  readonly seats: ReadonlySet<SeatId>;
  /** Whoever sits elsewhere than before, came to a seat or left one. */
  readonly people: ReadonlySet<PersonId>;
};

/** Beyond this many seats a reading is quicker made anew than mended. */
const atMost = 60;

type Carry = (next: OccasionContext, moved: Moved) => void;

/** What a context can hand on to the plan after a move: results only, never the context, so that no plan keeps its past alive. */
const carries = new WeakMap<OccasionContext, Map<object, Carry>>();

function carriesOf(context: OccasionContext): Map<object, Carry> {
  const known = carries.get(context) ?? new Map<object, Carry>();
  carries.set(context, known);
  return known;
}

const both = (one: Moved, other: Moved): Moved => ({
  seats: new Set([...one.seats, ...other.seats]),
  people: new Set([...one.people, ...other.people]),
});

/** For what does not hang on who sits where at all. */
export const theSame = <Value>(earlier: Value): Value => earlier;

/** Lets everything that was read of one plan be followed to the plan after a move. */
export function follow(before: OccasionContext, after: OccasionContext, moved: Moved): void {
  for (const carry of carries.get(before)?.values() ?? []) carry(after, moved);
}

/**
 * Something read off a plan that follows it from move to move. `from` reads the whole plan, `after` mends what was read before where
 * people moved; both must come to the same answer (a law keeps it), and the answer must hold nothing that can change by itself.
 */
export function following<Value>(
  from: (context: OccasionContext) => Value,
  after: (earlier: Value, moved: Moved, context: OccasionContext) => Value,
): (context: OccasionContext) => Value {
  const known = new WeakMap<OccasionContext, { readonly value: Value }>();
  const earlier = new WeakMap<OccasionContext, { readonly value: Value; readonly moved: Moved }>();
  const itself = {};

  function carryTo(next: OccasionContext, value: Value, moved: Moved): void {
    if (moved.seats.size > atMost) return;
    earlier.set(next, { value, moved });
    // Not asked for before the next move: both moves lie between.
    carriesOf(next).set(itself, (later, more) => carryTo(later, value, both(moved, more)));
  }

  return (context) => {
    const before = known.get(context);
    if (before) return before.value;
    const old = earlier.get(context);
    const value = old ? after(old.value, old.moved, context) : from(context);
    known.set(context, { value });
    carriesOf(context).set(itself, (next, moved) => carryTo(next, value, moved));
    return value;
  };
}

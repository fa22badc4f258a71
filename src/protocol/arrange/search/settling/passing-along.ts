import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Chance } from '../chance';
import type { BondedPlan } from './bonded-plan';

/** Who may change names: people of one rank who may move, and to which of these groups each of them belongs. */
export type Equals = { readonly groupOf: Int32Array; readonly groups: readonly (readonly number[])[] };

/** Where one who may move sits after the change is cheapest: on the seat itself, or in place of an equal who takes it. */
function take(plan: BondedPlan, sitter: number, equals: readonly number[], gained: number, chance: Chance): void {
  const before = plan.steps();
  plan.lift(sitter);
  const inTheAir = plan.steps();
  plan.seat(sitter, gained);
  let least = plan.cost();
  let mover = sitter;
  let alike = 1;
  plan.back(inTheAir);
  for (const equal of equals) {
    const seat = plan.seatOf[equal] ?? -1;
    if (equal === sitter || seat < 0) continue;
    const cost = plan.costOfExchange(sitter, gained, equal, least);
    if (cost > least) continue;
    alike = cost < least ? 1 : alike + 1;
    if (cost === least && chance.below(alike) > 0) continue;
    least = cost;
    mover = equal;
  }
  plan.back(before);
  const seat = plan.seatOf[mover] ?? -1;
  plan.lift(sitter);
  if (mover !== sitter) plan.lift(mover);
  plan.seat(mover, gained);
  if (mover !== sitter) plan.seat(sitter, seat);
}

/**
 * Whoever has no rank, or an empty seat, goes from one rung to another, and the order of rank stays: of each level between, one gives
 * up the rung at the far end and one takes the rung that came free at the near end; who, is chosen so that least is broken.
 * False, and to be taken back, where somebody held on a rung between would come to sit out of order, or the rung is none to be had.
 */
export function passAlong(
  plan: BondedPlan,
  { seats, level }: LadderInNumbers,
  isOpen: Uint8Array,
  { groupOf, groups }: Equals,
  from: number,
  to: number,
  chance: Chance,
): boolean {
  const { sitterOf } = plan;
  const step = to > from ? 1 : -1;
  const end = to + step;
  let gained = seats[from] ?? -1;
  const goes = sitterOf[gained] ?? -1;
  if (goes >= 0) plan.lift(goes);
  const nobodyHeld = step > 0 ? Number.POSITIVE_INFINITY : 0;
  let held = nobodyHeld;
  for (let at = from + step; at !== end; at += step) {
    const sitter = sitterOf[seats[at] ?? -1] ?? -1;
    const own = level[sitter] ?? 0;
    if (own === 0) continue;
    if (isOpen[seats[at] ?? -1] !== 1) {
      held = step > 0 ? Math.min(held, own) : Math.max(held, own);
      continue;
    }
    if (step > 0 ? own > held : own < held) return false;
    const group = groupOf[sitter] ?? -1;
    if (group < 0) return false;
    let far = at;
    for (let next = at + step; next !== end; next += step) {
      const other = sitterOf[seats[next] ?? -1] ?? -1;
      if (isOpen[seats[next] ?? -1] !== 1 || (level[other] ?? 0) === 0) continue;
      if (groupOf[other] !== group) break;
      far = next;
    }
    const vacated = seats[far] ?? -1;
    take(plan, sitterOf[vacated] ?? -1, groups[group] ?? [], gained, chance);
    gained = vacated;
    held = nobodyHeld;
    at = far;
  }
  if (gained !== seats[to]) return false;
  if (goes >= 0) plan.seat(goes, gained);
  return true;
}

import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Model } from '../../model/model';
import type { Neighborhood } from '../neighborhood';
import type { Equals } from './passing-along';

/** What stays while a hall is settled: who may change names with whom, and which order each seat belongs to. */
export type Floor = {
  readonly model: Model;
  readonly isOpen: Uint8Array;
  readonly mayMove: Uint8Array;
  readonly equals: Equals;
  /** The ladder on which a seat is a rung, where levels are all that its order looks at. */
  readonly ladderAt: (seat: number) => LadderInNumbers | undefined;
};

/** Levels tell everything of the order on this ladder: all who rank on it can be compared. */
const isOneOrder = ({ ladder, groups, level, merged }: LadderInNumbers): boolean =>
  ladder.sex === undefined &&
  groups !== undefined &&
  new Set([...level].flatMap((own, person) => (own > 0 ? [merged[person]] : []))).size === 1;

/** Whoever sits on an open seat of this plan may move, among such seats. */
export function floorOf(model: Model, { isOpen, equals }: Neighborhood, sitterOf: Int32Array): Floor {
  const { cast, ladders } = model;
  const isRanked = cast.people.map((_, person) => ladders.some(({ level }) => (level[person] ?? 0) > 0));
  const mayMove = new Uint8Array(cast.people.length);
  const groups = new Map<readonly number[] | undefined, number[]>();
  const groupOf = new Int32Array(cast.people.length).fill(-1);
  for (const seat of cast.open) {
    const person = sitterOf[seat] ?? -1;
    if (person < 0) continue;
    mayMove[person] = 1;
    if (!isRanked[person]) continue;
    const group = groups.get(equals[person]) ?? [];
    groups.set(equals[person], group);
    group.push(person);
  }
  const list = [...groups.values()];
  for (const [number, group] of list.entries()) for (const person of group) groupOf[person] = number;
  const ladderOf: (LadderInNumbers | undefined)[] = cast.seats.map(() => undefined);
  for (const ladder of ladders) if (isOneOrder(ladder)) for (const seat of ladder.seats) if (seat >= 0) ladderOf[seat] = ladder;
  return { model, isOpen, mayMove, equals: { groupOf, groups: list }, ladderAt: (seat) => ladderOf[seat] };
}

import type { Move } from '../../../commands/move-people';
import type { OccasionContext } from '../occasion-context';
import { byGroup } from './fewest-out-of-order';
import { bySeat, type Sitting } from './out-of-order';
import { personRanks } from './person-ranks';
import { outranks } from './wrong-across';

/** The same people, nobody before a senior; of those who may come next, whoever sits best comes. */
function inProperOrder(sitting: readonly Sitting[]): readonly Sitting[] {
  const lines = byGroup(sitting).map((group) => group.sort((left, right) => left.level - right.level).reverse());
  return sitting.flatMap(() => {
    // Whoever is outranked at all is outranked by the head of a line.
    const heads = lines.flatMap((line) => line.at(-1) ?? []);
    const [next] = heads.filter((head) => !heads.some((other) => outranks(other, head))).sort(bySeat);
    const chosen = next && lines.find((line) => line.at(-1) === next)?.pop();
    return chosen ?? [];
  });
}

/** Everybody on the ladder as they ought to sit, on the seats that are taken now; the locked stay. */
export function properOrder(context: OccasionContext, sitting: readonly Sitting[]): readonly Move[] {
  // Nobody is sent to two seats: whoever has two gives one up first.
  if (new Set(sitting.map(({ placed }) => placed.person)).size < sitting.length) return [];
  const free = sitting.filter(({ placed }) => !placed.stays);
  // People whom nothing compares do not change seats with each other.
  const circles = personRanks(context.people, context.seniority) ? byGroup(free) : [free];
  return circles.flatMap((circle) => {
    const proper = inProperOrder(circle);
    return circle.flatMap(({ placement: { rung } }, index) => {
      const chosen = proper[index]?.placement;
      if (!chosen || chosen.rung === rung) return [];
      return [{ person: chosen.person.id, from: chosen.rung.standing.seat, to: rung.standing.seat }];
    });
  });
}

import type { Person } from '../../model/person';
import type { Seniority } from '../precedence/seniority';

const partyPlace = { guest: 0, host: 1, other: 2 };

/**
 * The people from senior to junior, in groups that no order separates: equal levels, or levels that nobody knows (last).
 * Parties that cannot be compared take turns level by level, guests first (陪同：客人在前).
 */
export function inGroups(people: readonly Person[], { level, compare }: Seniority): readonly (readonly Person[])[] {
  const rest = [...people].sort(
    (left, right) =>
      (level(left.id) ?? Number.MAX_SAFE_INTEGER) - (level(right.id) ?? Number.MAX_SAFE_INTEGER) ||
      partyPlace[left.party] - partyPlace[right.party],
  );
  const groups: Person[][] = [];
  while (rest.length > 0) {
    const next = rest.findIndex((person) => !rest.some((other) => other !== person && (compare(other.id, person.id) ?? 0) < 0));
    const [person] = rest.splice(Math.max(next, 0), 1);
    if (!person) break;
    const last = groups.at(-1);
    const unknown = level(person.id) === undefined;
    const before = last?.[0];
    const tied =
      before !== undefined &&
      (unknown ? level(before.id) === undefined : level(before.id) !== undefined && compare(before.id, person.id) === 0);
    if (tied && last) last.push(person);
    else groups.push([person]);
  }
  return groups;
}

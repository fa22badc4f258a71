import type { Command } from '../../commands/command';
import { movePeople } from '../../commands/move-people';
import type { OccasionId } from '../../model/ids';
import type { Score } from '../panels/review-port';
import type { MoveGroup, Proposal, ProposedMove } from './arrange-port';

/** Everything, or the group of which the move at this place is one: the moves of a group cannot do without each other. */
export function acceptedGroups({ groups }: Pick<Proposal, 'groups'>, which: 'all' | number): readonly MoveGroup[] {
  if (which === 'all') return groups;
  let at = 0;
  for (const group of groups) {
    at += group.moves.length;
    if (which < at) return [group];
  }
  return [];
}

/** What accepting these groups does. Whoever withdraws stops attending once the seat is left. */
export function commandsOf(occasion: OccasionId, { come, leave, moves }: Proposal, groups: readonly MoveGroup[]): readonly Command[] {
  const accepted = groups.flatMap((group) => group.moves);
  const leaves = accepted.some(({ to }) => to === null) || moves.length === 0;
  return [
    ...come,
    ...(accepted.length > 0
      ? [
          movePeople(
            occasion,
            accepted.map(({ person, from, to }) => ({ person, from, to })),
          ),
        ]
      : []),
    ...(leaves ? leave : []),
  ];
}

/** What is left of a proposal when some of its groups were carried out and the plan is worth `now`. */
export function leftOf(proposal: Proposal, accepted: readonly MoveGroup[], now: Score): Proposal {
  const groups = proposal.groups.filter((group) => !accepted.includes(group));
  const moves: readonly ProposedMove[] = groups.flatMap((group) => group.moves);
  const leaves = accepted.some((group) => group.moves.some(({ to }) => to === null));
  return { ...proposal, groups, moves, come: [], leave: leaves ? [] : proposal.leave, before: now };
}

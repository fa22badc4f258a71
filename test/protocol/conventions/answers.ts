import { buildLayout } from '../../../src/layouts';
import type { LayoutId } from '../../../src/layouts/layout';
import { isFault } from '../../../src/layouts/read-settings';
import type { ConventionId } from '../../../src/model/occasion';
import type { SeatRole } from '../../../src/protocol/conventions/honor-order';
import { honorOrderOf, isCovered } from '../../../src/protocol/conventions/honor-order-of';

export function ask(layoutId: LayoutId, settings: Record<string, string>, convention: ConventionId, given: Record<string, string> = {}) {
  const layout = buildLayout(layoutId, settings);
  if (isFault(layout)) throw new Error(JSON.stringify(layout));
  const answer = honorOrderOf(layout, convention, given);
  if (!isCovered(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** Seats of one list, in the words of the contract. */
export const order = (...question: Parameters<typeof ask>) => {
  const { order: found } = ask(...question);
  return Object.fromEntries(Object.entries(found).map(([name, seats]) => [name, seats.map(({ seat }) => seat).join(' ')]));
};

/** The row from the audience's left to right, each seat by its rank, as the fact sheets write it. */
export function asSeen(...question: Parameters<typeof ask>): string {
  const any = ask(...question).order.any ?? [];
  return [...any]
    .sort((left, right) => (left.seat < right.seat ? -1 : 1))
    .map(({ rank }) => rank)
    .join(' ');
}

/** The seats held for a role, in the order of the answer. */
export const held = (role: SeatRole, ...question: Parameters<typeof ask>): string =>
  (ask(...question).roles[role] ?? []).map(({ seat }) => seat).join(' ');

/** The tables of a hall by rank. */
export const tablesOf = (...question: Parameters<typeof ask>): string =>
  (ask(...question).tables ?? []).map(({ table }) => table).join(' ');

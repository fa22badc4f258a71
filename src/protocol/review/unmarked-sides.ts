import { isOwnLayout, isOwnVehicle } from '../../model/own-layout';
import { isBanquet } from '../../model/scene';
import type { OccasionContext } from '../rules/occasion-context';

const parties = ['guest', 'host'] as const;

/**
 * Guests and hosts meet in a room that was drawn by hand, and no seat says whose it is: all of them share one order, and the host may come to
 * sit at the right of the guest. At a meal and round one table everybody does share it, and where the office has set the order or seats both
 * parties as one it is meant.
 */
export function hasUnmarkedSides({ layout, honor, occasion, people }: OccasionContext): boolean {
  if (!isOwnLayout(layout.id) || isOwnVehicle(layout.id) || isBanquet(layout.id) || !honor) return false;
  const { guest, host, any = [] } = honor.order;
  if (guest || host || any.length < 2 || occasion.house || occasion.given?.parties === 'one') return false;
  const isRound = any.some(({ because }) => because.some(({ principle }) => principle === 'nearer-the-first-seat'));
  return !isRound && parties.every((party) => people.some((person) => person.party === party));
}

import type { Layout, LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { unranked } from '../../sources/cite';
import { byList, held } from '../by-list';
import type { GivenId } from '../givens';
import type { Placed, RoleSeat, Scene, SceneAnswer } from '../scene';

/** A source's list, written for a car with the wheel at the left. */
export type CarList = {
  readonly seats: readonly string[];
  readonly citation: Citation;
  /** Seats after the list on which the source is silent; level with each other. */
  readonly silent?: readonly string[];
  /** Named by the source as the lowest, after those on which it is silent. */
  readonly last?: readonly string[];
  /** Named by a source as the juniors' places, none before the other. */
  readonly juniors?: { readonly seats: readonly string[]; readonly citation: Citation };
  /** Kept empty by the source. */
  readonly free?: { readonly seats: readonly string[]; readonly citation: Citation };
};

export type CarAuthority = {
  /** Which list holds; undefined where the sources are silent about this driver. */
  readonly list: (given: (id: GivenId) => string, wheel: 'left' | 'right', seats: readonly LayoutSeat[]) => CarList | undefined;
  /** `mirrored`: with the wheel at the right the list is mirrored; `as-listed`: the list already speaks of this wheel. */
  readonly wheelRight: 'mirrored' | 'as-listed' | 'not-covered';
  readonly driver: Citation;
};

/** The same place on the other side of the vehicle. */
function mirrorOf(seats: readonly LayoutSeat[], id: string): string {
  const seat = seats.find((candidate) => candidate.id === id);
  if (!seat) return id;
  const row = seats.filter((candidate) => candidate.row === seat.row).sort((left, right) => left.at.x - right.at.x);
  return row[row.length - 1 - row.indexOf(seat)]?.id ?? id;
}

export const wheelOf = ({ settings }: Layout): 'left' | 'right' => (settings.wheel === 'right' ? 'right' : 'left');

/** The frontmost seat on the wheel's side. */
export function driverSeat(seats: readonly LayoutSeat[], wheel: 'left' | 'right'): LayoutSeat | undefined {
  const front = Math.min(...seats.map(({ row }) => row));
  const row = seats.filter((seat) => seat.row === front).sort((left, right) => left.at.x - right.at.x);
  return wheel === 'left' ? row[0] : row.at(-1);
}

/** A car, by the list of its source (CONTRACT `vehicle/*`). */
export const carScene =
  ({ list, wheelRight, driver }: CarAuthority): Scene =>
  ({ layout, seats, given }) => {
    const wheel = wheelOf(layout);
    if (wheel === 'right' && wheelRight === 'not-covered') return undefined;
    const found = list(given, wheel, seats);
    if (!found) return undefined;
    const at = (id: string) => (wheel === 'right' && wheelRight === 'mirrored' ? mirrorOf(seats, id) : id);
    const steering = driverSeat(seats, wheel);
    const drives = given('driver');
    const driverReason = { principle: drives === 'chauffeur' ? 'driver-drives' : 'host-drives', citation: driver };
    const couple = drives === 'host-couple';
    const beside = couple
      ? seats
          .filter(({ row, id }) => row === steering?.row && id !== steering?.id)
          .sort((left, right) => (wheel === 'left' ? right.at.x - left.at.x : left.at.x - right.at.x))[0]
      : undefined;
    const taken = new Set([steering?.id, beside?.id, ...(found.free?.seats.map(at) ?? [])]);
    const ids = found.seats.map(at).filter((id) => !seats.some((seat) => seat.id === id && taken.has(seat.id)));
    const sourced = byList(seats, ids, 'as-the-source-lists', found.citation);
    const passedOver = (found.silent ?? []).map(at).flatMap((id) => seats.find((candidate) => candidate.id === id) ?? []);
    const silent: readonly Placed[] = passedOver.map(({ id }, index) => ({
      seat: id,
      // Where the source names one place only, it is the source that sets the others below it.
      because: [
        { principle: 'source-silent', citation: unranked },
        ...(index === 0 && found.seats.length === 1 ? [{ principle: 'first-by-the-source', citation: found.citation }] : []),
      ],
      sourced: false,
      ...(index > 0 ? { tied: true } : {}),
    }));
    const lowest = byList(seats, (found.last ?? []).map(at), 'lowest-by-the-source', found.citation);
    const juniors = byList(seats, (found.juniors?.seats ?? []).map(at), 'for-the-juniors', found.juniors?.citation ?? found.citation);
    const level = juniors.map((placed, index) => (index > 0 ? { ...placed, tied: true } : placed));
    const free: readonly RoleSeat[] = found.free
      ? held(seats, found.free.seats.map(at), { principle: 'front-middle-kept-free', citation: found.free.citation })
      : [];
    return {
      order: { any: [...sourced, ...silent, ...lowest, ...level] },
      roles: {
        driver: held(seats, [steering?.id], driverReason),
        ...(beside ? { 'host-spouse': held(seats, [beside.id], { principle: 'host-couple-in-front', citation: found.citation }) } : {}),
      },
      free,
    };
  };

export type BusAuthority = {
  readonly usual: Citation;
  readonly behindDriver?: Citation;
  /** `by-the-door`: a source that names the door speaks of either wheel; one that says right before left, of traffic at the right only. */
  readonly wheelRight: 'by-the-door' | 'not-covered';
};

/**
 * Coaster and coach: the front row over the rear, and in a row the door's side first. Where a source puts the first seat behind the
 * driver (`bus=behind-driver`), only the window behind him goes before that order: the sources say no more.
 */
export const busScene =
  ({ usual, behindDriver, wheelRight }: BusAuthority): Scene =>
  ({ layout, seats, given }) => {
    if (wheelOf(layout) === 'right' && wheelRight === 'not-covered') return undefined;
    const first = behindDriver && given('bus') === 'behind-driver' ? behindDriver : undefined;
    return busOrder(layout, seats, usual, first);
  };

function busOrder(layout: Layout, seats: readonly LayoutSeat[], citation: Citation, behindDriver: Citation | undefined): SceneAnswer {
  const wheel = wheelOf(layout);
  const steering = driverSeat(seats, wheel);
  const across = wheel === 'left' ? 'right-over-left' : 'nearer-the-door';
  const front = Math.min(...seats.map(({ row }) => row));
  const crew = seats.filter(({ row, id }) => row === front && id !== steering?.id);
  const passengers = seats
    .filter(({ row }) => row !== front)
    .sort((left, right) => left.row - right.row || (wheel === 'left' ? right.at.x - left.at.x : left.at.x - right.at.x));
  // The last of the first row, counted from the door, is the window behind the driver.
  const window = behindDriver && passengers.filter(({ row }) => row === passengers[0]?.row).at(-1);
  const ranked: readonly Placed[] = passengers
    .filter((seat) => seat !== window)
    .map((seat, index, rest) => ({
      seat: seat.id,
      because: [{ principle: rest[index - 1]?.row === seat.row ? across : 'front-over-rear', citation }],
      sourced: true,
    }));
  const any: readonly Placed[] =
    window && behindDriver
      ? [{ seat: window.id, because: [{ principle: 'behind-the-driver', citation: behindDriver }], sourced: true }, ...ranked]
      : ranked;
  return {
    order: { any },
    roles: {
      driver: held(seats, [steering?.id], { principle: 'driver-drives', citation }),
      ...(crew.length > 0
        ? {
            guide: held(
              seats,
              crew.map(({ id }) => id),
              { principle: 'guides-folding-seat', citation },
            ),
          }
        : {}),
    },
  };
}

/** Several seats in the order of one list, nobody driving: train bays. */
export const listScene =
  (choose: (given: (id: GivenId) => string) => { readonly seats: readonly string[]; readonly citation: Citation }): Scene =>
  ({ seats, given }) => {
    const { seats: ids, citation } = choose(given);
    return { order: { any: byList(seats, ids, 'as-the-source-lists', citation) } };
  };

/** Aircraft cabin, front row first; in a row by the letters as the profile has them. `windows-alike`: neither side of the cabin is the better one. */
export const aircraftScene =
  (inRow: 'windows-first' | 'windows-alike' | 'from-the-right', citation: Citation): Scene =>
  ({ seats }) => {
    // Window, aisle, middle: the aisle runs in the middle of the cabin.
    const edge = ({ place, of }: LayoutSeat) => {
      const fromWindow = Math.min(place - 1, of - place);
      return fromWindow === 0 ? 0 : fromWindow === of / 2 - 1 ? 1 : 2;
    };
    const byWindow = inRow !== 'from-the-right';
    const sorted = [...seats].sort(
      (left, right) => left.row - right.row || (byWindow ? edge(left) - edge(right) : 0) || right.at.x - left.at.x,
    );
    return {
      order: {
        any: sorted.map((seat, index) => {
          const above = sorted[index - 1];
          const principle =
            !above || above.row !== seat.row
              ? 'front-over-rear'
              : byWindow && edge(above) !== edge(seat)
                ? edge(seat) === 2
                  ? 'aisle-over-middle'
                  : 'window-over-aisle'
                : inRow === 'windows-alike'
                  ? 'sides-of-the-cabin-alike'
                  : 'right-over-left';
          const tied = principle === 'sides-of-the-cabin-alike';
          return { seat: seat.id, because: [{ principle, citation }], sourced: true, ...(tied && { tied }) };
        }),
      },
    };
  };

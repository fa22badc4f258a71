import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Model } from '../../model/model';
import type { Chance } from '../chance';

/** What is on a place of which no person is named: somebody who ranks, nobody, or (0 and more) this person without rank. */
export const ranked = -2;
export const nobody = -1;

/**
 * A ladder before anybody of rank is named. Places are the rungs from the best, then the open seats that stand on no ladder and may
 * hold people without rank. Whoever ranks fills the open rungs marked `ranked` in the order of levels.
 */
export type LevelDraft = {
  /** The seat of each place; -1 for a rung without one. */
  readonly seats: Int32Array;
  readonly placeOf: Int32Array;
  /** So many of the places are rungs. */
  readonly rungs: number;
  readonly isFree: Uint8Array;
  /** What is on each free place; to be written on. */
  readonly on: Int32Array;
  /** Whoever ranks and may move, seniors first, and their levels. */
  readonly people: readonly number[];
  readonly levels: Int32Array;
  /** The table of each rung; -1 elsewhere. */
  readonly tableOf: Int32Array;
};

export function levelDraft({ cast, ladders }: Model, numbers: LadderInNumbers, sitterOf: Int32Array): LevelDraft {
  const levelAt = (seat: number) => numbers.level[sitterOf[seat] ?? -1] ?? 0;
  const isOpen = new Set(cast.open);
  const rungs = numbers.seats.length;
  const beyond = cast.open.filter((seat) => ladders.every(({ rungOf }) => rungOf[seat] === -1) && levelAt(seat) === 0);
  const seats = Int32Array.from([...numbers.seats, ...beyond]);
  const placeOf = new Int32Array(cast.seats.length).fill(-1);
  for (const [place, seat] of seats.entries()) if (seat >= 0) placeOf[seat] = place;
  const isFree = Uint8Array.from(seats, (seat) => (isOpen.has(seat) ? 1 : 0));
  const on = Int32Array.from(seats, (seat, place) => (isFree[place] === 0 || levelAt(seat) > 0 ? ranked : (sitterOf[seat] ?? nobody)));
  const people = [...seats].flatMap((seat, place) => (isFree[place] === 1 && on[place] === ranked ? [sitterOf[seat] ?? -1] : []));
  people.sort((left, right) => (numbers.level[left] ?? 0) - (numbers.level[right] ?? 0));
  return {
    seats,
    placeOf,
    rungs,
    isFree,
    on,
    people,
    levels: Int32Array.from(people, (person) => numbers.level[person] ?? 0),
    tableOf: Int32Array.from(seats, (seat, place) => (seat < 0 || place >= rungs ? -1 : (cast.tableOf[seat] ?? -1))),
  };
}

/** Free places without anybody of rank. */
export function unrankedPlaces({ isFree, on }: LevelDraft): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < on.length; place += 1) if (isFree[place] === 1 && on[place] !== ranked) places.push(place);
  return places;
}

/** Places that change what is on them, two by two: the first with the second, the third with the fourth. Twice is as if never. */
export type Exchanges = readonly number[];

export function exchange({ on }: LevelDraft, places: Exchanges): void {
  for (let index = 0; index + 1 < places.length; index += 2) {
    const [one, other] = [places[index] ?? 0, places[index + 1] ?? 0];
    const here = on[one] ?? nobody;
    on[one] = on[other] ?? nobody;
    on[other] = here;
  }
}

/** Whether all of them are free places, and nobody of rank is sent off the ladder. */
export const isAllowed = ({ isFree, rungs, on }: LevelDraft, places: Exchanges): boolean =>
  places.every((place, index) => isFree[place] === 1 && (place < rungs || on[places[index ^ 1] ?? 0] !== ranked));

/** How many rungs at most somebody without rank goes at a time, unless he goes anywhere. */
const reach = 8;

/** Where what is on this place might rather be: an empty seat at the lower end of a table, somebody without rank near by or anywhere. */
export function elsewhere({ isFree, on, rungs, tableOf }: LevelDraft, place: number, chance: Chance): number {
  const target = chance.below(on.length);
  if (on[place] !== nobody) {
    if (chance.draw() >= 0.6) return target;
    return Math.max(0, Math.min(rungs - 1, place + chance.below(2 * reach + 1) - reach));
  }
  for (let rung = rungs - 1; rung >= 0; rung -= 1)
    if (tableOf[rung] === tableOf[target] && isFree[rung] === 1 && on[rung] !== nobody) return rung;
  return target;
}

import type { Model } from '../model/model';
import { type Change, rotation, type WorkingPlan } from '../model/working-plan';
import type { Chance } from './chance';
import type { Displacement } from './displacement';
import type { Neighborhood } from './neighborhood';

/** What a proposal should be after: mending findings, wishes, or sending people home. */
export type Aim = 'names' | 'findings' | 'wishes' | 'home';

export type Proposing = { readonly propose: (chance: Chance, aim: Aim, hot: readonly number[]) => Change | undefined };

const longestShift = 12;

const pick = (list: readonly number[], chance: Chance) => list[chance.below(list.length)] ?? -1;

/** Several rings of seats that have none in common, each turned by one. */
const rotations = (plan: WorkingPlan, rings: readonly (readonly number[])[]): Change => {
  const turned = rings.map((ring) => rotation(plan, ring));
  return { seats: turned.flatMap(({ seats }) => seats), sitters: turned.flatMap(({ sitters }) => sitters) };
};

/** Proposes changes to the plan as it is now, half of the time beginning with one of the people in `hot`. */
export function proposing({ cast }: Model, around: Neighborhood, plan: WorkingPlan, { homeOf }: Displacement): Proposing {
  const { open, isOpen, movable, ties, ladders, ladderOf, placeOn, levelsOf, equals, rounds } = around;
  const { seatOf, sitterOf } = plan;
  const hasEmpty = open.length > movable.length;
  const isFreeToMove = new Uint8Array(cast.people.length);
  for (const person of movable) isFreeToMove[person] = 1;

  /** An open seat that might suit: home, by somebody tied, in the place of an equal, near on the ladder, or any. */
  const seatFor = (person: number, chance: Chance, aim: Aim): number => {
    const roll = chance.draw();
    const home = homeOf[person] ?? -1;
    if (aim === 'home' && roll < 0.45 && home >= 0) {
      if (roll < 0.25) return home;
      const ladder = ladderOf[person] ?? open;
      const at = placeOn[person]?.[home] ?? -1;
      if (at >= 0) return ladder[Math.max(0, Math.min(ladder.length - 1, at + chance.below(9) - 4))] ?? home;
    }
    const tied = ties[person] ?? [];
    if (roll < 0.4 && tied.length > 0) {
      const seat = seatOf[pick(tied, chance)] ?? -1;
      if (seat >= 0) {
        const near = roll < 0.25 ? (cast.beside[seat] ?? []) : (cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? []);
        const there = pick(near, chance);
        if (there >= 0) return there;
      }
    }
    const same = equals[person] ?? [];
    if (roll < 0.9 && same.length > 1) {
      const seat = seatOf[pick(same, chance)] ?? -1;
      if (seat >= 0) return seat;
    }
    return pick(open, chance);
  };

  const shift = (chance: Chance): Change | undefined => {
    const ladder = ladders[chance.below(ladders.length)];
    if (!ladder) return undefined;
    const from = chance.below(ladder.length - 1);
    const run = ladder.slice(from, from + 2 + chance.below(longestShift));
    return rotation(plan, chance.draw() < 0.5 ? run : run.reverse());
  };

  /** A run of neighbors round a table turns about, or moves along by one: their own neighbors stay theirs but for the two ends. */
  const turn = (chance: Chance): Change | undefined => {
    const round = rounds[chance.below(rounds.length)];
    if (!round) return undefined;
    const from = chance.below(round.length);
    const length = 2 + chance.below(round.length - 2);
    const run = Array.from({ length }, (_, index) => round[(from + index) % round.length] ?? -1);
    if (chance.draw() < 0.4) return rotation(plan, chance.draw() < 0.5 ? run : run.reverse());
    return { seats: run, sitters: run.map((_, index) => sitterOf[run[length - 1 - index] ?? -1] ?? -1) };
  };

  /** Two people tied to each other move side by side to another place. */
  const couple = (person: number, chance: Chance, aim: Aim): Change | undefined => {
    const seat = seatOf[person] ?? -1;
    const target = seatFor(person, chance, aim);
    const partner = seatOf[pick(ties[person] ?? [], chance)] ?? -1;
    const beside = target < 0 ? -1 : pick(cast.beside[target] ?? [], chance);
    if (seat < 0 || partner < 0 || beside < 0 || !isOpen[seat] || !isOpen[target] || !isOpen[partner] || !isOpen[beside]) return undefined;
    if (new Set([seat, target, partner, beside]).size < 4) {
      // The partner sits next to the new place already, or one of them on it: those who are left go round.
      const ring = [...new Set([seat, target, partner, beside])];
      return ring.length > 1 ? rotation(plan, ring) : undefined;
    }
    return rotations(plan, [
      [seat, target],
      [partner, beside],
    ]);
  };

  /** Everybody who may move at two tables changes places. */
  const wholeTables = (seat: number, target: number): Change | undefined => {
    const here = cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
    const there = cast.seatsOfTable[cast.tableOf[target] ?? 0] ?? [];
    if (here === there || here.length !== there.length) return undefined;
    return rotations(
      plan,
      here.flatMap((own, place) => {
        const other = there[place] ?? -1;
        return isOpen[own] && isOpen[other] ? [[own, other]] : [];
      }),
    );
  };

  /**
   * The one goes home, whoever sits there goes home as well, and so on, until a seat is free or the ring closes. Where the one stands,
   * somebody who has no home is left standing instead.
   */
  const homeward = (person: number): Change | undefined => {
    const from = seatOf[person] ?? -1;
    const ring = from < 0 ? [] : [from];
    const sitters = [person];
    for (let mover = person; ring.length < 12; ) {
      const home = homeOf[mover] ?? -1;
      if (home < 0 && from < 0) break;
      if (home < 0 || !isOpen[home]) return undefined;
      if (home === from) break;
      if (ring.includes(home)) return undefined;
      ring.push(home);
      const next = sitterOf[home] ?? -1;
      if (next < 0 || !isFreeToMove[next]) break;
      mover = next;
      sitters.push(next);
    }
    if (ring.length === 0) return undefined;
    if (from >= 0) return ring.length > 1 ? rotation(plan, ring) : undefined;
    return { seats: ring, sitters: sitters.slice(0, ring.length) };
  };

  /**
   * Somebody without rank takes a seat in the middle of a ladder without breaking its order: whoever sat there takes the first seat of
   * the next level, who sat there the first of the one after it, and so on up to the seat that was left.
   */
  const squeezeIn = (person: number, target: number, chance: Chance): Change | undefined => {
    const seat = seatOf[person] ?? -1;
    return (levelsOf[person]?.[person] ?? 0) > 0 ? undefined : squeezed(person, seat, target, chance);
  };

  /** The same for a seat on which nobody sits: another one, the lowest of its table, is empty instead. */
  const squeezeEmpty = (chance: Chance): Change | undefined => {
    const seat = pick(open, chance);
    let empty = -1;
    for (let tries = 0; tries < 8 && empty < 0; tries += 1) {
      const there = pick(open, chance);
      if ((sitterOf[there] ?? -1) < 0) empty = there;
    }
    const table = cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
    const someone = sitterOf[seat] ?? -1;
    if (empty < 0 || someone < 0) return undefined;
    const places = placeOn[someone];
    let lowest = -1;
    for (const place of table) if ((places?.[place] ?? -1) > (lowest < 0 ? -1 : (places?.[lowest] ?? -1))) lowest = place;
    const sitter = lowest < 0 ? -1 : (sitterOf[lowest] ?? -1);
    return sitter < 0 ? undefined : squeezed(sitter, empty, lowest, chance);
  };

  const squeezed = (person: number, seat: number, target: number, chance: Chance): Change | undefined => {
    const [ladder, places, levels] = [ladderOf[person] ?? open, placeOn[person], levelsOf[person]];
    const [from, to] = [places?.[target] ?? -1, places?.[seat] ?? -1];
    if (!levels || from < 0 || to < 0 || from === to) return undefined;
    const ring = [seat, target];
    // Whoever makes room may be any of his equals: he takes the seat of one who goes instead.
    const passOn = (sitter: number) => {
      const other = sitter < 0 || chance.draw() < 0.5 ? -1 : (seatOf[pick(equals[sitter] ?? [], chance)] ?? -1);
      if (other >= 0 && isOpen[other] && !ring.includes(other)) ring.push(other);
    };
    const step = to > from ? 1 : -1;
    let level = levels[sitterOf[target] ?? -1] ?? 0;
    passOn(sitterOf[target] ?? -1);
    for (let at = from + step; at !== to && level > 0; at += step) {
      const next = ladder[at] ?? -1;
      const other = levels[sitterOf[next] ?? -1] ?? 0;
      if (other === 0 || (other - level) * step <= 0 || ring.includes(next)) continue;
      ring.push(next);
      level = other;
      passOn(sitterOf[next] ?? -1);
    }
    return rotation(plan, ring);
  };

  const isEqual = (one: number, other: number) => one >= 0 && other >= 0 && equals[one] === equals[other];

  /** Only names change, not which level sits where: people of one level change places, somebody without rank a few rungs along. */
  const amongEquals = (person: number, chance: Chance): Change | undefined => {
    const seat = seatOf[person] ?? -1;
    if (seat < 0 || !isOpen[seat]) return undefined;
    const same = equals[person] ?? [];
    const roll = chance.draw();
    const tied = ties[person] ?? [];
    let target = -1;
    const partner = roll < 0.4 && tied.length > 0 ? pick(tied, chance) : -1;
    const there = partner < 0 ? -1 : (seatOf[partner] ?? -1);
    if (there >= 0) {
      const near = roll < 0.25 ? (cast.beside[there] ?? []) : (cast.seatsOfTable[cast.tableOf[there] ?? 0] ?? []);
      target = pick(near, chance);
      if ((levelsOf[person]?.[person] ?? 0) > 0 && !isEqual(person, sitterOf[target] ?? -1)) target = -1;
    }
    if (target < 0 && (levelsOf[person]?.[person] ?? 0) === 0 && chance.draw() < 0.7) {
      const ladder = ladderOf[person] ?? open;
      const at = placeOn[person]?.[seat] ?? -1;
      if (at >= 0) target = ladder[Math.max(0, Math.min(ladder.length - 1, at + chance.below(13) - 6))] ?? -1;
    }
    if (target < 0) target = seatOf[pick(same, chance)] ?? -1;
    if (target < 0 || target === seat || !isOpen[target]) return undefined;
    if (roll > 0.9 && partner < 0 && tied.length > 0) {
      const other = seatOf[pick(tied, chance)] ?? -1;
      const beside = pick(cast.beside[target] ?? [], chance);
      if (
        other >= 0 &&
        beside >= 0 &&
        isOpen[other] &&
        isOpen[beside] &&
        other !== target &&
        beside !== seat &&
        other !== beside &&
        isEqual(sitterOf[other] ?? -1, sitterOf[beside] ?? -1)
      )
        return {
          seats: [seat, target, other, beside],
          sitters: [sitterOf[target] ?? -1, person, sitterOf[beside] ?? -1, sitterOf[other] ?? -1],
        };
    }
    if (roll > 0.4 && roll < 0.5) {
      const third = seatOf[pick(same, chance)] ?? -1;
      if (third >= 0 && third !== seat && third !== target && isOpen[third]) return rotation(plan, [seat, target, third]);
    }
    return { seats: [seat, target], sitters: [sitterOf[target] ?? -1, person] };
  };

  return {
    propose(chance, aim, hot) {
      if (aim === 'names') {
        const person =
          hot.length > 0 && chance.draw() < (hot.length * 20 < movable.length ? 0.8 : 0.5) ? pick(hot, chance) : pick(movable, chance);
        return person < 0 || !isFreeToMove[person] ? undefined : amongEquals(person, chance);
      }
      const roll = chance.draw();
      if (roll < 0.02) return shift(chance);
      if (roll < 0.03 && hasEmpty) return squeezeEmpty(chance);
      if (aim === 'wishes' && roll > 0.75 && rounds.length > 0) return turn(chance);
      const person =
        hot.length > 0 && chance.draw() < (hot.length * 20 < movable.length ? 0.8 : 0.5) ? pick(hot, chance) : pick(movable, chance);
      if (person < 0 || !isFreeToMove[person]) return undefined;
      const seat = seatOf[person] ?? -1;
      if (roll < 0.1 && aim === 'home' && seat !== homeOf[person]) return homeward(person);
      const target = seatFor(person, chance, aim);
      if (target < 0 || target === seat || !isOpen[target]) return undefined;
      if (seat < 0) return { seats: [target], sitters: [person] };
      if (!isOpen[seat]) return undefined;
      const between = chance.draw() < 0.7 ? squeezeIn(person, target, chance) : undefined;
      if (between) return between;
      if (roll < 0.04) return wholeTables(seat, target);
      if (roll < 0.12 && (ties[person]?.length ?? 0) > 0) return couple(person, chance, aim);
      if (roll < 0.35) {
        const third = seatFor(sitterOf[target] ?? person, chance, aim);
        if (third >= 0 && third !== seat && third !== target && isOpen[third]) return rotation(plan, [seat, target, third]);
      }
      return rotation(plan, [seat, target]);
    },
  };
}

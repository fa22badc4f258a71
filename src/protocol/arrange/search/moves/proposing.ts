import type { Sitting } from '../../model/demand';
import type { Model } from '../../model/model';
import { type Change, rotation } from '../../model/working-plan';
import type { Chance } from '../chance';
import type { Displacement } from '../displacement';
import type { Neighborhood } from '../neighborhood';
import { amongEquals } from './among-equals';
import { type Aim, type Ground, groundOf, pick } from './ground';
import { homeward } from './homeward';
import { squeezeEmpty, squeezeIn } from './making-room';
import { shift, turn } from './runs';
import { seatFor } from './seat-for';
import { couple, wholeTables } from './together';

export type Proposing = { readonly propose: (chance: Chance, aim: Aim, hot: readonly number[]) => Change | undefined };

/** Proposes changes to the plan as it is now, half of the time or more beginning with one of the people in `hot`. */
export function proposing(model: Model, around: Neighborhood, plan: Sitting, displacement: Displacement): Proposing {
  const ground = groundOf(model, around, plan, displacement);
  const { open, movable, rounds, isFreeToMove } = ground;
  const hasEmpty = open.length > movable.length;

  /** Where few are hot, one of them most of the time; -1 when the one who is drawn may not be moved. */
  const someone = (chance: Chance, hot: readonly number[]): number => {
    const share = hot.length * 20 < movable.length ? 0.8 : 0.5;
    const person = hot.length > 0 && chance.draw() < share ? pick(hot, chance) : pick(movable, chance);
    return isFreeToMove[person] ? person : -1;
  };

  return {
    propose(chance, aim, hot) {
      if (aim === 'names') {
        const person = someone(chance, hot);
        return person < 0 ? undefined : amongEquals(ground, person, chance);
      }
      const roll = chance.draw();
      if (roll < 0.02) return shift(ground, chance);
      if (roll < 0.03 && hasEmpty) return squeezeEmpty(ground, chance);
      if (aim === 'wishes' && roll > 0.75 && rounds.length > 0) return turn(ground, chance);
      const person = someone(chance, hot);
      return person < 0 ? undefined : moving(ground, person, roll, aim, chance);
    },
  };
}

/** One of the ways in which this person may leave the present seat, or come in from standing. */
function moving(ground: Ground, person: number, roll: number, aim: Aim, chance: Chance): Change | undefined {
  const { seatOf, sitterOf, homeOf, isOpen, ties } = ground;
  const seat = seatOf[person] ?? -1;
  if (roll < 0.1 && aim === 'home' && seat !== homeOf[person]) return homeward(ground, person);
  const target = seatFor(ground, person, chance, aim);
  if (target < 0 || target === seat || !isOpen[target]) return undefined;
  if (seat < 0) return { seats: [target], sitters: [person] };
  if (!isOpen[seat]) return undefined;
  const between = chance.draw() < 0.7 ? squeezeIn(ground, person, target, chance) : undefined;
  if (between) return between;
  if (roll < 0.04) return wholeTables(ground, seat, target);
  if (roll < 0.12 && (ties[person]?.length ?? 0) > 0) return couple(ground, person, chance, aim);
  if (roll < 0.35) {
    const third = seatFor(ground, sitterOf[target] ?? person, chance, aim);
    if (third >= 0 && third !== seat && third !== target && isOpen[third]) return rotation(ground, [seat, target, third]);
  }
  return rotation(ground, [seat, target]);
}

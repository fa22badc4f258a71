import type { Sitting } from '../../model/demand';
import type { Model } from '../../model/model';
import { type Change, rotation } from '../../model/working-plan';
import type { Chance } from '../chance';
import type { Displacement } from '../displacement';
import type { Neighborhood } from '../neighborhood';

/** What a proposal should be after: mending findings, wishes, or sending people home. */
export type Aim = 'names' | 'findings' | 'wishes' | 'home';

/** What every move stands on: the seats and people, who may move where, the plan as it is now, and where each is at home. */
export type Ground = Neighborhood &
  Sitting & {
    readonly cast: Model['cast'];
    readonly homeOf: Displacement['homeOf'];
    readonly isFreeToMove: Uint8Array;
  };

export function groundOf({ cast }: Model, around: Neighborhood, { seatOf, sitterOf }: Sitting, { homeOf }: Displacement): Ground {
  const isFreeToMove = new Uint8Array(cast.people.length);
  for (const person of around.movable) isFreeToMove[person] = 1;
  return { ...around, cast, seatOf, sitterOf, homeOf, isFreeToMove };
}

/** Any of these; -1 where there is none. */
export const pick = (list: readonly number[], chance: Chance): number => list[chance.below(list.length)] ?? -1;

/** Several rings of seats that have none in common, each turned by one. */
export function rotations(sitting: Sitting, rings: readonly (readonly number[])[]): Change {
  const turned = rings.map((ring) => rotation(sitting, ring));
  return { seats: turned.flatMap(({ seats }) => seats), sitters: turned.flatMap(({ sitters }) => sitters) };
}

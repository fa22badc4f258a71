import type { Citation } from '../../../model/citation';
import { byPrinciples, type Principle } from '../by-principles';
import { centerOverSides, farFromDoor, type Hand, handOver } from '../principles';
import { type Scene, seatsOn } from '../scene';

export type LivingRoomAuthority = {
  readonly hand: Hand;
  /** The long sofa is the guests'. */
  readonly sofa: Citation;
  readonly door: Citation;
  readonly side: Citation;
  /** What ranks the places of the sofa when the door does not. */
  readonly places?: readonly Principle[];
};

/** A long sofa and armchairs opposite (CONTRACT `meeting/living-room`): the place nearest the door is the low one. */
export const livingRoomScene =
  ({ hand, sofa, door, side, places }: LivingRoomAuthority): Scene =>
  ({ layout, seats }) => {
    const principles = places ?? [farFromDoor(door, layout.door?.at), centerOverSides(side), handOver(hand, side)];
    return {
      order: {
        guest: byPrinciples(seatsOn(seats, 'L'), principles, [{ principle: 'long-sofa-for-guests', citation: sofa }]),
        host: byPrinciples(
          seatsOn(seats, 'C'),
          [farFromDoor(door, layout.door?.at), handOver(hand, side)],
          [{ principle: 'chairs-by-the-door-for-hosts', citation: door }],
        ),
      },
    };
  };

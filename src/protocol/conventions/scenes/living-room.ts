import type { Point } from '../../../geometry/point';
import type { Citation } from '../../../model/citation';
import { byPrinciples, type Principle } from '../by-principles';
import type { GivenId } from '../givens';
import { centerOverSides, farFromDoor, type Hand, handOver } from '../principles';
import { type Scene, seatsOn } from '../scene';

export type LivingRoomAuthority = {
  readonly hand: Hand;
  /** The long sofa is the guests'. */
  readonly sofa: Citation;
  readonly door: Citation;
  /** Where a source says that a visiting leader takes the main seat; the place is the same, the authority another. */
  readonly leading?: Citation;
  readonly side: Citation;
  /** What ranks the places of the sofa where the convention has a rule of its own. */
  readonly places?: (given: (id: GivenId) => string, door: Point | undefined) => readonly Principle[];
};

/** A long sofa and armchairs opposite (CONTRACT `meeting/living-room`): the place nearest the door is the low one. */
export const livingRoomScene =
  ({ hand, sofa, door, side, places, leading }: LivingRoomAuthority): Scene =>
  ({ layout, seats, given }) => {
    const principles = places?.(given, layout.door?.at) ?? [
      farFromDoor(door, layout.door?.at),
      centerOverSides(side),
      handOver(hand, side),
    ];
    const main =
      leading && given('visit') === 'superior'
        ? { principle: 'visiting-leader-takes-the-main-seat', citation: leading }
        : { principle: 'long-sofa-for-guests', citation: sofa };
    const guest = byPrinciples(seatsOn(seats, 'L'), principles, [main]);
    const host = byPrinciples(
      seatsOn(seats, 'C'),
      [farFromDoor(door, layout.door?.at), handOver(hand, side)],
      [{ principle: 'chairs-by-the-door-for-hosts', citation: door }],
    );
    const [firstChair, ...chairs] = host;
    return {
      order: { guest, host },
      // The sofa above the chairs, whoever sits on it.
      common: [
        ...guest,
        ...(firstChair ? [{ ...firstChair, because: [{ principle: 'sofa-over-chairs', citation: sofa }] }] : []),
        ...chairs,
      ],
    };
  };

import { ownRight } from '../../../geometry/facing';
import { distance } from '../../../geometry/point';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { Hand } from '../principles';
import type { Placed, Scene } from '../scene';

/** The guest's seat next to the chair, at the sitter's own hand. */
function beside(chair: LayoutSeat, hand: Hand, guests: readonly Placed[], seats: readonly LayoutSeat[]): Placed | undefined {
  const right = ownRight(chair.facing);
  const towards = ({ at }: LayoutSeat) => ((at.x - chair.at.x) * right.x + (at.y - chair.at.y) * right.y) * (hand === 'right' ? 1 : -1);
  return guests
    .flatMap((placed) => {
      const seat = seats.find(({ id }) => id === placed.seat);
      return seat && towards(seat) > 1 ? [{ placed, away: distance(seat.at, chair.at) }] : [];
    })
    .sort((left, other) => left.away - other.away)[0]?.placed;
}

/**
 * A guest who outranks the host presides: he takes the host's chair, and the host sits at his left when he gave it up freely
 * (two places down), at his right when he had to (one place down). `always`: one hand only, whatever the reason.
 */
export const ceding =
  (scene: Scene, citation: Citation, always?: Hand): Scene =>
  (question) => {
    const answer = scene(question);
    const [host, ...hosts] = answer?.order.host ?? [];
    const guests = answer?.order.guest ?? [];
    const hostChair = question.seats.find(({ id }) => id === host?.seat);
    if (!answer || !host || !hostChair || guests.length < 2 || question.given('presiding') === 'host') return answer;
    const obliged = always ? always === 'right' : question.given('ceded') === 'obliged';
    const chair = beside(hostChair, obliged ? 'right' : 'left', guests, question.seats);
    if (!chair) return answer;
    const because = (principle: string) => [{ principle, citation }];
    return {
      ...answer,
      order: {
        ...answer.order,
        guest: [{ ...host, because: because('guest-takes-the-hosts-place') }, ...guests.filter((seat) => seat !== chair)],
        host: [{ ...chair, because: because(obliged ? 'host-cedes-to-the-right' : 'host-cedes-to-the-left') }, ...hosts],
      },
    };
  };

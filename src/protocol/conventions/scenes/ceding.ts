import type { Citation } from '../../../model/citation';
import type { Scene } from '../scene';

/**
 * A guest who outranks the host presides: he takes the host's chair, and the host sits at his left when he gave it up freely
 * (two places down), at his right when he had to (one place down). Only where the first two guests sit at the host's right and left.
 */
export const ceding =
  (scene: Scene, citation: Citation): Scene =>
  (question) => {
    const answer = scene(question);
    const [host, ...hosts] = answer?.order.host ?? [];
    const guests = answer?.order.guest ?? [];
    if (!answer || !host || guests.length < 2 || question.given('presiding') === 'host') return answer;
    const obliged = question.given('ceded') === 'obliged';
    const chair = guests[obliged ? 0 : 1];
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

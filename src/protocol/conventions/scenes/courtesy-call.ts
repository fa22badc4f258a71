import type { Citation } from '../../../model/citation';
import { byList, held } from '../by-list';
import type { Reason } from '../honor-order';
import type { Placed, Scene } from '../scene';
import { seatsOn } from '../scene';

export type CallAuthority = {
  readonly courtesy: Citation;
  /** Where a superior visits, and the superior then sits at the host's own left; absent where no source says so. */
  readonly superior?: Citation;
  readonly behind: Citation;
};

/** Host and principal guest side by side, their people along the arms (CONTRACT `meeting/courtesy-call`). */
export const courtesyCallScene =
  ({ courtesy, superior, behind }: CallAuthority): Scene =>
  ({ seats, given }) => {
    const toLeft = superior !== undefined && given('visit') === 'superior';
    const citation = toLeft ? superior : courtesy;
    const [guestChair, hostChair, guestArm, hostArm] = toLeft ? ['P2', 'P1', 'E', 'W'] : ['P1', 'P2', 'W', 'E'];
    const first: Reason = { principle: toLeft ? 'superior-at-the-hosts-left' : 'guest-at-the-hosts-right', citation };
    const party = (chair: string | undefined, arm: string | undefined): readonly Placed[] => [
      ...byList(seats, chair ? [chair] : [], 'principals-face-the-door', citation).map((placed) => ({ ...placed, because: [first] })),
      ...byList(
        seats,
        seatsOn(seats, arm ?? '').map(({ id }) => id),
        'own-arm-by-rank-outward',
        courtesy,
      ),
    ];
    const chairs = seatsOn(seats, 'B');
    const nearest = (principal: string | undefined) => {
      const x = seats.find(({ id }) => id === principal)?.at.x ?? 0;
      return [...chairs].sort(
        (left, right) => Math.abs(left.at.x - x) - Math.abs(right.at.x - x) || Math.abs(left.at.x) - Math.abs(right.at.x),
      );
    };
    const interpreters = given('interpreters');
    const hosts = nearest(hostChair)[0];
    const guests = nearest(guestChair).find((chair) => chair !== hosts);
    const reason: Reason = { principle: 'interpreter-behind', citation: behind };
    const interpreter =
      interpreters === 'none' ? [] : [...held(seats, [hosts?.id], reason, 'host'), ...held(seats, [guests?.id], reason, 'guest')];
    const taken = new Set(interpreter.map(({ seat }) => seat));
    // Each party's note-takers on its own half; a chair in the very middle is anybody's.
    const guestsLeft = guestChair === 'P1';
    const notetaker = chairs
      .filter(({ id }) => !taken.has(id))
      .flatMap(({ id, place, of }) => {
        const half = place * 2 - (of + 1);
        const party = half === 0 ? undefined : half < 0 === guestsLeft ? 'guest' : 'host';
        return held(seats, [id], { principle: 'note-takers-behind', citation: behind }, party);
      });
    return {
      order: { guest: party(guestChair, guestArm), host: party(hostChair, hostArm) },
      roles: { ...(interpreter.length > 0 ? { interpreter } : {}), ...(notetaker.length > 0 ? { notetaker } : {}) },
    };
  };

import type { Citation } from '../../../model/citation';
import { byList } from '../by-list';
import type { Scene } from '../scene';

export type ArmchairsAuthority = {
  readonly facing: Citation;
  readonly superior?: Citation;
  /** Face to face, or along one wall; absent where no source says which chair is the guest's. */
  readonly forms?: Citation;
  /** The guest's chair is the one farther from the door, where one is; of chairs face to face across the way in nothing is said. */
  readonly farFirst?: Citation;
};

/** Two armchairs (CONTRACT `meeting/armchairs`). */
export const armchairsScene =
  ({ facing, superior, forms, farFirst }: ArmchairsAuthority): Scene =>
  ({ layout, seats, given }) => {
    const answer = (guest: 'A' | 'B', principle: string, citation: Citation) => ({
      order: {
        guest: byList(seats, [guest], principle, citation),
        host: byList(seats, [guest === 'A' ? 'B' : 'A'], principle, citation),
      },
    });
    const place = layout.settings.place;
    if (place === 'facing') {
      return superior && given('visit') === 'superior'
        ? answer('B', 'superior-at-the-hosts-left', superior)
        : answer('A', 'guest-at-the-hosts-right', facing);
    }
    if (farFirst && place !== 'across') return answer('A', 'far-from-door', farFirst);
    if (!forms) return undefined;
    if (place === 'across') return answer('B', 'guests-at-the-right-coming-in', forms);
    return answer('A', place === 'opposed' ? 'guests-face-the-door' : 'far-from-door', forms);
  };

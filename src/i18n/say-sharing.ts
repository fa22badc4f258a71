import type { OccasionId } from '../model/ids';
import type { Speaker } from './speak';

type Post<Holder> = { readonly occasion: OccasionId; readonly holder: Holder; readonly isLocked?: true };

type Shares<Holder> =
  | { readonly kind: 'shared' | 'unknown' }
  | { readonly kind: 'impossible'; readonly slots: readonly Post<Holder>[]; readonly holders: readonly Holder[] };

type Handover<Holder> = { readonly occasion: OccasionId; readonly leaves: Holder; readonly comes: Holder };

type Names<Holder> = { readonly holder: (id: Holder) => string; readonly occasion: (id: OccasionId) => string };

type Told<Holder> = {
  readonly shares: Shares<Holder>;
  readonly handovers: readonly Handover<Holder>[];
  /** Cars have words of their own. */
  readonly cars?: true;
};

/** How staff or cars are shared out among occasions, in sentences; of cars only what is not as planned. */
export function saySharing<Holder>(
  { shares, handovers, cars }: Told<Holder>,
  names: Names<Holder>,
  { say, list }: Speaker,
): readonly string[] {
  const all = cars ? 'sharing.cars' : 'sharing';
  if (shares.kind === 'unknown') return [say('arrange', `${all}.unknown`)];
  if (shares.kind === 'impossible') {
    const { slots, holders } = shares;
    const where = list(
      slots.map(({ occasion, holder, isLocked }) =>
        say('arrange', isLocked ? 'sharing.postLocked' : 'sharing.post', {
          occasion: names.occasion(occasion),
          holder: names.holder(holder),
        }),
      ),
    );
    const counted = { posts: slots.length, people: holders.length, where, names: list(holders.map(names.holder)) };
    return [
      holders.length < slots.length ? say('arrange', `${all}.impossible`, counted) : say('arrange', `${all}.impossibleLater`, { where }),
    ];
  }
  if (handovers.length === 0) return cars ? [] : [say('arrange', 'sharing.fits')];
  return handovers.map(({ occasion, leaves, comes }) =>
    say('arrange', `${all}.handover`, { occasion: names.occasion(occasion), leaves: names.holder(leaves), comes: names.holder(comes) }),
  );
}

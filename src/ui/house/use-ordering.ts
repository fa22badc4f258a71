import { useCallback, useMemo, useState } from 'react';
import type { HouseConvention } from '../../model/house-convention';
import type { SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Order } from '../../protocol/conventions/honor-order';
import type { Action } from '../actions/action';
import { useEngine } from '../engine';
import type { Say } from '../speech';
import { type HouseDraft, newHouse, pick, startAgain, takeBack } from './house-draft';
import type { Ordering } from './house-port';

const orders: readonly Order[] = ['guest', 'host', 'any'];

/** The order of the house that is being made on the plan of this occasion, if one is. */
export function useOrdering(occasion: Occasion | undefined) {
  const { house: port } = useEngine();
  const [making, setMaking] = useState<{ readonly occasion: Occasion['id']; readonly draft: HouseDraft }>();
  const draft = making && making.occasion === occasion?.id ? making.draft : undefined;

  /** The lists that the base keeps: guests and hosts, or one for everybody. Where it covers nothing, the office may have any. */
  const partiesOf = useCallback(
    (id: Occasion['id'], house: HouseConvention): readonly Order[] => {
      const known = port.honorBy(id, { ...house, order: {} })?.order ?? {};
      const found = orders.filter((order) => (known[order]?.length ?? 0) > 0 || (house.order[order]?.length ?? 0) > 0);
      return found.length > 0 ? found : orders;
    },
    [port],
  );

  const change = useCallback((edit: (draft: HouseDraft) => HouseDraft) => {
    setMaking((now) => now && { ...now, draft: edit(now.draft) });
  }, []);

  const begin = (known?: HouseConvention) => {
    if (!occasion) return;
    const house = known ?? newHouse(occasion, crypto.randomUUID());
    setMaking({ occasion: occasion.id, draft: { house, party: partiesOf(occasion.id, house)[0] ?? 'any' } });
  };

  const onPick = useCallback((seat: SeatId) => change((now) => pick(now, seat)), [change]);
  const house = draft?.house;
  const ordering = useMemo<Ordering | undefined>(() => house && { house, onPick }, [house, onPick]);
  const parties = occasion && house ? partiesOf(occasion.id, house) : [];

  return {
    draft,
    ordering,
    parties,
    begin,
    change,
    end: useCallback(() => setMaking(undefined), []),
    takeBack: useCallback(() => change(takeBack), [change]),
    startAgain: useCallback(() => change(startAgain), [change]),
  };
}
/** While seats are picked, the keys that would change the plan change the order instead. */
export const orderingActions = ({ takeBack, end }: Pick<OrderingState, 'takeBack' | 'end'>, say: Say): readonly Action[] => [
  { id: 'takeBack', label: say('house.takeBack'), keys: 'mod+z', enabled: true, run: takeBack },
  { id: 'takeBackToo', label: say('house.takeBack'), keys: 'backspace', enabled: true, run: takeBack },
  { id: 'leaveOrdering', label: say('house.leave'), keys: 'escape', enabled: true, run: end },
];

export type OrderingState = ReturnType<typeof useOrdering>;

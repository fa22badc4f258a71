import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PersonId } from '../../model/ids';
import type { Carried, HandPort } from '../editor/plan-port';

/** Milliseconds that a hand stays over one place before the panel tells it: a hand on its way across seats is left alone. */
const settles = 70;

/** Who is carried, and the place where the hand has come to rest; renders at pick-up, at drop, and where the hand stays. */
export function useCarried(hand: HandPort): Carried | undefined {
  const holding = useSyncExternalStore(hand.subscribe, hand.isHolding);
  const [settled, setSettled] = useState<Carried>();
  useEffect(() => {
    if (!holding) return;
    let seen = hand.carried();
    let wait: ReturnType<typeof setTimeout> | undefined;
    setSettled(seen);
    const stop = hand.subscribe(() => {
      const now = hand.carried();
      if (now === seen) return;
      seen = now;
      clearTimeout(wait);
      wait = setTimeout(() => setSettled(now), settles);
    });
    return () => {
      stop();
      clearTimeout(wait);
      setSettled(undefined);
    };
  }, [hand, holding]);
  return holding ? settled : undefined;
}

/** The person in the hand, lit in the list; renders at pick-up and drop. */
export const useLeadInHand = (hand: HandPort): PersonId | undefined =>
  useSyncExternalStore(hand.subscribe, () => hand.carried()?.lead.person);

import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Command } from '../../commands/command';
import type { Move } from '../../commands/move-people';
import type { ScreenPoint } from '../../geometry/point';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import { createDropPlan, type DropPlan } from './drop-plan';
import { everybodyIn, type Over, type Wish } from './gestures/drag-person';
import { commandsOf } from './gestures/drop-commands';
import { type DropMode, dropMoves, type Floor } from './gestures/drop-moves';

type Hand = {
  readonly box: RefObject<HTMLElement | null>;
  readonly session: DragSession;
  readonly occasion: OccasionId;
  readonly floor: Floor;
  readonly mode: DropMode;
  readonly overAt: (point: ScreenPoint) => Over;
  readonly onChanges: (changes: readonly Command[]) => void;
  readonly onChoose: (wish: Extract<Wish, { wish: 'choose' }>) => void;
  /** The seats where the lifted people have been put down. */
  readonly onSeated: (seats: readonly SeatId[]) => void;
};

/** What the hand is over and what happens when it lets go; answers with what letting go now would do. */
export function useHand({ box, session, occasion, floor, mode, overAt, onChanges, onChoose, onSeated }: Hand): {
  readonly planned: DropPlan;
  /** Whoever was just put down with the pointer: the eye followed that already. */
  readonly droppedByHand: RefObject<ReadonlySet<PersonId>>;
  /** The seats where people were just put down with the keys, to be told. */
  readonly putDown: readonly SeatId[];
} {
  const droppedByHand = useRef<ReadonlySet<PersonId>>(new Set());
  const [putDown, setPutDown] = useState<readonly SeatId[]>([]);
  const planned = useMemo(() => createDropPlan(session, floor, mode), [session, floor, mode]);

  useEffect(() => {
    const over = ({ left, top }: ScreenPoint): Over => {
      const at = box.current?.getBoundingClientRect();
      if (!at || left < at.left || left > at.right || top < at.top || top > at.bottom) return { on: 'outside' };
      return overAt({ left: left - at.left, top: top - at.top });
    };
    const onWish = (wish: Wish, by: 'pointer' | 'keyboard') => {
      if (wish.wish === 'choose') return onChoose(wish);
      const moves: readonly Move[] = dropMoves(wish, floor, mode);
      if (moves.length === 0) return;
      const lifted = new Set(everybodyIn(wish).map(({ person }) => person));
      droppedByHand.current = by === 'pointer' ? lifted : new Set();
      onChanges(commandsOf(occasion, moves));
      const goals = moves.flatMap(({ person, to }) => (to && lifted.has(person) ? [to] : []));
      setPutDown(by === 'keyboard' ? goals : []);
      onSeated(goals);
    };
    return session.attach({ overAt: over, onWish });
  }, [box, session, occasion, floor, mode, overAt, onChanges, onChoose, onSeated]);

  // A plan that is put away in the middle of a gesture leaves nothing in the hand.
  useEffect(() => () => session.cancel(), [session]);
  return { planned, droppedByHand, putDown };
}

import { useEffect, useRef } from 'react';
import type { EditorState, ListHand } from '../editor/use-editor';

/** While this screen stands, the list of people at the left carries onto it as onto a plan. */
export function useListHand({ setBoard }: EditorState, hand: ListHand) {
  const now = useRef(hand);
  useEffect(() => {
    now.current = hand;
  });
  useEffect(() => {
    setBoard({
      start: (person, pointer) => now.current.start(person, pointer),
      pickUp: (person) => now.current.pickUp(person),
    });
    return () => setBoard(undefined);
  }, [setBoard]);
}

import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { officeLine } from '../../drawing/office-line';
import type { DragSession } from './drag-session';
import { linesOf, noteFor, type Said } from './drop-note';
import { keyOf } from './gestures/drag-person';
import styles from './seat-canvas.module.css';
import type { ShownPerson } from './seat-state';

type Props = {
  readonly session: DragSession;
  readonly person: ShownPerson;
  /** How many are in the hand. */
  readonly count: number;
  readonly said: Said;
  /** Right edge of the plan in the window: the panel beside it tells the same and is not covered. */
  readonly edge: () => number;
};

const sizeOf = (element: HTMLElement | null) => ({ width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 });

const noteGap = { left: 24, top: 44 };

/** The lifted plate at the pointer, and the dark note near it. Moved by hand: no render while the pointer moves. */
export function DragGhost({ session, person, count, said, edge }: Props) {
  const ghost = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const latest = useRef(said);
  useEffect(() => {
    latest.current = said;
  }, [said]);

  useLayoutEffect(() => {
    let shownOver = '';
    // Measured when they change, not while they move: asking for a size makes the browser lay out the page.
    const plateSize = sizeOf(ghost.current);
    let noteSize = sizeOf(note.current);
    const end = edge();
    const follow = () => {
      const hand = session.inHand();
      const plate = ghost.current;
      const words = note.current;
      if (hand?.at !== 'dragging' || !plate || !words) return;
      const { left, top } = hand.point;
      // The pointer stands at the lower right corner of the plate, so that it never hides the name.
      plate.style.transform = `translate(${left - plateSize.width * 0.78}px, ${top - plateSize.height * 0.82}px)`;
      const over = `${keyOf(hand.over)} ${hand.turned}`;
      if (over !== shownOver) {
        shownOver = over;
        const next = noteFor(hand, latest.current);
        words.hidden = next === undefined;
        const [head, text] = words.children;
        if (head) head.textContent = next?.head ?? '';
        if (text) text.textContent = next ? linesOf(next) : '';
        noteSize = sizeOf(words);
      }
      const right = Math.min(left + noteGap.left, end - noteSize.width - 8);
      const below = top + noteGap.top + noteSize.height > window.innerHeight ? top - noteGap.top - noteSize.height - 40 : top + noteGap.top;
      words.style.transform = `translate(${right}px, ${below}px)`;
    };
    follow();
    return session.subscribe(follow);
  }, [session, edge]);

  return createPortal(
    <>
      <div ref={ghost} className={styles.ghost} data-party={person.party} data-many={count > 1 ? count : undefined} aria-hidden="true">
        <span className={styles.ghostName}>{person.name}</span>
        {person.title ? <span className={styles.ghostTitle}>{officeLine(person)}</span> : null}
      </div>
      <div ref={note} className={styles.note} aria-hidden="true" hidden>
        <div className={styles.noteHead} />
        <div />
      </div>
    </>,
    document.body,
  );
}

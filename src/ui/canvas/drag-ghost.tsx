import { useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import type { InHand } from './gestures/drag-person';
import type { CanvasLabels } from './labels';
import styles from './seat-canvas.module.css';
import type { Judge, ShownPerson } from './seat-state';

/** What is said about the seat under the hand. */
export type Note = { readonly head: string; readonly text: string };

type Said = {
  readonly labels: CanvasLabels;
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  readonly judge: Judge | undefined;
};

/** The rule and the change of the score, or with whom the person would change places. */
export function noteFor({ person, from, over }: InHand, { labels, seatOf, judge }: Said): Note | undefined {
  if (over.on === 'outside') return from === undefined ? undefined : { head: labels.unseat, text: '' };
  if (over.on === 'canvas' || over.seat === from) return undefined;
  const seat = seatOf(over.seat);
  if (!seat) return undefined;
  const swap = seat.fullName === undefined || seat.person === undefined ? undefined : labels.swapWith(seat.fullName);
  const judgement = judge?.(person, seat.seat);
  // Where the person may not sit, an exchange is not held out.
  const offered = judgement?.allowed === false ? undefined : swap;
  const text = seat.locked ? labels.locked : [offered, judgement?.note].filter(Boolean).join('\n');
  return { head: labels.target(seat), text };
}

type Props = Said & {
  readonly session: DragSession;
  readonly person: ShownPerson;
};

const sizeOf = (element: HTMLElement | null) => ({ width: element?.offsetWidth ?? 0, height: element?.offsetHeight ?? 0 });

const noteGap = { left: 24, top: 44 };

/** The lifted plate at the pointer, and the dark note near it. Moved by hand: no render while the pointer moves. */
export function DragGhost({ session, person, labels, seatOf, judge }: Props) {
  const ghost = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const said = useRef({ labels, seatOf, judge });
  useEffect(() => {
    said.current = { labels, seatOf, judge };
  }, [labels, seatOf, judge]);

  useLayoutEffect(() => {
    let shownOver = '';
    // Measured when they change, not while they move: asking for a size makes the browser lay out the page.
    const plateSize = sizeOf(ghost.current);
    let noteSize = sizeOf(note.current);
    const follow = () => {
      const hand = session.inHand();
      const plate = ghost.current;
      const words = note.current;
      if (hand?.at !== 'dragging' || !plate || !words) return;
      const { left, top } = hand.point;
      // The pointer stands at the lower right corner of the plate, so that it never hides the name.
      plate.style.transform = `translate(${left - plateSize.width * 0.78}px, ${top - plateSize.height * 0.82}px)`;
      const over = hand.over.on === 'seat' ? hand.over.seat : hand.over.on;
      if (over !== shownOver) {
        shownOver = over;
        const next = noteFor(hand, said.current);
        words.hidden = next === undefined;
        const [head, text] = words.children;
        if (head) head.textContent = next?.head ?? '';
        if (text) text.textContent = next?.text ?? '';
        noteSize = sizeOf(words);
      }
      const right = Math.min(left + noteGap.left, window.innerWidth - noteSize.width - 8);
      const below = top + noteGap.top + noteSize.height > window.innerHeight ? top - noteGap.top - noteSize.height - 40 : top + noteGap.top;
      words.style.transform = `translate(${right}px, ${below}px)`;
    };
    follow();
    return session.subscribe(follow);
  }, [session]);

  return createPortal(
    <>
      <div ref={ghost} className={styles.ghost} data-party={person.party} aria-hidden="true">
        <span className={styles.ghostName}>{person.name}</span>
        {person.title ? <span className={styles.ghostTitle}>{person.title}</span> : null}
      </div>
      <div ref={note} className={styles.note} aria-hidden="true" hidden>
        <div className={styles.noteHead} />
        <div />
      </div>
    </>,
    document.body,
  );
}

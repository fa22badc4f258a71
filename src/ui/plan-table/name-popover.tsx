import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SeatId } from '../../model/ids';
import { useSay } from '../speech';
import { NamePicker } from './name-picker';
import styles from './name-popover.module.css';

type Props = Parameters<typeof NamePicker>[0] & {
  readonly seat: SeatId;
  /** Where the plate lies in the window. */
  readonly at: Pick<DOMRect, 'left' | 'top' | 'bottom'>;
};

/** The name picker at its seat: below the plate, above it where there is no room below. */
export function NamePopover({ at, ...picker }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.left, top: at.bottom + 8 });
  useLayoutEffect(() => {
    const { offsetWidth = 0, offsetHeight = 0 } = box.current ?? {};
    const left = Math.max(8, Math.min(at.left, window.innerWidth - offsetWidth - 8));
    const below = at.bottom + 8 + offsetHeight < window.innerHeight;
    setPlace({ left, top: below ? at.bottom + 8 : Math.max(8, at.top - offsetHeight - 8) });
  }, [at]);
  return createPortal(
    <div
      ref={box}
      role="dialog"
      aria-label={say('picker.title', { seat: picker.seat })}
      className={styles.popover}
      style={{ transform: `translate(${place.left}px, ${place.top}px)` }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) picker.onDone(false);
      }}
    >
      <NamePicker {...picker} />
    </div>,
    document.body,
  );
}

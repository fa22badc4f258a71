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

/** Between the plate and the list, and from the edge of the window. Pixels. */
const gap = 8;
type Place = { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });

/** The name picker at its seat: below the plate, above it where there is no room below. */
export function NamePopover({ at, ...picker }: Props) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ left: at.left, top: at.bottom + gap });
  useLayoutEffect(() => {
    const { offsetWidth = 0, offsetHeight = 0 } = box.current ?? {};
    const left = Math.max(gap, Math.min(at.left, window.innerWidth - offsetWidth - gap));
    // Held by the edge at the seat: the list grows shorter while a name is typed, and stays where it is.
    if (at.bottom + gap + offsetHeight < window.innerHeight) setPlace({ left, top: at.bottom + gap });
    else if (at.top - gap - offsetHeight > gap) setPlace({ left, bottom: window.innerHeight - at.top + gap });
    else setPlace({ left, top: gap });
  }, [at]);
  return createPortal(
    <div
      ref={box}
      role="dialog"
      aria-label={say('picker.title', { seat: picker.seat })}
      className={styles.popover}
      style={place}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) picker.onDone(false);
      }}
    >
      <NamePicker {...picker} />
    </div>,
    document.body,
  );
}

type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Ten minutes without a key or a pointer: whoever sat here may have left the room. */
export const idleFor = 10 * 60_000;

type Wiring = {
  readonly isSealed: () => boolean;
  readonly lock: () => Promise<void>;
  /** The clock of the wall, milliseconds: a timer stands still while the computer sleeps, the room does not. */
  readonly now: () => number;
};

/** Locks a sealed reception when nobody has touched the page for a while. */
export function lockWhenIdle(page: Page, { isSealed, lock, now }: Wiring): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = now();

  function lockIfSealed(): void {
    if (isSealed()) void lock();
  }

  function touch(): void {
    const away = now() - touched;
    touched = now();
    clearTimeout(timer);
    timer = setTimeout(lockIfSealed, idleFor);
    // Whoever wakes the computer after hours need not be the one who left it.
    if (away >= idleFor) lockIfSealed();
  }

  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel']) page.addEventListener(sign, touch, { passive: true });
  // The screen comes back before anybody has touched anything.
  page.addEventListener('visibilitychange', () => {
    if (now() - touched >= idleFor) lockIfSealed();
  });
  touch();
}

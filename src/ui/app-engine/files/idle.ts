type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Ten minutes without a key or a pointer: whoever sat here may have left the room. */
export const idleFor = 10 * 60_000;

/** Locks a sealed reception when nobody has touched the page for a while. */
export function lockWhenIdle(
  page: Page,
  { isSealed, lock }: { readonly isSealed: () => boolean; readonly lock: () => Promise<void> },
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isSealed()) void lock();
    }, idleFor);
  };
  for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel']) page.addEventListener(sign, again, { passive: true });
  again();
}

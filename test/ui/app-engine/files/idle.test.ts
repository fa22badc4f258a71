import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idleFor, lockWhenIdle } from '../../../../src/ui/app-engine/files/idle';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aPage({ sealed = true } = {}) {
  const page = new EventTarget();
  const lock = vi.fn(async () => undefined);
  lockWhenIdle(page, { isSealed: () => sealed, lock, now: Date.now });
  return { lock, touch: (sign: string) => page.dispatchEvent(new Event(sign)) };
}

it('locks when nobody has touched the page for ten minutes, and not before', () => {
  const { lock } = aPage();
  vi.advanceTimersByTime(idleFor - 1);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(lock).toHaveBeenCalledTimes(1);
});

it.each(['pointerdown', 'pointermove', 'keydown', 'wheel'])('begins to count anew at every %s', (sign) => {
  const { lock, touch } = aPage();
  for (let minutes = 0; minutes < 60; minutes += 9) {
    touch(sign);
    vi.advanceTimersByTime(9 * 60_000);
  }
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(lock).toHaveBeenCalledTimes(1);
});

it('leaves a reception without a passphrase alone', () => {
  const { lock } = aPage({ sealed: false });
  vi.advanceTimersByTime(3 * idleFor);
  expect(lock).not.toHaveBeenCalled();
});

it.each(['pointermove', 'visibilitychange'])('after a sleep in which no timer ran, locks at the first %s', (sign) => {
  const { lock, touch } = aPage();
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  touch(sign);
  expect(lock).toHaveBeenCalledTimes(1);
});

it('the sleep itself is not counted twice', () => {
  const { lock, touch } = aPage();
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  touch('pointermove');
  touch('pointermove');
  vi.advanceTimersByTime(idleFor - 1);
  expect(lock).toHaveBeenCalledTimes(1);
});

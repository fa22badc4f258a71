// What runs inside the page of a crash test. Both functions are sent there as text: they use nothing of this file.

/**
 * Looks at the screen once in every frame and tells what it saw whenever that changed: who sits where, and up to which step the status
 * line calls it saved (`undefined`: it does not). `window.tellLedger` is the other end.
 */
export function watchScreen() {
  let last = '';
  let since = 0;
  const look = () => {
    requestAnimationFrame(look);
    const seats = [...document.querySelectorAll('[data-seat]')].map((seat) => `${seat.dataset.seat}=${seat.getAttribute('aria-label')}`);
    if (seats.length === 0) return;
    const arrangement = seats.sort().join('\n');
    const saved = document.querySelector('[data-saved-step]')?.dataset.savedStep;
    const now = `${saved}/${arrangement}`;
    if (now === last) return;
    const moved = last.slice(last.indexOf('/') + 1) !== arrangement;
    if (moved) since = performance.now();
    last = now;
    window.tellLedger({ arrangement, saved: saved === undefined ? undefined : Number(saved), moved, after: performance.now() - since });
  };
  requestAnimationFrame(look);
}

/** An officer in a great hurry: takes people up and sets them down, sends them away, locks, undoes and redoes, until the end. */
export async function editForever({ seed, pause }) {
  let state = seed;
  const chance = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const press = (key, rest = {}) => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest }));
  };
  const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  for (;;) {
    const seats = [...document.querySelectorAll('[data-seat]')];
    seats[chance(seats.length)]?.focus();
    const dice = chance(10);
    if (dice < 6) {
      press('Enter');
      for (let step = 1 + chance(4); step > 0; step -= 1) press(arrows[chance(4)]);
      press('Enter');
      press('Escape');
    } else if (dice < 8) press('z', { ctrlKey: true });
    else if (dice < 9) press('z', { ctrlKey: true, shiftKey: true });
    else press(chance(2) ? 'l' : 'Delete');
    await new Promise((done) => setTimeout(done, chance(pause)));
  }
}

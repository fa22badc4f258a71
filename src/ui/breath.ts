/** Long work lets go of the thread: what waits is heard and drawn before it goes on. */
export const breath = () => new Promise<void>((done) => setTimeout(done));

/** Work that can wait lets the screen show first what has just been done. */
export const drawing = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

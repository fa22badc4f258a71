/** Long work lets go of the thread: what waits is heard and drawn before it goes on. */
export const breath = () => new Promise<void>((done) => setTimeout(done));

/** What was just asked for is drawn before the work begins. */
export const drawing = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

/** Work that nobody asked for waits until the hand rests: whoever goes on at once is not held up by it. */
export const lull = () => new Promise<void>((done) => setTimeout(done, 150));

/** Long work lets go of the thread: what waits is heard and drawn before it goes on. */
export const breath = () => new Promise<void>((done) => setTimeout(done));

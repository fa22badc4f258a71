import { type Remote, wrap } from 'comlink';

/** Where there are no workers (tests, very locked-down browsers) the answers are the same and the screen waits for them. */
export const canWork = (): boolean => typeof Worker !== 'undefined';

export type Begun<Work> = {
  readonly remote: Remote<Work>;
  /** Rejects when the worker does; it never resolves. Whoever waits for an answer waits for this too, since the answer would never come. */
  readonly failed: Promise<never>;
  readonly end: () => void;
};

/** A worker that answers questions. `name`: of what it does, for whoever reads of its failure. */
export function begun<Work>(worker: Worker, name: string): Begun<Work> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(`The ${name} worker failed: ${message || 'it could not be loaded'}.`)),
    );
  });
  // Nobody may be asking.
  failed.catch(() => undefined);
  return { remote: wrap<Work>(worker), failed, end: () => worker.terminate() };
}

/**
 * One answer of a worker of its own, which ends with it, or when the person gives up, whatever it is doing.
 * @throws the signal's reason; an Error when the worker fails or cannot be started.
 */
export async function askedOnce<Work, Answer>(
  { remote, failed, end }: Begun<Work>,
  ask: (remote: Remote<Work>) => Promise<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const givenUp = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([ask(remote), failed, givenUp]);
  } finally {
    end();
  }
}

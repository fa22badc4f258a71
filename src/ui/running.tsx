import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawing } from './breath';
import type { Opening } from './files/watch';
import { Progress } from './parts/progress';
import styles from './running.module.css';
import { useSay } from './speech';

type Work = {
  readonly id: number;
  readonly label: string;
  readonly share: number | undefined;
  /** Seen only once it takes long enough to be noticed. */
  readonly late: boolean;
  readonly stop: () => void;
};

/** A third of what may pass before somebody wants to know what goes on. Milliseconds. */
const thirdOfPatience = 150;

/** Does the work; while it takes long enough to be noticed, the screen shows what, how far, and a way out. */
export type Run = <Answer>(label: string, work: (watch: Opening) => Promise<Answer>) => Promise<Answer>;

const RunContext = createContext<Run>((_, work) =>
  work({ told: () => undefined, signal: new AbortController().signal, lastChance: async () => undefined }),
);
export const useRun = (): Run => useContext(RunContext);

let last = 0;

/** What goes on behind every screen, at the foot of it. Giving up rejects the work with an `AbortError`, as closing a file dialog does. */
export function RunningProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const [works, setWorks] = useState<readonly Work[]>([]);

  const run = useCallback<Run>(async (label, work) => {
    last += 1;
    const id = last;
    const giveUp = new AbortController();
    const began = performance.now();
    setWorks((all) => [...all, { id, label, share: undefined, late: true, stop: () => giveUp.abort() }]);
    const change = (to: Partial<Work>) => setWorks((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one)));
    const lastChance = async () => {
      if (performance.now() - began > thirdOfPatience) {
        // On the page at once, so that the next frame holds it.
        flushSync(() => change({ late: false }));
        await drawing();
      }
      giveUp.signal.throwIfAborted();
    };
    try {
      return await work({ told: (share) => change({ share }), signal: giveUp.signal, lastChance });
    } finally {
      setWorks((all) => all.filter((one) => one.id !== id));
    }
  }, []);

  return (
    <RunContext.Provider value={run}>
      {children}
      <div className={styles.running}>
        {works.map(({ id, label, share, late, stop }) => (
          // Before the first word nobody knows how far it is, and once everything is made, nobody knows how long the writing takes.
          <Progress
            key={id}
            late={late}
            label={label}
            {...(share !== undefined && share < 1 ? { done: share } : {})}
            cancel={say('do.cancel')}
            onCancel={stop}
          />
        ))}
      </div>
    </RunContext.Provider>
  );
}

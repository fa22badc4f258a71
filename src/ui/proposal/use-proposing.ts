import { useCallback, useRef, useState } from 'react';
import type { OccasionId } from '../../model/ids';
import { useEngine } from '../engine';
import type { Alternative, ArrangeAim, Progress, Proposal, SaidConflict } from './arrange-port';

export type Shown = {
  readonly at: 'shown';
  readonly aim: ArrangeAim;
  readonly proposal: Proposal;
  /** The move that is looked at, counted from 0. */
  readonly step: number;
  /** How long the search took. */
  readonly seconds: number;
  /** Somebody had enough before it came to its end. */
  readonly isStopped?: boolean;
  /** Why a breach remains, once that is known; `unknown` where nothing was found that explains it. */
  readonly conflict?: 'asked' | 'unknown' | FoundConflict | undefined;
  /** Plans of other kinds, once they were asked for. */
  readonly others?: Comparing | readonly Alternative[] | undefined;
};

/** `late`: somebody reads the list below by now, and it must not move under their eyes. */
export type FoundConflict = SaidConflict & { readonly late: boolean };

/** Plans of other kinds are being looked for; `enough` takes the best so far of each. */
export type Comparing = { readonly at: 'comparing'; readonly done: number; readonly enough: () => void };

export type Working = { readonly at: 'working'; readonly aim: ArrangeAim; readonly progress?: Progress; readonly enough: () => void };

export type Proposing = { readonly at: 'idle' } | Working | Shown;

export const isComparing = (others: Shown['others']): others is Comparing =>
  others !== undefined && 'at' in others && others.at === 'comparing';

const idle: Proposing = { at: 'idle' };

/** Nobody has begun to read a list that has stood for so long. Milliseconds. */
const unread = 300;

/** The one question that is put to the solver at a time, and its answer until it is accepted or put away. */
export function useProposing(occasion: OccasionId | undefined) {
  const { arrange } = useEngine();
  const [proposing, setProposing] = useState<Proposing>(idle);
  const running = useRef<AbortController>(undefined);

  const endProposal = useCallback(() => {
    running.current?.abort();
    setProposing(idle);
  }, []);

  /** Runs while nobody calls it off or asks something else; what came too late is not heard. */
  const alone = useCallback(async (work: (control: AbortController) => Promise<void>) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    try {
      await work(control);
    } catch (trouble) {
      if (control.signal.aborted) return;
      setProposing(idle);
      throw trouble;
    }
  }, []);

  const explain = useCallback(
    async (of: OccasionId, proposal: Proposal, { signal }: AbortController) => {
      if (proposal.score.breach === 0) return;
      setProposing((now) => (now.at === 'shown' ? { ...now, conflict: 'asked' } : now));
      const began = performance.now();
      const found = await arrange.conflict(of, proposal, signal);
      const conflict = found ? { ...found, late: performance.now() - began > unread } : 'unknown';
      if (!signal.aborted) setProposing((now) => (now.at === 'shown' ? { ...now, conflict } : now));
    },
    [arrange],
  );

  const propose = useCallback(
    (aim: ArrangeAim) =>
      alone(async (control) => {
        if (!occasion) return;
        const enough = new AbortController();
        const began = performance.now();
        setProposing({ at: 'working', aim, enough: () => enough.abort() });
        const proposal = await arrange.propose(occasion, aim, {
          signal: control.signal,
          enough: enough.signal,
          // Progress comes by a way of its own and may arrive after the answer: it never takes the answer back.
          onProgress: (progress) => control.signal.aborted || setProposing((now) => (now.at === 'working' ? { ...now, progress } : now)),
        });
        if (control.signal.aborted) return;
        const seconds = (performance.now() - began) / 1000;
        setProposing({ at: 'shown', aim, proposal, step: 0, seconds, isStopped: enough.signal.aborted });
        if (aim === 'arrange' || aim === 'mend') await explain(occasion, proposal, control);
      }),
    [alone, arrange, explain, occasion],
  );

  const askForOthers = useCallback(
    () =>
      alone(async ({ signal }) => {
        if (!occasion) return;
        const enough = new AbortController();
        const comparing = (done: number): Comparing => ({ at: 'comparing', done, enough: () => enough.abort() });
        setProposing((now) => (now.at === 'shown' ? { ...now, others: comparing(0) } : now));
        const others = await arrange.alternatives(occasion, {
          signal,
          enough: enough.signal,
          onProgress: ({ done }) =>
            signal.aborted ||
            setProposing((now) => (now.at === 'shown' && isComparing(now.others) ? { ...now, others: comparing(done) } : now)),
        });
        if (!signal.aborted) setProposing((now) => (now.at === 'shown' ? { ...now, others } : now));
      }),
    [alone, arrange, occasion],
  );

  return { proposing, setProposing, propose, askForOthers, endProposal };
}

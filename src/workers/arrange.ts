import { expose } from 'comlink';
import {
  type AlternativeAnswer,
  type Answer,
  answering,
  comparingAnswers,
  conflictIn,
  type Scope,
  settled,
} from '../protocol/arrange/answer';
import type { Conflict } from '../protocol/arrange/conflict';
import { type Progress, type Running, standardBudget } from '../protocol/arrange/proposal';
import { type Question, wantsSolver } from '../protocol/arrange/proposal-for';
import { linearSolver } from './linear-solver';

/** The search lets go of the thread this often, so that a word from the screen can reach it. */
const millisecondsInOneGo = 40;

/** What waits on this thread is heard before the search goes on; a timer of zero would cost four milliseconds each time. */
const listen = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

let isStopped = false;

/**
 * Drives a search to its end, heeding what is said meanwhile. Before the solver, which nobody can break off, is asked again, the best
 * plan is told, and whoever has had enough gets it.
 */
async function driven<Value>(
  run: Running<Value>,
  onProgress: (progress: Progress) => void,
  settle?: (best: NonNullable<Progress['best']>) => Value,
): Promise<Value> {
  for (let since = performance.now(); ; ) {
    const step = run.next();
    if (step.done) return step.value;
    const { best } = step.value;
    if (!best && performance.now() - since < millisecondsInOneGo) continue;
    onProgress(step.value);
    await listen();
    if (best && settle && isStopped) return settle(best);
    since = performance.now();
  }
}

/** Seats an occasion away from the screen. */
const arranger = {
  /** The answer when the budget is spent or `stop` was said: the best plan that was found. One question at a time. */
  async propose(
    question: Question & { readonly scope?: Scope },
    onProgress: (progress: Progress) => void,
    reviews: number = standardBudget.reviews,
  ): Promise<Answer> {
    isStopped = false;
    const solver = wantsSolver(question) ? await linearSolver() : undefined;
    const run = answering(question, { reviews, stopped: () => isStopped, ...(solver ? { solver } : {}) });
    return driven(run, onProgress, (best) => settled(question, best));
  },
  /** The answer with a plan that another worker told before it was ended. */
  settle(question: Question & { readonly scope?: Scope }, best: NonNullable<Progress['best']>): Answer {
    return settled(question, best);
  },
  /** Up to three plans that differ in kind; of each the best that was found until `stop` was said. */
  async alternatives(
    question: Pick<Question, 'reception' | 'occasion'>,
    onProgress: (progress: Progress) => void,
  ): Promise<readonly AlternativeAnswer[]> {
    isStopped = false;
    const solver = wantsSolver({ ...question, aim: 'mend' }) ? await linearSolver() : undefined;
    return driven(comparingAnswers(question, { ...standardBudget, stopped: () => isStopped, ...(solver ? { solver } : {}) }), onProgress);
  },
  /** What cannot hold together, where the best plan still breaks a rule. */
  async conflict(
    question: Pick<Question, 'reception' | 'occasion'>,
    answer: Pick<Answer, 'score' | 'proof' | 'findings'>,
  ): Promise<Conflict | undefined> {
    return answer.score.breach === 0 ? undefined : conflictIn(question, answer, await linearSolver());
  },
  /** Ends the search that runs: it answers with the best so far. */
  stop(): void {
    isStopped = true;
  },
};
export type Arranger = typeof arranger;

expose(arranger);

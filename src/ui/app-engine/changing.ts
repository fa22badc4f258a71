import { proxy, type Remote, wrap } from 'comlink';
import { afterChange } from '../../documents/archive/after-change';
import { speakerFor } from '../../i18n/speak';
import { standardBudget } from '../../protocol/arrange/proposal';
import { proposalFor, type Question } from '../../protocol/arrange/proposal-for';
import type { Arranger } from '../../workers/arrange';
import type { ChangePort } from '../change/change-port';

/** An answer among several is looked at, not adopted at once: less patience than for arranging a whole room. */
const reviews = standardBudget.reviews / 3;
const unheard = () => undefined;

type Begun = { readonly arranger: Remote<Arranger>; readonly failed: Promise<never> };

function begin(): Begun {
  const worker = new Worker(new URL('../../workers/arrange.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(`The arranging worker failed: ${message || 'it could not be loaded'}.`)),
    );
  });
  // Whoever asks hears of it; nobody may be asking.
  failed.catch(unheard);
  return { arranger: wrap<Arranger>(worker), failed };
}

/** The worker answers one question at a time; a question that nobody waits for any more is not asked. */
function inWorker(): ChangePort['search'] {
  let begun: Begun | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  return (question, signal) => {
    const asked = queue.then(async () => {
      signal.throwIfAborted();
      begun ??= begin();
      const { arranger, failed } = begun;
      // Whoever gives up does not wait for the best so far, and neither does the next question.
      signal.addEventListener('abort', () => void arranger.stop(), { once: true });
      const { moves, proof } = await Promise.race([arranger.propose(question, proxy(unheard), reviews), failed]);
      signal.throwIfAborted();
      return { moves, proof };
    });
    queue = asked.catch(unheard);
    return asked;
  };
}

/** Where there are no workers (tests, very locked-down browsers) the answer is the same and the screen waits for it. */
async function here(question: Question, signal: AbortSignal) {
  await Promise.resolve();
  signal.throwIfAborted();
  const { moves, proof } = proposalFor(question, { reviews: 300 });
  return { moves, proof };
}

export const changePort: ChangePort = {
  search: typeof Worker === 'undefined' ? here : inWorker(),
  toDo: (before, after, language) => afterChange(before, after, speakerFor(language)),
};

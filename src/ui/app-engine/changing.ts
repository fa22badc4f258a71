import { proxy, type Remote } from 'comlink';
import { afterChange } from '../../documents/archive/after-change';
import { speakerFor } from '../../i18n/speak';
import { standardBudget } from '../../protocol/arrange/proposal';
import { proposalFor } from '../../protocol/arrange/proposal-for';
import type { Arranger } from '../../workers/arrange';
import type { Printer } from '../../workers/printing';
import type { ChangePort } from '../change/change-port';
import { type Begun, begun, canWork } from './at-work';

/** An answer among several is looked at, not adopted at once: less patience than for arranging a whole room. */
const reviews = standardBudget.reviews / 3;
const unheard = () => undefined;

const arranger = () => begun<Arranger>(new Worker(new URL('../../workers/arrange.ts', import.meta.url), { type: 'module' }), 'arranging');
const printer = () => begun<Printer>(new Worker(new URL('../../workers/printing.ts', import.meta.url), { type: 'module' }), 'printing');

/** A worker, begun when it is first needed, that answers one question at a time; a question that nobody waits for any more is not asked. */
function oneByOne<Work>(begin: () => Begun<Work>) {
  let working: Begun<Work> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  return <Found>(signal: AbortSignal, ask: (remote: Remote<Work>) => Promise<Found>): Promise<Found> => {
    const asked = queue.then(async () => {
      signal.throwIfAborted();
      working ??= begin();
      const found = await Promise.race([ask(working.remote), working.failed]);
      signal.throwIfAborted();
      return found;
    });
    queue = asked.catch(unheard);
    return asked;
  };
}

function inWorkers(): ChangePort {
  const search = oneByOne(arranger);
  const list = oneByOne(printer);
  return {
    search: (question, signal) =>
      search(signal, async (remote) => {
        // Whoever gives up does not wait for the best so far, and neither does the next question.
        signal.addEventListener('abort', () => void remote.stop(), { once: true });
        const { moves, proof } = await remote.propose(question, proxy(unheard), reviews);
        return { moves, proof };
      }),
    toDo: (before, after, language, signal) => list(signal, (remote) => remote.toDo(before, after, language)),
  };
}

const here: ChangePort = {
  async search(question, signal) {
    await Promise.resolve();
    signal.throwIfAborted();
    const { moves, proof } = proposalFor(question, { reviews: 300 });
    return { moves, proof };
  },
  async toDo(before, after, language, signal) {
    await Promise.resolve();
    signal.throwIfAborted();
    return afterChange(before, after, speakerFor(language));
  },
};

export const changePort: ChangePort = canWork() ? inWorkers() : here;

import { proxy, wrap } from 'comlink';
import { type Language, speakerFor } from '../../i18n/speak';
import { hasRank } from '../../model/person';
import type { Progress } from '../../protocol/arrange/proposal';
import type { Question, SentProposal } from '../../protocol/arrange/proposal-for';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Arranger } from '../../workers/arrange';
import type { Engine, ProposedMove } from '../engine';
import type { Reviewer } from './reviewer';

async function inWorker(question: Question, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<SentProposal> {
  const worker = new Worker(new URL('../../workers/arrange.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<SentProposal>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) =>
        reject(new Error(`The arranging worker failed: ${message || 'it could not be loaded'}.`)),
      );
      wrap<Arranger>(worker).propose(question, proxy(onProgress)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

/** Where there are no workers (tests, very locked-down browsers) the answer is the same and the screen waits for it. */
async function here(question: Question): Promise<SentProposal> {
  const [{ proposalFor }, { standardBudget }] = await Promise.all([
    import('../../protocol/arrange/proposal-for'),
    import('../../protocol/arrange/proposal'),
  ]);
  return proposalFor(question, standardBudget);
}

/** 客方第 3 位，坐第 3 席: why the person goes there. */
function reasonOf(context: OccasionContext, { person, to }: Pick<ProposedMove, 'person' | 'to'>, language: Language): string {
  const { say, speak } = speakerFor(language);
  const who = context.personOf(person);
  if (!who || !to) return '';
  if (!hasRank(who)) return say('interface', 'engine.move.role', { role: speak('interface', `role.${who.role}`) });
  const level = context.seniority.level(person);
  const standing = context.standing(to);
  if (typeof level !== 'number' || !standing) return '';
  return say('interface', `engine.move.${who.party}`, { level, rank: standing.rank });
}

/** Seats everybody, or mends the plan, without holding up the screen. `language` is that of the screen at the time. */
export const createArranging =
  (reviewer: Reviewer, language: () => Language): Engine['arrange'] =>
  async (occasion, aim, onProgress, signal) => {
    signal.throwIfAborted();
    const { context } = reviewer.review(occasion);
    const question: Question = { reception: context.reception, occasion, aim };
    const tell = ({ done }: Progress) => onProgress({ done });
    const { moves, seating, score, before, cures, causes, proof } =
      typeof Worker === 'undefined' ? await here(question) : await inWorker(question, tell, signal);
    signal.throwIfAborted();
    return {
      moves: moves.map((move) => ({ ...move, why: reasonOf(context, move, language()) })),
      seating,
      score,
      before,
      cures,
      causes,
      proof,
    };
  };

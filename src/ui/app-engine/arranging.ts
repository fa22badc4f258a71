import { proxy, type Remote } from 'comlink';
import { applyCommands } from '../../commands/apply-commands';
import type { Command } from '../../commands/command';
import { editWish } from '../../commands/edit-wish';
import { lockSeat } from '../../commands/lock-seat';
import { setAttendance } from '../../commands/set-attendance';
import { setRule } from '../../commands/set-rule';
import { sayConflict } from '../../i18n/say-conflict';
import { type Language, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import { hasRank } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { Answer, Scope } from '../../protocol/arrange/answer';
import type { Member } from '../../protocol/arrange/conflict/members';
import type { Progress } from '../../protocol/arrange/proposal';
import type { Question } from '../../protocol/arrange/proposal-for';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { peopleToSeat } from '../../protocol/rules/reading/room';
import type { Arranger } from '../../workers/arrange';
import type { ArrangeAim, ArrangePort, Proposal, ProposedMove, Watch } from '../proposal/arrange-port';
import { askedOnce, begun, canWork } from './at-work';
import { everywhere } from './everywhere';
import type { Reviewer } from './reviewer';

type Asked = Question & { readonly scope?: Scope };

/** So long a worker may take to hear that it is enough; then it is ended, and its last word holds. */
const patience = 400;

/** What is to be done when somebody has had enough and the worker, busy with the solver, does not hear it. */
type Impatience<Value> = { readonly enough: AbortSignal | undefined; readonly instead: () => Promise<Value> | undefined };

/** One worker for one question: calling it off ends the worker, whatever it is doing. */
function atWork<Value>(
  ask: (worker: Remote<Arranger>) => Promise<Value>,
  signal: AbortSignal,
  impatience?: Impatience<Value>,
): Promise<Value> {
  const worker = new Worker(new URL('../../workers/arrange.ts', import.meta.url), { type: 'module' });
  const unheard = (remote: Remote<Arranger>) =>
    new Promise<Value>((resolve, reject) => {
      const hasHadEnough = () => {
        void remote.stop();
        setTimeout(() => impatience?.instead()?.then(resolve, reject), patience);
      };
      impatience?.enough?.addEventListener('abort', hasHadEnough, { once: true });
    });
  return askedOnce<Arranger, Value>(begun(worker, 'arranging'), (remote) => Promise.race([ask(remote), unheard(remote)]), signal);
}

const answers = () => import('../../protocol/arrange/answer');

async function propose(question: Asked, { onProgress, signal, enough }: Watch): Promise<Answer> {
  if (!canWork()) {
    const [{ answering }, { finished, standardBudget }] = await Promise.all([answers(), import('../../protocol/arrange/proposal')]);
    return finished(answering(question, { ...standardBudget, stopped: () => enough?.aborted === true }));
  }
  let best: Progress['best'];
  const told = (progress: Progress) => {
    best = progress.best ?? best;
    onProgress(progress);
  };
  const instead = () => {
    const plan = best;
    return plan && atWork((worker) => worker.settle(question, plan), signal);
  };
  return atWork((worker) => worker.propose(question, proxy(told)), signal, { enough, instead });
}

async function compare(question: Pick<Question, 'reception' | 'occasion'>, { onProgress, signal, enough }: Watch) {
  if (!canWork()) {
    const [{ comparingAnswers }, { finished, standardBudget }] = await Promise.all([answers(), import('../../protocol/arrange/proposal')]);
    return finished(comparingAnswers(question, { ...standardBudget, stopped: () => enough?.aborted === true }));
  }
  return atWork((worker) => worker.alternatives(question, proxy(onProgress)), signal, { enough, instead: () => undefined });
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

/** What is settled before anybody moves: the substitute comes, whoever withdraws does not. */
function firstOf(occasion: OccasionId, aim: ArrangeAim): { readonly come: readonly Command[]; readonly leave: readonly Command[] } {
  if (typeof aim === 'object' && 'insert' in aim) return { come: [setAttendance(occasion, [aim.insert], true)], leave: [] };
  if (typeof aim === 'string' || !('withdraw' in aim)) return { come: [], leave: [] };
  const { withdraw, how } = aim;
  return {
    come: typeof how === 'object' ? [setAttendance(occasion, [how.substitute], true)] : [],
    leave: [setAttendance(occasion, [withdraw], false)],
  };
}

const askedOf = (reception: Reception, occasion: OccasionId, aim: ArrangeAim): Asked =>
  typeof aim === 'object' && 'mend' in aim ? { reception, occasion, aim: 'mend', scope: aim.mend } : { reception, occasion, aim };

/** Whoever withdraws leaves a seat: one more move to be seen, though nobody decides it. */
function withLeaver(answer: Answer, context: OccasionContext, aim: ArrangeAim): Answer {
  const leaver = typeof aim === 'object' && 'withdraw' in aim ? aim.withdraw : undefined;
  const from = leaver && context.seatsOf(leaver)[0];
  if (!leaver || !from) return answer;
  const left = { person: leaver, from, to: null };
  const waiting = answer.groups.find(({ moves }) => moves.some(({ to }) => to === from));
  const others = answer.groups.filter((group) => group !== waiting);
  const first = waiting
    ? { ...waiting, shape: 'chain' as const, moves: [left, ...waiting.moves] }
    : { shape: 'step' as const, moves: [left], cures: [], causes: [] };
  const groups = [first, ...others];
  return { ...answer, groups, moves: groups.flatMap(({ moves }) => moves) };
}

/** How one of the things that cannot hold together is given up. */
function commandsFor(occasion: OccasionId, giveUp: Member): readonly Command[] {
  switch (giveUp.kind) {
    case 'lock':
      return [lockSeat(occasion, giveUp.seat, false)];
    case 'wish':
      return [editWish(giveUp.wish, { ...giveUp.wish, strength: 'prefer' })];
    case 'rule':
      return [setRule(giveUp.rule, 'departure')];
  }
}

/** Seats everybody, mends, inserts and withdraws without holding up the screen. `language` is that of the screen at the time. */
export function createArranging(reviewer: Reviewer, language: () => Language): ArrangePort {
  function shown(answer: Answer, context: OccasionContext, aim: ArrangeAim): Proposal {
    const told = withLeaver(answer, context, aim);
    const inWords = (move: Omit<ProposedMove, 'why'>): ProposedMove => ({ ...move, why: reasonOf(context, move, language()) });
    const { come, leave } = firstOf(context.occasion.id, aim);
    const standing = answer.unseated.flatMap((id) =>
      peopleToSeat(context).some((person) => person.id === id) ? (context.personOf(id)?.name ?? id) : [],
    );
    const { seating, score, before, findings, cures, causes, proof, certificate, unseated, nearestUnproven } = answer;
    return {
      moves: told.moves.map(inWords),
      groups: told.groups.map(({ moves, ...group }) => ({ ...group, moves: moves.map(inWords) })),
      come,
      leave,
      seating,
      score,
      before,
      findings,
      cures,
      causes,
      proof,
      ...(certificate?.kind === 'searched' ? { searchedOnly: true as const } : {}),
      ...(nearestUnproven ? { nearestUnproven } : {}),
      unseated,
      ...(standing.length > 0 ? { leftOut: speakerFor(language()).list(standing) } : {}),
    };
  }

  return {
    async propose(occasion, aim, watch) {
      watch.signal.throwIfAborted();
      const { context } = reviewer.review(occasion);
      const { come } = firstOf(occasion, aim);
      const { reception = context.reception } = applyCommands(context.reception, come);
      const answer = await propose(askedOf(reception, occasion, aim), watch);
      watch.signal.throwIfAborted();
      return shown(answer, context, aim);
    },

    async alternatives(occasion, watch) {
      const { context } = reviewer.review(occasion);
      const found = await compare({ reception: context.reception, occasion }, watch);
      return found.map(({ answer, ...rest }) => ({ ...rest, proposal: shown(answer, context, 'mend') }));
    },

    everywhere: (reception, aim, watch) => everywhere({ reception, reviewer, language: language(), ask: propose }, aim, watch),

    async conflict(occasion, { score, proof, findings }, signal) {
      const { context } = reviewer.review(occasion);
      const question = { reception: context.reception, occasion };
      const best = { score, proof, findings };
      const found = canWork()
        ? await atWork((worker) => worker.conflict(question, best), signal)
        : (await answers()).conflictIn(question, best);
      if (!found) return undefined;
      const said = sayConflict(found, (person) => context.personOf(person)?.name ?? person, speakerFor(language()));
      return {
        headline: said.headline,
        members: said.members,
        waysOut: said.waysOut.map((text, index) => {
          const way = found.waysOut[index];
          return { text, commands: way ? commandsFor(occasion, way.giveUp) : [] };
        }),
      };
    },
  };
}

import { applyCommands } from '../../commands/apply-commands';
import { movePeople } from '../../commands/move-people';
import { saySharing } from '../../i18n/say-sharing';
import { type Language, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import type { Answer } from '../../protocol/arrange/answer';
import { commandsOfCars } from '../../protocol/arrange/joint/changes';
import { seatingTogether, type Together } from '../../protocol/arrange/joint/seat-together';
import { carsShared } from '../../protocol/arrange/joint/share-cars';
import type { Question } from '../../protocol/arrange/proposal-for';
import type { Everywhere, EverywhereAim, Watch } from '../proposal/arrange-port';
import type { Reviewer } from './reviewer';

type Ask = (question: Question, watch: Watch) => Promise<Answer>;

type Place = { readonly reception: Reception; readonly reviewer: Reviewer; readonly language: Language; readonly ask: Ask };

/** Seats one occasion after the other, as the joint step asks for them. */
async function seated(reception: Reception, aim: EverywhereAim, ask: Ask, watch: Watch): Promise<Together> {
  const { signal, enough, onProgress } = watch;
  const run = seatingTogether(reception, aim, () => enough?.aborted === true);
  for (let step = run.next(); ; ) {
    if (step.done) return step.value;
    const { question, asked, about } = step.value;
    signal.throwIfAborted();
    const answer = await ask(question, {
      ...watch,
      onProgress: (progress) => onProgress({ ...progress, done: (asked + progress.done) / about }),
    });
    signal.throwIfAborted();
    step = run.next(answer);
  }
}

/**
 * All occasions in one answer: the cars and the staff whom several need at once, and every occasion seated with whoever then comes.
 * Nothing is changed; the commands of all of it are one entry of the history.
 */
export async function everywhere(
  { reception: before, reviewer, language, ask }: Place,
  aim: EverywhereAim,
  watch: Watch,
): Promise<Everywhere> {
  const speaker = speakerFor(language);
  const occasion = (id: OccasionId) => before.occasions[id]?.title ?? id;
  const cars = carsShared(before);
  const driven = commandsOfCars(before, cars.changes);
  const { reception = before } = applyCommands(before, driven);
  const { staff, handovers, commands, occasions, compared, every, exchanged } = await seated(reception, aim, ask, watch);
  const seatings = occasions.map(({ occasion: id, answer: { moves, score, proof } }) => ({
    occasion: id,
    moves: moves.map(({ person, from, to }) => ({ person, from, to })),
    before: reviewer.review(id).score,
    score,
    isProven: proof.kind === 'exact',
  }));
  const handedOver = handovers.length + cars.changes.length;
  const kinds = [staff.kind, cars.shares.kind];
  return {
    sharing: kinds.includes('impossible') ? 'impossible' : kinds.includes('unknown') ? 'unknown' : handedOver > 0 ? 'handovers' : 'fits',
    staff: [
      ...saySharing({ shares: staff, handovers }, { holder: (id) => before.people[id]?.name ?? id, occasion }, speaker),
      ...saySharing({ shares: cars.shares, handovers: cars.changes, cars: true }, { holder: (plate) => plate, occasion }, speaker),
      ...(compared > 1 ? [speaker.say('arrange', every ? 'sharing.compared' : 'sharing.comparedSome', { count: compared })] : []),
      ...(exchanged > 0 ? [speaker.say('arrange', 'sharing.exchanged', { count: exchanged })] : []),
    ],
    handovers: handedOver,
    occasions: seatings,
    commands: [...driven, ...commands, ...seatings.flatMap(({ occasion: id, moves }) => (moves.length > 0 ? [movePeople(id, moves)] : []))],
  };
}

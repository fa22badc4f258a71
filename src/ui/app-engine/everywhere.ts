import { applyCommands } from '../../commands/apply-commands';
import { movePeople } from '../../commands/move-people';
import { saySharing } from '../../i18n/say-sharing';
import { type Language, speakerFor } from '../../i18n/speak';
import { occasionsInOrder, type Reception } from '../../model/reception';
import type { Answer } from '../../protocol/arrange/answer';
import type { Question } from '../../protocol/arrange/proposal-for';
import { commandsOf, shareStaff } from '../../protocol/arrange/several-occasions';
import type { Everywhere, EverywhereAim, Watch } from '../proposal/arrange-port';
import type { Reviewer } from './reviewer';

type Ask = (question: Question, watch: Watch) => Promise<Answer>;

type Place = { readonly reception: Reception; readonly reviewer: Reviewer; readonly language: Language; readonly ask: Ask };

/**
 * All occasions in one answer: first the staff whom several need at once, then every occasion seated with whoever then comes. Nothing is
 * changed; the commands of all of it are one entry of the history.
 */
export async function everywhere(
  { reception: before, reviewer, language, ask }: Place,
  aim: EverywhereAim,
  watch: Watch,
): Promise<Everywhere> {
  const sharing = shareStaff(before);
  const handovers = sharing.kind === 'handovers' ? commandsOf(sharing.handovers) : [];
  const { reception = before } = applyCommands(before, handovers);
  const name = (id: keyof typeof before.people) => before.people[id]?.name ?? id;
  const occasions = occasionsInOrder(reception).filter(({ attendees }) => Object.keys(attendees).length > 0);
  const seated: Everywhere['occasions'][number][] = [];
  for (const [index, { id }] of occasions.entries()) {
    watch.signal.throwIfAborted();
    const answer = await ask(
      { reception, occasion: id, aim },
      { ...watch, onProgress: (progress) => watch.onProgress({ ...progress, done: (index + progress.done) / occasions.length }) },
    );
    watch.signal.throwIfAborted();
    const moves = answer.moves.map(({ person, from, to }) => ({ person, from, to }));
    seated.push({ occasion: id, moves, before: reviewer.review(id).score, score: answer.score, isProven: answer.proof.kind === 'exact' });
  }
  return {
    sharing: sharing.kind,
    staff: saySharing(sharing, { person: name, occasion: (id) => before.occasions[id]?.title ?? id }, speakerFor(language)),
    occasions: seated,
    commands: [...handovers, ...seated.flatMap(({ occasion, moves }) => (moves.length > 0 ? [movePeople(occasion, moves)] : []))],
  };
}

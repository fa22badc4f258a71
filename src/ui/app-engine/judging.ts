import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { hasRank, type Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { SeatRole } from '../../protocol/conventions/honor-order';
import type { Score } from '../../protocol/review/score';
import type { SeatChanges } from '../../protocol/review/trial';
import { severities } from '../../protocol/rules/finding';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import type { Engine } from '../engine';
import type { Judgement } from '../panels/review-port';
import type { Reviewer } from './reviewer';

/** Seats that the convention holds for a role (of one party, where it says whose). */
const roleSeats = ({ honor }: OccasionContext, role: string, party?: Person['party']): readonly SeatId[] =>
  Object.entries(honor?.roles ?? {}).flatMap(([held, seats]) =>
    held === role ? (seats ?? []).filter((one) => !party || !one.party || one.party === party).map(({ seat }) => seat) : [],
  );

const roleOfSeat = ({ honor }: OccasionContext, seat: SeatId): SeatRole | undefined =>
  (Object.keys(honor?.roles ?? {}) as SeatRole[]).find((role) => honor?.roles[role]?.some((one) => one.seat === seat));

/** Why this person does not belong on this seat; undefined when they may sit there. */
function objection(context: OccasionContext, person: Person, seat: SeatId, { say, speak }: Speaker): string | undefined {
  const { occasion, honor } = context;
  const locked = [seat, ...context.seatsOf(person.id)].find(
    (one) => occasion.locks[one] && !(one === seat && context.occupant(seat)?.id === person.id),
  );
  if (locked) return say('interface', 'engine.judge.locked', { seat: locked });
  if (!honor) return undefined;
  if (honor.free.some((one) => one.seat === seat)) return say('interface', 'engine.judge.free');
  const held = roleOfSeat(context, seat);
  const wheel = roleSeats(context, 'driver');
  if (held === 'driver' ? person.role !== 'driver' : person.role === 'driver' && wheel.length > 0)
    return say('interface', 'engine.judge.wheel', { seat: wheel.join(' ') });
  const standing = context.standing(seat);
  if (standing && standing.order !== 'any' && person.party !== 'other' && standing.order !== person.party)
    return say('interface', `engine.judge.side.${standing.order}`);
  if (held && hasRank(person)) return say('interface', 'engine.judge.role', { role: speak('conventions', `role.${held}`) });
  return undefined;
}

/** Where the person belongs when everybody sits in order: as far down the ladder as there are people of the party above. */
function bestSeats(context: OccasionContext, person: Person): readonly SeatId[] {
  if (!hasRank(person)) return roleSeats(context, person.role, person.party);
  const level = context.seniority.level(person.id);
  if (typeof level !== 'number') return [];
  const peers = context.people
    .filter((other) => other.party === person.party && hasRank(other))
    .map(({ id }) => context.seniority.level(id));
  const above = peers.filter((other) => typeof other === 'number' && other < level).length;
  const level_ = peers.filter((other) => other === level).length;
  return context
    .ladder(person.party)
    .slice(above, above + level_)
    .map(({ seat }) => seat);
}

/** 违规 1 → 0: the gravest level that the drop would change. */
export function scoreChange(before: Score, after: Score, { say }: Speaker): string {
  const level = severities.find((severity) => before[severity] !== after[severity]);
  return level
    ? say('interface', 'engine.judge.change', {
        severity: say('interface', `severity.${level}`),
        before: before[level],
        after: after[level],
      })
    : '';
}

/** What the drop would do: whoever sits there takes the place that was left. */
function dropOn(context: OccasionContext, person: PersonId, onto: SeatId): SeatChanges {
  const sitter = context.occupant(onto)?.id ?? null;
  const left = context.seatsOf(person).filter((seat) => seat !== onto);
  return new Map([...left.map((seat, index) => [seat, index === 0 ? sitter : null] as const), [onto, person]]);
}

/** Whether a person may sit on a seat, and what that would do; remembered until the plan changes, so that a drag asks once. */
export function createJudging(reviewer: Reviewer): Engine['judge'] {
  let judged: { readonly reception: Reception; readonly answers: Map<string, Judgement> } | undefined;

  function judge(id: OccasionId, who: PersonId, seat: SeatId, language: Language): Judgement {
    const before = reviewer.review(id);
    const { context } = before;
    const person = context.personOf(who);
    if (!person) return { allowed: false };
    const speaker = speakerFor(language);
    const note = objection(context, person, seat, speaker);
    if (note !== undefined) return { allowed: false, note };
    let said: string | undefined;
    return {
      allowed: true,
      best: bestSeats(context, person).includes(seat),
      // Asked for the seat under the hand only, while every seat is judged at pick-up.
      get note() {
        said ??= scoreChange(before.score, reviewer.scoreWith(id, dropOn(context, who, seat)), speaker);
        return said;
      },
    };
  }

  return (id, who, seat, language) => {
    const { reception } = reviewer.review(id).context;
    if (judged?.reception !== reception) judged = { reception, answers: new Map() };
    const key = `${id} ${who} ${seat} ${language}`;
    const answer = judged.answers.get(key) ?? judge(id, who, seat, language);
    judged.answers.set(key, answer);
    return answer;
  };
}
